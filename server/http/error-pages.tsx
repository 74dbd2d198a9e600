/** Answers for what went wrong, in the product's words. */
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { links } from '../../views/links.ts';
import { ProblemPage, type ProblemPageProps } from '../../views/problem-page.tsx';
import { storageErrorOf } from '../db/storage-errors.ts';
import { UNLISTED } from './host-guard.ts';
import { pathWithin } from './path-within.ts';
import { type AppContext, type AppEnv, wantsPart } from './request-context.ts';
import { broken, inTheLog, isHangUp, noteFault } from './request-log.ts';

export type ProblemWords = Omit<ProblemPageProps, 'frame'>;

export function problem(c: AppContext, status: ContentfulStatusCode, words: ProblemWords) {
  wholePage(c);
  return c.html(<ProblemPage frame={c.get('frame')} {...words} />, status);
}

/** The answer is a whole page, whichever part was asked for. */
export function wholePage(c: AppContext): void {
  if (!wantsPart(c)) return;
  c.header('HX-Retarget', 'body');
  c.header('HX-Reswap', 'outerHTML');
}

export function notFound(c: AppContext) {
  if (!METHODS.includes(c.req.method)) {
    c.header('Allow', METHODS.join(', '));
    return problem(c, 405, refusal(405, c));
  }
  // One slash too many is a slip of the hand. Two in front would lead to another site.
  const trimmed = /^\/[^/\\].*\/$/.test(c.req.path) ? pathWithin(c.req.path.slice(0, -1)) : null;
  if (trimmed !== null && c.req.method !== 'POST') return c.redirect(links.within(trimmed));
  return problem(c, 404, {
    title: 'There is nothing here',
    happened: 'No page of Dry Run has this address.',
    kept: null,
    next: TO_INCIDENTS,
  });
}

export const onError: ErrorHandler<AppEnv> = (error, c) => {
  // What was too much is not read to its end, so nothing can follow it.
  if (error instanceof HTTPException && error.status === 413) c.header('Connection', 'close');
  if (error instanceof HTTPException && error.status === 413 && c.req.header('Accept') === 'application/json')
    return c.json({ line: TOO_MUCH }, 413);
  if (error instanceof HTTPException && error.message === UNLISTED) return problem(c, 421, OTHER_NAME);
  if (error instanceof HTTPException) return problem(c, error.status as ContentfulStatusCode, refusal(error.status, c));
  if (isHangUp(error)) return leftAlone(c);
  noteFault(c, error, 'a request failed');
  const fault = storageErrorOf(error);
  if (fault) {
    const kept = fault.isDamage ? NOT_KEPT : KEPT;
    return problem(c, 503, { title: fault.happened, happened: `${fault.advice} ${inTheLog(c)}`, kept, next: again(c) });
  }
  return problem(c, 500, { title: 'Something broke', happened: broken(c), kept: KEPT, next: again(c) });
};

/** Nobody reads the answer. */
function leftAlone(c: AppContext) {
  c.get('log').debug({ method: c.req.method, path: c.req.path }, 'whoever asked went away');
  return c.body(null, 400);
}

const METHODS = ['GET', 'HEAD', 'POST'];
const TO_INCIDENTS = {
  get href() {
    return links.incidents;
  },
  label: 'All incidents',
};
/** To a script, which says besides where the text is. */
const TOO_MUCH = 'Not saved: it is more than this page can send.';
const OTHER_NAME: ProblemWords = {
  title: 'Dry Run does not answer to this name',
  happened:
    'Whoever set it up said under which names it may be opened, and this is none of them. Open it under one of those, or let ALLOWED_HOSTS name this one too.',
  kept: null,
  next: TO_INCIDENTS,
};
/** Chromium does, with scripts and without (test/browser/texts.test.ts). */
const GO_BACK = 'Go back: your browser still has there what you typed, unless the page was closed since. Shorten it and send it again.';
/** Of a file that is damaged nobody knows what it still holds. */
const NOT_KEPT = 'What you sent just now is not kept. What was kept before may be damaged too.';
const KEPT = 'Every decision that had been answered before is kept. What you sent just now is not.';

/** Back to where the form was, or once more to the page that failed. */
function again(c: AppContext): ProblemPageProps['next'] {
  if (c.req.method === 'GET') return { href: c.get('frame').path, label: 'Try again' };
  const [, runId] = /^\/runs\/([\w-]+)/.exec(c.req.path) ?? [];
  return runId === undefined ? TO_INCIDENTS : { href: links.run(runId), label: 'Back to the run' };
}

function refusal(status: number, c: AppContext): ProblemWords {
  const next = again(c);
  const kept = 'Nothing was changed.';
  switch (status) {
    case 400:
      return { title: 'That form could not be read', happened: 'It arrived incomplete or damaged.', kept, next };
    case 403:
      return { title: 'That came from another site', happened: 'Dry Run takes forms from its own pages only.', kept, next };
    case 405:
      return { title: 'That is not how this works', happened: 'Dry Run shows pages and takes forms, and nothing else.', kept, next };
    case 413:
      return { title: 'That was too much', happened: `It is more than a form of this page may hold. ${GO_BACK}`, kept, next };
    case 415:
      return { title: 'That was not a form', happened: 'Dry Run takes forms only, as its pages send them.', kept, next };
    case 421:
      return {
        title: 'Dry Run does not answer to this name',
        happened:
          'It runs for this machine alone, and there is no login. Open it as localhost or 127.0.0.1, without a proxy. Or, if the name is yours, ' +
          'start it with PUBLIC_URL and the address at which your proxy gives it out, or with ALLOW_OPEN=1 for any name.',
        kept: null,
        next: TO_INCIDENTS,
      };
    default:
      return { title: 'That did not work', happened: `The request was refused (${status}).`, kept, next };
  }
}
