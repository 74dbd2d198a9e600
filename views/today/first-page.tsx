/** The first visit: what this is, where to begin, and what a debrief will look like. */
import type { Glimpse } from '../../server/domain/debrief/glimpse.ts';
import type { FirstSteps } from '../../server/domain/study/first-steps.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { Start } from '../parts/start.tsx';
import { GlimpseOfDebrief } from './glimpse.tsx';

export type FirstPageProps = {
  readonly frame: Frame;
  readonly steps: FirstSteps;
  /** How many there are. */
  readonly questions: number;
  readonly hasDate: boolean;
  readonly glimpse: Glimpse;
};

export function FirstPage({ frame, steps, questions, hasDate, glimpse }: FirstPageProps) {
  const { incident, question } = steps;
  return (
    <Layout frame={frame} title="Today" current="today" sheet="first">
      <div class="first">
        <section aria-labelledby="first-heading">
          <h1 id="first-heading">Rehearse the interview before it is real</h1>
          <p class="lead">
            You are on call, and the page has just come. Every choice takes minutes, and minutes cost money. Afterwards each of your
            decisions is weighed against the best that was still possible.
          </p>
          {incident === null && question === null ? <Nothing /> : <Begin {...steps} />}
          <ol>
            {incident === null ? null : <Step when="today" what="An incident, and what your decisions cost" />}
            {question === null ? null : (
              <Step when={incident === null ? 'today' : 'then'} what={`${count(questions, 'question')}, read as an interviewer would`} />
            )}
            <li>
              <span class="t">daily</span>
              <span>
                A plan that counts towards your interview
                {hasDate ? null : (
                  <>
                    , <a href={links.settings}>if it has a date</a>
                  </>
                )}
              </span>
            </li>
          </ol>
          <p class="small quiet">No account, no network. What you write stays in one file on this machine.</p>
        </section>
        {incident === null ? null : <GlimpseOfDebrief glimpse={glimpse} minutes={incident.minutes} />}
      </div>
    </Layout>
  );
}

function Begin({ incident, question }: FirstSteps) {
  if (incident === null)
    return question === null ? null : (
      <p>
        <a class="btn" href={links.question(question.id)}>
          Start with a question, {question.minutes} min
        </a>
      </p>
    );
  return (
    <>
      <Start incident={incident.name} label={`Start with an incident, ${incident.minutes} min`} />
      <p class="small quiet">
        {incident.scenario.title}.
        {question === null ? null : (
          <>
            {' '}
            Or <a href={links.question(question.id)}>begin with a question</a> that every senior is asked.
          </>
        )}
      </p>
    </>
  );
}

function Step({ when, what }: { readonly when: string; readonly what: string }) {
  return (
    <li>
      <span class="t">{when}</span>
      <span>{what}</span>
    </li>
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
