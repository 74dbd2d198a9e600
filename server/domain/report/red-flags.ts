/** Which findings of the reading put an interviewer off, as a visible table: five flags, and when each is raised. */
import type { Question, RedFlag } from '../question/question.ts';
import type { DraftParts, Finding } from '../reading/reading.ts';
import type { RuleId } from '../reading/rule-ids.ts';
import type { ReportedFlag } from './item-findings.ts';
import { quoteAt } from './quote.ts';

type FlagRule = {
  readonly flag: RedFlag;
  readonly rules: readonly RuleId[];
  /** So many of the rules have to fire together. */
  readonly least: number;
  /** Something left out puts off only where the question was about it. */
  readonly onlyWhereAsked: boolean;
  readonly says: string;
};

export const FLAG_RULES: readonly FlagRule[] = [
  { flag: 'tool-list', rules: ['tool-list'], least: 1, onlyWhereAsked: false, says: 'A list of tools, and no reason for any of them.' },
  {
    flag: 'heroics',
    rules: ['lone-hero'],
    least: 1,
    onlyWhereAsked: false,
    says: 'The day is saved by one person, and nobody else has a part in it.',
  },
  {
    flag: 'no-ownership',
    rules: ['no-own-part'],
    least: 1,
    onlyWhereAsked: false,
    says: 'What you did yourself cannot be told from what the team did.',
  },
  {
    flag: 'blast-blind',
    rules: ['no-blast-radius', 'no-rollback', 'no-failure-mode'],
    least: 2,
    onlyWhereAsked: true,
    says: 'A change without its reach, a way back, or what happens if it fails.',
  },
  {
    flag: 'not-my-job',
    rules: ['no-security', 'no-cost'],
    least: 1,
    onlyWhereAsked: true,
    says: 'Security or cost was in the question and is left out of the answer.',
  },
];

export type FlaggedAnswer = {
  readonly question: Question;
  readonly parts: DraftParts;
  readonly findings: readonly Finding[];
  readonly place: number;
  readonly where: (part: string | null) => string | null;
};

export function flagsOf(answer: FlaggedAnswer): readonly ReportedFlag[] {
  return FLAG_RULES.flatMap((rule) => raised(rule, answer) ?? []);
}

function raised({ flag, rules, least, onlyWhereAsked, says }: FlagRule, answer: FlaggedAnswer): ReportedFlag | null {
  const found = answer.findings.filter(({ rule }) => rules.includes(rule));
  if (found.length < least || (onlyWhereAsked && !answer.question.redFlags.includes(flag))) return null;
  const marked = found.find(({ marks }) => marks.length > 0);
  const mark = marked?.marks[0];
  const quote = mark ? quoteAt(answer.parts, mark) : null;
  return {
    flag,
    quote,
    says: quote === null ? leftOut(found, says) : says,
    place: answer.place,
    where: answer.where(marked?.part ?? null),
  };
}

/** Without a sentence to quote the rules say what is missing. */
function leftOut(found: readonly Finding[], says: string): string {
  return found.length === 0 ? says : found.map(({ seen }) => seen).join(' ');
}
