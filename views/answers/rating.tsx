/** The candidate's own rating of the draft: four levels as this question sounds at each, and the pointers as a checklist. */
import type { Question } from '../../server/domain/question/question.ts';
import { links } from '../links.ts';
import { levelName } from '../parts/level-name.ts';
import { inline } from '../prose.tsx';

export type RatingProps = {
  readonly question: Question;
  readonly answerId: string;
  readonly hasWords: boolean;
  /** What was chosen, where the form comes back; null as a rule. */
  readonly chosen: { readonly level: string; readonly shown: readonly string[] } | null;
  /** A sentence where it could not be taken; null as a rule. */
  readonly wrong: string | null;
  /** What became of the last rating, as sentences; empty before the first. */
  readonly standing: string;
};

/** Stands in the form of the draft, so that what is typed is kept with the rating. */
export function Rating({ question, answerId, hasWords, chosen, wrong, standing }: RatingProps) {
  return (
    <>
      {standing === '' ? null : <p class="small quiet">{standing}</p>}
      <details id="rating" hidden={!hasWords} open={wrong !== null}>
        <summary>Rate it yourself</summary>
        <fieldset {...(wrong === null ? {} : { 'aria-describedby': 'rating-wrong' })}>
          <legend>Which does it sound like?</legend>
          {wrong === null ? null : (
            <p id="rating-wrong" class="wrong">
              {wrong}
            </p>
          )}
          {question.levels.map((html, index) => (
            <label class="pick">
              <input type="radio" name="level" value={String(index + 1)} checked={chosen?.level === String(index + 1)} />
              <span>
                <b>{levelName(index + 1)}.</b> {inline(html)}
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>What is in it? What stays unticked is noted as missing.</legend>
          {question.pointers.map(({ id, html }) => (
            <label class="pick">
              <input type="checkbox" name={`shown-${id}`} value="1" checked={chosen?.shown.includes(id) === true} />
              <span>{inline(html)}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="btn" formaction={links.ratingFields(answerId)}>
          Rate, then read the checks
        </button>
      </details>
    </>
  );
}
