/** Asks once before an interview ends in the middle. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';

export type EndingPageProps = {
  readonly frame: Frame;
  readonly interviewId: string;
  readonly handedIn: number;
  /** Whether one is open, which goes in with it. */
  readonly hasOpen: boolean;
  readonly items: number;
};

export function EndingPage({ frame, interviewId, ...items }: EndingPageProps) {
  return (
    <Layout frame={frame} title="End the interview" current="interviews" scripts="interview" isBare>
      <form method="post" action={links.interviewEnd(interviewId)} class="sitting-plain">
        <h1>End it here?</h1>
        <p>{whatIsReported(items)}</p>
        <p class="actions">
          <button type="submit" class="btn">
            End it
          </button>
          <a href={links.interview(interviewId)}>Go on with it</a>
        </p>
      </form>
    </Layout>
  );
}

function whatIsReported({ handedIn, hasOpen, items }: Pick<EndingPageProps, 'handedIn' | 'hasOpen' | 'items'>): string {
  const reported = handedIn + (hasOpen ? 1 : 0);
  if (reported === 0) return 'Nothing was handed in yet, so there will be no report.';
  const open = hasOpen ? 'The item that is open goes in as it stands. ' : '';
  const left = items - reported;
  const unasked = left === 0 ? '' : `; ${left === 1 ? 'one stays' : `${left} stay`} unasked`;
  return `${open}The report is made of ${count(reported, 'item')} of ${items}${unasked}.`;
}
