/** Today: what to practise and why, where the candidate stands, and what was done lately. */
import type { Plan as DayPlan } from '../../server/domain/study/plan.ts';
import type { Standings } from '../../server/domain/study/standing.ts';
import { type Frame, Layout } from '../layout.tsx';
import { Plan } from './plan.tsx';
import { type Activity, RecentActivity } from './recent-activity.tsx';
import { Standing } from './standing.tsx';

export type TodayPageProps = {
  readonly frame: Frame;
  readonly plan: DayPlan;
  /** Minutes of the plan that this one stands in for; null where it is that one. */
  readonly usual: number | null;
  readonly standings: Standings;
  /** What would be recalled on the day of the interview; null where nothing can be said. */
  readonly forecast: string | null;
  /** A date is set, past or to come. */
  readonly hasDate: boolean;
  /** Newest first. */
  readonly recent: readonly Activity[];
};

export function TodayPage({ frame, plan, usual, standings, forecast, hasDate, recent }: TodayPageProps) {
  return (
    <Layout frame={frame} title="Today" current="today">
      <div class="wrap today">
        <Plan plan={plan} usual={usual} />
        <div class="beside">
          <Standing standings={standings} />
          {forecast === null && hasDate ? null : (
            <section aria-labelledby="forecast">
              <h2 class="eyebrow" id="forecast">
                On the day
              </h2>
              {forecast === null ? <NoDate /> : <p class="small">{forecast}</p>}
            </section>
          )}
          <RecentActivity activities={recent} />
        </div>
      </div>
    </Layout>
  );
}

function NoDate() {
  return (
    <p class="small">
      <a href="/settings">Set the date of the interview</a>, and the plan counts the days to it.
    </p>
  );
}
