/**
 * The plan: what to do today, and why. It is made from the morning, so it stands all day: what was done is struck through and counts
 * against the minutes, nothing takes its place, and the same input gives the same plan.
 */
import { type Gap, widestGap } from './gap.ts';
import { capital, numberWord } from './number-words.ts';
import { aloudMinutes, cardsOffer, type LineKind, type Offer, offersOf, phaseOf } from './plan-candidates.ts';
import type { PlanInput } from './plan-input.ts';
import { minutesOf, select } from './plan-selection.ts';
import { headlineOf, sentenceOf } from './plan-words.ts';

export type PlanLine = {
  readonly kind: LineKind;
  readonly href: string;
  readonly title: string;
  /** Null where it is done. */
  readonly reason: string | null;
  readonly minutes: number;
  readonly done: boolean;
};

/** The first thing to do: a page to open, or a scenario of which a run is to be started. */
export type PlanAction = { readonly label: string; readonly href: string; readonly starts: string | null };

export type Plan = {
  /** `Forty minutes today`. */
  readonly headline: string;
  readonly sentence: string;
  /** Done ones first. */
  readonly lines: readonly PlanLine[];
  /** Null where nothing is left to do. */
  readonly action: PlanAction | null;
  /** Minutes of a shorter plan; null where this one is short. */
  readonly shorter: number | null;
};

export function plan(input: PlanInput): Plan {
  const gap = widestGap(input.standings);
  const offers = offersOf(input, gap);
  const morning = morningPlan(input, offers, gap);
  const done = doneOf(input, offers, morning);
  const open = fitting(
    morning.filter((offer) => !offer.done),
    input.minutes - minutesOf(done),
  );
  const day = { input, offers, morning, done, open };
  return {
    headline: headlineOf(day),
    sentence: sentenceOf(day, gap),
    lines: [...done, ...open].map(line),
    action: actionOf(open),
    shorter: shorterThan(input.minutes, open),
  };
}

function morningPlan(input: PlanInput, offers: readonly Offer[], gap: Gap | null): readonly Offer[] {
  const selected = select(input, offers, phaseOf(input.daysLeft), gap);
  return selected.length > 0 ? selected : shortest(input, offers);
}

/** In a few minutes there is time to say an answer, if not to write one. */
function shortest(input: PlanInput, offers: readonly Offer[]): readonly Offer[] {
  const aloud = input.questions.map((question) => ({ href: `/questions/${question.id}`, minutes: aloudMinutes(question) }));
  for (const offer of offers.filter(({ kind, group }) => kind === 'question' && group !== 'other')) {
    const minutes = aloud.find(({ href }) => href === offer.href)?.minutes ?? offer.minutes;
    if (minutes > input.minutes) continue;
    return [{ ...offer, minutes, left: offer.done ? 0 : minutes, reason: `${offer.reason} There is time to say it aloud.` }];
  }
  return [];
}

/** What the morning did not ask for comes first, as it was not on the list. */
function doneOf(input: PlanInput, offers: readonly Offer[], morning: readonly Offer[]): readonly Offer[] {
  const planned = new Set(morning.map(({ href }) => href));
  const extras = offers.filter(({ done, href }) => done && !planned.has(href));
  const isBegun = morning.some(({ kind, done }) => kind === 'cards' && !done);
  const cards = isBegun ? null : cardsOffer({ ...input, cards: input.cards.filter((card) => card.done) }, Number.POSITIVE_INFINITY);
  const fromPlan = morning.filter(({ kind, done }) => done && kind !== 'cards');
  return [...folded(extras), ...(cards ? [cards] : []), ...fromPlan];
}

/** More than these are a list of its own, which stands under Lately. */
const EXTRAS = 4;

function folded(extras: readonly Offer[]): readonly Offer[] {
  const [shown, rest] = [extras.slice(0, EXTRAS), extras.slice(EXTRAS)];
  const [first] = rest;
  if (!first) return extras;
  return [...shown, { ...first, title: `${capital(numberWord(rest.length))} more`, minutes: minutesOf(rest) }];
}

/** From the front, what the minutes still hold; what was begun counts with what is left of it. */
function fitting(open: readonly Offer[], minutes: number): readonly Offer[] {
  let left = minutes;
  return open.filter((offer) => {
    if (offer.left > left) return false;
    left -= offer.left;
    return true;
  });
}

function line({ kind, href, title, reason, minutes, left, done }: Offer): PlanLine {
  return { kind, href, title, reason: done ? null : reason, minutes: done ? minutes : left, done };
}

function actionOf([first]: readonly Offer[]): PlanAction | null {
  if (!first) return null;
  const { kind, noun, href, starts } = first;
  const isOpen = kind === 'incident' && starts === null;
  return { label: `${isOpen ? 'Go on' : 'Start'} with the ${noun}`, href, starts };
}

/** Half, to the next five; below a quarter of an hour there is nothing to halve. */
function shorterThan(minutes: number, open: readonly Offer[]): number | null {
  return minutes < 15 || open.length === 0 ? null : Math.ceil(minutes / 10) * 5;
}
