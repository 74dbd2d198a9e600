/** The first visit: what this is, one incident and one question to begin with. */
import type { FirstSteps } from '../../server/domain/study/first-steps.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Start } from '../parts/start.tsx';
import { Lines } from './plan.tsx';
import { firstLines } from './plan-words.ts';

export type FirstPageProps = { readonly frame: Frame; readonly steps: FirstSteps; readonly hasDate: boolean };

export function FirstPage({ frame, steps, hasDate }: FirstPageProps) {
  const lines = firstLines(steps);
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
        {lines.length > 0 ? <Begin steps={steps} /> : <Nothing />}
        <p class="small quiet">
          Nothing leaves this machine: there is no account, and what you write stays in one file here.
          {hasDate ? null : (
            <>
              {' '}
              If you know the date of an interview, <a href={links.settings}>set it</a> and the plan counts towards it.
            </>
          )}
        </p>
      </div>
    </Layout>
  );
}

function Begin({ steps: { incident, question } }: { readonly steps: FirstSteps }) {
  return (
    <div class="actions">
      {incident === null ? null : <Start incident={incident.name} label="Start with the incident" />}
      {question === null ? null : (
        <a class={incident === null ? 'btn' : 'btn plain'} href={links.question(question.id)}>
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
