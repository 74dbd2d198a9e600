/** Before the first word: what is this question after? */
import { SCREENS } from '../../server/domain/question/question.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { Prose } from '../prose.tsx';
import type { SittingView } from './sitting-props.ts';

export function Guess({ view: { text, introHtml } }: { readonly view: Extract<SittingView, { readonly kind: 'guess' }> }) {
  return (
    <div class="curtain">
      <div>
        <h1 class="q" tabindex={-1}>
          {text}
        </h1>
        <Prose html={introHtml} class="above" />
      </div>
      <div class="guess">
        <fieldset>
          <legend>What is this question after? Tick what it is for; you see afterwards.</legend>
          {SCREENS.map((id) => (
            <label class="pick">
              <input type="checkbox" name={`screen-${id}`} value="1" />
              <span>{rowName({ kind: 'screen', id })}</span>
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button type="submit" class="btn" name="do" value="guess">
            Begin to answer
          </button>
        </p>
      </div>
    </div>
  );
}
