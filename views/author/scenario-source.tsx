/** The lines of a scenario at the place that is open, and what a candidate sees there. */
import { links } from '../links.ts';
import { Scene } from '../runs/scene.tsx';
import type { ScenarioWorkbench, SoundView } from './author-props.ts';
import { kept } from './place.ts';
import { SourceLines } from './source-section.tsx';

export function ScenarioSource({ bench }: { readonly bench: ScenarioWorkbench }) {
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
      {isWhole ? null : <ScenePreview sound={sound} />}
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
export function ScenePreview({ sound }: { readonly sound: SoundView | null }) {
  if (!sound || sound.scene === null || sound.play.state.scene !== sound.scene) return null;
  return (
    <div class="preview">
      <h3 class="eyebrow">As the candidate sees it, {sound.play.state.clock}</h3>
      <Scene scene={sound.play.view.scene} />
    </div>
  );
}
