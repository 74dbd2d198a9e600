/** Three things to practise, each with its reason and its minutes: what costs most in a real interview comes first. */
import { EXERCISE_KINDS, type ExerciseKind } from '../interview/exercise.ts';
import { SCREENS, type Screen } from '../question/question.ts';
import { inlineName } from '../study/subject-name.ts';
import type { ItemFindings } from './item-findings.ts';
import type { ItemTime } from './item-time.ts';
import type { ScreenLevel } from './subject-level.ts';
import { begun, countOf, inWords } from './words.ts';

export type ToPractise = {
  /** Stable: `question:led-incident`, `run:ID`, `story:people`, `scenario:disk-full`, `exercise:review/plan`. */
  readonly id: string;
  readonly about:
    | { readonly kind: 'question'; readonly questionId: string }
    | { readonly kind: 'run'; readonly runId: string }
    | { readonly kind: 'story'; readonly screen: Screen }
    | { readonly kind: 'scenario'; readonly scenarioId: string }
    | { readonly kind: 'exercise'; readonly exercise: ExerciseKind; readonly subject: string };
  readonly title: string;
  readonly reason: string;
  readonly minutes: number;
};

export type PractiseFrom = {
  readonly items: readonly ItemFindings[];
  readonly screens: readonly ScreenLevel[];
  readonly times: readonly ItemTime[];
  /** Screens that no story of the candidate's covers. */
  readonly uncovered: readonly Screen[];
  /** The name of a question for lists; null where it is not in the bank any more. */
  readonly shortOf: (questionId: string) => string | null;
};

export const MOST_PRACTICES = 3;
const SENIOR = 3;
const MINUTES = { question: 10, story: 10, exercise: 15, incident: 20, decision: 2 } as const;
/** Half as long again as planned is what an interviewer cuts off. */
const FAR_OVER = 1.5;

/** In this order: missing stories, red flags, costly decisions, what was not met, the lowest answers, follow-ups, time. Each thing once. */
export function practices(from: PractiseFrom): readonly ToPractise[] {
  const all = [
    ...storyPractices(from),
    ...flagPractices(from),
    ...runPractices(from),
    ...unmetPractices(from),
    ...lowPractices(from),
    ...probePractices(from),
    ...timePractices(from),
  ];
  const once = new Map<string, ToPractise>();
  for (const practice of all) if (!once.has(practice.id)) once.set(practice.id, practice);
  return [...once.values()].slice(0, MOST_PRACTICES);
}

/** A screen that was weak and has no story is mended by one, before any answer is. */
function storyPractices({ screens, uncovered, items }: PractiseFrom): readonly ToPractise[] {
  const isDue = items.some(({ story }) => story === 'due');
  const weak = screens.filter(({ screen, level }) => uncovered.includes(screen) && level !== null && level < SENIOR);
  const [lowest] = weak.toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0));
  if (!lowest) return [];
  const name = inlineName(lowest.subject);
  return [
    {
      id: `story:${lowest.screen}`,
      about: { kind: 'story', screen: lowest.screen },
      title: `A story about ${name}`,
      reason: isDue
        ? 'One was due and none was told. No story of yours is about it.'
        : 'No story of yours is about it. Begin with what went wrong.',
      minutes: MINUTES.story,
    },
  ];
}

function flagPractices(from: PractiseFrom): readonly ToPractise[] {
  return from.items.flatMap((item) => {
    const [flag] = item.flags;
    return flag ? practiceOf(item, `${flag.says}`, from) : [];
  });
}

function runPractices({ items }: PractiseFrom): readonly ToPractise[] {
  return items.flatMap(({ incident }) => {
    if (!incident || incident.costly === 0) return [];
    const { runId, title, costly, sureAndWrong } = incident;
    const reason = sureAndWrong > 0 ? `${sureOf(sureAndWrong, costly)}, and wrong.` : 'Nothing else lost as many points.';
    return [
      {
        id: `run:${runId}`,
        about: { kind: 'run', runId },
        title: `${begun(countOf(costly, 'decision'))} from ${title}`,
        reason,
        minutes: costly * MINUTES.decision,
      },
    ];
  });
}

function sureOf(sure: number, costly: number): string {
  if (sure < costly) return `You were sure of ${inWords(sure)} of them`;
  return costly === 1 ? 'You were sure of it' : `You were sure of ${costly === 2 ? 'both' : 'all'}`;
}

function unmetPractices(from: PractiseFrom): readonly ToPractise[] {
  return from.items.flatMap((item) => (item.isUnmet ? practiceOf(item, UNMET[item.kind], from) : []));
}

