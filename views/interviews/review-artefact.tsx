/** The lines of what is reviewed, with the marks below the lines that they end on. */
import type { Child } from 'hono/jsx';
import { holdsLine, type LineRange } from '../../server/domain/review/line-range.ts';
import { HAZARD_SEVERITIES, type HazardSeverity, type Review } from '../../server/domain/review/review.ts';
import type { ReviewMark } from '../../server/domain/review/work.ts';
import { linesWord, SEVERITY_WORDS } from './review-words.ts';

type ArtefactProps = {
  readonly content: Pick<Review, 'artefact' | 'lines'>;
  readonly marks: readonly ReviewMark[];
  /** What stands in the form; null where there is none. */
  readonly chosen: LineRange | null;
  /** Whether numbers choose lines and marks can be changed. */
  readonly isOpen: boolean;
};

export function ArtefactLines({ content, marks, chosen, isOpen }: ArtefactProps) {
  return (
    // In a narrow window the lines scroll in themselves, which a keyboard can do where nothing in them takes the focus.
    <ol class="artefact" {...(isOpen ? {} : { tabindex: 0, 'aria-label': 'The lines' })}>
      {content.lines.map((text, index) => {
        const number = index + 1;
        return (
          <li id={`L${number}`} class={rowClass(number, marks, chosen)}>
            <LineNumber number={number} isOpen={isOpen} />
            <Code text={text} isPlan={content.artefact === 'plan'} />
            {marks
              .filter(({ to }) => to === number)
              .map((mark) => (
                <Said mark={mark} isOpen={isOpen} />
              ))}
          </li>
        );
      })}
    </ol>
  );
}

/** The worst mark gives a line its edge. */
function rowClass(number: number, marks: readonly ReviewMark[], chosen: LineRange | null): string {
  const severities = marks.filter((mark) => holdsLine([mark], number)).map(({ severity }) => severity);
  const worst = HAZARD_SEVERITIES.findLast((severity) => severities.includes(severity));
  const isChosen = chosen !== null && holdsLine([chosen], number);
  return ['row', worst ?? '', isChosen ? 'chosen' : ''].filter((name) => name !== '').join(' ');
}

function LineNumber({ number, isOpen }: { readonly number: number; readonly isOpen: boolean }) {
  if (!isOpen) return <span class="no">{number}</span>;
  return (
    <button type="submit" class="no" name="do" value={`line-${number}`} data-line={number} aria-label={`Line ${number}`}>
      {number}
    </button>
  );
}

/** Signs of a plan stand before the text of a line, `-/+` at its very beginning. */
const SIGN = /^(\s*)(-\/\+|\+\/-|[+~-])(?=\s)/;

function Code({ text, isPlan }: { readonly text: string; readonly isPlan: boolean }) {
  const [, indent = '', sign = ''] = (isPlan && SIGN.exec(text)) || [];
  if (sign === '') return <code class={isPlan && /^\s*#/.test(text) ? 'com' : undefined}>{text}</code>;
  return (
    <code>
      {indent}
      <b class={signClass(sign)}>{sign}</b>
      {text.slice(indent.length + sign.length)}
    </code>
  );
}

function signClass(sign: string): string {
  if (sign === '+') return 'add';
  return sign === '-' ? 'del' : 'chg';
}

function Said({ mark, isOpen }: { readonly mark: ReviewMark; readonly isOpen: boolean }) {
  return (
    <p class={`said ${mark.severity}`}>
      <SeverityLead severity={mark.severity} />
      {mark.from === mark.to ? '' : `From line ${mark.from}: `}
      {mark.text === '' ? <span class="quiet">Nothing said.</span> : mark.text}
      {isOpen ? <ChangeButton mark={mark}>change</ChangeButton> : null}
    </p>
  );
}

function SeverityLead({ severity }: { readonly severity: HazardSeverity }) {
  return (
    <>
      <b>{SEVERITY_WORDS[severity].lead}</b>{' '}
    </>
  );
}

export function ChangeButton({ mark, children }: { readonly mark: ReviewMark; readonly children: Child }) {
  return (
    <button type="submit" class="link" name="do" value={`change-${mark.id}`} aria-label={`change the mark on ${linesWord(mark)}`}>
      {children}
    </button>
  );
}
