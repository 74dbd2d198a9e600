/** The one change that does most for an answer now: what the next level asks for first, or else the weightiest of what was found. */
import { CRITERION_ADVICE, type CriterionAdvice, type CriterionName } from './criterion-advice.ts';
import type { Draft } from './draft.ts';
import type { AnswerLevel, Finding, NextChange } from './reading.ts';

/** What the next level asks for, in its order: what was not found, then what is only hinted at. */
export type Lacking = {
  readonly level: AnswerLevel;
  readonly absent: readonly CriterionName[];
  readonly hinted: readonly CriterionName[];
};

/** `findings` in the order of their weight; `lacking` null where every level is reached. Null where nothing is left to change. */
export function nextChange(draft: Draft, lacking: Lacking | null, findings: readonly Finding[]): NextChange | null {
  const weak = findings.filter(({ level }) => level === 'weak');
  if (!lacking) return weak[0] ? asFound(weak[0], null) : null;
  const [absent] = lacking.absent;
  const name = absent ?? lacking.hinted[0];
  if (name === undefined) return null;
  const criterion: CriterionAdvice = CRITERION_ADVICE[name];
  const found = weak.find(({ rule }) => criterion.rules.includes(rule));
  if (found) return asFound(found, lacking.level);
  const advice = absent === undefined ? (criterion.plainer ?? criterion.advice) : criterion.advice;
  return { level: lacking.level, part: criterion.parts[draft.scaffold.id] ?? null, seen: null, advice };
}

function asFound({ part, seen, advice }: Finding, level: AnswerLevel | null): NextChange {
  return { level, part, seen, advice: advice ?? '' };
}
