/** The set-up of a mock interview: what is asked for on the left, what a number draws from it on the right. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { capital, counted } from '../parts/number-words.ts';
import { AdvertFound } from './advert-found.tsx';
import type { Choosing } from './choosing.ts';
import { type DrawnPlan, PlanAside } from './drawn-plan.tsx';
import { FocusNote, NumberChoice, SetUpChoices } from './set-up-choices.tsx';
import { LengthChoice } from './stage-choice.tsx';

export type SetUpPageProps = {
  readonly frame: Frame;
  /** Made with the form: what is sent twice begins one interview. */
  readonly formId: string;
  readonly choosing: Choosing;
  readonly plan: DrawnPlan;
  /** One to go on with; null where none is open. */
  readonly open: OpenInterview | null;
  /** Whether one has just ended before anything was handed in. */
  readonly endedEmpty: boolean;
  /** How many are over. */
  readonly past: number;
};

export type OpenInterview = { readonly id: string; readonly title: string; readonly place: number; readonly of: number };

export function SetUpPage({ frame, formId, choosing, plan, open, endedEmpty, past }: SetUpPageProps) {
  const isWrong = choosing.faults.length > 0;
  return (
    <Layout
      frame={frame}
      title={isWrong ? 'A mock interview, not begun' : 'Set up a mock interview'}
      current="interviews"
      scripts="interview"
    >
      <div class="wide">
        {endedEmpty ? (
          <p class="notice" role="status">
            That interview is ended. Nothing was handed in, so there is nothing to rate and no report.
          </p>
        ) : null}
        <GoOn open={open} />
        <form method="post" action={links.interviews} class="setup" id="set-up">
          <div>
            <h1>Set up a mock interview</h1>
            <p class="quiet">Everything has an answer already: begin as it stands, or change what matters to you.</p>
            <input type="hidden" name="id" value={formId} />
            <input type="hidden" name="filled" value="1" />
            <SetUpChoices choosing={choosing} />
          </div>
          <PlanAside plan={plan} />
        </form>
        <p class="vh" role="status" id="drawn-said" />
        <Beside past={past} />
      </div>
    </Layout>
  );
}

/** What changes with a choice, for a script that asks for it. */
export function SetUpParts({ choosing, plan }: Pick<SetUpPageProps, 'choosing' | 'plan'>) {
  return (
    <>
      <LengthChoice choosing={choosing} />
      <FocusNote choosing={choosing} />
      <AdvertFound advert={choosing.advert} />
      <NumberChoice choosing={choosing} />
      <PlanAside plan={plan} />
    </>
  );
}

function GoOn({ open }: { readonly open: OpenInterview | null }) {
  if (!open) return null;
  return (
    <section class="goon" aria-labelledby="go-on">
      <h2 id="go-on">{open.title} is not over</h2>
      <p class="actions">
        <a class="btn" href={links.interview(open.id)}>
          Go on, item {open.place} of {open.of}
        </a>
        <span class="quiet">Everything that you said and wrote so far is kept. A new one does not end it.</span>
      </p>
    </section>
  );
}

function Beside({ past }: { readonly past: number }) {
  return (
    <div class="below">
      <section aria-labelledby="alone">
        <h2 id="alone">One by itself</h2>
        <p>
          A review, a design, a retrospective or a hand-over, without an interview around it: <a href={links.exercises}>the exercises</a>.
          Or add <a href={links.loop}>what you know of a company’s rounds</a> as a loop of its own; the folder of the questions says how.
        </p>
      </section>
      <section aria-labelledby="so-far">
        <h2 id="so-far">Interviews so far</h2>
        <p>
          {past === 0 ? (
            'There are none yet. Their reports will be here, and from the third one on how you changed.'
          ) : (
            <>
              {capital(counted(past, 'interview'))} with {past === 1 ? 'its report' : 'their reports'}:{' '}
              <a href={links.pastInterviews}>all of them</a>.
            </>
          )}
        </p>
      </section>
    </div>
  );
}
