/** Minutes that pass in a scene or by a choice, told where they pass: what asks for them before that is put as it is asked behind all of them. */
import { askedMinutesAfter, asksForMinutes } from './asked-minutes.ts';
import { allOf } from './condition.ts';
import type { FlagChange, Guard, SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** What it asked so many minutes ago, asked now; below zero: what it will ask. Null where it always holds, `false` where never. */
export function askedLater(condition: string | null, minutes: number): string | null {
  if (condition === null || minutes === 0 || !asksForMinutes(condition)) return condition;
  return allOf([askedMinutesAfter(condition, minutes)]);
}

/** At this point of the scene. */
export function spendHere(scene: SkeletonScene, minutes: number): void {
  scene.spent.push({ minutes, prose: scene.prose.length, choices: scene.choices.length, sets: scene.sets.length });
}

export function spendBy(choice: SkeletonChoice, minutes: number): void {
  choice.spent.push({ minutes, shows: choice.shows.length, sets: choice.sets.length });
}

/** Once all of the scene is read, and before anything of it is moved or left out. */
export function settleScene(scene: SkeletonScene): void {
  const spent = scene.spent.splice(0);
  for (const choice of scene.choices) settleChoice(choice);
  if (spent.length === 0) return;
  replaceAll(
    scene.prose,
    laterAt(spent, scene.prose.length, ({ prose }) => prose),
  );
  const later = laterAt(spent, scene.choices.length, ({ choices }) => choices);
  for (const [index, choice] of scene.choices.entries()) choice.when = askedLater(choice.when, later[index] ?? 0);
  const own = laterAt(spent, scene.sets.length, ({ sets }) => sets);
  scene.sets.splice(0, scene.sets.length, ...guardsLater(scene.sets, (index) => own[index] ?? 0));
  scene.minutes += sum(spent);
}

/** As a scene: once all of it is read. */
export function settleChoice(choice: SkeletonChoice): void {
  const spent = choice.spent.splice(0);
  if (spent.length === 0) return;
  replaceAll(
    choice.shows,
    laterAt(spent, choice.shows.length, ({ shows }) => shows),
  );
  const own = laterAt(spent, choice.sets.length, ({ sets }) => sets);
  choice.sets.splice(0, choice.sets.length, ...guardsLater(choice.sets, (index) => own[index] ?? 0));
  choice.minutes += sum(spent);
}

/** What changes are under, so many minutes later; one guard stays one. */
export function guardsLater<C extends FlagChange>(changes: readonly C[], minutes: (index: number) => number): C[] {
  const known = new Map<Guard, Guard>();
  return changes.map((change, index) => {
    if (!change.under?.some(asksLater)) return change;
    const under = change.under.map((guard) => later(guard, minutes(index)));
    return { ...change, under: under.filter(({ when }) => when !== 'true') };
  });

  function later(guard: Guard, by: number): Guard {
    if (!asksLater(guard)) return guard;
    if (!known.has(guard)) move(guard.beside ?? [guard], by);
    return known.get(guard) ?? guard;
  }

  function move(group: readonly Guard[], by: number): void {
    const beside: Guard[] = [];
    for (const { when } of group) beside.push({ when: askedLater(when, by) ?? 'true', beside });
    for (const [index, one] of group.entries()) known.set(one, beside[index] ?? one);
  }
}

function asksLater(guard: Guard): boolean {
  return (guard.beside ?? [guard]).some(({ when }) => asksForMinutes(when));
}

function replaceAll<P extends { readonly when: string | null }>(passages: P[], later: readonly number[]): void {
  for (const [index, one] of passages.entries())
    if (asksForMinutes(one.when)) passages[index] = { ...one, when: askedLater(one.when, later[index] ?? 0) };
}

/** Of each of so many in their order the minutes that pass behind it. */
function laterAt<S extends { readonly minutes: number }>(spent: readonly S[], count: number, before: (one: S) => number): number[] {
  const later: number[] = Array.from({ length: count }, () => 0);
  for (const one of spent) if (before(one) > 0) later[before(one) - 1] = (later[before(one) - 1] ?? 0) + one.minutes;
  for (let at = count - 2; at >= 0; at--) later[at] = (later[at] ?? 0) + (later[at + 1] ?? 0);
  return later;
}

function sum(spent: readonly { readonly minutes: number }[]): number {
  return spent.reduce((all, { minutes }) => all + minutes, 0);
}
