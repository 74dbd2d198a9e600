/** What is open of several choices, in each case that the flags they ask for can make. */
import { isAskedMinutes } from './asked-minutes.ts';
import { conditionHolds } from './condition.ts';
import type { FlagChange, SkeletonChoice } from './skeleton.ts';

/** More make too many cases to look at. */
const MOST_FLAGS = 6;

export type Case = {
  readonly holds: (choice: SkeletonChoice) => boolean;
  /** True also where it is not known. */
  readonly isSet: (flag: string) => boolean;
};

export const ALL_HOLD: Case = { holds: () => true, isSet: () => true };

/** Where they are too many, as if no condition held. */
export function casesOf(choices: readonly SkeletonChoice[], settable: ReadonlySet<string>): Case[] {
  const asked = new Set(choices.flatMap(({ when }) => when?.match(/\w+/g) ?? []));
  const open = [...asked].filter((flag) => settable.has(flag) || isAskedMinutes(flag));
  if (open.length > MOST_FLAGS) return [{ holds: ({ when }) => when === null, isSet: () => true }];
  return Array.from({ length: 2 ** open.length }, (_, which): Case => {
    const set = new Set(open.filter((_, index) => Math.floor(which / 2 ** index) % 2 === 1));
    return {
      holds: ({ when }) => when === null || conditionHolds(when, (flag) => set.has(flag)),
      isSet: (flag) => set.has(flag) || !open.includes(flag),
    };
  });
}

export function flagsOf(changes: readonly FlagChange[], to: boolean): ReadonlySet<string> {
  return new Set(changes.flatMap((change) => (change.to === to ? [change.flag] : [])));
}
