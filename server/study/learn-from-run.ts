/** Learns from finished runs: their levels become evidence, their costly decisions cards. Once a run, at its end or when it is met later. */
import { setImmediate } from 'node:timers/promises';
import { daysLater } from '../calendar/local-day.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { makeCard } from '../db/card.ts';
import { keepEvidence } from '../db/evidence.ts';
import type { Database } from '../db/open.ts';
import { type Run, replay } from '../domain/run/run.ts';
import { type RunStudy, studyOf } from '../domain/study/run-study.ts';
import { fresh } from '../domain/study/schedule.ts';

export type RunLearning = {
  /** Of a run that is over. */
  finish(candidate: string, runId: string, hash: string, run: Run): Promise<void>;
  /** Runs of before there was anything to learn from them, or whose study failed: newest first, at most `limit`. How many there were. */
  catchUp(candidate: string, limit: number): Promise<number>;
};

type StudyDeps = Pick<Database, 'prepared' | 'writer'> & {
  readonly content: ScenarioLibrary;
  readonly reviews: SolvedScenarios;
  readonly now: () => number;
  readonly newId: () => string;
};

const UNSTUDIED = `
  select json_group_array(json_object('id', id, 'hash', hash,
    'decisions', json((select json_group_array(choice) from (select choice from decisions where run_id = run.id order by turn)))))
  from (select id, hash from runs where candidate_id = ? and state = 'over' and studied = 0 order by updated_at desc limit ?) as run`;

/** A retry has the decisions that it took over from the moment it began. */
const INHERITED =
  'select count(decisions.run_id), runs.updated_at from runs left join decisions on run_id = id and decisions.created_at = runs.created_at where id = ?';

export function createRunLearning({ prepared, writer, content, reviews, now, newId }: StudyDeps): RunLearning {
  const [unstudied, inherited] = [prepared.one(UNSTUDIED), prepared.one(INHERITED)];

  async function finish(candidate: string, runId: string, hash: string, run: Run): Promise<void> {
    const debrief = reviews.debrief(runId, hash, run);
    const [count, at] = ((await inherited(runId)) ?? [0, now()]) as [number, number];
    await keep(candidate, runId, debrief && studyOf({ runId, debrief, inherited: count, at }));
  }

  async function keep(candidate: string, runId: string, study: RunStudy | null): Promise<void> {
    const card = (turn: number) => makeCard(newId(), candidate, { kind: 'decision', runId, turn }, fresh(daysLater(now(), 1)), now());
    await writer.write([
      ...(study?.evidence ?? []).map((one) => keepEvidence(candidate, one)),
      ...(study?.costly ?? []).map(card),
      { sql: 'update runs set studied = 1 where id = ?', args: [runId] },
    ]);
  }

  async function catchUp(candidate: string, limit: number): Promise<number> {
    const [json = '[]'] = ((await unstudied(candidate, limit)) ?? []) as [string?];
    const waiting = JSON.parse(json) as { readonly id: string; readonly hash: string; readonly decisions: readonly string[] }[];
    for (const { id, hash, decisions } of waiting) {
      // A debrief takes up to a tenth of a second; others are not to wait for all of them.
      await setImmediate();
      const scenario = await content.version(hash);
      const run = scenario && replay(scenario, decisions);
      // What can no longer be read has nothing to teach.
      await (run?.ok ? finish(candidate, id, hash, run.value) : keep(candidate, id, null));
    }
    return waiting.length;
  }

  return { finish, catchUp };
}
