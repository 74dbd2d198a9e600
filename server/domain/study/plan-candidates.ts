/** Everything that could be done today, each with its minutes and a reason that is true of it and of nothing else. */
import type { Screen } from '../question/question.ts';
import { DIFFICULTIES } from '../scenario/scenario.ts';
import { type Gap, trains } from './gap.ts';
import type { DueCard, Hole, PlanCard, PlanExercise, PlanInput, PlanQuestion, PlanScenario } from './plan-input.ts';
import { type InterviewLength, proposedInterview } from './plan-interview.ts';
import { cardsReason, incidentReason, type PlanReason, questionReason, storyReason } from './plan-reason.ts';

/** What there is to do. `id` tells it from others of its kind: of a question its id, of an incident its public name. */
export type PlanTask =
  | { readonly kind: 'cards'; readonly id: 'cards'; readonly cards: readonly DueCard[] }
  | { readonly kind: 'question'; readonly id: string; readonly short: string }
  /** `openRun`: one to go on with; null where it is to be started. */
  | { readonly kind: 'incident'; readonly id: string; readonly title: string; readonly openRun: string | null }
  /** `openIn`: the interview to go on with; null where it is to be begun. */
  | {
      readonly kind: 'exercise';
      readonly id: string;
      readonly exercise: PlanExercise['exercise'];
      readonly title: string;
      readonly openIn: string | null;
    }
  | { readonly kind: 'story'; readonly id: Screen }
  /** `open`: one to go on with; null where it is to be begun. */
  | {
      readonly kind: 'interview';
      readonly id: 'interview';
      readonly length: InterviewLength;
      readonly open: NonNullable<PlanInput['interviews']>['open'];
    };

/** What a candidate is good for; a plan takes from each in turn. `other` is never planned, only shown once it was done. */
export type PlanGroup = 'cards' | 'due' | 'incident' | 'thin' | 'new' | 'story' | 'recall' | 'exercise' | 'interview' | 'other';

export type PlanCandidate = {
  readonly task: PlanTask;
  readonly reason: PlanReason;
  readonly group: PlanGroup;
  readonly minutes: number;
  /** What is left of the minutes where a part was done. */
  readonly left: number;
  readonly done: boolean;
  readonly trainsGap: boolean;
  /** There is time to say the answer, if not to write it. */
  readonly isAloud?: boolean;
};

export type PlanPhase = 'far' | 'near' | 'day';

/** Nothing new is learnt well in the last three days; what is known is made sure of. */
const NEAR = 3;

export function phaseOf(daysLeft: number | null): PlanPhase {
  if (daysLeft === null || daysLeft < 0 || daysLeft > NEAR) return 'far';
  return daysLeft === 0 ? 'day' : 'near';
}

export function isSameTask(one: PlanTask, other: PlanTask): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** Minutes: a decision is read, taken and compared with its `why`; a pointer is recalled and looked up. */
const CARD_MINUTES = { decision: 2, pointer: 1 } as const;
const STORY_MINUTES = 10;
/** Drafting an answer takes about four times as long as saying it, reading what came of it included. */
const DRAFT = 4;
/** Working one over takes three times as long. */
const REWORK = 3;

/** As many cards as fit, those that are due longest first; null where none does. */
export function cardsCandidate({ cards }: PlanInput, most: number): PlanCandidate | null {
  const count = cards.filter((_, index) => cardMinutes(cards.slice(0, index + 1)) <= most).length;
  const taken = cards.slice(0, count);
  if (taken.length === 0) return null;
  // Whoever did another card than the first did as much for the day.
  const undone = taken.slice(cards.filter((card) => card.done).length);
  return {
    task: { kind: 'cards', id: 'cards', cards: taken.map(({ kind, about, title, when }) => ({ kind, about, title, when })) },
    reason: cardsReason(taken, undone.length, cards.length),
    group: 'cards',
    minutes: cardMinutes(taken),
    left: cardMinutes(undone),
    done: undone.length === 0,
    trainsGap: false,
  };
}

/** All but the cards, in groups of which the first is the best to do. */
export function candidatesOf(input: PlanInput, gap: Gap | null): readonly PlanCandidate[] {
  return [
    ...questionCandidates(input, gap),
    ...incidentCandidates(input, gap),
    ...exerciseCandidates(input, gap),
    ...storyCandidates(input, gap),
    ...interviewCandidates(input, gap),
  ];
}

function cardMinutes(cards: readonly PlanCard[]): number {
  return cards.reduce((sum, { kind }) => sum + CARD_MINUTES[kind], 0);
}

