/** The selection: which offers a day's minutes are spent on. It looks at the morning only, so that what is done changes no line. */
import type { Gap } from './gap.ts';
import { cardsOffer, type Group, type LineKind, type Offer, type Phase } from './plan-candidates.ts';
import type { PlanInput } from './plan-input.ts';

/** From each group in turn, round after round: a plan of one kind tires, and cards alone teach no new thing. */
const ROUNDS: Readonly<Record<Phase, readonly Group[]>> = {
  far: ['cards', 'due', 'incident', 'thin', 'new', 'story', 'recall'],
  near: ['cards', 'due', 'recall', 'story', 'new'],
  day: ['cards', 'due', 'recall'],
};

/** What shows a gap best: a skill is seen in incidents, a screen in answers. */
const LEADS: Readonly<Record<Gap['subject']['kind'], readonly Group[]>> = {
  skill: ['incident', 'due', 'thin', 'recall', 'new'],
  screen: ['due', 'incident', 'thin', 'recall', 'new', 'story'],
};

/** Cards get this share of the minutes before anything else has had a turn, and what nothing else fits into afterwards. */
const CARD_SHARE = 0.4;

/** In the order in which they are best done: what trains the gap first. */
export function select(input: PlanInput, offers: readonly Offer[], phase: Phase, gap: Gap | null): readonly Offer[] {
  const picked: Offer[] = [];
  const left = () => input.minutes - minutesOf(picked);
  const mayTake = (offer: Offer) =>
    !picked.includes(offer) && offer.minutes <= left() && count(picked, offer.kind) < mostOf(offer.kind, input);
  const take = (offer: Offer | null | undefined) => {
    if (offer && picked.length < mostLines(input.minutes)) picked.push(offer);
  };
  const next = (group: Group) => offers.find((offer) => offer.group === group && mayTake(offer));

  take(
    leadOf(
      offers.filter((offer) => ROUNDS[phase].includes(offer.group) && mayTake(offer)),
      gap,
    ),
  );
  const afterLead = picked.length;
  for (let before = -1; before < picked.length; ) {
    before = picked.length;
    for (const group of ROUNDS[phase])
      take(group === 'cards' ? cardsOnce(input, picked, Math.min(left(), input.minutes * CARD_SHARE)) : next(group));
  }
  if (picked.length === 0 && phase !== 'far') take(next('new'));
  return withMoreCards(input, picked, left(), afterLead);
}

export function minutesOf(offers: readonly Pick<Offer, 'minutes'>[]): number {
  return offers.reduce((sum, { minutes }) => sum + minutes, 0);
}

function leadOf(offers: readonly Offer[], gap: Gap | null): Offer | undefined {
  if (!gap) return undefined;
  const training = offers.filter((offer) => offer.trainsGap);
  return LEADS[gap.subject.kind].map((group) => training.find((offer) => offer.group === group)).find(Boolean);
}

function cardsOnce(input: PlanInput, picked: readonly Offer[], most: number): Offer | null {
  return count(picked, 'cards') > 0 ? null : cardsOffer(input, most);
}

/** The cards stand after what leads, whether they were there before or only now have room. */
function withMoreCards(input: PlanInput, picked: readonly Offer[], left: number, place: number): readonly Offer[] {
  const before = picked.filter(({ kind }) => kind === 'cards');
  const more = cardsOffer(input, minutesOf(before) + left);
  if (!more) return picked;
  const others = picked.filter(({ kind }) => kind !== 'cards');
  return [...others.slice(0, place), more, ...others.slice(place)];
}

function count(offers: readonly Offer[], kind: LineKind): number {
  return offers.filter((offer) => offer.kind === kind).length;
}

/** A second incident in an hour and a half is played worse than the first is reviewed; one story an hour is real work. */
function mostOf(kind: LineKind, { minutes }: PlanInput): number {
  if (kind === 'incident') return 1 + Math.floor(minutes / 90);
  return kind === 'story' ? 1 + Math.floor(minutes / 60) : Number.POSITIVE_INFINITY;
}

/** Few enough to see at a glance; a day of hours has room for more. */
function mostLines(minutes: number): number {
  return minutes <= 120 ? 6 : 12;
}
