/** Offers: everything that could be done today, each with its minutes and a reason that is true of it and of nothing else. */
import { type Gap, trains } from './gap.ts';
import type { Hole, PlanCard, PlanInput, PlanQuestion, PlanScenario } from './plan-input.ts';
import { cardsReason, cardsTitle, incidentReason, questionReason, storyReason } from './plan-reason.ts';
import { sortedBy } from './sorted-by.ts';
import { inlineName } from './subject-name.ts';

/** What an offer is good for; a plan takes from each in turn. `other` is never planned, only shown once it was done. */
export type Group = 'cards' | 'due' | 'incident' | 'thin' | 'new' | 'story' | 'recall' | 'other';
export type LineKind = 'cards' | 'incident' | 'question' | 'story';

export type Offer = {
  readonly kind: LineKind;
  readonly group: Group;
  /** In the singular or plural that it is: `Start with the …`. */
  readonly noun: string;
  readonly href: string;
  readonly title: string;
  readonly reason: string;
  readonly minutes: number;
  /** What is left of the minutes where a part was done. */
  readonly left: number;
  readonly done: boolean;
  readonly trainsGap: boolean;
  /** The scenario that it starts; null where `href` is all there is to it. */
  readonly starts: string | null;
};

export type Phase = 'far' | 'near' | 'day';

/** Nothing new is learnt well in the last three days; what is known is made sure of. */
const NEAR = 3;

export function phaseOf(daysLeft: number | null): Phase {
  if (daysLeft === null || daysLeft < 0 || daysLeft > NEAR) return 'far';
  return daysLeft === 0 ? 'day' : 'near';
}

/** Minutes: a decision is read, taken and compared with its `why`; a pointer is recalled and looked up. */
const CARD_MINUTES = { decision: 2, pointer: 1 } as const;
const STORY_MINUTES = 10;
/** Drafting an answer takes about four times as long as saying it, working one over three times; reading what came of it included. */
const [DRAFT, REWORK] = [4, 3];

/** As many cards as fit, those that are due longest first; null where none does. */
export function cardsOffer({ cards }: PlanInput, most: number): Offer | null {
  const count = cards.filter((_, index) => cardMinutes(cards.slice(0, index + 1)) <= most).length;
  const taken = cards.slice(0, count);
  if (taken.length === 0) return null;
  // Whoever did another card than the first did as much for the day.
  const undone = taken.slice(cards.filter((card) => card.done).length);
  return {
    kind: 'cards',
    group: 'cards',
    noun: taken.length === 1 ? 'card' : 'cards',
    href: '/cards',
    title: cardsTitle(taken),
    reason: cardsReason(taken, undone.length, cards.length),
    minutes: cardMinutes(taken),
    left: cardMinutes(undone),
    done: undone.length === 0,
    trainsGap: false,
    starts: null,
  };
}

/** All but the cards, in groups of which the first is the best to do. */
export function offersOf(input: PlanInput, gap: Gap | null): readonly Offer[] {
  return [...questionOffers(input, gap), ...incidentOffers(input, gap), ...storyOffers(input, gap)];
}

function cardMinutes(cards: readonly PlanCard[]): number {
  return cards.reduce((sum, { kind }) => sum + CARD_MINUTES[kind], 0);
}

function questionOffers(input: PlanInput, gap: Gap | null): Offer[] {
  const phase = phaseOf(input.daysLeft);
  const trainsGap = (question: PlanQuestion) => gap !== null && trains(gap, question.screens, []);
  const order = (question: PlanQuestion) => [
    trainsGap(question) ? 0 : 1,
    question.forecast ?? 1,
    question.isPrimary ? 0 : 1,
    question.level ?? 0,
    -(question.answeredDaysAgo ?? 0),
  ];
  return sortedBy(input.questions, order).map((question) => questionOffer(question, input, phase, trainsGap(question)));
}

