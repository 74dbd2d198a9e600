/** Reads a draft: every rule that applies is asked, and the most useful of what they find is kept. Pure and linear; never throws. */
import type { Question } from '../question/question.ts';
import { SCAFFOLDS } from '../question/scaffold.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Draft, draftOf } from './draft.ts';
import { isEnglish } from './english.ts';
import { lengthOf, lengthSummary } from './length-summary.ts';
import { levelOf } from './level.ts';
import { nextChange } from './next-change.ts';
import { beyondWeakness } from './praise.ts';
import type { DraftParts, Finding, Mark, Reading } from './reading.ts';
import { RULES } from './rules.ts';
import { speakingTime } from './speaking-time.ts';
import type { Topics } from './topics.ts';

/** More than a candidate can mend in one sitting is noise. */
const MOST_WEAK = 8;
const MOST_GOOD = 4;
/** Twenty minutes of talk are no answer; signs are counted as well, since a “word” may have any length. */
const MOST_WORDS = 3000;
const MOST_SIGNS = 20_000;

/** `pace`: words a minute, 80 … 240. `topics`: null where the question is of no bank, as an exercise. */
export function read(question: Question, parts: DraftParts, pace: number, topics: Topics | null = null): Reading {
  return atOnce(readingSteps(question, parts, pace, topics));
}

/** The same in steps, a rule each: the first reading of a process, or one of a hostile text, takes a second in all. */
export function* readingSteps(question: Question, parts: DraftParts, pace: number, topics: Topics | null = null): Steps<Reading> {
  const draft = draftOf({ question, scaffold: SCAFFOLDS[question.scaffold], parts, pace, topics });
  const note = whyNotJudged(draft);
  return note === null ? yield* judged(draft) : counted(draft, note);
}

function* judged(draft: Draft): Steps<Reading> {
  const findings = yield* findingSteps(draft);
  const { level, why, lacking } = levelOf(draft, new Set(findings.map(({ rule }) => rule)));
  return {
    ...counts(draft),
    kind: 'read',
    note: null,
    pace: lengthSummary(draft),
    findings: chosen(findings, draft),
    level,
    levelWhy: why,
    next: nextChange(draft, lacking, findings),
  };
}

function counted(draft: Draft, note: string): Reading {
  const kind = draft.words === 0 ? 'empty' : 'unreadable';
  return { ...counts(draft), kind, note, pace: lengthOf(draft.words, draft.pace), findings: [], level: null, levelWhy: null, next: null };
}

function counts({ readings, words, pace }: Draft): Pick<Reading, 'parts' | 'words' | 'seconds'> {
  return { parts: readings, words, seconds: speakingTime(words, pace) };
}

function whyNotJudged({ passages, words }: Draft): string | null {
  if (words === 0) return 'Nothing is written yet.';
  if (words > MOST_WORDS || passages.reduce((sum, { text }) => sum + text.length, 0) > MOST_SIGNS)
    return `${words} words are far more than an answer; only their length is counted.`;
  if (!isEnglish(passages.map(({ text }) => text).join('\n'))) return 'This does not read as English, so only its length is counted.';
  return null;
}

/** All that the rules find, in the order of the rules. Nothing is praised in a text that says nothing, nor what was copied. */
export function findingsOf(draft: Draft): readonly Finding[] {
  return atOnce(findingSteps(draft));
}

function* findingSteps(draft: Draft): Steps<readonly Finding[]> {
  const found = yield* foundBy(draft);
  const isEmpty = found.some(({ rule }) => rule === 'nothing-specific');
  const taken = found.filter(({ rule }) => rule === 'copied').flatMap(({ marks }) => marks);
  return beyondWeakness(
    found.filter(({ level, marks }) => level === 'weak' || !(isEmpty || isWithin(marks, taken))),
    draft,
  );
}

function isWithin(marks: readonly Mark[], taken: readonly Mark[]): boolean {
  const isTaken = (mark: Mark): boolean => taken.some(({ part, from, to }) => part === mark.part && from <= mark.from && mark.to <= to);
  return marks.length > 0 && marks.every(isTaken);
}

function* foundBy(draft: Draft): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { id, level, find } of RULES.filter(({ applies }) => applies(draft.question))) {
    findings.push(...find(draft).map((found) => ({ rule: id, level, ...found })));
    yield;
  }
  return findings;
}

/** The rules stand in the order of their weight, so the first ones are kept; on the page they follow the parts. */
function chosen(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const weak = findings.filter(({ level }) => level === 'weak').slice(0, MOST_WEAK);
  const good = findings.filter(({ level }) => level === 'good').slice(0, MOST_GOOD);
  return [...inOrder(weak, draft), ...inOrder(good, draft)];
}

function inOrder(findings: readonly Finding[], { scaffold }: Draft): readonly Finding[] {
  const place = ({ part }: Finding): number => (part === null ? scaffold.parts.length : scaffold.parts.findIndex(({ id }) => id === part));
  return findings.toSorted((a, b) => place(a) - place(b));
}
