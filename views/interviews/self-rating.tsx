/** After the last word: first the level, before anything of the question is shown; then what was in the answer. */
import type { Screen } from '../../server/domain/question/question.ts';
import { inlineName } from '../../server/domain/study/subject-name.ts';
import { inline } from '../prose.tsx';
import type { GuessShown, SittingView } from './sitting-props.ts';

export function SelfRating({ view: { text, levels } }: { readonly view: Extract<SittingView, { readonly kind: 'rating' }> }) {
  return (
    <div class="sitting-plain">
      <h1 tabindex={-1}>Which did it sound like?</h1>
      <p class="quiet">{text}</p>
      <fieldset>
        <legend class="vh">The four levels of this question</legend>
        {levels.map((html, index) => (
          <label class="pick">
            <input type="radio" name="level" value={String(index + 1)} />
            <span>
              <b>{index + 1}</b> {inline(html)}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="btn" name="do" value="rate">
          Rate it
        </button>
        <button type="submit" class="link" name="do" value="hand-in">
          Go on without a rating
        </button>
      </p>
    </div>
  );
}

export function PointerTicks({ view: { text, pointers, guess } }: { readonly view: Extract<SittingView, { readonly kind: 'pointers' }> }) {
  return (
    <div class="sitting-plain">
      <h1 tabindex={-1}>What was in it?</h1>
      <p class="quiet">{text}</p>
      {guess === null ? null : <p>{guessed(guess)}</p>}
      <input type="hidden" name="ticked" value="1" />
      <fieldset>
        <legend>What stays unticked is noted as missing.</legend>
        {pointers.map(({ id, html }) => (
          <label class="pick">
            <input type="checkbox" name={`shown-${id}`} value="1" />
            <span>{inline(html)}</span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="btn" name="do" value="hand-in">
          Hand it in
        </button>
      </p>
    </div>
  );
}

function guessed({ ticked, own }: GuessShown): string {
  const asked = `The question is after ${named(own)}.`;
  if (ticked.length === 0) return `${asked} You ticked nothing.`;
  const isSame = ticked.length === own.length && ticked.every((screen) => own.includes(screen));
  return isSame ? `${asked} That is what you ticked.` : `${asked} You ticked ${named(ticked)}.`;
}

function named(screens: readonly Screen[]): string {
  const names = screens.map((id) => inlineName({ kind: 'screen', id }));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
