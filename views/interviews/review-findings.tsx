/** The three columns of a review's result: found, missed, false alarms. */
import { rangesWords, rangeWords } from '../../server/domain/review/line-range.ts';
import type { HazardReading, MarkReading, ReviewReading } from '../../server/domain/review/reading.ts';
import type { Hazard, Oddity, Review } from '../../server/domain/review/review.ts';
import type { ReviewMark } from '../../server/domain/review/work.ts';
import { counted, listed, numberWord } from '../parts/number-words.ts';
import { inline, Prose } from '../prose.tsx';
import { SEVERITY_READING_WORDS, SEVERITY_WORDS } from './review-words.ts';

type Props = { readonly content: Review; readonly reading: ReviewReading };

export function Found({ content, reading }: Props) {
  const found = pairsOf(content, reading).filter(({ read }) => read.marks.length > 0);
  return (
    <section>
      <h3>Found</h3>
      {found.length === 0 ? <p class="small quiet">No mark stands on a hazard.</p> : null}
      <ul class="outcomes">
        {found.map(({ hazard, read }) => (
          <Row hazard={hazard}>
            <p class="small quiet">{foundWords(hazard, read)}</p>
            {marksOf(read, reading).map((mark) => (
              <Quoted mark={mark} />
            ))}
          </Row>
        ))}
      </ul>
    </section>
  );
}

export function Missed({ content, reading }: Props) {
  const missed = pairsOf(content, reading).filter(({ read }) => read.marks.length === 0);
  return (
    <section>
      <h3>Missed</h3>
      {missed.length === 0 ? <p class="small quiet">Nothing.</p> : null}
      <ul class="outcomes">
        {missed.map(({ hazard }) => (
          <Row hazard={hazard}>
            <p class="small quiet">{`${SEVERITY_WORDS[hazard.severity].lead} ${ruleWords(hazard.rule)}`}</p>
          </Row>
        ))}
      </ul>
    </section>
  );
}

export function FalseAlarms({ content, reading }: Props) {
  const alarms = reading.marks.filter(({ isFalseAlarm }) => isFalseAlarm);
  return (
    <section>
      <h3>False alarms</h3>
      <ul class="outcomes">
        {alarms.map((alarm) => (
          <AlarmRow alarm={alarm} oddity={content.oddities.find(({ id }) => id === alarm.oddity)} />
        ))}
      </ul>
      <p class="small quiet">{rightMarks(reading)}</p>
      <LeftAlone content={content} reading={reading} />
    </section>
  );
}

/** Hazards with what was read of each. */
function pairsOf({ hazards }: Review, reading: ReviewReading): readonly { readonly hazard: Hazard; readonly read: HazardReading }[] {
  return hazards.flatMap((hazard) => {
    const read = reading.hazards.find(({ id }) => id === hazard.id);
    return read ? [{ hazard, read }] : [];
  });
}

function Row({ hazard, children }: { readonly hazard: Hazard | Oddity; readonly children?: unknown }) {
  return (
    <li>
      <div>
        <p>
          <b>{inline(hazard.titleHtml)}.</b>
        </p>
        <Prose html={hazard.html} class="why" />
        {children}
      </div>
      <span class="t">{rangesWords(hazard.places)}</span>
    </li>
  );
}

/** How bad it is against what was said, the places, and whether a linter would have said it. */
function foundWords(hazard: Hazard, { severity, said, named, places }: HazardReading): string {
  const bad =
    severity === 'right' || severity === null || said === null
      ? ''
      : ` You said ${SEVERITY_WORDS[said].row}: it is ${SEVERITY_READING_WORDS[severity]}.`;
  const where = places > 1 ? ` You named ${numberWord(named)} of its ${counted(places, 'place')}.` : '';
  return `${SEVERITY_WORDS[hazard.severity].lead}${bad}${where} ${ruleWords(hazard.rule)}`;
}

function ruleWords(rule: string | null): string {
  return rule === null ? 'No linter says it.' : `A linter says it too: ${rule}.`;
}

function marksOf({ marks }: HazardReading, reading: ReviewReading): readonly ReviewMark[] {
  return reading.marks.filter(({ mark }) => marks.includes(mark.id) && mark.text !== '').map(({ mark }) => mark);
}

function Quoted({ mark }: { readonly mark: ReviewMark }) {
  return <blockquote class="small">{mark.text}</blockquote>;
}

function AlarmRow({ alarm, oddity }: { readonly alarm: MarkReading; readonly oddity: Oddity | undefined }) {
  const { mark } = alarm;
  if (oddity) return <Row hazard={{ ...oddity, places: [mark] }}>{mark.text === '' ? null : <Quoted mark={mark} />}</Row>;
  return (
    <li>
      <div>
        <p>{alarmWords(alarm)}</p>
        {mark.text === '' ? null : <Quoted mark={mark} />}
      </div>
      <span class="t">{rangeWords(mark)}</span>
    </li>
  );
}

function alarmWords({ kind }: MarkReading): string {
  switch (kind) {
    case 'wide':
      return 'There is a hazard in these lines, but they are too many to say which was meant. It counts as not found.';
    case 'aside':
      return 'A fourth remark, or a later one, where nothing is planted.';
    case 'nothing':
    case 'oddity':
    case 'harmless':
    case 'hit':
      return 'Nothing is planted here. It may be a matter of taste; asking or stopping for it costs the author’s trust.';
  }
}

function rightMarks({ marks, falseAlarms }: ReviewReading): string {
  if (marks.length === 0) return 'You made no mark.';
  const hits = marks.filter(({ kind }) => kind === 'hit').length;
  const rest = marks.length - hits - falseAlarms;
  const free = rest > 0 ? ` ${rest === 1 ? 'One was a remark that costs' : `${capitalNumber(rest)} were remarks that cost`} nothing.` : '';
  return `${capitalNumber(hits)} of your ${counted(marks.length, 'mark')} ${hits === 1 ? 'was' : 'were'} on a hazard.${free}`;
}

function capitalNumber(n: number): string {
  const word = n === 0 ? 'none' : numberWord(n);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function LeftAlone({ content, reading }: Props) {
  const left = content.oddities.filter(({ id }) => reading.leftAlone.includes(id));
  if (left.length === 0) return null;
  return (
    <>
      <p class="small quiet">{`${aloneWords(left)}:`}</p>
      <ul class="outcomes small">
        {left.map((oddity) => (
          <Row hazard={oddity} />
        ))}
      </ul>
    </>
  );
}

/** `Line 6 looks odd as well, and you left it alone`. */
function aloneWords(left: readonly Oddity[]): string {
  const lines = listed(left.map(({ places }) => rangesWords(places)));
  const isOneLine = left.length === 1 && left[0]?.places.length === 1 && left[0].places[0]?.from === left[0].places[0]?.to;
  return isOneLine ? `Line ${lines} looks odd as well, and you left it alone` : `Lines ${lines} look odd as well, and you left them alone`;
}
