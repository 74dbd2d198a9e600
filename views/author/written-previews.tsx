/** What becomes of a retrospective and a hand-over once they are read: what the candidate has before them, and every point with the words by which it is found. */
import type { HandOver } from '../../server/domain/hand-over/hand-over.ts';
import type { IncidentLog } from '../../server/domain/retrospective/incident-log.ts';
import type { CueSet, LogPoint } from '../../server/domain/retrospective/log-point.ts';
import type { Retrospective } from '../../server/domain/retrospective/retrospective.ts';
import { clockAt } from '../../server/domain/scenario/quantity.ts';
import { SituationPart } from '../interviews/situation.tsx';
import { count } from '../parts/figures.ts';
import { inline, Prose } from '../prose.tsx';

export function RetrospectivePreview({ retrospective }: { readonly retrospective: Retrospective }) {
  const { title, introHtml, log, conditions, well, failureClass, temptations, minutes, screens, role } = retrospective;
  return (
    <>
      <p class="asked">{title}</p>
      <p class="small quiet">
        {count(minutes, 'minute')}; looks for {screens.join(', ')}. {role}.
      </p>
      <Prose html={introHtml} />
      <Log log={log} />
      <FoundPoints heading="Conditions" points={conditions} />
      <FoundPoints heading="What went well" points={well} />
      <FoundPoints heading="The class" points={failureClass} />
      <FoundPoints heading="Temptations" points={temptations} />
    </>
  );
}

function Log({ log }: { readonly log: IncidentLog }) {
  const { start, entries, figures, began, noticed, relieved, over } = log;
  const at = (minute: number | null) => (minute === null ? 'never' : clockAt(start, minute));
  return (
    <>
      <h3>The log</h3>
      <p class="small quiet">
        Began {at(began)}, noticed {at(noticed)}, relieved {at(relieved)}, over {at(over)}.
      </p>
      <ul>
        {entries.map(({ minute, kind, who, text }) => (
          <li>
            <time>{clockAt(start, minute)}</time> <b>{who ?? kind}</b>: {text}
          </li>
        ))}
      </ul>
      {figures.length === 0 ? null : <h3>Impact</h3>}
      <ul>
        {figures.map(({ shown, label }) => (
          <li>
            <b>{shown}</b>: {label}
          </li>
        ))}
      </ul>
    </>
  );
}

const ASKS: Readonly<Record<HandOver['way'], string>> = { gives: 'The candidate hands it to', takes: 'The candidate takes it over from' };

export function HandOverPreview({ handOver }: { readonly handOver: HandOver }) {
  const { title, introHtml, way, partner, cause, role, minutes, screens, situation, notesHtml, tried, open, planted } = handOver;
  return (
    <>
      <p class="asked">{title}</p>
      <p class="small quiet">
        {count(minutes, 'minute')}; looks for {screens.join(', ')}. {role}. {ASKS[way]} {partner}; the cause is {cause}.
      </p>
      <Prose html={introHtml} />
      {notesHtml === '' ? null : <h3>Notes</h3>}
      <Prose html={notesHtml} />
      <FoundPoints heading="What is wrong with them" points={planted} />
      <FoundPoints heading="What was tried" points={tried} />
      <FoundPoints heading="What is open" points={open} />
      <div class="stands">
        <SituationPart situation={situation} />
      </div>
    </>
  );
}

function FoundPoints({ heading, points }: { readonly heading: string; readonly points: readonly LogPoint[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {points.map(({ html, cues }) => (
          <li>
            {inline(html)}
            <small class="found-by">Found by {cues.map(wordsOf).join('; or ')}.</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** As its author writes it. */
function wordsOf(cues: CueSet): string {
  return cues.map((phrases) => phrases.join(' / ')).join(' + ');
}
