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
  /** Null where the story counts none. */
  readonly minutes: number | null;
  readonly lost: Unexpressed[];
};

export function choiceKeys({ when }: SkeletonChoice, { label, used, changes, times, minutes, lost }: KeysOf): string[] {
  return [
    ...idKey(label, used),
    ...(when === null ? [] : [`when: \`${when}\``]),
    ...(times > 1 ? [`again: ${times}`] : []),
    ...(times > 1 || minutes !== null ? [`takes: ${minutes ?? 1}m`] : []),
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
