/** The report of an interview, after the candidate rated it: levels with what they rest on, and what to do next. */
import { plannable } from '../../server/domain/report/practise.ts';
import { clock } from '../../server/domain/report/words.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { numberWord } from '../parts/number-words.ts';
import { AgainstChecks, HowSure } from './report-charts.tsx';
import { ReportFiles, ReportItems } from './report-items.tsx';
import { ReportLevels } from './report-levels.tsx';
import { Changes, FollowUps, Practise, PutsOff, SkillsShown, Stories } from './report-lists.tsx';
import type { ReportProps } from './report-props.ts';
import { ReportTimes } from './report-times.tsx';

export function ReportPage({ frame, ...props }: ReportProps & { readonly frame: Frame }) {
  const { report, moments } = props;
  return (
    <Layout frame={frame} title={`Report: ${report.headline}`} current="interviews" scripts="interview">
      <div class="wrap report" id="report">
        <Head {...props} />
        <ReportLevels report={report} />
        <div class="sec thirds">
          <PutsOff {...props} />
          <ReportTimes report={report} />
          <FollowUps report={report} />
        </div>
        <div class="sec thirds">
          <HowSure calibration={report.calibration} />
          <AgainstChecks gaps={report.gaps} says={report.gapSays} days={moments.days} endsHere />
          <Practise {...props} />
        </div>
        <div class="sec thirds">
          <SkillsShown report={report} />
          <Stories report={report} />
          <Changes report={report} />
        </div>
        <ReportItems {...props} />
        <ReportFiles report={report} />
      </div>
    </Layout>
  );
}

function Head(props: ReportProps) {
  const { report, moments } = props;
  return (
    <div class="halves w7 head">
      <section>
        <p class="eyebrow">{`${report.title}, ${report.setup.minutes} minutes, ${moments.sat}`}</p>
        <h1>{report.headline}</h1>
        <p>{report.second}</p>
      </section>
      <section class="doing" aria-label="What was rated, and what to do">
        <p class="small quiet">{ratedSentence(props)}</p>
        <Actions {...props} />
      </section>
    </div>
  );
}

function ratedSentence({ report, moments }: ReportProps): string {
  const own = report.screens.some((screen) => screen.own !== null)
    ? `You rated yourself at ${moments.own ?? 'the end'}, before anything below was shown.`
    : 'There are no levels of your own beside those of the checks.';
  if (!report.setup.partner) return own;
  return moments.partner === null
    ? `${own} Your partner’s sheet is not done yet.`
    : `${own} Your partner’s sheet came in at ${moments.partner}.`;
}

/** Only what the plan takes is counted. */
function intoPlan({ practise }: ReportProps['report']): string {
  const count = plannable(practise).length;
  if (practise.length === 1) return 'Put it into my plan';
  const things = count === practise.length ? `the ${numberWord(count)} things` : `${numberWord(count)} of these things`;
  return `Put ${things} into my plan`;
}

function Actions({ report, heard }: ReportProps) {
  const all = Object.entries(heard);
  const seconds = all.reduce((sum, [, one]) => sum + one.seconds, 0);
  const first = all[0]?.[1];
  return (
    <div class="actions">
      {report.planned !== null || plannable(report.practise).length === 0 ? null : (
        <form method="post" action={links.interviewPlan(report.id)}>
          <button type="submit" class="btn">
            {intoPlan(report)}
          </button>
        </form>
      )}
      <button type="button" class="btn plain" data-print hidden>
        Print
      </button>
      {first ? <a class="link" href={first.href}>{`Listen again, ${clock(seconds)}`}</a> : null}
      {report.setup.partner ? (
        <a class="link" href={links.partnerSheet(report.id)}>
          The partner’s sheet
        </a>
      ) : null}
    </div>
  );
}
