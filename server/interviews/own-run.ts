/** A finished run of one's own as something to sit: the retrospective that is written of it. */
import { links } from '../../views/links.ts';
import { type Drawable, drawableExercise } from '../domain/interview/drawable.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type NoRunReview, runAsFile } from '../domain/retrospective/run-as-file.ts';
import type { ProblemWords } from '../http/error-pages.tsx';
import type { OwnRunPort } from './ports.ts';
import type { InterviewStore } from './store.ts';

export type OwnRunDeps = {
  readonly incidents: OwnRunPort;
  readonly interviews: Pick<InterviewStore, 'find' | 'ofRun'>;
};

export async function ownRun(deps: OwnRunDeps, candidate: string, runId: string): Promise<Result<Drawable, ProblemWords>> {
  const found = await deps.incidents.finished(runId, candidate);
  if (!found.ok) return fail(withoutRun(found.error, runId));
  const waits = await waitingFor(deps, candidate, runId);
  if (waits !== null) return fail(waits);
  const made = runAsFile(runId, found.value.run);
  if (!made.ok) return fail(withoutReview(made.error, runId));
  const { content, source } = made.value;
  return ok(drawableExercise('retrospective', { ...content, words: '', source }));
}

/** Its log would tell what its debrief keeps back. */
async function waitingFor({ interviews }: OwnRunDeps, candidate: string, runId: string): Promise<ProblemWords | null> {
  const place = await interviews.ofRun(candidate, runId);
  const interview = place && (await interviews.find(candidate, place.interviewId));
  if (interview?.state === 'open') return OPEN;
  return interview?.state === 'over' && interview.own === null ? unrated(interview.id) : null;
}

const TITLE = 'There is no review to write of this run';
const KEPT = 'The run and the interview are as they were.';

const OPEN: ProblemWords = {
  title: TITLE,
  happened: 'It belongs to an interview that is still open, and its log opens with its debrief. Nothing was begun.',
  kept: KEPT,
  next: {
    get href() {
      return links.interviews;
    },
    label: 'Mock interview',
  },
};

function unrated(interviewId: string): ProblemWords {
  return {
    title: TITLE,
    happened: 'It belongs to an interview that you have not rated yet, and its log opens with its debrief. Nothing was begun.',
    kept: KEPT,
    next: { href: links.interviewOwn(interviewId), label: 'Your own rating' },
  };
}

function withoutRun(why: 'no-run' | 'unreadable' | 'not-over', runId: string): ProblemWords {
  switch (why) {
    case 'no-run':
      return {
        title: 'There is no such run',
        happened: 'It was deleted, or it is not yours. Nothing was begun.',
        kept: null,
        next: { href: links.exercises, label: 'All exercises' },
      };
    case 'unreadable':
      return {
        title: TITLE,
        happened: 'The text of its incident is gone, or this version cannot read it. Nothing was begun.',
        kept: 'The run stays in your list.',
        next: { href: links.exercises, label: 'All exercises' },
      };
    case 'not-over':
      return {
        title: TITLE,
        happened: 'It is not over, or was given up before its end. Nothing was begun.',
        kept: 'The run is as it was.',
        next: { href: links.run(runId), label: 'To the run' },
      };
  }
}

function withoutReview(why: NoRunReview, runId: string): ProblemWords {
  return {
    title: TITLE,
    happened: `${BECAUSE[why]} Nothing was begun.`,
    kept: 'The run and its debrief are as they were.',
    next: { href: links.debrief(runId), label: 'Back to its debrief' },
  };
}

const BECAUSE: Readonly<Record<NoRunReview, string>> = {
  'not-over': 'It is not over.',
  short: 'Its log has fewer than eight lines: too little happened to write about.',
  long: 'It went on for a day or longer, and a log names times of day alone.',
  unwritable: 'Something in its incident has no place in a log: a name with a colon, or a title that is too long.',
};
