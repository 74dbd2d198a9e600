/** Where an artefact is reviewed: its lines on the left, the form and the marks on the right. Stands in the form of the sitting. */
import { firstSentence } from '../../server/domain/authoring/sentence.ts';
import { rangeWords } from '../../server/domain/review/line-range.ts';
import { HAZARD_SEVERITIES, REVIEW_VERDICTS, type Review, type ReviewVerdict } from '../../server/domain/review/review.ts';
import type { ReviewMark, ReviewWork, TypedMark } from '../../server/domain/review/work.ts';
import { counted } from '../parts/number-words.ts';
import { Prose } from '../prose.tsx';
import { ArtefactLines, ChangeButton } from './review-artefact.tsx';
import { linesWord, SEVERITIES_SAID, SEVERITY_WORDS, VERDICT_WORDS, VERDICTS_SAID, verdictQuestion } from './review-words.ts';

/** Three lines of the column. */
const LONGEST_GIST = 120;

type WorkspaceProps = {
  readonly content: Review;
  readonly work: ReviewWork;
  /** Seconds of the item; a review shows no clock of its own. */
  readonly elapsed: number;
};

export function ReviewWorkspace({ content, work }: WorkspaceProps) {
  return (
    <div class="walk" id="review">
      {/* Enter in a field presses the first button of a form, which would be that of line 1. */}
      <button type="submit" name="do" value="mark" hidden>
        Mark
      </button>
      <section aria-label="What you review">
        <Prose html={content.contextHtml} />
        <p class="small">
          <a href="#marking">Past the {counted(content.lines.length, 'line')}, to the form</a>
        </p>
        <ArtefactLines content={content} marks={work.marks} chosen={chosenBy(work.typed)} isOpen />
      </section>
      <aside aria-label="Your review">
        <div class="marking" id="marking" tabindex={-1}>
          <MarkForm content={content} work={work} />
          <Marks marks={work.marks} />
          <VerdictChoice content={content} verdict={work.verdict} />
        </div>
      </aside>
    </div>
  );
}

function chosenBy({ from, to }: TypedMark): { readonly from: number; readonly to: number } | null {
  const first = Number.parseInt(from, 10);
  const last = Number.parseInt(to, 10);
  if (Number.isNaN(first) || Number.isNaN(last) || first > last) return null;
  return { from: first, to: last };
}

function MarkForm({ content, work }: Pick<WorkspaceProps, 'content' | 'work'>) {
  const { typed, marks } = work;
  const changed = marks.find(({ id }) => id === typed.changes);
  return (
    <>
      <h2>{changed ? `Change the mark on ${linesWord(changed)}` : 'Mark lines'}</h2>
      <p class="small quiet" id="marking-hint">
        The number of a line puts it in here.
        <span data-scripted hidden>
          {' '}
          With Shift you take all lines up to it.
        </span>
      </p>
      <div class="lines-fields">
        <span class="quiet small" id="lines-word">
          Lines
        </span>
        <LineField name="from" label="From line" value={typed.from} most={content.lines.length} />
        <span aria-hidden="true">to</span>
        <LineField name="to" label="To line" value={typed.to} most={content.lines.length} />
      </div>
      <fieldset class="seg">
        <legend class="quiet small">How bad</legend>
        {HAZARD_SEVERITIES.toReversed().map((severity) => (
          <Choice name="severity" value={severity} label={SEVERITY_WORDS[severity].choice} isChosen={typed.severity === severity} />
        ))}
      </fieldset>
      <p class="quiet small">{SEVERITIES_SAID}</p>
      <label class="quiet small" for="mark-text">
        What you would say to its author
      </label>
      <textarea id="mark-text" name="text" rows={3}>
        {typed.text}
      </textarea>
      <div class="actions">
        <button type="submit" class="btn small" name="do" value="mark">
          {changed ? 'Change it' : 'Mark'}
        </button>
        <button type="submit" class="link" name="do" value="let-go">
          {changed ? 'Leave it as it is' : 'Let go'}
        </button>
      </div>
    </>
  );
}

type LineFieldProps = { readonly name: 'from' | 'to'; readonly label: string; readonly value: string; readonly most: number };

/** Text, since what is no number is answered with a sentence and kept. */
function LineField({ name, label, value, most }: LineFieldProps) {
  return (
    <input
      class="line-field"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      name={name}
      value={value}
      maxlength={String(most).length + 1}
      aria-label={label}
      aria-describedby="marking-hint"
      data-field={name}
    />
  );
}

type ChoiceProps = { readonly name: string; readonly value: string; readonly label: string; readonly isChosen: boolean };

function Choice({ name, value, label, isChosen }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} value={value} checked={isChosen} />
      <span>{label}</span>
    </label>
  );
}

function Marks({ marks }: { readonly marks: readonly ReviewMark[] }) {
  return (
    <>
      <h2 class="marks-title">Your marks, in the order you made them</h2>
      {marks.length === 0 ? (
        <p class="small quiet">None yet. They stand here and below their lines, and can be changed until you hand in.</p>
      ) : (
        <ol class="marks">
          {marks.map((mark) => (
            <MarkRow mark={mark} />
          ))}
        </ol>
      )}
    </>
  );
}

function MarkRow({ mark }: { readonly mark: ReviewMark }) {
  return (
    <li>
      <a class="t" href={`#L${mark.from}`} aria-label={linesWord(mark)}>
        {rangeWords(mark)}
      </a>
      <span class="gist">{gistOf(mark)}</span>
      <span class={`small ${mark.severity}`}>{SEVERITY_WORDS[mark.severity].row}</span>
      <span class="does">
        <ChangeButton mark={mark}>change</ChangeButton>
        <button type="submit" class="link" name="do" value={`drop-${mark.id}`} aria-label={`drop the mark on ${linesWord(mark)}`}>
          drop
        </button>
      </span>
    </li>
  );
}

/** Its first sentence; the whole of it stands below the line. */
function gistOf({ text }: ReviewMark): string {
  const first = firstSentence(text);
  if (first === '') return 'Nothing said.';
  return first.length > LONGEST_GIST ? `${first.slice(0, LONGEST_GIST).trimEnd()}…` : first;
}

function VerdictChoice({ content, verdict }: { readonly content: Review; readonly verdict: ReviewVerdict | null }) {
  return (
    <fieldset class="seg may-it">
      <legend class="quiet small">{verdictQuestion(content.artefact)}</legend>
      {REVIEW_VERDICTS.map((one) => (
        <Choice name="verdict" value={one} label={VERDICT_WORDS[one]} isChosen={one === verdict} />
      ))}
      <p class="quiet small">{VERDICTS_SAID}</p>
    </fieldset>
  );
}
