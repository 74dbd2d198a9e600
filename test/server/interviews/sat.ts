/** An interview that was drawn, and somebody who sits it as a browser without JavaScript does. */
import { readFileSync } from 'node:fs';
import { newId } from '../../../server/db/ids.ts';
import type { DrawnItem, Setup } from '../../../server/domain/interview/interview.ts';
import { createInterviewStore } from '../../../server/interviews/store.ts';
import type { RunningApp } from '../../../server/start-app.ts';
import { get, post, WORKED_EXAMPLE } from '../visitor.ts';

export const SETUP: Setup = {
  loop: 'standard',
  stage: 'technical-loop',
  minutes: 30,
  focus: { kind: 'balanced' },
  pace: 'timed',
  voice: 'read',
  partner: false,
  guesses: true,
  predicts: false,
  watched: true,
  seed: 7,
};

export const QUESTION_TEXT = readFileSync(new URL('../../../questions/led-incident.md', import.meta.url), 'utf8');

type Drawn = Partial<DrawnItem> & Pick<DrawnItem, 'kind'>;

const SUBJECTS = { talk: 'opening', question: 'led-incident', incident: 'checkout' } as const;

export function drawn(place: number, more: Drawn): DrawnItem {
  const subject = SUBJECTS[more.kind as keyof typeof SUBJECTS] ?? more.kind;
  const source = more.kind === 'question' ? QUESTION_TEXT : more.kind === 'incident' ? WORKED_EXAMPLE : '';
  const rest = { title: 'Behavioural, about an incident', stage: 'technical-loop', minutes: 6, probes: 2, why: ['It covers people.'] };
  return { ...rest, place, subject, source, ...more };
}

/** Begins one and gives its id. */
export async function beginSitting(
  running: Pick<RunningApp, 'database'>,
  items: readonly Drawn[],
  setup: Partial<Setup> = {},
  now = 1_000_000,
) {
  const id = newId();
  const { candidate } = running.database;
  const interview = { id, candidate, setup: { ...SETUP, ...setup }, drawVersion: 1, bank: 'abc', now };
  await createInterviewStore(running.database).begin({ ...interview, items: items.map((item, index) => drawn(index + 1, item)) });
  return id;
}

export async function stored(running: Pick<RunningApp, 'database'>, id: string) {
  const interview = await createInterviewStore(running.database).find(running.database.candidate, id);
  if (!interview) throw new Error('The interview is gone');
  return interview;
}

export async function pageOf(running: RunningApp, id: string): Promise<string> {
  return (await get(running, `/interviews/${id}`)).text();
}

export function revisionOn(page: string): string {
  return /name="revision" value="(\d+)"/.exec(page)?.[1] ?? '';
}

/** Sends the form of an item, from the revision that is stored. */
export async function act(
  running: RunningApp,
  id: string,
  place: number,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const item = (await stored(running, id)).items[place - 1];
  return post(running, `/interviews/${id}/items/${place}/work`, { revision: String(item?.revision), ...fields }, headers);
}

/** Gives the candidate's own rating, the same level everywhere. */
export async function rate(running: RunningApp, id: string, level = '3') {
  const page = await (await get(running, `/interviews/${id}/own-rating`)).text();
  const screens = Array.from(page.matchAll(/name="(screen-[a-z-]+)"/g), ([, name = '']) => [name, level] as const);
  return post(running, `/interviews/${id}/own-rating`, Object.fromEntries(screens));
}
