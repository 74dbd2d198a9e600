/** Asks once before an interview ends in the middle. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { counted, numberWord } from '../parts/number-words.ts';

export type EndingPageProps = {
  readonly frame: Frame;
  readonly interviewId: string;
  readonly handedIn: number;
  /** Whether the item that is on was opened: it goes in as it is. */
  readonly isOneOpen: boolean;
  readonly items: number;
};

export function EndingPage(props: EndingPageProps) {
  const { frame, interviewId, isOneOpen } = props;
  return (
    <Layout frame={frame} title="End the interview" current="interviews" scripts="interview" isBare>
      <form method="post" action={links.interviewEnd(interviewId)} class="sitting-plain">
        <h1>End it here?</h1>
        <p>
          {isOneOpen ? 'The item that is open goes in as it is. ' : ''}
          {reportOf(props)}
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

function reportOf({ handedIn, isOneOpen, items }: EndingPageProps): string {
  const told = handedIn + (isOneOpen ? 1 : 0);
  const left = items - told;
  if (told === 0) return 'Nothing was handed in yet, so there will be no report.';
  if (left === 0) return `The report is made of ${items === 1 ? 'it' : `all ${counted(items, 'item')}`}.`;
  return `The report is made of ${numberWord(told)} of ${counted(items, 'item')}; ${numberWord(left)} ${left === 1 ? 'is' : 'are'} not asked.`;
}
