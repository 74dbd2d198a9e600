/** The best line of the scenario, closed until asked for: whoever has read it cannot retry with an open mind. */
import type { Debrief } from '../../server/domain/debrief/debrief.ts';
import { count } from '../parts/figures.ts';
import { inline, Prose } from '../prose.tsx';

export function BestLine({ line }: { readonly line: Debrief['bestLine'] }) {
  return (
    <details class="best-line" id="best-line">
      <summary>Show the best line, {count(line.length, 'decision')}</summary>
      <p class="small quiet">A retry teaches more before you read this than after.</p>
      <ol class="moves">
        {line.map(({ clock, sceneHtml, labelHtml, whyHtml }) => (
          <li>
            <time>{clock}</time>
            <div>
              <h3>{inline(labelHtml)}</h3>
              <p class="small faint">{inline(sceneHtml)}</p>
              <Prose html={whyHtml ?? ''} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
