/** A scenario as its author writes it: map, source, preview, problems, fairness, and any state to play from. */
import { suggest } from '../../server/domain/authoring/suggest.ts';
import { LOOKED_AT_LATER, notLookedAt } from '../../server/domain/check/not-looked-at.ts';
import { type Frame, Layout } from '../layout.tsx';
import { type AuthorPlace, links } from '../links.ts';
import type { EditedText, ScenarioWorkbench } from './author-props.ts';
import { EditingSection } from './editing-section.tsx';
import { FairnessSection } from './fairness-section.tsx';
import { MapSection } from './map-section.tsx';
import { PlaySection } from './play-section.tsx';
import { problemCount } from './problem-words.ts';
import { ProblemsSection } from './problems-section.tsx';
import { ScenarioSource, ScenePreview } from './scenario-source.tsx';
import { sentence } from './source-section.tsx';

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
    <div class="work reads">
      <div>
        <Problems bench={bench} />
      </div>
      <div>
        {bench.sound ? <MapSection bench={bench} sound={bench.sound} /> : <NoMap />}
        <ScenarioSource bench={bench} />
      </div>
      <div>
        {bench.sound ? <FairnessSection bench={bench} sound={bench.sound} /> : null}
        {bench.sound ? <PlaySection bench={bench} sound={bench.sound} /> : null}
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
          <ScenePreview sound={bench.sound} />
        </section>
        {bench.sound ? <FairnessSection bench={bench} sound={bench.sound} /> : null}
        {bench.sound ? <PlaySection bench={bench} sound={bench.sound} /> : null}
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
        {notThereSentences(bench).map((sentence) => (
          <p class="small bad">{sentence}</p>
        ))}
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

function notThereSentences({ notThere: { variant, scene }, variants, sound }: ScenarioWorkbench): readonly string[] {
  const near = (seen: string, known: readonly string[]) => {
    const hint = suggest(seen, known);
    return hint === undefined ? '' : ` ${hint}`;
  };
  const [truths, scenes] = [variants.map(({ name }) => name), (sound?.scenes ?? []).map(({ id }) => id)];
  return [
    ...(variant === null
      ? []
      : [`No hidden truth is called “${variant}”${truths.length === 0 ? '' : ', so that all of them are shown'}.${near(variant, truths)}`]),
    ...(scene === null ? [] : [`No scene is called “${scene}”, so that the one is shown where the play stands.${near(scene, scenes)}`]),
  ];
}

function Variants({ bench: { id, variants, place } }: Pick<ScenarioWorkbenchProps, 'bench'>) {
  if (variants.length === 0) return null;
  // A play leads to its scene by itself, and may end elsewhere where something else is true.
  const open: AuthorPlace = { edit: place.edit ?? false, ...(place.play ? { play: place.play } : { scene: place.scene ?? null }) };
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
    <section>
      <h2>The scenes</h2>
      <p>The map will be here once the text has no error. The problems say what to mend, each with its line.</p>
    </section>
  );
}

function noteOf({ isLooked, sound, problems }: ScenarioWorkbench): string | null {
  const later = notLookedAt(problems).map((what) => sentence(LOOKED_AT_LATER[what]));
  if (later.length > 0) return later.join(' ');
  return isLooked || sound === null ? null : 'Every play is being looked at; more may follow.';
}

/** A problem leads to its line, and with it to the scene on the map. From the editor too, whose script goes to its own line instead. */
function lineHref({ id, place }: ScenarioWorkbench, line: number): string {
  return links.authorScenario(id, { variant: place.variant ?? null, line }, `line-${line}`);
}
