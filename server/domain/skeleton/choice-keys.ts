/** The keys of a choice of a skeleton, but for what it shows. */
import { slugOf } from '../scenario/slug.ts';
import type { FlagChange, SkeletonChoice } from './skeleton.ts';

export type KeysOf = {
  readonly label: string;
  /** Ids of the scene's choices so far. */
  readonly used: Set<string>;
  readonly changes: readonly FlagChange[];
  /** How often it may be taken. */
  readonly times: number;
};

export function choiceKeys({ when }: SkeletonChoice, { label, used, changes, times }: KeysOf): string[] {
  return [
    ...idKey(label, used),
    ...(when === null ? [] : [`when: \`${when}\``]),
    ...(times > 1 ? [`again: ${times}`, 'takes: 1m'] : []),
    ...changeKeys(changes),
  ];
}

function idKey(label: string, used: Set<string>): string[] {
  const slug = slugOf(label);
  const isFree = slug !== '' && !used.has(slug);
  let id = slug;
  for (let n = used.size + 1; id === '' || used.has(id); n++) id = `choice-${n}`;
  used.add(id);
  return isFree ? [] : [`id: ${id}`];
}

/** The last change of a flag holds. */
function changeKeys(changes: readonly FlagChange[]): string[] {
  const last = [...new Map(changes.map(({ flag, to }) => [flag, to]))];
  const named = (to: boolean) => last.filter((change) => change[1] === to).map(([flag]) => flag);
  const sets = named(true);
  const clears = named(false);
  return [...(sets.length > 0 ? [`sets: ${sets.join(', ')}`] : []), ...(clears.length > 0 ? [`clears: ${clears.join(', ')}`] : [])];
}
