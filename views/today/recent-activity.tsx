/** What was done in the last days, newest first. */
import { links } from '../links.ts';

export type Activity =
  | {
      readonly kind: 'run';
      /** `Today`, `Mon`, `12 Nov`. */
      readonly when: string;
      readonly runId: string;
      /** Null where its text is gone. */
      readonly title: string | null;
      readonly isRetry: boolean;
      /** Rounded as §11 says: `74`; null where it is not known. */
      readonly score: string | null;
    }
  | {
      readonly kind: 'answer';
      readonly when: string;
      readonly questionId: string;
      readonly title: string;
      /** 1 … 4 as the checks and as the candidate saw it. */
      readonly level: number | null;
      readonly selfLevel: number | null;
    }
  | { readonly kind: 'cards'; readonly when: string; readonly count: number };

export function RecentActivity({ activities }: { readonly activities: readonly Activity[] }) {
  if (activities.length === 0) return null;
  return (
    <section aria-labelledby="lately">
      <h2 class="eyebrow" id="lately">
        Lately
      </h2>
      <ol class="lately">
        {activities.map((activity) => (
          <li>
            <span class="t">{activity.when}</span>
            <span>
              <What activity={activity} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ activity }: { readonly activity: Activity }) {
  switch (activity.kind) {
    case 'run':
      return (
        <>
          <a href={links.debrief(activity.runId)}>{activity.title ?? 'An incident whose text is gone'}</a>
          {activity.isRetry ? ', a retry' : ''}
          {activity.score === null ? '.' : `, ${activity.score}.`}
        </>
      );
    case 'answer':
      return (
        <>
          <a href={links.question(activity.questionId)}>{activity.title}</a>
          {rating(activity.level, activity.selfLevel)}
        </>
      );
    case 'cards':
      return (
        <>
          {activity.count} {activity.count === 1 ? 'card' : 'cards'}.
        </>
      );
  }
}

function rating(level: number | null, selfLevel: number | null): string {
  const sides = [selfLevel === null ? '' : `you ${selfLevel}`, level === null ? '' : `checks ${level}`].filter(Boolean);
  return sides.length === 0 ? ', rated.' : `, rated: ${sides.join(', ')}.`;
}