function questionCandidates(input: PlanInput, gap: Gap | null): PlanCandidate[] {
  const phase = phaseOf(input.daysLeft);
  const trainsGap = (question: PlanQuestion) => gap !== null && trains(gap, question.screens, []);
  const inOrder = (a: PlanQuestion, b: PlanQuestion) =>
    Number(trainsGap(b)) - Number(trainsGap(a)) ||
    (a.forecast ?? 1) - (b.forecast ?? 1) ||
    Number(b.isPrimary) - Number(a.isPrimary) ||
    (a.level ?? 0) - (b.level ?? 0) ||
    (b.answeredDaysAgo ?? 0) - (a.answeredDaysAgo ?? 0);
  return input.questions.toSorted(inOrder).map((question) => questionCandidate(question, input, phase, trainsGap(question)));
}

function questionCandidate(question: PlanQuestion, input: PlanInput, phase: PlanPhase, trainsGap: boolean): PlanCandidate {
  const isRecall = phase !== 'far' && question.state !== 'never';
  const minutes = isRecall ? aloudMinutes(question) : deskMinutes(question);
  return {
    task: { kind: 'question', id: question.id, short: question.short },
    reason: questionReason(question, input, isRecall),
    group: questionGroup(question, phase),
    minutes,
    left: question.done ? 0 : minutes,
    done: question.done,
    trainsGap,
  };
}

/** Below this a question that is solid today would be half gone on the day. */
const FADING = 0.85;

function questionGroup({ state, forecast }: PlanQuestion, phase: PlanPhase): PlanGroup {
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

function incidentCandidates({ scenarios, daysLeft }: PlanInput, gap: Gap | null): PlanCandidate[] {
  const isOpen = phaseOf(daysLeft) === 'far';
  const trainsGap = (scenario: PlanScenario) => gap !== null && trains(gap, scenario.screens, scenario.skills);
  const inOrder = (a: PlanScenario, b: PlanScenario) =>
    Number(b.open !== null) - Number(a.open !== null) ||
    Number(trainsGap(b)) - Number(trainsGap(a)) ||
    (a.best ?? -1) - (b.best ?? -1) ||
    DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty) ||
    a.minutes - b.minutes;
  return scenarios
    .toSorted(inOrder)
    .map((scenario) => incidentCandidate(scenario, isOpen && isWorthARun(scenario), trainsGap(scenario), gap));
}

function isWorthARun({ best, runDaysAgo, open }: PlanScenario): boolean {
  return open !== null || best === null || (best < AGAIN.below && (runDaysAgo ?? 0) >= AGAIN.days);
}

function incidentCandidate(scenario: PlanScenario, isPlanned: boolean, trainsGap: boolean, gap: Gap | null): PlanCandidate {
  const { id, title, minutes, open, done } = scenario;
  return {
    task: { kind: 'incident', id, title, openRun: open?.runId ?? null },
    reason: incidentReason(scenario, trainsGap && gap?.subject.kind === 'skill' ? gap.subject.id : null),
    group: isPlanned ? 'incident' : 'other',
    minutes,
    left: done ? 0 : minutes,
    done,
    trainsGap,
  };
}

/** Somebody asked for it, so one that is longer than the day is begun all the same. */
function exerciseCandidates({ exercises, minutes: most, daysLeft }: PlanInput, gap: Gap | null): PlanCandidate[] {
  return exercises.map(({ exercise, id, title, screens, minutes, daysAgo, open, done }) => {
    const fitting = Math.min(minutes, most);
    return {
      task: { kind: 'exercise', id, exercise, title, openIn: open },
      reason: { kind: 'advised', daysAgo, minutes: fitting < minutes ? minutes : null },
      group: phaseOf(daysLeft) === 'day' ? 'other' : 'exercise',
      minutes: fitting,
      left: done ? 0 : fitting,
      done,
      trainsGap: gap !== null && trains(gap, screens, []),
    };
  });
}

function storyCandidates({ holes, daysLeft }: PlanInput, gap: Gap | null): PlanCandidate[] {
  const trainsGap = ({ screen }: Hole) => gap !== null && trains(gap, [screen], []);
  const inOrder = (a: Hole, b: Hole) => Number(trainsGap(b)) - Number(trainsGap(a));
  return holes.toSorted(inOrder).map((hole) => ({
    task: { kind: 'story', id: hole.screen },
    reason: storyReason(hole.screen),
    group: phaseOf(daysLeft) === 'day' ? 'other' : 'story',
    minutes: STORY_MINUTES,
    left: hole.done ? 0 : STORY_MINUTES,
    done: hole.done,
    trainsGap: trainsGap(hole),
  }));
}

function interviewCandidates(input: PlanInput, gap: Gap | null): PlanCandidate[] {
  const proposed = proposedInterview(input);
  if (!proposed) return [];
  const { length, reason, minutes, open, done } = proposed;
  return [
    {
      task: { kind: 'interview', id: 'interview', length, open },
      reason: reason ?? { kind: 'interview-open' },
      group: reason === null ? 'other' : 'interview',
      minutes,
      left: done ? 0 : minutes,
      done,
      // It asks about the weakest screens unless somebody chooses otherwise.
      trainsGap: gap?.subject.kind === 'screen',
    },
  ];
}
