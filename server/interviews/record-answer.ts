/** A recording of an item: it goes to the answer of the item, which begins with it where there is none. Late ones are kept too. */
import { ID } from '../db/ids.ts';
import { integer } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import { answeredAs, answerIdOf } from './hand-in.ts';
import type { SittingDeps } from './step-request.ts';

export async function recordAnswer(c: AppContext, { store, answers, now }: SittingDeps): Promise<Response> {
  const candidate = c.get('candidate');
  const { id = '', place = '' } = c.req.param();
  const interview = await store.find(candidate, id);
  const item = interview?.items.find((one) => String(one.place) === place);
  const isSpoken = item?.kind === 'question' || item?.kind === 'talk';
  if (!interview || !item || !isSpoken || item.steps.length === 0) return c.json({ line: MISSING }, 404);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const named = { candidate, answerId: item.answerId ?? answerIdOf(id, item.place), questionId: answeredAs(item), now: now() };
  const { milliseconds, tab = '' } = c.req.query();
  const sound = {
    ...named,
    tab: ID.test(tab) ? tab : '',
    type: c.req.header('content-type') ?? '',
    bytes,
    milliseconds: integer(milliseconds, 0, 999_999_999) ?? Number.NaN,
  };
  if (item.answerId === null)
    await store.linkAnswer(candidate, { interviewId: id, place: item.place }, named.answerId, answers.begin(named));
  const kept = await answers.record(sound);
  if (kept.ok) return c.json({ line: 'Kept with this answer.' }, 201);
  const { status, line } = answers.refusal(kept.error);
  if (status >= 500) c.get('log').error({ why: kept.error, path: c.req.path }, 'a recording could not be kept');
  return c.json({ line }, status);
}

const MISSING = 'Not kept: there is no such item, or it was not opened yet.';
