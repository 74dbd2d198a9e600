/** Reads the work at a design: its sums, its text, its constraints and its time. The same work gets the same reading, always. */
import { type Pointer, type Question, SERVED_BY_NOTHING, type Touch } from '../question/question.ts';
import { type Draft, draftOf, sentenceOf, writtenAt } from '../reading/draft.ts';
import { findingsOf, read } from '../reading/read.ts';
import type { Finding, Reading } from '../reading/reading.ts';
import { type ConstraintReading, readConstraint } from './constraint-reading.ts';
import { DESIGN_SCAFFOLD, type Design } from './design.ts';
import { type PartTime, partTimes } from './part-times.ts';
import { readSum, type SumReading } from './sum-reading.ts';
import { askedSums, type DesignWork, revealed, typedFor } from './work.ts';

export type DesignReading = {
  readonly sums: readonly SumReading[];
  readonly constraints: readonly ConstraintReading[];
  /** The text, as the same rules read an answer; what is shown of it. */
  readonly text: Reading;
  /** All that the rules found in it, on which levels and flags rest; nothing where it could not be judged. */
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  readonly times: readonly PartTime[];
  readonly pointers: readonly { readonly pointer: Pointer; readonly isTicked: boolean }[];
};

/** Words a minute: the middle of what a page can be set to. Only lengths depend on it. */
const PACE = 140;
/** A quarter of the time is talk of one's own; the rest are questions, sums and the board. The reading knows 1 to 15 minutes. */
const SPOKEN = 1 / 4;

export function readDesignWork(design: Design, work: DesignWork): DesignReading {
  const question = asQuestion(design);
  const draft = draftOf({ question, scaffold: DESIGN_SCAFFOLD, parts: work.parts, pace: PACE });
  const text = read(question, work.parts, PACE);
  const said = revealed(design, work);
  const asked = askedSums(design, work);
  return {
    sums: design.sums.map((sum) => readSum(sum, typedFor(work, sum.id), asked.includes(sum))),
    constraints: design.constraints.map((constraint) => readConstraint(constraint, draft, said.includes(constraint))),
    text,
    findings: text.kind === 'read' ? findingsOf(draft) : [],
    draft,
    times: partTimes(design, work, work.upTo),
    pointers: design.pointers.map((pointer) => ({ pointer, isTicked: work.ticked.includes(pointer.id) })),
  };
}

/** A design as the rules see it: a technical question with a change in it, since what is built fails. */
export function asQuestion(design: Design): Question {
  const { id, title, short, screens, minutes, introHtml, whyHtml, pointers, probes, levels } = design;
  return {
    id,
    title,
    short,
    kind: 'technical',
    set: 'further',
    stages: ['technical-loop', 'architecture-panel'],
    formats: ['system-design'],
    screens,
    redFlags: ['blast-blind', 'tool-list'],
    touches: touchesOf(design),
    scaffold: 'design',
    seconds: Math.min(900, Math.max(60, Math.round(minutes * 60 * SPOKEN))),
    introHtml,
    whyHtml,
    leadHtml: '',
    pointers,
    traps: [],
    probes,
    levels,
    prompts: [],
    incidents: [],
    servedBy: SERVED_BY_NOTHING,
    words: title,
  };
}

/** What screens for security has to touch it. */
function touchesOf({ touches, screens }: Design): readonly Touch[] {
  const all: readonly Touch[] = ['change', ...touches, ...(screens.includes('security') ? (['security'] as const) : [])];
  return [...new Set(all)];
}

/** The sentence in which the first mark of a finding stands, as it was written. */
export function sentenceMarked({ marks }: Finding, { draft }: DesignReading): string | null {
  const [mark] = marks;
  const passage = draft.passages.find(({ part }) => part === mark?.part);
  return mark && passage ? writtenAt(sentenceOf({ passage, from: mark.from, to: mark.to })) : null;
}
