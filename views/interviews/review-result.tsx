/** What became of a review after handing in: the lines as a strip, what was found, missed and a false alarm, and a table that says the same. */
import { minutesAndSeconds } from '../../server/domain/answer/spoken.ts';
import { rangesWords } from '../../server/domain/review/line-range.ts';
import type { MarkReading, ReviewReading } from '../../server/domain/review/reading.ts';
import type { Review } from '../../server/domain/review/review.ts';
import type { ReviewWork } from '../../server/domain/review/work.ts';
import { capital, counted, numberWord } from '../parts/number-words.ts';
import { inline } from '../prose.tsx';
import { ArtefactLines } from './review-artefact.tsx';
import { FalseAlarms, Found, Missed } from './review-findings.tsx';
import { ReviewScoreWords } from './review-score.tsx';
import { ReviewStrip } from './review-strip.tsx';
import { ReviewTable } from './review-table.tsx';
import { VERDICT_WORDS } from './review-words.ts';

export type ReviewResultProps = { readonly content: Review; readonly work: ReviewWork; readonly reading: ReviewReading };

export function ReviewResult(props: ReviewResultProps) {
  const { content, work, reading } = props;
  return (
    <div class="review-result" id="review">
      <div class="halves w7 outcome-words">
        <h2>{capital(outcomeWords(reading))}</h2>
        <p class="small quiet">
          {verdictWords(content, reading)} <FirstMark {...props} />
        </p>
      </div>
      <ReviewStrip content={content} reading={reading} />
      <p class="small quiet">
        Full is found, hollow is missed. A dot is a mark on a hazard, a cross a false alarm, a ring a remark that costs nothing.
      </p>
      <div class="thirds">
        <Found {...props} />
        <Missed {...props} />
        <FalseAlarms {...props} />
      </div>
      <Unmarked work={work} />
      <ReviewScoreWords score={reading.score} />
      <details>
        <summary>The same as a table</summary>
        <ReviewTable {...props} />
      </details>
      <details>
        <summary>The lines, with your marks</summary>
        <ArtefactLines content={content} marks={work.marks} chosen={null} isOpen={false} />
      </details>
    </div>
  );
}

/** What was still in the form is kept, and counts as no mark. */
function Unmarked({ work: { typed, marks } }: Pick<ReviewResultProps, 'work'>) {
  const words = typed.text.trim();
  if (words === '' || words === marks.find(({ id }) => id === typed.changes)?.text) return null;
  return (
    <>
      <p class="small quiet">Written, but not marked when you handed in, so that it does not count:</p>
      <blockquote class="unmarked small">{words}</blockquote>
    </>
  );
}

/** `three of five hazards found, two missed, one false alarm`. */
function outcomeWords({ hazards, falseAlarms }: ReviewReading): string {
  const found = hazards.filter(({ marks }) => marks.length > 0).length;
  const missed = hazards.length - found;
  if (missed === 0) return `all ${counted(hazards.length, 'hazard')} found, ${counted(falseAlarms, 'false alarm')}`;
  const start = found === 0 ? 'none' : numberWord(found);
  return `${start} of ${counted(hazards.length, 'hazard')} found, ${numberWord(missed)} missed, ${counted(falseAlarms, 'false alarm')}`;
}

function verdictWords({ verdict: right }: Review, { verdict }: ReviewReading): string {
  const wanted = VERDICT_WORDS[right].toLowerCase();
  if (verdict.said === null) return `You gave no verdict; the right one is “${wanted}”.`;
  const said = VERDICT_WORDS[verdict.said].toLowerCase();
  return verdict.isRight ? `You said “${said}”, which is right.` : `You said “${said}”; the right answer is “${wanted}”.`;
}

function FirstMark({ content, reading }: ReviewResultProps) {
  const [first] = reading.marks;
  if (!first) return <>You marked nothing.</>;
  const hit = content.hazards.find(({ id }) => first.kind === 'hit' && first.hazards.includes(id));
  return (
    <>
      Your first mark came at {minutesAndSeconds(first.mark.at)}, {hit ? <>on “{inline(hit.titleHtml)}”</> : missWords(first)}.
    </>
  );
}

function missWords({ mark, kind }: MarkReading): string {
  const lines = rangesWords([mark]);
  if (kind === 'wide') return `on ${lines}, too many lines to say which was meant`;
  return `on ${mark.from === mark.to ? 'line' : 'lines'} ${lines}, where nothing is wrong`;
}
