/** Learns from finished runs: their levels become evidence, their costly decisions cards. Once a run, at its end or when it is met later. */
import { setImmediate } from 'node:timers/promises';
import { daysLater } from '../calendar/local-day.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Result } from '../domain/result.ts';
import type { Run } from '../domain/run/run.ts';
import { screensOf } from '../domain/study/evidence.ts';
import { type RunStudy, studyOf } from '../domain/study/run-study.ts';
import { fresh } from '../domain/study/schedule.ts';
import type { FinishedRunStore } from './finished-run-store.ts';

export type RunLearning = {
  /** Of a run that is over; one of an interview teaches nothing before the report. */
  finish(candidate: string, runId: string, hash: string, run: Run): Promise<void>;
  /** Runs of before there was anything to learn from them, or whose study failed: newest first, at most `limit`. How many there were. */
  catchUp(candidate: string, limit: number): Promise<number>;
};

export type LearningDeps = {
  readonly store: FinishedRunStore;
  readonly replays: {
    find(
      runId: string,
      candidate: string,
    ): Promise<Result<{ readonly stored: { readonly hash: string }; readonly run: Run }, 'no-run' | 'unreadable'>>;
  };
  readonly solved: Pick<SolvedScenarios, 'debrief'>;
  readonly now: () => number;
  readonly newId: () => string;
};

/** What can no longer be read has nothing to teach. */
const NOTHING: RunStudy = { evidence: [], costly: [] };

export function createRunLearning({ store, replays, solved, now, newId }: LearningDeps): RunLearning {
  async function finish(candidate: string, runId: string, hash: string, run: Run): Promise<void> {
    const ended = (await store.ended(runId)) ?? { isRetry: false, inherited: 0, at: now(), waits: false };
    if (ended.waits) return;
    const debrief = await solved.debrief(runId, hash, run);
    await keep(candidate, runId, debrief ? studyOf({ runId, debrief, screens: screensOf(run.scenario), ...ended }) : NOTHING);
  }

  async function keep(candidate: string, runId: string, { evidence, costly }: RunStudy): Promise<void> {
    const schedule = fresh(daysLater(now(), 1, await store.dayStartsAt(candidate)));
    const cards = costly.map((turn) => ({ id: newId(), subject: { kind: 'decision' as const, runId, turn }, schedule }));
    await store.keep(candidate, runId, { evidence, cards }, now());
  }

  async function catchUp(candidate: string, limit: number): Promise<number> {
    const waiting = await store.unstudied(candidate, limit);
    for (const runId of waiting) {
      // A debrief takes up to a tenth of a second; others are not to wait for all of them.
      await setImmediate();
      const found = await replays.find(runId, candidate);
      await (found.ok ? finish(candidate, runId, found.value.stored.hash, found.value.run) : keep(candidate, runId, NOTHING));
    }
    return waiting.length;
  }

  return { finish, catchUp };
}