const UNMET = {
  talk: '',
  question: 'It was handed in with nothing written, recorded or rated.',
  incident: 'It was not played to its end.',
  review: 'It was handed in with nothing marked.',
  design: 'It was handed in with nothing written.',
  retrospective: 'It was handed in with nothing written.',
  'hand-over': 'It was handed in with nothing written.',
} as const satisfies Readonly<Record<ItemFindings['kind'], string>>;

/** Where the checks could not hear, by the candidate's own level. */
function lowPractices(from: PractiseFrom): readonly ToPractise[] {
  const low = from.items.flatMap((item) => ({ ...item, rank: item.level ?? item.selfLevel ?? SENIOR })).filter(({ rank }) => rank < SENIOR);
  return low.toSorted((a, b) => a.rank - b.rank || a.place - b.place).flatMap((item) => practiceOf(item, item.why, from));
}

function probePractices(from: PractiseFrom): readonly ToPractise[] {
  return from.items.flatMap((item) => {
    const missed = item.probes.find(({ word }) => word === 'passed-over' || word === 'no-answer');
    return missed ? practiceOf(item, `A follow-up stayed open: ${missed.text}`, from) : [];
  });
}

function timePractices(from: PractiseFrom): readonly ToPractise[] {
  return from.times.flatMap(({ place, used, planned }) => {
    const item = from.items.find((one) => one.place === place);
    return item && used !== null && used > planned * FAR_OVER ? practiceOf(item, 'It took half as long again as planned.', from) : [];
  });
}

function practiceOf(
  { kind, subject, title, short, isUnmet }: ItemFindings,
  reason: string,
  { shortOf }: PractiseFrom,
): readonly ToPractise[] {
  switch (kind) {
    case 'talk':
      return [];
    case 'incident':
      return isUnmet
        ? [{ id: `scenario:${subject}`, about: { kind: 'scenario', scenarioId: subject }, title, reason, minutes: MINUTES.incident }]
        : [];
    case 'question': {
      const short = shortOf(subject);
      const about = { kind: 'question', questionId: subject } as const;
      return short === null ? [] : [{ id: `question:${subject}`, about, title: short, reason, minutes: MINUTES.question }];
    }
    case 'review':
    case 'design':
    case 'retrospective':
    case 'hand-over':
      return [
        {
          id: `${EXERCISE}${kind}/${subject}`,
          about: { kind: 'exercise', exercise: kind, subject },
          title: short ?? title,
          reason,
          minutes: MINUTES.exercise,
        },
      ];
  }
}

/** Screens that no story covers. */
export function uncoveredBy(covered: readonly Screen[]): readonly Screen[] {
  return SCREENS.filter((screen) => !covered.includes(screen));
}

const EXERCISE = 'exercise:';

/** An exercise that a click put into the plan, and when. */
export type AdvisedExercise = { readonly kind: ExerciseKind; readonly subject: string; readonly at: number };

/** Out of what was put into the plan from one report, by the ids that are kept with it. */
export function exercisesIn({ ids, at }: { readonly ids: readonly string[]; readonly at: number }): readonly AdvisedExercise[] {
  return ids.flatMap((id) => {
    const kind = EXERCISE_KINDS.find((one) => id.startsWith(`${EXERCISE}${one}/`));
    return kind === undefined ? [] : [{ kind, subject: id.slice(`${EXERCISE}${kind}/`.length), at }];
  });
}

/** What has cards that a plan can bring forward. */
export type PractiseCards = Extract<ToPractise['about'], { readonly kind: 'question' | 'run' }>;

export function cardsOf(things: readonly ToPractise[]): readonly PractiseCards[] {
  return things.flatMap(({ about }) => (about.kind === 'question' || about.kind === 'run' ? [about] : []));
}

/** Those that a click puts into the plan: all but a story, which stands there without one, and a scenario, which has nothing to come back to yet. */
export function plannable(things: readonly ToPractise[]): readonly ToPractise[] {
  return things.filter(({ about }) => about.kind !== 'story' && about.kind !== 'scenario');
}

/** Of what no click puts into the plan: whether it stands there anyway. Empty of anything else. */
export function outsidePlan({ kind }: ToPractise['about']): string {
  switch (kind) {
    case 'question':
    case 'run':
    case 'exercise':
      return '';
    case 'story':
      return 'It stands in your plan by itself until you have one.';
    case 'scenario':
      return 'It can be played from the incidents at any time.';
  }
}
