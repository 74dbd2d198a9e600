/** Makes reports from what is stored: of one interview beside all others that were rated. */
import { setImmediate } from 'node:timers/promises';
import { boundedCache } from '../../content/bounded-cache.ts';
import type { SureAndRight } from '../../domain/report/calibration.ts';
import { findingsIn } from '../../domain/report/find-in-item.ts';
import type { ItemFindings } from '../../domain/report/item-findings.ts';
import { type InterviewOutcome, outcomeOf } from '../../domain/report/outcome.ts';
import { uncoveredBy } from '../../domain/report/practise.ts';
import { spokenWordOf } from '../../domain/report/probe-word.ts';
import { type Report, report } from '../../domain/report/report.ts';
import type { InterviewStore } from '../store.ts';
import type { StoredInterview } from '../stored-interview.ts';
import type { IncidentSource, MadePrediction } from './incident-seen.ts';
import type { ContentsOf } from './item-contents.ts';
import type { ReportStore } from './store.ts';

export type ReportMaker = {
  /** Of an interview that is over, as far as it is rated. */
  report(candidate: string, interview: StoredInterview): Promise<Report>;
  /** Of those that are over and rated, oldest first. */
  outcomes(candidate: string): Promise<readonly InterviewOutcome[]>;
  findings(candidate: string, interview: StoredInterview): Promise<readonly ItemFindings[]>;
};

export type MakerDeps = {
  readonly store: Pick<InterviewStore, 'over'>;
  readonly facts: Pick<ReportStore, 'coveredScreens'>;
  readonly contentsOf: ContentsOf;
  readonly predictions: IncidentSource['predictions'];
  readonly calibrationOf: (predictions: readonly MadePrediction[]) => SureAndRight | null;
  /** As its loop calls what was sat: `Hiring manager`. */
  readonly titleOf: (interview: StoredInterview) => string;
  /** Another one when any question changes: what an answer speaks of is read beside all of them. */
  readonly bankNow: () => string;
  /** The name of a question for lists; null where it is not in the bank. */
  readonly shortOf: (questionId: string) => string | null;
};

/** What is older says who a candidate was, and reading an interview takes a twentieth of a second the first time. */
const MOST_INTERVIEWS = 24;
/** The newest of them say all that a report says beside others. */
const MOST_BESIDE = 8;
/** Items whose reading is kept; one is some kilobytes. */
const MOST_KEPT = 2000;

export function reportMaker(deps: MakerDeps): ReportMaker {
  const { store, facts, contentsOf, predictions, calibrationOf, titleOf, bankNow, shortOf } = deps;
  const kept = boundedCache<string, ItemFindings>(MOST_KEPT);

  async function found(candidate: string, interview: StoredInterview, item: StoredInterview['items'][number]): Promise<ItemFindings> {
    const key = `${candidate} ${interview.id} ${interview.revision} ${item.place} ${item.revision} ${bankNow()}`;
    const known = kept.get(key);
    if (known) return known;
    const findings = findingsIn(item, await contentsOf(candidate, item), spokenWordOf(interview.own));
    // A run may still be played to its end.
    if (item.kind !== 'incident' || findings.incident !== null) kept.set(key, findings);
    return findings;
  }

  const findings: ReportMaker['findings'] = async (candidate, interview) => {
    const items: ItemFindings[] = [];
    for (const item of interview.items) {
      items.push(await found(candidate, interview, item));
      // Others are not to wait until all is read.
      await setImmediate();
    }
    return items;
  };

  async function alone(candidate: string, interview: StoredInterview): Promise<Report> {
    const items = await findings(candidate, interview);
    return report({ interview, title: titleOf(interview), items, others: [], calibration: null, uncovered: [], shortOf });
  }

  /** One behind the other: side by side they would be read in one turn, and nobody answered meanwhile. */
  async function outcomesOf(candidate: string, interviews: readonly StoredInterview[]): Promise<readonly InterviewOutcome[]> {
    const outcomes: InterviewOutcome[] = [];
    for (const interview of interviews) outcomes.push(outcomeOf(await alone(candidate, interview)));
    return outcomes;
  }

  async function rated(candidate: string): Promise<readonly StoredInterview[]> {
    const over = await store.over(candidate, MOST_INTERVIEWS);
    return over.filter(({ own }) => own !== null).toReversed();
  }

  return {
    findings,
    outcomes: async (candidate) => outcomesOf(candidate, await rated(candidate)),
    async report(candidate, interview) {
      const earlier = (await rated(candidate)).filter(({ id, overAt }) => id !== interview.id && isBefore(overAt, interview));
      const items = await findings(candidate, interview);
      const others = await outcomesOf(candidate, earlier.slice(-MOST_BESIDE));
      const [covered, made] = await Promise.all([
        facts.coveredScreens(candidate),
        Promise.all(runsOf([...earlier, interview]).map((runId) => predictions(runId, candidate))),
      ]);
      const calibration = calibrationOf(made.flat());
      return report({ interview, title: titleOf(interview), items, others, calibration, uncovered: uncoveredBy(covered), shortOf });
    },
  };
}

function isBefore(overAt: number | null, interview: StoredInterview): boolean {
  return (overAt ?? 0) <= (interview.overAt ?? interview.createdAt);
}

function runsOf(interviews: readonly StoredInterview[]): readonly string[] {
  return interviews.flatMap(({ items }) => items.flatMap(({ runId }) => runId ?? []));
}
