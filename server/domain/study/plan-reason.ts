/** Why each line of a plan is worth doing today, as facts; the pages find words for them. */
import type { Screen } from '../question/question.ts';
import type { Skill } from '../scenario/scenario.ts';
import type { PlanCard, PlanInput, PlanQuestion, PlanScenario } from './plan-input.ts';

/** `daysAgo`: whole days since it was last worked on; null where it never was. */
export type PlanReason =
  /** Of cards: how many of those planned are left. */
  | { readonly kind: 'cards-left'; readonly left: number; readonly of: number }
  | { readonly kind: 'more-cards-due' }
  | { readonly kind: 'all-cards-due' }
  /** Each cost more than COSTLY points. */
  | { readonly kind: 'decisions-due'; readonly count: number }
  /** Each was missing in two answers. */
  | { readonly kind: 'pointers-due'; readonly count: number }
  /** Of a question: its answer was changed today and not rated. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'story-fits' }
  | { readonly kind: 'not-answered'; readonly uncovered: Screen | null; readonly isPrimary: boolean }
  | { readonly kind: 'due'; readonly daysAgo: number | null; readonly weakness: AnswerWeakness | null }
  /** `recall`: probability, 0 … 1; `day` as a sentence has it, `4 December`, and null on the day itself. */
  | { readonly kind: 'forecast'; readonly recall: number; readonly day: string | null }
  | { readonly kind: 'not-rated'; readonly daysAgo: number | null }
  | { readonly kind: 'answered'; readonly daysAgo: number | null; readonly weakness: AnswerWeakness | null }
  /** Of an incident: a run is open, so many decisions in. */
  | { readonly kind: 'run-open'; readonly turns: number }
  /** `trains`: the skill that is the widest gap, where the incident asks for it. */
  | { readonly kind: 'not-run'; readonly trains: Skill | null }
  /** `best`: 0 … 100, not rounded. */
  | { readonly kind: 'run-before'; readonly best: number; readonly daysAgo: number; readonly trains: Skill | null }
  /** Of an exercise, `daysAgo` since it was put into the plan. `minutes`: where the day has fewer than it takes; null otherwise. */
  | { readonly kind: 'advised'; readonly daysAgo: number; readonly minutes: number | null }
  /** Of a story. */
  | { readonly kind: 'no-story'; readonly screen: Screen }
  /** Of a mock interview. */
  | { readonly kind: 'interview-open' }
  /** The first one: so many answers are rated, or so many days are left. */
  | { readonly kind: 'first-interview'; readonly rated: number }
  | { readonly kind: 'not-heard'; readonly daysLeft: number }
  | { readonly kind: 'interview-again'; readonly daysAgo: number }
  | { readonly kind: 'whole-loop'; readonly daysLeft: number };

export type AnswerWeakness =
  | { readonly kind: 'part'; readonly name: string; readonly state: 'missing' | 'thin' }
  /** 1 … 4. */
  | { readonly kind: 'level'; readonly level: number };

/** `undone`: how many of them are left; `due`: how many there were in all. */
export function cardsReason(cards: readonly PlanCard[], undone: number, due: number): PlanReason {
  if (undone < cards.length) return { kind: 'cards-left', left: undone, of: cards.length };
  if (due > cards.length) return { kind: 'more-cards-due' };
  if (cards.every(({ kind }) => kind === 'decision')) return { kind: 'decisions-due', count: cards.length };
  if (cards.every(({ kind }) => kind === 'pointer')) return { kind: 'pointers-due', count: cards.length };
  return { kind: 'all-cards-due' };
}

/** `isRecall`: it is to be said, not worked over. */
export function questionReason(question: PlanQuestion, { interviewDay, daysLeft, holes }: PlanInput, isRecall: boolean): PlanReason {
  const { state, answeredDaysAgo: daysAgo, forecast, level, begun } = question;
  if (begun) return { kind: 'begun' };
  if (state === 'never')
    return newReason(
      question,
      holes.map((hole) => hole.screen),
    );
  const weakness = weaknessOf(question);
  if (state === 'due') return { kind: 'due', daysAgo, weakness };
  if (forecast !== null && interviewDay !== null && (isRecall || state === 'solid'))
    return { kind: 'forecast', recall: forecast, day: daysLeft === 0 ? null : interviewDay };
  return level === null ? { kind: 'not-rated', daysAgo } : { kind: 'answered', daysAgo, weakness };
}

/** A solid senior's level (SKILLS); what is below it is a weakness. */
const SOLID = 3;

function weaknessOf({ weakPart, level }: PlanQuestion): AnswerWeakness | null {
  if (weakPart) return { kind: 'part', name: weakPart.name, state: weakPart.state };
  return level !== null && level < SOLID ? { kind: 'level', level } : null;
}

function newReason({ story, screens, isPrimary }: PlanQuestion, holes: readonly Screen[]): PlanReason {
  if (story === 'strong') return { kind: 'story-fits' };
  return { kind: 'not-answered', uncovered: screens.find((screen) => holes.includes(screen)) ?? null, isPrimary };
}

export function storyReason(screen: Screen): PlanReason {
  return { kind: 'no-story', screen };
}

export function incidentReason({ best, runDaysAgo, open }: PlanScenario, trains: Skill | null): PlanReason {
  if (open) return { kind: 'run-open', turns: open.turns };
  return best === null ? { kind: 'not-run', trains } : { kind: 'run-before', best, daysAgo: runDaysAgo ?? 0, trains };
}
