/** What a plan is made from, out of what is stored, the bank and the scenarios. What is gone from these is passed over. */

import { comingDay, longDay, pastDay } from '../calendar/day-words.ts';
import { dateOf, daysBetween } from '../calendar/local-day.ts';
import type { ExerciseSource } from '../content/exercise-shelves.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Playable } from '../content/scenario-library.ts';
import { drawableKey } from '../domain/interview/drawable.ts';
import { WHOLE } from '../domain/interview/loop.ts';
import type { Question } from '../domain/question/question.ts';
import { lowerOf, questionState } from '../domain/question/question-state.ts';
import { isDue, subjectOf } from '../domain/study/card.ts';
import type { PlanCard, PlanExercise, PlanInput, PlanInterviews, PlanQuestion, PlanScenario } from '../domain/study/plan-input.ts';
import { recall } from '../domain/study/schedule.ts';
import { standings } from '../domain/study/standing.ts';
import type { WeakPart } from '../domain/study/weak-part.ts';
import type { CardToday } from './card-store.ts';
import type { AdvisedToday } from './exercise-store.ts';
import type { InterviewToday } from './interview-store.ts';
import type { QuestionToday } from './question-store.ts';
import type { ScenarioToday } from './scenario-store.ts';
import type { TodayFacts } from './store.ts';

export type PlanSources = {
  readonly facts: TodayFacts;
  readonly bank: Pick<QuestionBank, 'question'>;
  readonly scenarios: readonly Playable[];
  readonly exercises: readonly Pick<ExerciseSource, 'kind' | 'all'>[];
  /** The title of a scenario that may be gone; null where nothing is left of it. */
  readonly titleOf: (scenarioId: string, hash: string) => string | null;
  readonly weakPartOf: (answer: QuestionToday['answer']) => WeakPart | null;
  readonly now: number;
  /** The moments that begin and end today, and the hour at which a day begins. */
  readonly day: number;
  readonly tomorrow: number;
  readonly hour: number;
  /** `2026-12-04`; null where there is none. */
  readonly interviewOn: string | null;
  readonly minutes: number;
  readonly cardsADay: number;
};

export function planInput(sources: PlanSources): PlanInput {
  const { facts, bank, scenarios, now, day, tomorrow, hour, minutes } = sources;
  const interview = interviewOf(sources);
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return {
    daysLeft: interview === null ? null : daysBetween(now, interview, hour),
    interviewDay: interview === null ? null : longDay(interview, now, hour),
    minutes,
    cards: cardsOf(sources),
    questions: facts.questions.flatMap((one) => {
      const question = bank.question(one.id);
      return question ? [planQuestion(question, one, sources)] : [];
    }),
    scenarios: facts.scenarios.flatMap((one) => {
      const scenario = byId.get(one.id);
      return scenario ? [planScenario(scenario, one, sources)] : [];
    }),
    exercises: facts.advised.flatMap((one) => planExercise(one, sources) ?? []),
    holes: facts.screens.filter(({ atDayStart }) => !atDayStart).map(({ screen, now: covered }) => ({ screen, done: covered })),
    interviews: interviewsOf(facts.interviews, sources),
    standings: standings(facts.evidence.filter(({ at }) => at < day || at >= tomorrow)),
    nextDue: facts.nextDue === null ? null : comingDay(facts.nextDue, now, hour),
  };
}

/** A whole loop is fresh for so many days. */
const LATELY = 14;

/** One that was begun today is gone on with, and one that was over today is done; all else is of before. */
function interviewsOf(all: readonly InterviewToday[], { day, tomorrow, now, hour }: PlanSources): PlanInterviews {
  const ended = all.flatMap((one) => (one.state === 'over' && one.overAt !== null ? [{ ...one, overAt: one.overAt }] : []));
  const isToday = ({ overAt }: { readonly overAt: number }) => overAt >= day && overAt < tomorrow;
  const before = ended.filter((one) => !isToday(one)).map((one) => ({ ...one, days: Math.max(0, daysBetween(one.overAt, now, hour)) }));
  const open = all.find(({ state }) => state === 'open');
  return {
    open: open ? openInterview(open) : null,
    lastDaysAgo: before.length === 0 ? null : Math.min(...before.map(({ days }) => days)),
    wholeLately: before.some(({ stage, days }) => stage === WHOLE && days <= LATELY),
    done: ended.some(isToday),
  };
}

function openInterview({ id, items, handedIn, minutesLeft }: InterviewToday): NonNullable<PlanInterviews['open']> {
  return { id, place: Math.min(items, handedIn + 1), of: items, minutes: Math.max(1, minutesLeft) };
}

/** When the day of the interview begins; null without a date, or with one that is no day. */
export function interviewOf({ interviewOn, hour }: Pick<PlanSources, 'interviewOn' | 'hour'>): number | null {
  return interviewOn === null ? null : dateOf(interviewOn, hour);
}

