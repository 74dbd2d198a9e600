/**
 * Which items an interview has: decided by a number alone, with the loop, what was asked for and what there is to draw. What a candidate
 * did before decides nothing here, so that the same number gives the same interview to anybody with the same files.
 */
import type { Screen } from '../question/question.ts';
import { advertWeights } from './advert-weights.ts';
import { type Chooser, chooserOf } from './choose.ts';
import { type Drawable, drawableKey, fits } from './drawable.ts';
import { drawnBecause } from './drawn-because.ts';
import type { DrawnItem, Setup } from './interview.ts';
import { type Loop, type LoopSlot, type LoopStage, slotsWithin, WHOLE } from './loop.ts';

/** Goes up with every change by which a number draws something else. */
export const DRAW_VERSION = 2;

/** `slot`: what its loop says of it. */
export type Draw = { readonly slot: LoopSlot; readonly stage: LoopStage; readonly item: DrawnItem };

export type DrawChoices = Pick<Setup, 'stage' | 'minutes' | 'focus'>;

/** A slot with what may fill it, those first that its stage asks. */
type Opening = {
  readonly stage: LoopStage;
  readonly slot: LoopSlot;
  readonly fitting: readonly Drawable[];
  readonly own: readonly Drawable[];
};
type Filled = { readonly opening: Opening; readonly drawn: Drawable | null };

export function draw(
  loop: Loop,
  { seed, ...choices }: DrawChoices & Pick<Setup, 'seed'>,
  catalogue: readonly Drawable[],
  weakest: readonly Screen[] = [],
): readonly Draw[] {
  return prepareDraw(loop, choices, catalogue, weakest)(seed);
}

/** The same for many numbers. `weakest`: the screens that stand for a focus on these. */
export function prepareDraw(
  loop: Loop,
  choices: DrawChoices,
  catalogue: readonly Drawable[],
  weakest: readonly Screen[] = [],
): (seed: number) => readonly Draw[] {
  const { focus } = choices;
  const advert = focus.kind === 'advert' ? advertWeights(focus.text, catalogue) : null;
  const screens = focus.kind === 'screens' ? focus.screens : focus.kind === 'weakest' ? weakest : [];
  const openings = openingsOf(loop, choices, catalogue);
  return (seed) => drawn(openings, chooserOf({ seed, screens, advert }));
}

function openingsOf(loop: Loop, { stage: asked, minutes }: DrawChoices, catalogue: readonly Drawable[]): readonly Opening[] {
  const stages = asked === WHOLE ? loop.stages : loop.stages.filter(({ id }) => id === asked);
  return stages.flatMap((stage) =>
    slotsWithin(fillable(stage, catalogue), asked === WHOLE ? stage.minutes : minutes).map((slot) => openingOf(stage, slot, catalogue)),
  );
}

/** What nothing can fill leaves its minutes to the others. */
function fillable(stage: LoopStage, catalogue: readonly Drawable[]): LoopStage {
  return { ...stage, slots: stage.slots.filter((slot) => slot.draws === 'talk' || catalogue.some((drawable) => fits(slot, drawable))) };
}

function openingOf(stage: LoopStage, slot: LoopSlot, catalogue: readonly Drawable[]): Opening {
  const all = catalogue.filter((drawable) => fits(slot, drawable));
  const short = all.filter(({ minutes }) => minutes <= slot.minutes);
  const fitting = short.length > 0 ? short : all;
  return { stage, slot, fitting, own: fitting.filter(({ stages }) => stages.length === 0 || stages.includes(stage.id)) };
}

function drawn(openings: readonly Opening[], chooser: Chooser): readonly Draw[] {
  const filled = filledOf(openings, chooser);
  return openings
    .flatMap((opening) => filled.find((one) => one.opening === opening) ?? [])
    .map(({ opening, drawn }, index) => ({ slot: opening.slot, stage: opening.stage, item: itemOf(opening, drawn, index + 1, chooser) }));
}

/** What has the least to choose from comes first, so that nobody takes the only thing that fits. A slot that nothing is left for is left out. */
function filledOf(openings: readonly Opening[], chooser: Chooser): readonly Filled[] {
  const byScarcity = openings.toSorted((a, b) => a.fitting.length - b.fitting.length);
  const filled: Filled[] = [];
  for (const opening of byScarcity) {
    const drawn = opening.slot.draws === 'talk' ? null : chooser.choose(opening, freeOf(opening, filled), lackingIn(opening.stage, filled));
    if (drawn || opening.slot.draws === 'talk') filled.push({ opening, drawn });
  }
  return withCoverage(filled, chooser);
}

function freeOf({ own, fitting }: Opening, filled: readonly Filled[]): readonly Drawable[] {
  const taken = new Set(filled.flatMap(({ drawn }) => (drawn ? [drawableKey(drawn)] : [])));
  const isFree = (drawable: Drawable) => !taken.has(drawableKey(drawable));
  const ownFree = own.filter(isFree);
  return ownFree.length > 0 ? ownFree : fitting.filter(isFree);
}

/** What the stage screens for and nothing drawn so far shows. */
function lackingIn(stage: LoopStage, filled: readonly Filled[]): readonly Screen[] {
  const shown = filled.filter(({ opening }) => opening.stage === stage).flatMap(({ drawn }) => drawn?.screens ?? []);
  return stage.screens.filter((screen) => !shown.includes(screen));
}

/** Puts one thing for another wherever that covers more of what the stage screens for. */
function withCoverage(filled: readonly Filled[], chooser: Chooser): readonly Filled[] {
  let better: readonly Filled[] | null = filled;
  let best = filled;
  while (better) {
    best = better;
    better = coveringMore(best, chooser);
  }
  return best;
}

function coveringMore(filled: readonly Filled[], chooser: Chooser): readonly Filled[] | null {
  for (const one of filled) {
    const { stage } = one.opening;
    const lacking = lackingIn(stage, filled);
    if (!one.drawn || lacking.length === 0) continue;
    const others = filled.filter((other) => other !== one);
    const without = lackingIn(stage, others);
    const helping = freeOf(one.opening, filled).filter(
      ({ screens }) => without.filter((screen) => !screens.includes(screen)).length < lacking.length,
    );
    const drawn = chooser.choose(one.opening, helping, []);
    if (drawn) return filled.map((other) => (other === one ? { ...one, drawn } : other));
  }
  return null;
}

function itemOf({ stage, slot }: Opening, drawable: Drawable | null, place: number, chooser: Chooser): DrawnItem {
  const { title, about, probes, draws } = slot;
  const common = { place, stage: stage.id, probes, why: drawnBecause(stage, drawable, chooser) };
  if (!drawable)
    return {
      ...common,
      kind: draws,
      subject: slot.id,
      title: about === '' ? title : `${title}: ${about}`,
      minutes: slot.minutes,
      source: '',
    };
  return { ...common, kind: drawable.kind, subject: drawable.id, title, minutes: minutesFor(slot, drawable), source: drawable.source };
}

/** A question and an incident have the minutes of the slot, with follow-ups; an exercise takes what it was made for. */
function minutesFor({ minutes }: LoopSlot, drawable: Drawable): number {
  const isOpen = drawable.kind === 'question' || drawable.kind === 'incident';
  return isOpen || drawable.minutes === 0 ? minutes : Math.min(minutes, Math.ceil(drawable.minutes));
}
