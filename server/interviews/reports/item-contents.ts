/** What an item is about, from the text that was drawn with it: so that a file that is edited or gone changes no report. */
import type { SatItem } from '../../domain/interview/interview.ts';
import { parseQuestion } from '../../domain/question/parse.ts';
import type { Topics } from '../../domain/reading/topics.ts';
import type { ItemContents } from '../../domain/report/item-findings.ts';
import type { Exercises, HostedExercise } from '../exercises.tsx';
import { type IncidentSource, incidentSeen } from './incident-seen.ts';

export type ContentsOf = (candidate: string, item: SatItem) => Promise<ItemContents>;

/** `topicsOf`: an answer to another question of the bank is told as on the question's own page. */
export function itemContents(exercises: Exercises, incidents: IncidentSource, topicsOf: () => Topics): ContentsOf {
  return async (candidate, item) => {
    switch (item.kind) {
      case 'talk':
        return { kind: 'talk' };
      case 'question': {
        const { question } = parseQuestion(`${item.subject}.md`, item.source);
        return question ? { kind: 'question', question, topics: topicsOf() } : { kind: 'unreadable' };
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

function exerciseContents(exercise: HostedExercise | undefined, item: SatItem): ItemContents {
  const seen = exercise?.seen(item, item.work) ?? null;
  return exercise && seen ? { kind: 'exercise', exercise: exercise.kind, ...seen } : { kind: 'unreadable' };
}
