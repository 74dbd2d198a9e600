/** What an item is about, from the text that was drawn with it: so that a file that is edited or gone changes no report. */
import type { Exercise, ExerciseHead, ExerciseKind } from '../../domain/interview/exercise.ts';
import type { SatItem } from '../../domain/interview/interview.ts';
import { parseQuestion } from '../../domain/question/parse.ts';
import type { ItemContents } from '../../domain/report/item-findings.ts';
import { type IncidentSource, incidentSeen } from './incident-seen.ts';

// biome-ignore lint/suspicious/noExplicitAny: each kind has types of its own, which only the kind itself looks into.
export type AnyExercise = Exercise<ExerciseHead & any, any, any>;

export type ExerciseKinds = Readonly<Partial<Record<ExerciseKind, AnyExercise>>>;

export type ContentsOf = (candidate: string, item: SatItem) => Promise<ItemContents>;

export function itemContents(exercises: ExerciseKinds, incidents: IncidentSource): ContentsOf {
  return async (candidate, item) => {
    switch (item.kind) {
      case 'talk':
        return { kind: 'talk' };
      case 'question': {
        const { question } = parseQuestion(`${item.subject}.md`, item.source);
        return question ? { kind: 'question', question } : { kind: 'unreadable' };
      }
      case 'incident':
        return { kind: 'incident', seen: item.runId === null ? null : await incidentSeen(incidents, item.runId, candidate) };
      case 'review':
      case 'design':
      case 'retrospective':
      case 'hand-over':
        return exerciseContents(exercises[item.kind], item);
    }
  };
}

function exerciseContents(exercise: AnyExercise | undefined, { subject, source, work }: SatItem): ItemContents {
  const content = exercise?.parse(`${subject}.md`, source).content ?? null;
  if (!exercise || content === null) return { kind: 'unreadable' };
  const done = exercise.stored(work) ?? exercise.begin(content);
  const reading = exercise.read(content, done);
  return {
    kind: 'exercise',
    exercise: exercise.kind,
    shown: exercise.shown(content, reading),
    flags: exercise.flags(content, reading),
    summary: exercise.summary(content, reading),
  };
}
