/** The candidate's own rating of the draft: four levels as this question sounds at each; what is ticked in the checklist above goes with it. */
import type { Question } from '../../server/domain/question/question.ts';
import { links } from '../links.ts';
import { levelName } from '../parts/level-name.ts';
import { inline } from '../prose.tsx';

export type RatingProps = {
  readonly question: Question;
  readonly answerId: string;
  readonly hasWords: boolean;
  /** The level that was chosen, where the form comes back; null as a rule. */
  readonly chosen: string | null;
  /** A sentence where it could not be taken; null as a rule. */
  readonly wrong: string | null;
  /** What became of the last rating, as sentences; empty before the first. */
  readonly standing: string;
};

/** Belongs to the form of the draft, so that what is typed is kept with the rating. */
export function Rating({ question, answerId, hasWords, chosen, wrong, standing }: RatingProps) {
  return (
    <>
      {standing === '' ? (
        <p id="rate-first" class="small quiet" hidden={!hasWords}>
          Rate it yourself first. Then the checks say what they see.
        </p>
      ) : (
        <p class="small quiet">{standing}</p>
      )}
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
              <input type="radio" name="level" value={String(index + 1)} form="draft" checked={chosen === String(index + 1)} />
              <span>
                <b>{levelName(index + 1)}.</b> {inline(html)}
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="btn" form="draft" formaction={links.ratingFields(answerId)}>
          Rate, then read the checks
        </button>
      </details>
    </>
  );
}
