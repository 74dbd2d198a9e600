/** One of several by weight, as a number says: the same number chooses the same, whatever order they are in and whatever else there is. */
import type { Screen } from '../question/question.ts';
import { seededRandom } from '../run/seeded-random.ts';
import type { AdvertWeight } from './advert-weights.ts';
import { type Drawable, drawableKey } from './drawable.ts';
import type { LoopSlot, LoopStage } from './loop.ts';

/** What an interview is drawn by. */
export type ChoosingBy = {
  readonly seed: number;
  /** The screens that the candidate wants to be asked about; empty where all alike. */
  readonly screens: readonly Screen[];
  /** By the key of a drawable; null without an advert. */
  readonly advert: ReadonlyMap<string, AdvertWeight> | null;
};

export type Chooser = ChoosingBy & {
  /** `lacking`: screens of the stage that nothing shows yet. Null of none. */
  choose(
    place: { readonly stage: LoopStage; readonly slot: LoopSlot },
    among: readonly Drawable[],
    lacking: readonly Screen[],
  ): Drawable | null;
};

/**
 * How often a thing comes, against one that nothing speaks for. A focus is meant to be noticed, and still leaves surprises. What the stage
 * lacks weighs little, as it is seen to once all is drawn; more would draw the same few things that show two screens.
 */
const WEIGHT = { focusFirst: 12, focusElse: 5, advert: 15, lacking: 1.5 } as const;

export function chooserOf(by: ChoosingBy): Chooser {
  return {
    ...by,
    choose({ stage, slot }, among, lacking) {
      const race = among.map((drawable) => {
        const key = drawableKey(drawable);
        return { drawable, key, at: arrival(by.seed, `${stage.id}/${slot.id}/${key}`, weightOf(drawable, by, lacking)) };
      });
      race.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
      return race[0]?.drawable ?? null;
    },
  };
}

export function isInFocus({ screens }: Pick<Drawable, 'screens'>, focus: readonly Screen[]): boolean {
  return screens.some((screen) => focus.includes(screen));
}

function weightOf(drawable: Drawable, { screens, advert }: ChoosingBy, lacking: readonly Screen[]): number {
  const [first] = drawable.screens;
  const isFirst = first !== undefined && screens.includes(first);
  const focus = isFirst ? WEIGHT.focusFirst : isInFocus(drawable, screens) ? WEIGHT.focusElse : 1;
  const asked = 1 + WEIGHT.advert * (advert?.get(drawableKey(drawable))?.share ?? 0);
  const covers = drawable.screens.filter((screen) => lacking.includes(screen)).length;
  return focus * asked * WEIGHT.lacking ** covers;
}

/** When it comes in: the first of several exponential clocks is each with the share of its rate (Efraimidis and Spirakis, 2006). */
function arrival(seed: number, name: string, weight: number): number {
  const chance = seededRandom((hashOfText(name) ^ seed) >>> 0)();
  return -Math.log1p(-chance) / weight;
}

/** FNV-1a, 32 bits. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
