/** The text of a scene: what led here, what is seen, and what the look-ups brought. */
import type { RunView } from '../../server/domain/run/run-view.ts';
import { inline, Prose } from '../prose.tsx';

type ScenePicture = RunView['scene'];

export function Scene({ view: { scene } }: { readonly view: RunView }) {
  const settled = scene.results.length === 0;
  return (
    <>
      <Prose html={scene.introHtml} class="prose intro" />
      <h2 id="scene" tabindex={-1} {...focus(settled)}>
        {inline(scene.headingHtml)}
      </h2>
      {scene.notices.map((label) => (
        <p class="passing">{inline(label)}</p>
      ))}
      <Prose html={scene.arrivalHtml} class="prose arrival" />
      <Prose html={scene.proseHtml} />
      <Results results={scene.results} />
    </>
  );
}

/** Focus goes to the newest: it is what the candidate has just asked for. */
function Results({ results }: { readonly results: ScenePicture['results'] }) {
  return (
    <>
      {results.map(({ clock, labelHtml, html }, index) => (
        <div class="result">
          <h3 tabindex={-1} {...focus(index === results.length - 1)}>
            <time>{clock}</time> {inline(labelHtml)}
          </h3>
          <Prose html={html} />
        </div>
      ))}
    </>
  );
}

/** Where focus goes after a decision; one element of the console has it. */
function focus(here: boolean) {
  return here ? { 'data-focus': '' } : {};
}
