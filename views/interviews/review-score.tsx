/** The one number of a review, with its parts and its rule. */
import { FREE_REMARKS, SPARE_LINES } from '../../server/domain/review/read.ts';
import type { ReviewScore } from '../../server/domain/review/reading.ts';
import { HAZARD_WEIGHTS, POINTS_OF_ALARM, POINTS_OF_HITS, POINTS_OF_VERDICT } from '../../server/domain/review/score.ts';
import { numberWord } from '../parts/number-words.ts';

export function ReviewScoreWords({ score }: { readonly score: ReviewScore }) {
  return (
    <details class="score-rule">
      <summary>{`${score.total} of 100: ${score.hits} for hazards, ${score.verdict} for the verdict, less ${score.alarms} for false alarms`}</summary>
      <p>
        {`Hazards found are ${POINTS_OF_HITS} points, weighed ${HAZARD_WEIGHTS.stops} where they stop, ${HAZARD_WEIGHTS.ask} where they are to be asked about and ${HAZARD_WEIGHTS.remark} for a remark; each step that you were off takes half of that. `}
        {`The right verdict is ${POINTS_OF_VERDICT} where a hazard was found. Each false alarm takes ${POINTS_OF_ALARM}, and nothing goes below 0.`}
      </p>
      <p>
        {`A mark counts for a hazard where it meets its lines and holds at most ${numberWord(SPARE_LINES)} lines beside them. What stops or asks elsewhere is a false alarm; a remark is one after the ${ordinal(FREE_REMARKS)} where nothing is planted. `}
        Your words and your pace count nothing. The same marks get the same points, always.
      </p>
    </details>
  );
}

function ordinal(n: number): string {
  return ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth'][n] ?? `${n}th`;
}
