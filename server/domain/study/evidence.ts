/** Evidence: one observation of a level, from a finished run, a rated answer or an exercise, on which standing rests. */
import { SCREENS, type Screen } from '../question/question.ts';
import { SKILLS, type Skill } from '../scenario/scenario.ts';

export type Subject =
  | { readonly kind: 'screen'; readonly id: Screen }
  | { readonly kind: 'skill'; readonly id: Skill }
  | { readonly kind: 'question'; readonly id: string };

/** What standing is of. */
export type Observed = Exclude<Subject, { readonly kind: 'question' }>;

/** As it is stored: `screen:reliability`, `skill:size-up`, `question:led-incident`. */
export function subjectName({ kind, id }: Subject): string {
  return `${kind}:${id}`;
}

/** `interview`: what an exercise in one shows. */
export const SOURCES = ['run', 'answer', 'interview'] as const;

export type Source = (typeof SOURCES)[number];

export type Evidence = {
  /** See `subjectName`. */
  readonly subject: string;
  readonly source: Source;
  /** Id of the run, of the answer or of the interview. */
  readonly sourceId: string;
  /** Of a run, where it is known: the scenario that was played. */
  readonly scenarioId?: string | null;
  /** Of an answer the version that was rated, of an interview the place of the item; 0 for a run. */
  readonly version: number;
  /** 1 … 4 as the checks or the debrief see it; null where they could not judge. */
  readonly level: number | null;
  /** 1 … 4 as the candidate saw it before; null where nobody asked. */
  readonly selfLevel: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** The screens that an incident counts for: those that its scenario names among its tags. Without one it says something of skills alone. */
export function screensOf({ tags }: { readonly tags: readonly string[] }): readonly Screen[] {
  return SCREENS.filter((screen) => tags.includes(screen));
}

/**
 * Evidence without what an earlier version read into a run: a level of a screen that its scenario does not count for. `screens`: by the
 * scenarios that are there; of one that is gone nothing better is known.
 */
export function withoutMisread(evidence: readonly Evidence[], screens: ReadonlyMap<string, readonly Screen[]>): readonly Evidence[] {
  return evidence.filter(({ subject, source, scenarioId }) => {
    const known = source === 'run' && scenarioId ? screens.get(scenarioId) : undefined;
    const screen = SCREENS.find((id) => subjectName({ kind: 'screen', id }) === subject);
    return !known || !screen || known.includes(screen);
  });
}

export const SUBJECTS: readonly Observed[] = [
  ...SCREENS.map((id) => ({ kind: 'screen' as const, id })),
  ...SKILLS.map((id) => ({ kind: 'skill' as const, id })),
];
