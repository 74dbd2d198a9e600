/** Everything that comes after an interview, from what the app hands in: one call for the slice. */
import type { Hono } from 'hono';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Database } from '../db/open.ts';
import type { RuleList } from '../domain/report/rules.ts';
import type { AppEnv } from '../http/request-context.ts';
import type { IncidentSource } from './incident-seen.ts';
import { type ExerciseKinds, itemContents } from './item-contents.ts';
import { type MakerDeps, reportMaker } from './make-report.ts';
import type { ReportDeps } from './report-deps.ts';
import { reportRoutes } from './report-routes.tsx';
import { createReportStore } from './report-store.ts';
import type { InterviewStore } from './store.ts';

type ReportsDeps = Pick<ReportDeps, 'practise' | 'now' | 'titleOf'> &
  Pick<MakerDeps, 'calibrationOf'> & {
    readonly database: Pick<Database, 'reader'>;
    readonly store: InterviewStore;
    readonly bank: Pick<QuestionBank, 'question'>;
    readonly exercises: ExerciseKinds;
    readonly exerciseRules: readonly RuleList[];
    readonly incidents: IncidentSource;
  };

export function reports(deps: ReportsDeps): Hono<AppEnv> {
  const { database, store, bank, exercises, incidents, calibrationOf, titleOf } = deps;
  const facts = createReportStore(database);
  const maker = reportMaker({
    store,
    facts,
    contentsOf: itemContents(exercises, incidents),
    predictions: incidents.predictions,
    calibrationOf,
    titleOf,
    shortOf: (questionId) => bank.question(questionId)?.short ?? null,
  });
  return reportRoutes({ ...deps, facts, maker });
}
