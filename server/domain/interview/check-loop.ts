/** What is wrong with a loop that can be read: minutes that do not add up, screens and slots that nothing can serve. */
import type { Screen } from '../question/question.ts';
import { type Drawable, fits } from './drawable.ts';
import { type LoopSlot, type LoopStage, minutesOf, SITTING } from './loop.ts';
import type { LoopReporter } from './loop-codes.ts';

/** A stage that is emptier is shorter than it says. */
const FULL = 0.75;

export function checkStage(stage: LoopStage, line: number, reporter: LoopReporter): void {
  const { slots, drop, minutes, name } = stage;
  const all = minutesOf(slots);
  const kept = slots.filter(({ id }) => !drop.includes(id));
  if (minutesOf(kept) > minutes)
    reporter.report(
      'long-stage',
      line,
      `expected at most ${minutes} minutes in “${name}” without what it drops, saw ${sumOf(kept)}`,
      'Name a slot in “drop”, or give one fewer minutes.',
    );
  if (all < minutes * FULL)
    reporter.report('short-stage', line, `expected slots for at least ${Math.ceil(minutes * FULL)} minutes in “${name}”, saw ${all}`);
  for (const screen of stage.screens.filter((one) => !mayShow(stage, one)))
    reporter.report('missed-screen', line, `“${name}” screens for ${screen}, and none of its slots may draw it`);
}

/** `75: read 15 + live 60`. */
function sumOf(slots: readonly LoopSlot[]): string {
  return `${minutesOf(slots)}: ${slots.map(({ id, minutes }) => `${id} ${minutes}`).join(' + ')}`;
}

export function checkWhole(stages: readonly LoopStage[], line: number, reporter: LoopReporter): void {
  const minutes = minutesOf(stages);
  if (minutes > SITTING.most)
    reporter.report('long-loop', line, `expected at most ${SITTING.most} minutes in all stages together, saw ${minutes}`);
}

export function checkFilling(slot: LoopSlot, line: number, bank: readonly Drawable[], reporter: LoopReporter): void {
  if (slot.draws === 'talk' || bank.some((drawable) => fits(slot, drawable))) return;
  reporter.report('empty-slot', line, `nothing in the bank can fill “${slot.title}”`, 'Name fewer kinds, formats or screens.');
}

function mayShow({ slots }: LoopStage, screen: Screen): boolean {
  return slots.some(({ draws, screens }) => draws !== 'talk' && (screens.length === 0 || screens.includes(screen)));
}
