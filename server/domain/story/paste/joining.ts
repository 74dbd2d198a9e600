/** Events cut where they are too long for a story, and put together where there are too many. */
import { STORY_LIMITS } from '../story.ts';
import type { IncidentReport } from './incident-story.ts';
import { linesIn, type PastedEvent } from './paste-walk.ts';
import type { PastedNote } from './pasted-blocks.ts';

/** Of what goes into one: a part takes it whole, with what is left of a title or a role that were too long. */
const LONGEST = STORY_LIMITS.part - 1000;

type Event = PastedEvent | IncidentReport;

/** What is longer than a part may be becomes several. */
export function cut(event: Event): readonly Event[] {
  if (lengthOf(event) <= LONGEST) return [event];
  const lines = 'kind' in event ? Object.values(event.parts).flat() : event.notes.flatMap(linesIn);
  const { title, job, doubt } = plainEvent(event);
  return piecesOf(lines.join('\n')).map((text) => ({ title, job, doubt, notes: [noteOf([text])] }));
}

function plainEvent(event: Event): PastedEvent {
  if (!('kind' in event)) return event;
  const { title, role, happened, parts } = event;
  return { title, job: { role, happened }, doubt: null, notes: [{ ...noteOf([]), labelled: parts }] };
}

/** Of at most a part's length, cut between words where there are any. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const space = rest.length <= LONGEST ? rest.length : rest.slice(0, LONGEST).search(/\s\S*$/);
    const end = space > 0 ? space : LONGEST;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return pieces;
}

function noteOf(texts: readonly string[]): PastedNote {
  return { kind: 'note', texts, labelled: {}, date: '', isEntry: false };
}

/** Neighbours are put together where there are too many, as many as fit into one. */
export function atMost(most: number, events: readonly Event[]): readonly Event[] {
  if (events.length <= most) return events;
  // Of a text of 60 KB at most a dozen are closed early because they are full.
  const size = Math.ceil(events.length / (most - 12));
  const groups: PastedEvent[][] = [];
  let length = 0;
  for (const event of events.map(plainEvent)) {
    const more = lengthOf(event);
    const last = groups.at(-1);
    if (last && last.length < size && length + more <= LONGEST) last.push(event);
    else groups.push([event]);
    length = groups.at(-1)?.length === 1 ? more : length + more;
  }
  return groups.map(joined);
}

function lengthOf(event: Event): number {
  const { title, notes } = plainEvent(event);
  return notes.flatMap(linesIn).reduce((sum, line) => sum + line.length + 1, title.length + 1);
}

function joined(events: readonly PastedEvent[]): PastedEvent {
  const [first] = events;
  if (first === undefined || events.length === 1) return first ?? { title: '', job: { role: '', happened: '' }, notes: [], doubt: null };
  const all = (of: (event: PastedEvent) => string) => [...new Set(events.map(of).filter(Boolean))].join(', ');
  const doubt = events.every((event) => event.doubt !== null) ? first.doubt : null;
  const notes = events.flatMap(({ title, notes }, index) => (title === '' || index === 0 ? notes : [noteOf([title]), ...notes]));
  return {
    title: first.title,
    job: { role: all(({ job }) => job.role), happened: all(({ job }) => job.happened) },
    notes,
    doubt,
  };
}
