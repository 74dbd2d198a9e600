/** What a branch of Twee asks and changes. */
import { allOf, asksFor, conditionOn, negated } from './condition.ts';
import { changeOf, type FlagNames } from './flags.ts';
import { keptCondition } from './kept-condition.ts';
import { askedLater } from './spent-minutes.ts';
import type { TweeBranch } from './twee-act.ts';
import type { TweeNode } from './twee-node.ts';
import { saysAnything } from './twee-says.ts';

/**
 * What text is shown by, and what all else is open by: the same where all of a condition is kept. Where it is not, one text of several
 * that exclude one another is shown, and each of their ways stays open.
 */
export type AskedBranch = { readonly said: string | null; readonly open: string | null };

export const NOTHING_ASKED: AskedBranch = { said: null, open: null };

/** What branches leave to those behind them; `isSure` where that is all that they leave. */
export type Rest = AskedBranch & { readonly isSure: boolean };

/** So many minutes later. */
export function restLater({ said, open, isSure }: Rest, minutes: number): Rest {
  return { said: askedLater(said, minutes), open: askedLater(open, minutes), isSure };
}

/** Of a branch after those that leave `rest`, null where that cannot be said: what it asks in all, and what it leaves. */
export function conditionOf(flags: FlagNames, branch: TweeBranch, rest: Rest | null) {
  const { is, condition, asks = condition } = branch;
  const before = is === 'if' ? { ...NOTHING_ASKED, isSure: true } : rest;
  const { kept, lost } = is === 'else' ? { kept: null, lost: [] } : keptCondition((source) => conditionOn(flags, source), asks);
  const isWhole = lost.length === 0;
  // Its text is not the one that is shown for all.
  const isLater = branch.isLater === true && !isWhole && kept === null;
  const own: AskedBranch = { said: isLater ? 'false' : allOf([before?.said ?? null, kept]), open: allOf([before?.open ?? null, kept]) };
  const opposite = negated(kept ?? 'true');
  // After the last branch nothing is left.
  const after: Rest | null =
    before === null || is === 'else'
      ? null
      : {
          said: isLater ? before.said : allOf([before.said, opposite]),
          open: isWhole ? allOf([before.open, opposite]) : before.open,
          isSure: before.isSure && isWhole,
        };
  const isKnown = isWhole && before?.isSure === true;
  return { own, lost, isKnown, left: leftBy(flags, branch, after, isKnown) };
}

/** Null where a branch changes what those behind it ask for. One that says nothing leaves its place to them. */
function leftBy(flags: FlagNames, { body }: TweeBranch, after: Rest | null, isKnown: boolean): Rest | null {
  if (after === null || body.some((one) => changesAny(flags, one, after))) return null;
  return isKnown || body.some(saysAnything) ? after : { ...after, said: after.open };
}

export function setsAnything(flags: FlagNames, node: TweeNode): boolean {
  if (node.kind === 'branch') return node.body.some((inner) => setsAnything(flags, inner));
  return node.kind === 'sets' && node.parts.some(({ change }) => change && changeOf(flags, change.variable, change.to));
}

export function bothOf(one: AskedBranch, other: AskedBranch): AskedBranch {
  return { said: allOf([one.said, other.said]), open: allOf([one.open, other.open]) };
}

export function asksForAny({ said, open }: AskedBranch, flag: string): boolean {
  return asksFor(said, flag) || asksFor(open, flag);
}

/** Whether what is asked depends on what it sets. */
function changesAny(flags: FlagNames, node: TweeNode, { said, open }: AskedBranch): boolean {
  return [said, open].some((one) => one !== null && changes(flags, node, one));
}

function changes(flags: FlagNames, node: TweeNode, condition: string): boolean {
  if (node.kind === 'branch') return node.body.some((inner) => changes(flags, inner, condition));
  if (node.kind !== 'sets') return false;
  return node.parts.some(({ change }) => change && asksFor(condition, changeOf(flags, change.variable, true)?.flag ?? ''));
}
