/** Asks once before an interview ends in the middle. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';

export type EndingPageProps = { readonly frame: Frame; readonly interviewId: string; readonly handedIn: number; readonly items: number };

export function EndingPage({ frame, interviewId, handedIn, items }: EndingPageProps) {
  const left = items - handedIn;
  return (
    <Layout frame={frame} title="End the interview" current="interviews" scripts="interview" isBare>
      <form method="post" action={links.interviewEnd(interviewId)} class="sitting-plain">
        <h1>End it here?</h1>
        <p>
          {handedIn === 0
            ? 'Nothing was handed in yet, so there will be no report. What you typed for the item that is open goes in first.'
            : `${count(handedIn, 'item')} of ${items} were handed in; the report is made of those. ${left === 1 ? 'One stays' : `${left} stay`} unasked.`}
        </p>
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
