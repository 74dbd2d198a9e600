/** The pages after an interview, on a temporary database, with interviews that were sat: what the whole app mounts, and nothing else of it. */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { newId } from '../../../../server/db/ids.ts';
import type { Database } from '../../../../server/db/open.ts';
import { preferencesIn } from '../../../../server/db/preferences.ts';
import { questionTopics } from '../../../../server/domain/answer/question-topics.ts';
import type { Interview } from '../../../../server/domain/interview/interview.ts';
import type { SureAndRight } from '../../../../server/domain/report/calibration.ts';
import { EXERCISE_RULES } from '../../../../server/domain/report/exercise-rules.ts';
import type { IncidentSeen } from '../../../../server/domain/report/item-findings.ts';
import type { ToPractise } from '../../../../server/domain/report/practise.ts';
import { type Assets, loadAssets, sendAsset } from '../../../../server/http/assets.ts';
import { notFound, onError } from '../../../../server/http/error-pages.tsx';
import { type AppEnv, pageFrame, requestContext } from '../../../../server/http/request-context.ts';
import { requestLog } from '../../../../server/http/request-log.ts';
import { securityHeaders } from '../../../../server/http/security-headers.ts';
import { createEveningStore } from '../../../../server/interviews/reports/evening-store.ts';
import { itemContents } from '../../../../server/interviews/reports/item-contents.ts';
import { reportMaker } from '../../../../server/interviews/reports/make-report.ts';
import { reportRoutes } from '../../../../server/interviews/reports/routes.tsx';
import { createReportStore } from '../../../../server/interviews/reports/store.ts';
import { createInterviewStore, type InterviewStore } from '../../../../server/interviews/store.ts';
import { createLog } from '../../../../server/log.ts';
import { interviewOf, type Sat, SEEN, SETUP, START } from '../../../domain/report/interviews.ts';

export type ReportSite = {
  readonly app: Hono<AppEnv>;
  readonly store: InterviewStore;
  readonly candidate: string;
  /** What was put into the plan. */
  readonly planned: ToPractise[];
  /** One that was sat, and where it stands. */
  sit(sat: readonly Sat[], given?: Partial<Interview>): Promise<string>;
};

/** An hour after the interviews of the fixtures. */
export const NOW = START + 90 * 60_000;

export function reportSite(
  database: Database,
  given: {
    readonly assets?: Assets;
    readonly candidate?: string;
    readonly seen?: IncidentSeen | null;
    readonly calibration?: SureAndRight;
  } = {},
): ReportSite {
  const { candidate = database.candidate, assets = loadAssets(), seen = SEEN } = given;
  const store = createInterviewStore(database);
  const facts = createReportStore(database);
  const planned: ToPractise[] = [];
  const titleOf = () => 'Hiring manager';
  const predictions = async () => [];
  const read = itemContents({}, { finished: async () => ({ ok: false, error: 'no-run' }), predictions }, () => questionTopics([]));
  const maker = reportMaker({
    store,
    facts,
    contentsOf: async (who, item) => (item.kind === 'incident' ? { kind: 'incident', seen } : read(who, item)),
    predictions,
    calibrationOf: () => given.calibration ?? null,
    titleOf,
    bankNow: () => '',
    shortOf: (id) => `Short of ${id}`,
  });
  const practise = async (_: string, things: readonly ToPractise[]) => {
    planned.push(...things);
  };
  const now = () => NOW;
  const app = new Hono<AppEnv>();
  app.onError(onError);
  app.notFound(notFound);
  app.use(requestLog(createLog('silent')), securityHeaders);
  app.get('/assets/:name', sendAsset(assets));
  app.use(pageFrame(assets.urls, ''), requestContext({ candidate, preferences: preferencesIn(database.reader), now }));
  app.route(
    '/interviews',
    reportRoutes({
      store,
      facts,
      maker,
      titleOf,
      learn: async () => {},
      practise,
      exerciseRules: EXERCISE_RULES,
      evening: createEveningStore(database),
      log: createLog('silent'),
      now,
    }),
  );
  return { app, store, candidate, planned, sit: (sat, more) => sitOut(store, candidate, sat, more) };
}

export async function sitOut(
  store: InterviewStore,
  candidate: string,
  sat: readonly Sat[],
  given: Partial<Interview> = {},
): Promise<string> {
  const interview = interviewOf(sat, { own: null, ...given });
  const id = newId();
  const items = sat.map(({ item, contents }) => ({ ...item, source: contents.kind === 'question' ? sourceOf(contents.question.id) : '' }));
  await store.begin({
    id,
    candidate,
    setup: { ...SETUP, ...interview.setup },
    drawVersion: 1,
    bank: 'abc',
    items,
    now: interview.createdAt,
  });
  for (const { place, steps, work } of items)
    await store.changeItem(candidate, { interviewId: id, place, revision: 0, now: interview.createdAt, steps, work });
  if (interview.state !== 'open') await store.change(candidate, { id, revision: 1 }, { state: interview.state }, interview.overAt ?? START);
  const said = { ...(interview.own && { own: interview.own }), ...(interview.partner && { partner: interview.partner }) };
  if (Object.keys(said).length > 0) await store.change(candidate, { id, revision: 2 }, said, interview.overAt ?? START);
  return id;
}

function sourceOf(questionId: string): string {
  return readFileSync(new URL(`../../../../questions/${questionId}.md`, import.meta.url), 'utf8');
}
