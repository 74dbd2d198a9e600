/** Pasted notes or a CV, split into stories that a candidate may accept or drop. Nothing is invented, and no line with content is lost. */
import type { DraftParts } from '../reading/reading.ts';
import { atOnce, type Steps } from '../steps.ts';
import { datesIn, ownDate } from './dates.ts';
import type { Doubt } from './paste/doubt.ts';
import { figuresIn } from './paste/figures.ts';
import { fitted, titleOf } from './paste/fitting.ts';
import type { IncidentReport } from './paste/incident-story.ts';
import { atMost, cut } from './paste/joining.ts';
import { linesIn, type PastedEvent } from './paste/paste-walk.ts';
import { eventsIn } from './paste/pasted-events.ts';
import { readPaste } from './paste/read-paste.ts';
import { classifySentences } from './sentence-classifier.ts';
import { STORY_LIMITS, STORY_PARTS } from './story.ts';

export type Proposal = {
  readonly title: string;
  readonly happened: string;
  readonly role: string;
  readonly parts: DraftParts;
  readonly numbers: string;
  /** Why it may be no story; null where nothing speaks against it. */
  readonly doubt: Doubt | null;
};

export type Proposals = {
  readonly proposals: readonly Proposal[];
  /** What tells no event: summaries, lists of skills. Each may be taken up as a story of its own. */
  readonly aside: readonly Proposal[];
  /** Lines too short for that: names, headings, page numbers. */
  readonly rest: readonly string[];
};

/** More than one reads through in one go; beyond it neighbours are put together. */
export const MOST_PROPOSALS = 40;
export const MOST_ASIDE = 40;

/** Lines that are read: some forty pages of a CV. What stands below them is left as it is, so that no text takes long. */
const MOST_LINES = 2_000;

export function proposalsFrom(pasted: string): Proposals {
  return atOnce(proposalSteps(pasted));
}

/** The same, step by step, so that others have their turn while a long text is read. */
export function* proposalSteps(pasted: string): Steps<Proposals> {
  const lines = pasted.split('\n');
  const below = lines.slice(MOST_LINES).join('\n').trim();
  const { items, cut: unread } = readPaste(lines.slice(0, MOST_LINES).join('\n'));
  yield;
  const { events, aside, rest } = eventsIn(items);
  yield;
  return {
    proposals: yield* proposalsOf(events, MOST_PROPOSALS),
    aside: yield* proposalsOf(aside, MOST_ASIDE),
    rest: [...rest, ...unread, ...(below === '' ? [] : [below])],
  };
}

function* proposalsOf(events: readonly (PastedEvent | IncidentReport)[], most: number): Steps<Proposal[]> {
  const offered = atMost(
    most,
    events.flatMap((event) => cut(event)),
  );
  const proposals: Proposal[] = [];
  for (const event of offered) {
    proposals.push(proposalOf(event));
    yield;
  }
  return proposals;
}

function proposalOf(event: PastedEvent | IncidentReport): Proposal {
  return 'kind' in event ? ofReport(event) : ofEvent(event);
}

const { title: MOST_TITLE, field: MOST_FIELD } = STORY_LIMITS;

function ofEvent({ title, job, notes, doubt }: PastedEvent): Proposal {
  const written = [title, ...notes.flatMap(linesIn)].filter(Boolean);
  const text = notes.flatMap(({ texts }) => texts).join('\n');
  const role = fitted(job.role, MOST_FIELD);
  const happened = fitted(job.happened || ownDate(notes.flatMap(linesIn).join('\n')) || (datesIn(text)?.text ?? ''), MOST_FIELD);
  const name = fitted(title || titleOf(written[0] ?? ''), MOST_TITLE);
  const isDeeds = job.role !== '' && notes.every(({ isEntry }) => isEntry);
  const sorted = classifySentences(
    [title && name.rest, role.rest, happened.rest, text].filter(Boolean).join('\n'),
    isDeeds ? 'action' : 'situation',
  );
  const told = STORY_PARTS.map((id) => [
    id,
    [sorted[id], ...notes.flatMap(({ labelled }) => labelled[id] ?? [])].filter(Boolean).join('\n'),
  ]);
  const numbers = figuresIn(written.join('\n'), MOST_FIELD);
  return { title: name.start, happened: happened.start, role: role.start, parts: Object.fromEntries(told), numbers, doubt };
}

function ofReport({ title, happened, role, parts }: IncidentReport): Proposal {
  const told = STORY_PARTS.map((id) => parts[id].join('\n'));
  const name = fitted(title || titleOf(STORY_PARTS.flatMap((id) => parts[id])[0] ?? ''), MOST_TITLE);
  const own = fitted(role, MOST_FIELD);
  const all = STORY_PARTS.map((id, n) => [id, [n === 0 ? name.rest : '', n === 0 ? own.rest : '', told[n]].filter(Boolean).join('\n')]);
  const numbers = figuresIn([title, ...told].join('\n'), MOST_FIELD);
  return {
    title: name.start,
    happened: fitted(happened, MOST_FIELD).start,
    role: own.start,
    parts: Object.fromEntries(all),
    numbers,
    doubt: null,
  };
}
