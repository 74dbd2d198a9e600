/** What a branch of Twee asks and changes. */
import { allOf, asksFor, conditionOn, negated } from './condition.ts';
import { changeOf, type FlagNames } from './flags.ts';
import type { TweeBranch } from './twee-act.ts';
import type { TweeNode } from './twee-node.ts';

/** Of a branch after those that leave `rest`: what it asks in all, and what it leaves. */
export function conditionOf(flags: FlagNames, { is, condition, asks = condition }: TweeBranch, rest: string | null) {
  const asked = is === 'else' ? null : conditionOn(flags, asks);
  const isFirst = is === 'if';
  const isKnown = (is === 'else' || asked !== null) && (isFirst || rest !== null);
  const own = isKnown ? allOf([isFirst ? null : rest, asked]) : null;
  // After the last branch nothing is left.
  const after = isKnown && asked !== null ? (allOf([isFirst ? null : rest, negated(asked)]) ?? 'true') : null;
  return { own, isKnown, after };
}

export function setsAnything(flags: FlagNames, node: TweeNode): boolean {
  if (node.kind === 'branch') return node.body.some((inner) => setsAnything(flags, inner));
  return node.kind === 'sets' && node.parts.some(({ change }) => change && changeOf(flags, change.variable, change.to));
}

/** Whether a condition depends on what it sets. */
export function changes(flags: FlagNames, node: TweeNode, condition: string): boolean {
  if (node.kind === 'branch') return node.body.some((inner) => changes(flags, inner, condition));
  if (node.kind !== 'sets') return false;
  return node.parts.some(({ change }) => change && asksFor(condition, changeOf(flags, change.variable, true)?.flag ?? ''));
}

/** As the list of what is lost calls it. */
export function loss({ is, condition, source }: TweeBranch): string {
  return is === 'if' ? `the condition “${condition}”` : source;
}
