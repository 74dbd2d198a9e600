/** The candidate's own rating, which comes before the report: shown, checked, and kept once. */
import { OwnRatingPage, type OwnRatingProps } from '../../../views/interviews/own-rating-page.tsx';
import { links } from '../../../views/links.ts';
import { type OwnRating, PROBE_WORDS } from '../../domain/interview/interview.ts';
import { SCREENS, type Screen } from '../../domain/question/question.ts';
import type { ItemFindings } from '../../domain/report/item-findings.ts';
import { probeKey } from '../../domain/report/probe-word.ts';
import { type Form, integer } from '../../http/form.ts';
import type { AppContext } from '../../http/request-context.ts';
import type { StoredInterview } from '../stored-interview.ts';
import type { ReportDeps } from './report-deps.ts';

type Asked = Pick<OwnRatingProps, 'screens' | 'probes'>;

export async function showOwnRating(c: AppContext, deps: ReportDeps, interview: StoredInterview): Promise<Response> {
  if (interview.own !== null) return c.redirect(links.interviewReport(interview.id), 303);
  const asked = askedIn(await deps.maker.findings(c.get('candidate'), interview));
  return c.html(<OwnRatingPage {...pageOf(c, deps, interview, asked)} sent={{}} missing={[]} />);
}

export async function keepOwnRating(c: AppContext, deps: ReportDeps, interview: StoredInterview, form: Form): Promise<Response> {
  const report = links.interviewReport(interview.id);
  // Sent twice: the first rating counts, as the report may have been seen since.
  if (interview.own !== null) return c.redirect(report, 303);
  const candidate = c.get('candidate');
  const asked = askedIn(await deps.maker.findings(candidate, interview));
  const missing = asked.screens.map((screen) => `screen-${screen}`).filter((name) => integer(form[name], 1, 4) === null);
  if (missing.length > 0) return c.html(<OwnRatingPage {...pageOf(c, deps, interview, asked)} sent={form} missing={missing} />, 422);
  await keep(deps, candidate, interview, ratingIn(form, asked, deps.now()));
  // A full disk is no reason to show no report; Today tries again.
  await deps.learn(candidate).catch((error) => deps.log.warn({ err: error }, 'the runs of an interview could not be studied'));
  return c.redirect(report, 303);
}

/** A partner who saves meanwhile changes the revision and nothing of ours. */
const TRIES = 3;

async function keep(deps: ReportDeps, candidate: string, first: StoredInterview, own: OwnRating): Promise<void> {
  let interview: StoredInterview | null = first;
  for (let tried = 0; tried < TRIES && interview !== null && interview.own === null; tried += 1) {
    if (await deps.store.change(candidate, interview, { own }, own.at)) return;
    interview = await deps.store.find(candidate, first.id);
  }
}

function ratingIn(form: Form, { screens, probes }: Asked, at: number): OwnRating {
  const levels = screens.flatMap((screen) => {
    const level = integer(form[`screen-${screen}`], 1, 4);
    return level === null ? [] : [[screen, level] as const];
  });
  const words = probes.flatMap(({ key }) => {
    const word = PROBE_WORDS.find((one) => one === form[`probe-${key}`]);
    return word ? [[key, word] as const] : [];
  });
  return { levels: Object.fromEntries(levels), at, ...(words.length > 0 && { probes: Object.fromEntries(words) }) };
}

/** Screens that an item was for, and follow-ups that only the candidate heard. */
function askedIn(items: readonly ItemFindings[]): Asked {
  const isAsked = (screen: Screen) =>
    items.some(({ lines }) => lines.some(({ subject }) => subject.kind === 'screen' && subject.id === screen));
  const spoken = items.flatMap(({ name, probes }) => probes.filter(({ isOwnWord }) => isOwnWord).map((probe) => ({ ...probe, name })));
  return {
    screens: SCREENS.filter(isAsked),
    probes: spoken.map(({ place, number, text, name }) => ({ key: probeKey(place, number), item: name, text })),
  };
}

function pageOf(c: AppContext, { titleOf }: ReportDeps, interview: StoredInterview, asked: Asked) {
  return { frame: c.get('frame'), interviewId: interview.id, title: titleOf(interview), ...asked };
}
