/** Today: what to practise and why, where the candidate stands, and what was done in the last days. */
import type { Evening } from '../../server/domain/study/evening-note.ts';
import type { Plan } from '../../server/domain/study/plan.ts';
import type { Standings } from '../../server/domain/study/standing.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { EveningSection } from './evening.tsx';
import { type ForecastOn, ForecastSection } from './forecast.tsx';
import type { OpenRunBeside } from './open-runs.tsx';
import { PlanSection } from './plan.tsx';
import { type Activity, RecentActivity } from './recent-activity.tsx';
import { StandingSection } from './standing.tsx';

export type TodayPageProps = {
  readonly frame: Frame;
  readonly plan: Plan;
  /** For each form that begins an interview: what is begun twice from it is one. */
  readonly newId: () => string;
  /** What is written or read on the eve and the morning of the interview; null on all other days. */
  readonly evening: Evening | null;
  /** Minutes of the plan that this one stands in for; null where it is that one. */
  readonly usual: number | null;
  /** Those that the plan does not lead to, newest first. */
  readonly openRuns: readonly OpenRunBeside[];
  readonly standings: Standings;
  /** What would be recalled on the day of the interview; null where nothing can be said. */
  readonly forecast: ForecastOn | null;
  /** A date is set, past or to come. */
  readonly hasDate: boolean;
  /** Newest first. */
  readonly recent: readonly Activity[];
};

export function TodayPage({ frame, plan, newId, evening, usual, openRuns, standings, forecast, hasDate, recent }: TodayPageProps) {
  return (
    <Layout frame={frame} title="Today" current="today">
      <div class="wrap today">
        <PlanSection plan={plan} usual={usual} openRuns={openRuns} newId={newId} />
        <div class="beside">
          <EveningSection evening={evening} />
          {isNear(plan) ? <CueSheetLink /> : null}
          <StandingSection standings={standings} />
          <ForecastSection forecast={forecast} hasDate={hasDate} />
          <RecentActivity activities={recent} />
        </div>
      </div>
    </Layout>
  );
}

/** Days before the interview on which its sheet is offered, beside the day itself. */
const LAST_DAYS = 3;

function isNear({ interview }: Plan): boolean {
  return interview !== null && interview.daysLeft >= 0 && interview.daysLeft <= LAST_DAYS;
}

function CueSheetLink() {
  return (
    <section aria-labelledby="sheet-heading">
      <h2 id="sheet-heading">For the morning</h2>
      <p>
        <a href={links.cueSheet}>One page to print</a>: your stories in cues, your numbers, and what to ask them.
      </p>
    </section>
  );
}
