/** The first visit: what this is, one incident and one question to begin with. */
import type { PlanLine } from '../../server/domain/study/plan.ts';
import { type Frame, Layout } from '../layout.tsx';
import { Start } from '../parts/start.tsx';
import { Lines } from './plan.tsx';

export type FirstPageProps = {
  readonly frame: Frame;
  /** An incident and a question, or what there is of them. */
  readonly lines: readonly PlanLine[];
  /** The scenario to start with; null where there is none. */
  readonly scenarioId: string | null;
  /** Where the question is answered; null where there is none. */
  readonly question: string | null;
  readonly hasDate: boolean;
};

export function FirstPage({ frame, lines, scenarioId, question, hasDate }: FirstPageProps) {
  return (
    <Layout frame={frame} title="Today" current="today">
      <div class="wrap first">
        <h1>Rehearse the interview before it is real</h1>
        <p>
          Dry Run plays incidents with you, as an on-call engineer meets them, and then shows what each of your decisions cost. It asks the
          questions that senior DevOps engineers are asked, reads what you answer, and says what an interviewer would miss. From the second
          day on, this page is a plan: what to practise today, and why.
        </p>
        <Lines lines={lines} />
        {lines.length > 0 ? <Begin scenarioId={scenarioId} question={question} /> : <Nothing />}
        <p class="small quiet">
          Nothing leaves this machine: there is no account, and what you write stays in one file here.
          {hasDate ? null : (
            <>
              {' '}
              If you know the date of an interview, <a href="/settings">set it</a> and the plan counts towards it.
            </>
          )}
        </p>
      </div>
    </Layout>
  );
}

function Begin({ scenarioId, question }: Pick<FirstPageProps, 'scenarioId' | 'question'>) {
  return (
    <div class="actions">
      {scenarioId === null ? null : <Start scenarioId={scenarioId} label="Start with the incident" />}
      {question === null ? null : (
        <a class={scenarioId === null ? 'btn' : 'btn plain'} href={question}>
          Start with the question
        </a>
      )}
    </div>
  );
}

function Nothing() {
  return (
    <p>
      There is no incident and no question yet. Both are Markdown files: <code>scenarios/README.md</code> and{' '}
      <code>questions/README.md</code> show how one is written.
    </p>
  );
}