function planQuestion(question: Question, facts: QuestionToday, sources: PlanSources): PlanQuestion {
  const { rated, newest, answer, begun, story, wasDue } = facts;
  const { day, tomorrow, now, hour } = sources;
  const words = answer?.words ?? 0;
  const weak = words > 0 ? sources.weakPartOf(answer) : null;
  const level = rated?.level ?? null;
  const selfLevel = rated?.selfLevel ?? null;
  const due = wasDueThen(facts, sources);
  const isToday = (at: number | undefined) => at !== undefined && at >= day && at < tomorrow;
  const answeredAt = lastAnswered(facts, isToday);
  return {
    id: question.id,
    short: question.short,
    isPrimary: question.set === 'primary',
    screens: question.screens,
    seconds: question.seconds,
    story,
    weakPart: weak,
    begun,
    state: questionState({ words, due, level, selfLevel, partMissing: weak?.state === 'missing' && !begun }),
    answeredDaysAgo: answeredAt === null ? null : Math.max(0, daysBetween(answeredAt, now, hour)),
    level: lowerOf(level, selfLevel),
    forecast: forecastFor(facts, sources),
    done: isToday(newest?.at) || wasDue !== null,
  };
}

/** Null where it was sat before today, or its file is gone. */
function planExercise(advised: AdvisedToday, { exercises, day, tomorrow, now, hour }: PlanSources): PlanExercise | null {
  const { kind, subject, runId, openIn, satAt, at } = advised;
  const isToday = satAt !== null && satAt >= day && satAt < tomorrow;
  if (satAt !== null && !isToday) return null;
  const listed = exercises.find((shelf) => shelf.kind === kind)?.all() ?? [];
  const head = runId === null ? listed.find(({ id }) => id === subject) : { ...advised, screens: [] };
  if (!head) return null;
  return {
    exercise: kind,
    id: runId === null ? drawableKey({ kind, id: subject }) : `run/${runId}`,
    title: head.title,
    screens: head.screens,
    minutes: Math.max(1, head.minutes),
    daysAgo: Math.max(0, daysBetween(at, now, hour)),
    open: openIn,
    done: isToday,
  };
}

/** When the day began, before today's reviews. A card that was made today was not there. */
function wasDueThen({ card, wasDue }: QuestionToday, { day, tomorrow }: PlanSources): boolean {
  if (!card || (card.createdAt >= day && card.createdAt < tomorrow)) return false;
  return isDue({ due: wasDue ?? card.due, buriedUntil: card.buriedUntil }, tomorrow);
}

function lastAnswered({ rated, answer }: QuestionToday, isToday: (at: number) => boolean): number | null {
  if (!answer) return rated?.at ?? null;
  const written = isToday(answer.updatedAt) ? answer.createdAt : answer.updatedAt;
  return Math.max(written, rated?.at ?? written);
}

function forecastFor({ card }: QuestionToday, sources: PlanSources): number | null {
  const at = interviewOf(sources);
  if (!card || card.reviewedAt === null || at === null || at < sources.day) return null;
  return recall(card, Math.max(at, sources.now));
}

function planScenario(file: Playable, { best, lastAt, doneToday }: ScenarioToday, sources: PlanSources): PlanScenario {
  const { facts, now, hour } = sources;
  const { name, title, difficulty, screens, skills } = file.scenario;
  const open = facts.openRuns.find((run) => run.scenarioId === file.id);
  return {
    id: name,
    title,
    difficulty,
    screens,
    skills,
    minutes: file.scenario.minutes,
    best,
    runDaysAgo: lastAt === null ? null : Math.max(0, daysBetween(lastAt, now, hour)),
    open: open ? { runId: open.id, turns: open.turns } : null,
    done: doneToday,
  };
}

/** Decisions and pointers that were due when the day began, due longest first, as many as the candidate wants a day. */
function cardsOf(sources: PlanSources): readonly PlanCard[] {
  const { facts, cardsADay } = sources;
  const waiting = facts.dueCards.map((card) => ({ ...card, done: false }));
  const done = facts.doneCards.map((card) => ({ ...card, done: true }));
  // What was reviewed today may be due again already; it stands for what it was when the day began.
  const bySubject = new Map([...waiting, ...done].map((card) => [`${card.kind} ${card.subject}`, card]));
  const inOrder = [...bySubject.values()].sort((a, b) => a.due - b.due || (a.subject < b.subject ? -1 : 1));
  return inOrder.flatMap((card) => planCard(card, sources) ?? []).slice(0, cardsADay);
}

function planCard(
  { kind, subject, run, done }: CardToday & { readonly done: boolean },
  { titleOf, bank, now, hour }: PlanSources,
): PlanCard | null {
  const about = subjectOf(kind, subject);
  if (about?.kind === 'decision' && run) {
    const title = titleOf(run.scenarioId, run.hash);
    return title === null ? null : { kind: 'decision', about: about.runId, title, when: possessive(pastDay(run.at, now, hour)), done };
  }
  if (about?.kind !== 'pointer') return null;
  const question = bank.question(about.questionId);
  if (!question?.pointers.some(({ id }) => id === about.pointerId)) return null;
  return { kind: 'pointer', about: question.id, title: question.short, when: null, done };
}

/** `today’s` and `Monday’s` are said; `12 November’s` is not. */
function possessive(day: string): string | null {
  return /\d/.test(day) ? null : day;
}
