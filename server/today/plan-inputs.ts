/** The morning: what a plan is made from, out of what is stored, the bank and the scenarios. What is gone from these is passed over. */

import { comingDay, longDay, pastDay } from '../calendar/day-words.ts';
import { dateOf, daysBetween } from '../calendar/local-day.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Playable } from '../content/scenario-library.ts';
import type { Question } from '../domain/question/question.ts';
import { lowerOf, questionState } from '../domain/question/question-state.ts';
import { isDue, subjectOf } from '../domain/study/card.ts';
import type { PlanCard, PlanInput, PlanQuestion, PlanScenario } from '../domain/study/plan-input.ts';
import { recall } from '../domain/study/schedule.ts';
import { standings } from '../domain/study/standing.ts';
import type { WeakPart } from '../domain/study/weak-part.ts';
import type { CardFacts, QuestionFacts, ScenarioFacts, TodayFacts } from './store.ts';

export type Morning = {
  readonly facts: TodayFacts;
  readonly bank: Pick<QuestionBank, 'question'>;
  readonly scenarios: readonly Playable[];
  readonly minutesOf: (file: Playable) => number;
  /** The title of a scenario that may be gone; null where nothing is left of it. */
  readonly titleOf: (scenarioId: string, hash: string) => string | null;
  readonly weakPartOf: (answer: QuestionFacts['answer']) => WeakPart | null;
  readonly now: number;
  readonly day: number;
  readonly tomorrow: number;
  /** `2026-12-04`; null where there is none. */
  readonly interviewOn: string | null;
  readonly minutes: number;
  readonly cardsADay: number;
};

export function planInput(morning: Morning): PlanInput {
  const { facts, bank, scenarios, now, day, tomorrow, minutes } = morning;
  const interview = interviewOf(morning);
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return {
    daysLeft: interview === null ? null : daysBetween(now, interview),
    interviewDay: interview === null ? null : longDay(interview, now),
    minutes,
    cards: cardsOf(morning),
    questions: facts.questions.flatMap((one) => {
      const question = bank.question(one.id);
      return question ? [planQuestion(question, one, morning)] : [];
    }),
    scenarios: facts.scenarios.flatMap((one) => {
      const scenario = byId.get(one.id);
      return scenario ? [planScenario(scenario, one, morning)] : [];
    }),
    holes: facts.stories.filter(({ thisMorning }) => !thisMorning).map(({ screen, now: covered }) => ({ screen, done: covered })),
    standings: standings(facts.evidence.filter(({ at }) => at < day || at >= tomorrow)),
    nextDue: facts.nextDue === null ? null : comingDay(facts.nextDue, now),
  };
}

/** The midnight that begins the day of the interview; null without a date, or with one that is no day. */
export function interviewOf({ interviewOn }: Pick<Morning, 'interviewOn'>): number | null {
  return interviewOn === null ? null : dateOf(interviewOn);
}

function planQuestion(question: Question, facts: QuestionFacts, morning: Morning): PlanQuestion {
  const { rated, newest, answer, card, begun, story } = facts;
  const { day, tomorrow, now } = morning;
  const words = answer?.words ?? 0;
  const weak = words > 0 ? morning.weakPartOf(answer) : null;
  const level = rated?.level ?? null;
  const selfLevel = rated?.selfLevel ?? null;
  const isCardDue = isDueThisMorning(card, day, tomorrow);
  const isToday = (at: number | null | undefined) => at != null && at >= day && at < tomorrow;
  const answeredAt = lastAnswered(facts, isToday);
  return {
    ...{ id: question.id, short: question.short, isPrimary: question.set === 'primary', screens: question.screens },
    ...{ seconds: question.seconds, story, weakPart: weak, begun },
    state: questionState({ words, due: isCardDue, level, selfLevel, partMissing: weak?.state === 'missing' && !begun }),
    answeredDaysAgo: answeredAt === null ? null : Math.max(0, daysBetween(answeredAt, now)),
    level: lowerOf(level, selfLevel),
    forecast: forecastFor(card, morning),
    done: isToday(newest?.at) || (card?.wasDue ?? null) !== null,
  };
}

/** As it was before today's reviews. A card that was made today was not there. */
function isDueThisMorning(card: QuestionFacts['card'], day: number, tomorrow: number): boolean {
  if (!card || (card.createdAt >= day && card.createdAt < tomorrow)) return false;
  return isDue({ due: card.wasDue ?? card.schedule.due, buriedUntil: card.buriedUntil }, tomorrow);
}

function lastAnswered({ rated, answer }: QuestionFacts, isToday: (at: number) => boolean): number | null {
  if (!answer) return rated?.at ?? null;
  const written = isToday(answer.updatedAt) ? answer.createdAt : answer.updatedAt;
  return Math.max(written, rated?.at ?? written);
}

function forecastFor(card: QuestionFacts['card'], morning: Morning): number | null {
  const at = interviewOf(morning);
  if (!card || card.schedule.reviewedAt === null || at === null || at < morning.day) return null;
  return recall(card.schedule, Math.max(at, morning.now));
}

function planScenario(file: Playable, { best, lastAt, doneToday }: ScenarioFacts, { facts, now, minutesOf }: Morning): PlanScenario {
  const { id, scenario } = file;
  const { title, difficulty, skills } = scenario;
  const open = facts.openRuns.find((run) => run.scenarioId === id);
  return {
    ...{ id, title, difficulty, skills, best, done: doneToday },
    minutes: minutesOf(file),
    runDaysAgo: lastAt === null ? null : Math.max(0, daysBetween(lastAt, now)),
    open: open ? { runId: open.id, turns: open.turns } : null,
  };
}

/** Decisions and pointers of this morning, due longest first, as many as the candidate wants a day. */
function cardsOf(morning: Morning): readonly PlanCard[] {
  const { facts, cardsADay } = morning;
  // What was reviewed today may be due again already; it stands for what it was this morning.
  const bySubject = new Map(facts.cards.map((card) => [`${card.kind} ${card.subject}`, card]));
  const inOrder = [...bySubject.values()].sort((a, b) => a.due - b.due || (a.subject < b.subject ? -1 : 1));
  return inOrder.flatMap((card) => planCard(card, morning) ?? []).slice(0, cardsADay);
}

function planCard({ kind, subject, run, done }: CardFacts, { titleOf, bank, now }: Morning): PlanCard | null {
  const about = subjectOf(kind, subject);
  if (about?.kind === 'decision' && run) {
    const title = titleOf(run.scenarioId, run.hash);
    return title === null ? null : { kind: 'decision', about: about.runId, title, when: possessive(pastDay(run.at, now)), done };
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
