/** Reads the exercises that were put into the plan from a report, and what became of them since. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { ASKED, askedList } from '../db/asked-list.ts';
import type { Reader } from '../db/reader.ts';
import { interviewItems } from '../db/tables/interview-items.ts';
import { interviews } from '../db/tables/interviews.ts';
import { runs } from '../db/tables/runs.ts';
import { EXERCISE_KINDS } from '../domain/interview/exercise.ts';
import { ALONE } from '../domain/interview/loop.ts';
import { type AdvisedExercise, exercisesIn } from '../domain/report/practise.ts';
import { runOfReview } from '../domain/retrospective/run-as-file.ts';

export type AdvisedToday = AdvisedExercise & {
  /** As it was drawn last: of a run of one's own there is no file to ask. */
  readonly title: string;
  readonly minutes: number;
  /** Of the review of one's own run; null for any other. */
  readonly runId: string | null;
  /** The interview of this one item that is open; null where none is. */
  readonly openIn: string | null;
  /** When it was handed in last; null where it was not since it was put into the plan. */
  readonly satAt: number | null;
};

/** More than anybody sits while something waits in the plan. */
const INTERVIEWS = 60;

/** Those that wait longest first, each once. What rests on a run that is gone is left out. */
export function advisedIn(reader: Reader): (candidate: string) => Promise<readonly AdvisedToday[]> {
  const newest = reader
    .select({ id: interviews.id, own: interviews.own })
    .from(interviews)
    .where(eq(interviews.candidateId, CANDIDATE))
    .orderBy(desc(interviews.createdAt))
    .limit(INTERVIEWS)
    .prepare();
  const itemsOf = exerciseItemsIn(reader);
  const runsOf = ownRunsIn(reader);
  return async (candidate) => {
    const found = await newest.all({ candidate });
    const advised = eachOnce(found.flatMap(({ own }) => (own?.planned ? exercisesIn(own.planned) : [])));
    if (advised.length === 0) return [];
    const items = await itemsOf(found.map(({ id }) => id));
    const all = advised.flatMap((one) => advisedToday(one, items) ?? []);
    const kept = await runsOf(
      candidate,
      all.flatMap(({ runId }) => runId ?? []),
    );
    return all.filter(({ runId }) => runId === null || kept.includes(runId));
  };
}

const CANDIDATE = sql.placeholder('candidate');

/** As it was asked for last: what was sat before that was not enough. */
function eachOnce(advised: readonly AdvisedExercise[]): readonly AdvisedExercise[] {
  const inOrder = advised.toSorted((a, b) => a.at - b.at);
  return [...new Map(inOrder.map((one) => [`${one.kind}/${one.subject}`, one])).values()];
}

type ExerciseItem = Awaited<ReturnType<ReturnType<typeof exerciseItemsIn>>>[number];

function exerciseItemsIn(reader: Reader) {
  const { interviewId, kind, subject, title, minutes, steps } = interviewItems;
  const found = reader
    .select({ interviewId, kind, subject, title, minutes, steps, state: interviews.state, setup: interviews.setup })
    .from(askedList('ids'))
    .innerJoin(interviews, eq(interviews.id, ASKED))
    .innerJoin(interviewItems, and(eq(interviewItems.interviewId, interviews.id), inArray(kind, [...EXERCISE_KINDS])))
    .prepare();
  return (ids: readonly string[]) => found.all({ ids: JSON.stringify(ids) });
}

function ownRunsIn(reader: Reader) {
  const found = reader
    .select({ id: runs.id })
    .from(askedList('ids'))
    .innerJoin(runs, and(eq(runs.id, ASKED), eq(runs.candidateId, CANDIDATE)))
    .prepare();
  return async (candidate: string, ids: readonly string[]) => {
    if (ids.length === 0) return [];
    return (await found.all({ candidate, ids: JSON.stringify(ids) })).map(({ id }) => id);
  };
}

/** Null where no interview holds it any more: nothing is known of it then. */
function advisedToday(advised: AdvisedExercise, all: readonly ExerciseItem[]): AdvisedToday | null {
  const items = all.filter(({ kind, subject }) => kind === advised.kind && subject === advised.subject);
  const [last] = items;
  if (!last) return null;
  const open = items.find(({ state, setup }) => state === 'open' && setup.stage === ALONE);
  const sat = items.flatMap(({ steps }) => steps.flatMap(({ kind, at }) => (kind === 'handed-in' && at > advised.at ? [at] : [])));
  return {
    ...advised,
    title: last.title,
    minutes: last.minutes,
    runId: advised.kind === 'retrospective' ? runOfReview(advised.subject) : null,
    openIn: open?.interviewId ?? null,
    satAt: sat.length === 0 ? null : Math.max(...sat),
  };
}
