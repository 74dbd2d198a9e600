/** What comes after an interview. Mounted before the pages of one interview, since `past` and `rules` are no ids. */
import type { QuestionBank } from '../../content/question-bank.ts';
import type { Database } from '../../db/open.ts';
import type { Setup } from '../../domain/interview/interview.ts';
import { EXERCISE_RULES } from '../../domain/report/exercise-rules.ts';
import { inTitle } from '../../domain/report/stage-title.ts';
import type { Slice } from '../../http/slice.ts';
import type { Exercises } from '../exercises.tsx';
import { createInterviewStore } from '../store.ts';
import { createEveningStore } from './evening-store.ts';
import type { IncidentSource } from './incident-seen.ts';
import { itemContents } from './item-contents.ts';
import { type MakerDeps, reportMaker } from './make-report.ts';
import type { ReportDeps } from './report-deps.ts';
import { reportRoutes } from './routes.tsx';
import { createReportStore } from './store.ts';

export type ReportsSliceDeps = Pick<ReportDeps, 'learn' | 'practise' | 'log' | 'now'> &
  Pick<MakerDeps, 'calibrationOf'> & {
    readonly database: Database;
    readonly bank: Pick<QuestionBank, 'question' | 'topics' | 'hash'>;
    readonly hosted: Exercises;
    readonly incidents: IncidentSource;
    /** As a loop calls one of its stages; null where the loop or the stage is gone. */
    readonly stageName: (setup: Setup) => string | null;
  };

export function reportsSlice(deps: ReportsSliceDeps): Slice {
  const { database, bank, hosted, incidents, calibrationOf, stageName } = deps;
  const store = createInterviewStore(database);
  const facts = createReportStore(database);
  const titleOf: ReportDeps['titleOf'] = ({ setup }) => stageName(setup) ?? inTitle(setup.stage);
  const maker = reportMaker({
    store,
    facts,
    contentsOf: itemContents(hosted, incidents, bank.topics),
    predictions: incidents.predictions,
    calibrationOf,
    titleOf,
    bankNow: bank.hash,
    shortOf: (questionId) => bank.question(questionId)?.short ?? null,
  });
  const own = { ...deps, store, facts, maker, titleOf, exerciseRules: EXERCISE_RULES, evening: createEveningStore(database) };
  return { mounts: [{ path: '/interviews', routes: reportRoutes(own) }], mostBytes };
}

/** Sixty items and five screens, each with a note of 2,000 characters of three bytes, escaped. */
function mostBytes(path: string): number | null {
  return /^\/interviews\/[\w-]+\/partner$/.test(path) ? 2 * 1024 * 1024 : null;
}
