/** A scenario as its author writes it: map, source, preview, problems, fairness, and any state to play from. */
import { type Frame, Layout } from '../layout.tsx';
import { type AuthorPlace, links } from '../links.ts';
import { Scene } from '../runs/scene.tsx';
import type { EditedText, ScenarioWorkbench, SoundView } from './author-props.ts';
import { EditingSection } from './editing-section.tsx';
import { FairnessSection } from './fairness-section.tsx';
import { MapSection } from './map-section.tsx';
import { kept } from './place.ts';
import { PlaySection } from './play-section.tsx';
import { problemCount } from './problem-words.ts';
import { ProblemsSection } from './problems-section.tsx';
import { SourceLines } from './source-section.tsx';

export type ScenarioWorkbenchProps = { readonly frame: Frame; readonly bench: ScenarioWorkbench };

export function ScenarioWorkbenchPage({ frame, bench }: ScenarioWorkbenchProps) {
  return (
    <Layout frame={frame} title={bench.file} current="incidents" sheet="author" scripts={bench.edited ? 'editor' : 'author'}>
      <p id="author-says" class="vh" role="status" />
      <div
        id="workbench"
        data-version={bench.version}
        data-changes={links.authorScenarioChanges(bench.id)}
        {...(bench.edited ? { 'data-line': bench.edited.line } : {})}
      >
        <Head bench={bench} />
        {bench.edited ? <EditingWork bench={bench} edited={bench.edited} /> : <Work bench={bench} />}
      </div>
    </Layout>
  );
}

function Work({ bench }: Pick<ScenarioWorkbenchProps, 'bench'>) {
  return (
    <div class="work">
      <div>
        {bench.sound ? <MapSection bench={bench} sound={bench.sound} /> : <NoMap />}
        <Source bench={bench} />
      </div>
      <div>
        <Problems bench={bench} />
        {bench.sound ? <FairnessSection bench={bench} sound={bench.sound} /> : null}
        {bench.sound ? <PlaySection bench={bench} play={bench.sound.play} /> : null}
      </div>
    </div>
  );
}

/** The editor, and beside it all that follows what it saves. */
function EditingWork({ bench, edited }: { readonly bench: ScenarioWorkbench; readonly edited: EditedText }) {
  return (
    <div class="work edits">
      <div>
        <EditingSection edited={edited} />
      </div>
      <div>
        <Problems bench={bench} />
        {bench.sound ? <MapSection bench={bench} sound={bench.sound} /> : <NoMap />}
        <section id="preview">
          <Preview sound={bench.sound} />
        </section>
        {bench.sound ? <FairnessSection bench={bench} sound={bench.sound} /> : null}
        {bench.sound ? <PlaySection bench={bench} play={bench.sound.play} /> : null}
      </div>
    </div>
  );
}

function Problems({ bench }: Pick<ScenarioWorkbenchProps, 'bench'>) {
  return <ProblemsSection problems={bench.problems} hrefOf={(line) => lineHref(bench, line)} note={noteOf(bench)} />;
}

function Head({ bench }: Pick<ScenarioWorkbenchProps, 'bench'>) {
  const hasErrors = bench.problems.some(({ level }) => level === 'error');
  return (
    <div class="filehead">
      <div>
        <h1>
          <a class="up" href={links.author}>
            scenarios
          </a>
          /{bench.file.slice(bench.file.lastIndexOf('/') + 1)}
        </h1>
        <p class="small quiet">
          Read again at {bench.readAt}. <b class={hasErrors ? 'bad' : undefined}>{problemCount(bench.problems, bench.isLooked)}.</b>{' '}
          {soundLine(bench)}
        </p>
      </div>
      <Variants bench={bench} />
    </div>
  );
}

function soundLine({ soundAt, sound, problems }: ScenarioWorkbench): string {
  if (sound === null) return 'There is no map yet: no text of this file has been without an error since the server began.';
  if (soundAt === null) return '';
  const isBroken = problems.some(({ level }) => level === 'error');
  return isBroken
    ? `Map and figures are those of ${soundAt}, the last text without an error.`
    : `Map and figures are those of ${soundAt} until those of the new text are known.`;
}

