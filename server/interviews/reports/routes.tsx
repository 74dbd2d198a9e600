/** After an interview: the own rating, the report and its files, the plan, the partner's sheet, past interviews, the rules. */
import { Hono } from 'hono';
import { ReportPage } from '../../../views/interviews/report-page.tsx';
import type { ReportProps } from '../../../views/interviews/report-props.ts';
import { RulesPage } from '../../../views/interviews/rules-page.tsx';
import { links } from '../../../views/links.ts';
import { longDay } from '../../calendar/day-words.ts';
import { EXERCISE_KINDS } from '../../domain/interview/exercise.ts';
import { isHandedIn } from '../../domain/interview/sitting.ts';
import { reportMarkdown } from '../../domain/report/markdown.ts';
import { plannable } from '../../domain/report/practise.ts';
import { ruleLists } from '../../domain/report/rules.ts';
import { type ProblemWords, problem } from '../../http/error-pages.tsx';
import { readForm } from '../../http/form.ts';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import { isEmptyInterview, type StoredInterview } from '../stored-interview.ts';
import { brokenForm } from '../unsaved-form.tsx';
import { keepEvening, showEvening } from './evening.tsx';
import { keepOwnRating, showOwnRating } from './own-rating.tsx';
import { keepSheet, showSheet } from './partner-sheet.tsx';
import { showPast } from './past-interviews.tsx';
import type { ReportDeps } from './report-deps.ts';
import { reportMoments } from './report-moments.ts';

type Answer = (interview: StoredInterview) => Promise<Response> | Response;

export function reportRoutes(deps: ReportDeps): Hono<AppEnv> {
  const { maker, now } = deps;
  const found = async (c: AppContext, answer: Answer) => {
    const interview = await deps.store.find(c.get('candidate'), c.req.param('id') ?? '');
    return interview ? answer(interview) : problem(c, 404, NO_INTERVIEW);
  };
  /** While it goes on, and where nothing was handed in, there is nothing to rate and nothing to report. */
  const over = (c: AppContext, answer: Answer) =>
    found(c, (interview) => {
      if (interview.state === 'open') return c.redirect(links.interview(interview.id), 303);
      return isEmptyInterview(interview) ? c.redirect(links.interviewsAfterNone, 303) : answer(interview);
    });
  /** The report is closed until the candidate has rated. */
  const rated = (c: AppContext, answer: Answer) =>
    over(c, (interview) => (interview.own === null ? c.redirect(links.interviewOwn(interview.id), 303) : answer(interview)));

  return new Hono<AppEnv>()
    .onError(brokenForm)

    .get('/past', (c) => showPast(c, deps))

    .get('/evening', (c) => showEvening(c, deps))

    .post('/evening', async (c) => keepEvening(c, deps, await readForm(c)))

    .get('/rules', (c) => c.html(<RulesPage frame={c.get('frame')} lists={ruleLists(deps.exerciseRules)} />))

    .get('/:id/own-rating', (c) => over(c, (interview) => showOwnRating(c, deps, interview)))

    .post('/:id/own-rating', async (c) => {
      const form = await readForm(c);
      return over(c, (interview) => keepOwnRating(c, deps, interview, form));
    })

    .get('/:id/report', (c) =>
      rated(c, async (interview) => c.html(<ReportPage frame={c.get('frame')} {...(await reportProps(c, deps, interview))} />)),
    )

    .get('/:id/report.md', (c) =>
      rated(c, async (interview) => {
        const report = await maker.report(c.get('candidate'), interview);
        c.header('Content-Disposition', `attachment; filename="interview-${interview.id}.md"`);
        return c.body(reportMarkdown(report, longDay(interview.createdAt, now(), c.get('preferences').dayStartsAt)), 200, {
          'Content-Type': 'text/markdown; charset=utf-8',
        });
      }),
    )

    .get('/:id/report.json', (c) =>
      rated(c, async (interview) => {
        const report = await maker.report(c.get('candidate'), interview);
        c.header('Content-Disposition', `attachment; filename="interview-${interview.id}.json"`);
        return c.body(`${JSON.stringify(report, null, 2)}\n`, 200, { 'Content-Type': 'application/json; charset=utf-8' });
      }),
    )

    .get('/:id/plan', (c) => c.redirect(links.interviewReport(encodeURIComponent(c.req.param('id'))), 303))

    .post('/:id/plan', async (c) => {
      await readForm(c);
      return rated(c, (interview) => planFrom(c, deps, interview));
    })

    .get('/:id/partner', (c) => found(c, (interview) => showSheet(c, deps, interview)))

    .post('/:id/partner', async (c) => {
      const form = await readForm(c);
      return found(c, (interview) => keepSheet(c, deps, interview, form));
    });
}

/** Once: what was put into the plan before stays there as it is. */
async function planFrom(c: AppContext, { maker, store, practise, now }: ReportDeps, interview: StoredInterview): Promise<Response> {
  const candidate = c.get('candidate');
  const back = c.redirect(links.interviewReport(interview.id, 'practise'), 303);
  if (interview.own === null || interview.own.planned !== undefined) return back;
  const things = plannable((await maker.report(candidate, interview)).practise);
  if (things.length === 0) return back;
  const planned = { ids: things.map(({ id }) => id), at: now() };
  await practise(candidate, things);
  await store.change(candidate, interview, { own: { ...interview.own, planned } }, now());
  return back;
}

async function reportProps(c: AppContext, { maker, facts, now }: ReportDeps, interview: StoredInterview): Promise<ReportProps> {
  const candidate = c.get('candidate');
  const answerIds = interview.items.flatMap(({ answerId }) => answerId ?? []);
  const [report, seconds] = await Promise.all([maker.report(candidate, interview), facts.secondsOf(candidate, answerIds)]);
  return {
    report,
    moments: reportMoments(report, interview.createdAt, now(), c.get('preferences').dayStartsAt),
    heard: heardIn(interview, seconds),
    kept: keptOf(interview),
  };
}

function heardIn({ items }: StoredInterview, seconds: ReadonlyMap<string, number>): ReportProps['heard'] {
  const heard = items.flatMap(({ place, answerId }) => {
    const length = answerId === null ? undefined : seconds.get(answerId);
    return answerId === null || length === undefined ? [] : [[place, { href: links.recordingsList(answerId), seconds: length }] as const];
  });
  return Object.fromEntries(heard);
}

function keptOf({ id, items }: StoredInterview): ReportProps['kept'] {
  const kept = items.flatMap((item) => {
    const { place, answerId, runId } = item;
    if (EXERCISE_KINDS.some((kind) => kind === item.kind) && isHandedIn(item)) return [[place, links.interviewItem(id, place)] as const];
    if (runId !== null) return [[place, links.debrief(runId)] as const];
    return answerId === null ? [] : [[place, links.versions(answerId)] as const];
  });
  return Object.fromEntries(kept);
}

const NO_INTERVIEW: ProblemWords = {
  title: 'There is no such interview',
  happened: 'The address is wrong, or it was deleted.',
  kept: null,
  next: {
    get href() {
      return links.pastInterviews;
    },
    label: 'Past interviews',
  },
};
