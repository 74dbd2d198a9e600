/** Changes of flags in the order in which they happen, as keys of a choice: what they ask is judged before any of them. */
import { allOf, anyOf, assuming, negated } from './condition.ts';
import type { FlagChange, Guard, Unexpressed } from './skeleton.ts';

type Judged = { readonly flag: string; readonly to: boolean; readonly when: string | null };

export function changeKeys(changes: readonly FlagChange[], lost: Unexpressed[]): string[] {
  const judged = judgedChanges(changes, lost);
  const plain = [...new Map(judged.filter(({ when }) => when === null).map(({ flag, to }) => [flag, to]))];
  const named = (to: boolean) => plain.filter((change) => change[1] === to).map(([flag]) => flag);
  const keys = [key('sets', named(true), null), key('clears', named(false), null)];
  const lastPlain = new Map(judged.map(({ flag, when }, index) => [when === null ? flag : '', index]));
  for (const [index, { flag, to, when }] of judged.entries())
    if (when !== null && index > (lastPlain.get(flag) ?? -1)) keys.push(key(to ? 'sets' : 'clears', [flag], when));
  return keys.flat();
}

function key(name: string, flags: readonly string[], when: string | null): string[] {
  if (flags.length === 0) return [];
  return [`${name}: ${flags.join(', ')}${when === null ? '' : ` if \`${when}\``}`];
}

function judgedChanges(changes: readonly FlagChange[], lost: Unexpressed[]): Judged[] {
  /** What each flag is by now, as a condition on what they all were; null where that asks too much. */
  const values = new Map<string, string | null>();
  const known = new Map<Guard, string | null>();
  const judged: Judged[] = [];
  for (const { flag, to, line, under = [] } of changes) {
    for (const one of under.flatMap((guard) => guard.beside ?? [guard])) if (!known.has(one)) known.set(one, assuming(one.when, values));
    const unclear = under.find((one) => known.get(one) === null);
    if (unclear) lost.push({ line, what: `the condition “${unclear.when}” of what it sets`, instead: 'always set' });
    const when = unclear ? null : allOf(under.map((one) => known.get(one) ?? null));
    const old = values.has(flag) ? (values.get(flag) ?? null) : flag;
    const value = valueAfter(old, when, to);
    values.set(flag, value);
    const isSame = value !== null && value === old;
    if (when !== 'false' && !(isSame && when !== null)) judged.push({ flag, to, when: value === `${to}` ? null : when });
  }
  return judged;
}

function valueAfter(old: string | null, when: string | null, to: boolean): string | null {
  if (when === null) return `${to}`;
  if (old === null) return null;
  const value = to ? anyOf(when, old) : (allOf([negated(when), old]) ?? 'true');
  return assuming(value, new Map());
}
