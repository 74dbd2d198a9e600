/** The minutes of a story as a scenario has them: what each choice takes, and how long all of it may take. */
import { asksForMinutes } from './asked-minutes.ts';
import { conditionsIn, type Skeleton, type SkeletonChoice, type Unexpressed } from './skeleton.ts';

/** Those that a scenario has where it says nothing. */
const USUAL_HOURS = 4;
const MOST_HOURS = 24;

export type WrittenMinutes = {
  /** Null where the story counts none. */
  takenBy(choice: SkeletonChoice): number | null;
  /** Null for what a scenario has anyway. */
  readonly limit: string | null;
  readonly unexpressed: readonly Unexpressed[];
};

export function writtenMinutes({ clock, scenes }: Skeleton, timesOf: (choice: SkeletonChoice) => number): WrittenMinutes {
  if (!clock) return { takenBy: () => null, limit: null, unexpressed: [] };
  const choices = scenes.flatMap((scene) => scene.choices);
  const hours = Math.ceil((choices.reduce((sum, choice) => sum + takenBy(choice) * timesOf(choice), 0) + 1) / 60);
  const free = choices.filter((choice) => choice.minutes === 0 && timesOf(choice) > 1);
  const unexpressed: Unexpressed[] = [];
  const line = free[0]?.line ?? scenes[0]?.line ?? 1;
  if (free.length > 0 && scenes.some((scene) => conditionsIn(scene).some(asksForMinutes)))
    unexpressed.push({ line, what: `that ${waysWords(free.length)} no time`, instead: 'take a minute each time' });
  if (hours > MOST_HOURS) unexpressed.push({ line: scenes[0]?.line ?? 1, what: 'plays that take longer', instead: 'over after 24 hours' });
  return { takenBy, limit: hours > USUAL_HOURS ? `${Math.min(hours, MOST_HOURS)}h` : null, unexpressed };

  /** What may be taken again takes time in a scenario. */
  function takenBy(choice: SkeletonChoice): number {
    return timesOf(choice) > 1 ? Math.max(choice.minutes, 1) : choice.minutes;
  }
}

function waysWords(count: number): string {
  return count === 1 ? 'one choice that is offered again takes' : `${count} choices that are offered again take`;
}