function questionOffer(question: PlanQuestion, input: PlanInput, phase: Phase, trainsGap: boolean): Offer {
  const group = questionGroup(question, phase);
  const isRecall = phase !== 'far' && question.state !== 'never';
  const minutes = isRecall ? aloudMinutes(question) : deskMinutes(question);
  return {
    ...{ kind: 'question', noun: 'question', group, href: `/questions/${question.id}`, title: question.short, minutes, trainsGap },
    reason: questionReason(question, input, isRecall),
    left: question.done ? 0 : minutes,
    done: question.done,
    starts: null,
  };
}

/** Below this a question that is solid today would be half gone on the day. */
const FADING = 0.85;

function questionGroup({ state, forecast }: PlanQuestion, phase: Phase): Group {
  if (state === 'due') return 'due';
  if (state === 'never') return 'new';
  if (phase !== 'far') return 'recall';
  if (state === 'thin') return 'thin';
  return forecast !== null && forecast < FADING ? 'recall' : 'other';
}

export function aloudMinutes({ seconds }: Pick<PlanQuestion, 'seconds'>): number {
  return Math.ceil(seconds / 60) + 1;
}

export function deskMinutes({ seconds, state }: Pick<PlanQuestion, 'seconds' | 'state'>): number {
  return Math.round((seconds / 60) * (state === 'never' ? DRAFT : REWORK));
}

/** A run that is known by heart teaches nothing: only a middling one, and a week later. */
const AGAIN = { below: 85, days: 7 } as const;

function incidentOffers({ scenarios, daysLeft }: PlanInput, gap: Gap | null): Offer[] {
  const isOpen = phaseOf(daysLeft) === 'far';
  const trainsGap = (scenario: PlanScenario) => gap !== null && trains(gap, [], scenario.skills);
  const order = (scenario: PlanScenario) => [
    scenario.open ? 0 : 1,
    trainsGap(scenario) ? 0 : 1,
    scenario.best ?? -1,
    ['mid', 'senior', 'staff'].indexOf(scenario.difficulty),
    scenario.minutes,
  ];
  return sortedBy(scenarios, order).map((scenario) => incidentOffer(scenario, isOpen && isWorthARun(scenario), trainsGap(scenario), gap));
}

function isWorthARun({ best, runDaysAgo, open }: PlanScenario): boolean {
  return open !== null || best === null || (best < AGAIN.below && (runDaysAgo ?? 0) >= AGAIN.days);
}

function incidentOffer(scenario: PlanScenario, isPlanned: boolean, trainsGap: boolean, gap: Gap | null): Offer {
  const { id, title, minutes, open, done } = scenario;
  return {
    kind: 'incident',
    noun: 'incident',
    group: isPlanned ? 'incident' : 'other',
    href: open ? `/runs/${open.runId}` : `/incidents#incident-${id}`,
    title: `Incident: ${title}`,
    reason: incidentReason(scenario, trainsGap && gap?.subject.kind === 'skill' ? inlineName(gap.subject) : null),
    minutes,
    left: done ? 0 : minutes,
    done,
    trainsGap,
    starts: open ? null : id,
  };
}

function storyOffers({ holes, daysLeft }: PlanInput, gap: Gap | null): Offer[] {
  const trainsGap = ({ screen }: Hole) => gap !== null && trains(gap, [screen], []);
  return sortedBy(holes, (hole) => [trainsGap(hole) ? 0 : 1]).map((hole) => ({
    kind: 'story',
    noun: 'story',
    group: phaseOf(daysLeft) === 'day' ? 'other' : 'story',
    href: `/stories/new?screen=${hole.screen}`,
    title: `A story that shows ${inlineName({ kind: 'screen', id: hole.screen })}`,
    reason: storyReason(hole.screen),
    minutes: STORY_MINUTES,
    left: hole.done ? 0 : STORY_MINUTES,
    done: hole.done,
    trainsGap: trainsGap(hole),
    starts: null,
  }));
}
