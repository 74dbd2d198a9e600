/** Counts of visits that Ink compares, `knot == 1`, as whether a play was there at all, and more than once. */

/** A place, and what its count is compared with. */
export type CountedName = { readonly name: string; readonly sign?: string; readonly number?: number };

const NAME = /([A-Za-z_]\w*(?:\.\w+)*)(?:\s{0,3}(==|!=|>=|<=|>|<)\s{0,3}(\d{1,6})(?![\w.]))?/g;
/** As a part of a sum it is no comparison by itself, nor behind a “not”, which Ink takes for that of the name. */
const PART_BEFORE = /(?:!|\bnot|[-+*/%.])\s{0,3}$/;
const PART_BEHIND = /^\s{0,3}(?:[-+*/%]|[<>=!]=?)/;

/** With each name as `put` has it; null leaves it as it is. */
export function replaceCounted(condition: string, put: (name: CountedName) => string | null): string {
  return condition.replace(NAME, (all: string, name: string, sign: string | undefined, number: string | undefined, at: number) => {
    if (sign === undefined) return put({ name }) ?? all;
    const end = at + all.length;
    const isPart = PART_BEFORE.test(condition.slice(Math.max(0, at - 8), at)) || PART_BEHIND.test(condition.slice(end, end + 8));
    return (isPart ? null : put({ name, sign, number: Number(number) })) ?? all;
  });
}

export type Visited = 'seen' | 'again';

const ASKS: Readonly<Record<string, (is: (what: Visited) => string) => string>> = {
  '': (is) => is('seen'),
  '>0': (is) => is('seen'),
  '>=1': (is) => is('seen'),
  '!=0': (is) => is('seen'),
  '==0': (is) => `(not ${is('seen')})`,
  '<1': (is) => `(not ${is('seen')})`,
  '<=0': (is) => `(not ${is('seen')})`,
  '>1': (is) => is('again'),
  '>=2': (is) => is('again'),
  '<2': (is) => `(not ${is('again')})`,
  '<=1': (is) => `(not ${is('again')})`,
  '==1': (is) => `(${is('seen')} and not ${is('again')})`,
  '!=1': (is) => `(not ${is('seen')} or ${is('again')})`,
};
/** In the very place a play has surely come once. */
const ASKS_INSIDE: typeof ASKS = { ...ASKS, '==1': (is) => `(not ${is('again')})`, '!=1': (is) => is('again') };

/** `is` gives the variable that says it; null where it counts further. */
export function askedVisits({ sign = '', number }: CountedName, isInside: boolean, is: (what: Visited) => string): string | null {
  return (isInside ? ASKS_INSIDE : ASKS)[`${sign}${number ?? ''}`]?.(is) ?? null;
}
