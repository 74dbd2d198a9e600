/** The keys of a choice of a skeleton, but for what it shows. */
import { slugOf } from '../scenario/slug.ts';
import { changeKeys } from './flag-changes.ts';
import type { FlagChange, SkeletonChoice, Unexpressed } from './skeleton.ts';

export type KeysOf = {
  readonly label: string;
  /** Ids of the scene's choices so far. */
  readonly used: Set<string>;
  readonly changes: readonly FlagChange[];
  /** How often it may be taken. */
  readonly times: number;
  readonly lost: Unexpressed[];
};

export function choiceKeys({ when }: SkeletonChoice, { label, used, changes, times, lost }: KeysOf): string[] {
  return [
    ...idKey(label, used),
    ...(when === null ? [] : [`when: \`${when}\``]),
    ...(times > 1 ? [`again: ${times}`, 'takes: 1m'] : []),
    ...changeKeys(changes, lost),
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
