/** The variable in which a story of Twee counts minutes: it begins at a whole number, and all that ever happens to it is that some are added. */
import { withAskedMinutes } from './asked-minutes.ts';
import { isSomeMinutes, likeliestClock, type StoryClock } from './story-clock.ts';
import type { TweeNode } from './twee-node.ts';
import type { TweeSet } from './twee-sets.ts';

export type TweeSum = { readonly variable: string; readonly adds: number } | { readonly variable: string; readonly begins: number };

const BEGINS = /^\$(\w+)\s{0,9}(?:\bto\b|=)\s{0,9}(\d{1,4})$/;
const ADDS = /^\$(\w+)\s{0,9}(?:\+=\s{0,9}(\d{1,4})|\+\+)$/;
const ADDS_TO_ITSELF = /^\$(\w+)\s{0,9}(?:\bto\b|=)\s{0,9}(?:(\$\w+|it)\s{0,9}\+\s{0,9}(\d{1,4})|(\d{1,4})\s{0,9}\+\s{0,9}(\$\w+|it))$/;
const PUT = /^(\d{1,4})\s{1,9}into\s{1,9}\$(\w+)$/;
const PUT_SUM = /^(?:(\$\w+)\s{0,9}\+\s{0,9}(\d{1,4})|(\d{1,4})\s{0,9}\+\s{0,9}(\$\w+))\s{1,9}into\s{1,9}\$(\w+)$/;

/** `$minutes += 4`, `$minutes to it + 4`, `$minutes + 4 into $minutes`; `$minutes to 0`. */
export function sumIn(source: string): TweeSum | null {
  const [, begun, begins] = BEGINS.exec(source) ?? [];
  if (begun !== undefined) return { variable: begun, begins: Number(begins) };
  const [, put, into] = PUT.exec(source) ?? [];
  if (into !== undefined) return { variable: into, begins: Number(put) };
  const [, plain, by = '1'] = ADDS.exec(source) ?? [];
  if (plain !== undefined) return added(plain, `$${plain}`, by);
  const [, variable, first, second, third, fourth] = ADDS_TO_ITSELF.exec(source) ?? [];
  if (variable !== undefined) return added(variable, first ?? fourth, second ?? third);
  const [, one, two, three, four, last] = PUT_SUM.exec(source) ?? [];
  return last === undefined ? null : added(last, one ?? four, two ?? three);
}

function added(variable: string, to: string | undefined, by: string | undefined): TweeSum | null {
  const adds = Number(by);
  return (to === `$${variable}` || to === 'it') && isSomeMinutes(adds) ? { variable, adds } : null;
}

/** Minutes that a part of a macro adds; null where it does something else. */
export function tweeMinutes(clock: StoryClock | null, { source }: TweeSet): number | null {
  const sum = clock && sumIn(source);
  return sum && sum.variable === clock.variable && 'adds' in sum ? sum.adds : null;
}

export function beginsClock(clock: StoryClock | null, { source }: TweeSet): boolean {
  const sum = clock && sumIn(source);
  return sum !== null && sum.variable === clock?.variable && 'begins' in sum;
}

/**
 * `begin` is all that is set as the story begins, `others` what is set later; `timesSet` says how often a variable is set in all of the
 * source, in whatever way.
 */
export function tweeClock(
  begin: readonly TweeSet[],
  others: readonly TweeSet[],
  timesSet: (variable: string) => number,
): StoryClock | null {
  const begins = new Map<string, number[]>();
  const adds = new Map<string, number>();
  for (const { source } of begin) {
    const sum = sumIn(source);
    if (sum && 'begins' in sum) begins.set(sum.variable, [...(begins.get(sum.variable) ?? []), sum.begins]);
  }
  for (const { source } of others) {
    const sum = sumIn(source);
    if (sum && 'adds' in sum) adds.set(sum.variable, (adds.get(sum.variable) ?? 0) + 1);
  }
  return likeliestClock(
    [...adds].flatMap(([variable, times]) => {
      const [at = 0, ...more] = begins.get(variable) ?? [];
      const known = times + (begins.get(variable)?.length ?? 0);
      return more.length === 0 && timesSet(variable) === known ? [{ variable, begins: at }] : [];
    }),
  );
}

/** What branches ask of the clock, put into our words. */
export function withClock(trees: ReadonlyMap<string, readonly TweeNode[]>, clock: StoryClock | null): typeof trees {
  if (!clock) return trees;
  const asked = withAskedMinutes(`$${clock.variable}`);
  return new Map([...trees].map(([name, tree]) => [name, put(tree)]));

  function put(nodes: readonly TweeNode[]): TweeNode[] {
    return nodes.map((node) => {
      if (node.kind === 'branch') return { ...node, asks: asked(node.asks ?? node.condition), body: put(node.body) };
      return 'body' in node ? { ...node, body: put(node.body) } : node;
    });
  }
}
