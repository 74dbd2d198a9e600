/** The text of a scene: what led here, what the last decision brought, and what is seen. What was read before folds. */
import type { SceneView } from '../../server/domain/run/run-view.ts';
import { inline, Prose } from '../prose.tsx';
import { focus } from './focus.ts';

export function Scene({ scene }: { readonly scene: SceneView }) {
  return (
    <>
      <Prose html={scene.introHtml} class="prose intro" />
      <h2 id="scene" tabindex={-1} {...focus(scene.came === null)}>
        {inline(scene.headingHtml)}
      </h2>
      {scene.notices.map((label) => (
        <p class="passing">{inline(label)}</p>
      ))}
      <Prose html={scene.arrivalHtml} class="prose came" />
      <Came came={scene.came} />
      <Prose html={scene.freshHtml} />
      <Read scene={scene} />
    </>
  );
}

/** The whole of it stands among the findings. */
function Came({ came }: Pick<SceneView, 'came'>) {
  if (came === null) return null;
  if (came.html !== '') return <Prose html={came.html} class="prose came" />;
  return (
    <p class="came">
      {came.summary} <a href={`#finding-${came.finding}`}>In Findings</a>
    </p>
  );
}

function Read({ scene: { proseHtml, read } }: { readonly scene: SceneView }) {
  if (read === null) return <Prose html={proseHtml} />;
  return (
    <details class="read">
      <summary>
        <span class="vh">You have read: </span>
        {read}
      </summary>
      <Prose html={proseHtml} />
    </details>
  );
}