function Variants({ bench: { id, variants, place } }: Pick<ScenarioWorkbenchProps, 'bench'>) {
  if (variants.length === 0) return null;
  const open: AuthorPlace = { edit: place.edit ?? false, scene: place.scene ?? null };
  const all = [{ name: null, label: 'all', truth: 'Every variant' }, ...variants.map(({ name, truth }) => ({ name, label: name, truth }))];
  return (
    <nav class="hidden-truth" aria-label="Hidden truth">
      <span class="small quiet">Hidden truth</span>
      <span class="switch">
        {all.map(({ name, label, truth }) => (
          <a
            href={links.authorScenario(id, { ...open, variant: name })}
            title={truth}
            {...((place.variant ?? null) === name ? { 'aria-current': 'true' as const } : {})}
          >
            {label}
          </a>
        ))}
      </span>
    </nav>
  );
}

function NoMap() {
  return (
    <section class="o2">
      <h2>The scenes</h2>
      <p>The map will be here once the text has no error. The problems say what to mend, each with its line.</p>
    </section>
  );
}

function noteOf({ isLooked, sound, problems }: ScenarioWorkbench): string | null {
  if (problems.some(({ level }) => level === 'error') && !isLooked)
    return 'What only exploring every play can find is looked for once the text has no error.';
  return isLooked || sound === null ? null : 'Every play is being looked at; more may follow.';
}

/** A problem leads to its line, and with it to the scene on the map. */
function lineHref({ id, place }: ScenarioWorkbench, line: number): string {
  return links.authorScenario(id, { ...kept(place), line }, `line-${line}`);
}

function Source({ bench }: Pick<ScenarioWorkbenchProps, 'bench'>) {
  const { section, lines, isWhole, sound, problems, place, id } = bench;
  if (!section) {
    return (
      <section id="scene-source">
        <h2>The text</h2>
        <p>{lines.length === 0 ? 'The file is no text in UTF-8.' : 'The heading of this scene is not in the text any more.'}</p>
      </section>
    );
  }
  const { from, to } = isWhole ? { from: 1, to: lines.length } : section;
  return (
    <section id="scene-source" aria-labelledby="source-heading">
      <div class="line">
        <h2 id="source-heading" tabindex={-1}>
          {isWhole
            ? 'The whole file'
            : (headingOf(sound) ?? (section.head === '' ? 'The front matter' : section.head.replace(/^#+\s*/, '')))}
        </h2>
        <span class="small">
          <a href={links.authorScenario(id, { ...kept(place), scene: place.scene ?? null, line: section.from, edit: true })}>Edit here</a>
          {isWhole ? null : (
            <>
              {' · '}
              <a href={links.authorScenario(id, { variant: place.variant ?? null, line: 'all' }, 'scene-source')}>
                The whole file, {lines.length} lines
              </a>
            </>
          )}
        </span>
      </div>
      {isWhole ? null : <Standing sound={sound} />}
      <SourceLines lines={lines} from={from} to={to} problems={problems} />
      <p class="small quiet">Or keep your own editor open: the page follows the file.</p>
      {isWhole ? null : <Preview sound={sound} />}
    </section>
  );
}

function headingOf(sound: SoundView | null): string | null {
  return sound?.scene === null || !sound ? null : (sound.scenes[sound.scene]?.heading ?? null);
}

function Standing({ sound }: { readonly sound: SoundView | null }) {
  if (!sound?.standing) return null;
  const { states, visited } = sound.standing;
  return (
    <p class="small quiet">
      {states === 0 ? 'A run is over here.' : `${states.toLocaleString('en')} of the states are in this scene.`} Random play comes by in{' '}
      {Math.round(100 * visited)} of 100 plays.
    </p>
  );
}

/** As the state that is played shows it, where that is in the scene that is open. */
function Preview({ sound }: { readonly sound: SoundView | null }) {
  if (!sound || sound.scene === null || sound.play.state.scene !== sound.scene) return null;
  return (
    <div class="preview">
      <h3 class="eyebrow">As the candidate sees it, {sound.play.state.clock}</h3>
      <Scene scene={sound.play.view.scene} />
    </div>
  );
}
