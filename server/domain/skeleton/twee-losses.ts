/** What the list says of a branch of Twee whose condition is not kept, or not whole. */
import type { FlagNames } from './flags.ts';
import type { Instead, Unexpressed } from './skeleton.ts';
import type { StoryClock } from './story-clock.ts';
import type { TweeBranch } from './twee-act.ts';
import { setsAnything } from './twee-branch.ts';
import { tweeMinutes } from './twee-clock.ts';
import type { TweeNode } from './twee-node.ts';
import { hasWay, saysAnything } from './twee-says.ts';

type Names = { readonly flags: FlagNames; readonly clock: StoryClock | null };

/** `said` is what its text is shown by, `open` what its ways are; `isHushed`: another text is shown in its place. */
type Asking = { readonly said: string | null; readonly open?: string | null; readonly lost: readonly string[]; readonly isHushed: boolean };

export function lossesOf({ flags, clock }: Names, node: TweeBranch, asking: Asking): Unexpressed[] {
  const { line, body } = node;
  const lost: Unexpressed[] = [];
  const lose = (what: string, instead: Instead) => lost.push({ line, what, instead });
  const isHushed = asking.isHushed && body.some(saysAnything);
  if (isHushed) lose(loss(node), 'kept as a comment');
  if (isPartial(asking)) lose(besideKept(asking.said, asking.lost), 'left out');
  else {
    if (body.some((inner) => setsAnything(flags, inner)) || (node.is === 'if' && body.some(addsMinutes)))
      lose(`${loss(node)} of what it sets`, 'always set');
    const { open = null } = asking;
    if (hasWay(body) && open === null) lose(loss(node), 'always open');
    else if (hasWay(body)) lose(`of ${loss(node)} all but “${open}”, which is kept`, 'left out');
    else if (body.some(isShown) && asking.said === null) lose(loss(node), 'always shown');
  }
  return lost;

  /** By itself, not in a branch of its own. */
  function addsMinutes(inner: TweeNode): boolean {
    return inner.kind === 'sets' && inner.parts.some((part) => tweeMinutes(clock, part) !== null);
  }
}

/** Of a branch in what a link does. */
export function lossesOnTheWay(flags: FlagNames, label: string, node: TweeBranch, asking: Asking): Unexpressed[] {
  const { line, source, body } = node;
  const what = `the condition ${source} of what “${label}” does`;
  const says = body.some(saysAnything);
  if (isPartial(asking)) return [{ line, what: besideKept(asking.said, asking.lost), instead: 'left out' }];
  return [
    ...(body.some((inner) => setsAnything(flags, inner)) ? [{ line, what, instead: 'always set' } as const] : []),
    ...(asking.isHushed && says ? [{ line, what, instead: 'kept as a comment' } as const] : []),
    ...((says && asking.said === null) || hasWay(body) ? [{ line, what, instead: 'always shown' } as const] : []),
  ];
}

/** As the list calls it. */
export function loss({ is, condition, source }: TweeBranch): string {
  return is === 'if' ? `the condition “${condition}”` : source;
}

export function besideKept(kept: string | null, lost: readonly string[]): string {
  return `the condition ${lost.map((one) => `“${one}”`).join(' and ')} beside “${kept}”, which is kept`;
}

function isPartial({ said, lost, isHushed }: Asking): boolean {
  return said !== null && lost.length > 0 && !isHushed;
}

function isShown(node: TweeNode): boolean {
  return node.kind !== 'newline' && node.kind !== 'sets' && !(node.kind === 'text' && node.text.trim() === '');
}
