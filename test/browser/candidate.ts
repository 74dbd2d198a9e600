/** What two weeks of practice leave behind, sent through the app's own forms on a clock that moves. */
import { newId } from '../../server/db/ids.ts';
import { fresh } from '../../server/domain/study/schedule.ts';
import { makeCard } from '../../server/study/store.ts';
import { sheetIn } from '../server/answers/desk.ts';
import { keep } from '../server/stories/story.ts';
import { begin, get, ORIGIN, play, post } from '../server/visitor.ts';
import { openSite, type Site } from './site.ts';

export const DAY = 24 * 60 * 60 * 1000;

export type Parts = Readonly<Record<string, string>>;

/** Paths of what there is one of. */
export type Places = {
  readonly run: string;
  readonly story: string;
  /** Made from the run. */
  readonly runStory: string;
  readonly answer: string;
  readonly cards: Readonly<Record<'moment' | 'question' | 'pointer' | 'gone' | 'later', string>>;
};

export type Candidate = { readonly site: Site; readonly places: Places };

/** The question that was answered most, and the pointers that stay open in each answer to it. */
export const RATED = 'led-incident';

export async function openCandidate(): Promise<Candidate> {
  let ahead = -14 * DAY;
  const site = await openSite({ now: () => Date.now() + ahead });
  const { running } = site;
  await post(running, '/settings', { interviewOn: dateAfter(12), minutesADay: '40' });
  const run = await begin(running, 'slow-checkout');
  await play(running, run, ['Scale the workers', 'Fail the database over']);
  for (const [level, parts] of DRAFTS.entries()) {
    await answer(site, RATED, parts, { level: String(level + 2), shown: ['impact', 'told'] });
    ahead += 3 * DAY;
    if (level === 0) await closeAnswer(site, RATED);
  }
  const path = await answer(site, RATED, DRAFTS[2] ?? {}, { level: '3', shown: ['impact', 'told', 'order'] });
  await answer(site, 'latency-5xx', { impact: 'Two in five checkouts timed out.', signals: 'We looked at Kibana.' });
  const story = await keep(running);
  await keep(running, { title: 'Toil, cut by half', happened: '2019', action: 'I wrote a script.', reflection: '', 'screen-people': '1' });
  const runStory = (await post(running, '/stories', { run: run.slice('/runs/'.length) })).headers.get('location') ?? '';
  await record(site, path);
  ahead = 0;
  return { site, places: { run, story, runStory, answer: path, cards: await cardsOf(site) } };
}

/** Saves a draft by hand, or rates it. Gives the path of the answer. */
export async function answer(
  { running }: Site,
  question: string,
  parts: Parts,
  rating?: { readonly level: string; readonly shown: readonly string[] },
): Promise<string> {
  const { id, fields } = sheetIn(await (await get(running, `/questions/${question}`)).text());
  const texts = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`part-${part}`, text]));
  const ticked = Object.fromEntries((rating?.shown ?? []).map((pointer) => [`shown-${pointer}`, '1']));
  const more = rating ? { level: rating.level, ...ticked } : { by: 'hand' };
  const { status } = await post(running, `/answers/${id}/${rating ? 'ratings' : 'draft'}`, { ...fields, ...texts, ...more });
  if (status !== 303) throw new Error(`The answer to ${question} was not taken: ${status}`);
  return `/answers/${id}`;
}

export async function closeAnswer({ running }: Site, question: string): Promise<void> {
  const { id, fields } = sheetIn(await (await get(running, `/questions/${question}`)).text());
  await post(running, `/answers/${id}/closure`, fields);
}

/** Of one second, and not to be heard. */
async function record({ running }: Site, answerPath: string): Promise<void> {
  const headers = { Origin: ORIGIN, 'Content-Type': 'audio/webm' };
  const path = `${ORIGIN}${answerPath}/recordings?question=${RATED}&milliseconds=1000`;
  const { status } = await running.app.request(path, { method: 'POST', body: SILENCE, headers });
  if (status !== 303) throw new Error(`The recording was not taken: ${status}`);
}

// Magic number of a WebM file, then nothing of note.
const SILENCE = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0x80, 0, 0, 0, 0, 0, 0, 0]);

/** Those that the practice made are due by now. The text of one is gone, and one was made too late. */
async function cardsOf(site: Site): Promise<Places['cards']> {
  await get(site.running, '/cards');
  const { reader, writer } = site.running.database;
  await writer.write([{ sql: 'update cards set due = ?', args: [Date.now() - DAY] }]);
  const rows = await reader.all<{ id: string; kind: string }>('select id, kind from cards order by created_at');
  const of = (kind: string) => `/cards/${rows.find((row) => row.kind === kind)?.id}`;
  const gone = await made(site, 'no-such-question', Date.now() - DAY);
  const later = await made(site, 'mentored', Date.now() + 5 * DAY);
  return { moment: of('decision'), question: of('question'), pointer: of('pointer'), gone, later };
}

async function made({ running: { database } }: Site, questionId: string, due: number): Promise<string> {
  const id = newId();
  await database.writer.write([makeCard(id, database.candidate, { kind: 'question', questionId }, fresh(due), Date.now())]);
  return `/cards/${id}`;
}

/** `2026-12-04`. */
function dateAfter(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}

const DRAFTS: readonly Parts[] = [
  { situation: 'The site was down.', action: 'We fixed it with Kibana, Prometheus, Grafana and Jenkins.' },
  {
    situation: 'Checkout failed for two in five customers from 02:05 on.',
    task: 'I was the incident commander.',
    action: 'I split the call and rolled the pool change back, because it could be undone. The junior had broken it.',
    result: 'It got better quickly.',
  },
  {
    situation: 'Checkout timed out for 40 % of customers from 02:05 on, and it was growing by a point a minute.',
    task: 'I was the incident commander and had to choose between a failover and a rollback.',
    action:
      'I named an owner for each thread and told support every 20 minutes. I chose the rollback because it could be undone in a minute, and waited for the graph before the next change. We looked at Kibana, Prometheus, Grafana and Jenkins.',
    result: 'Orders were back at 02:43, 38 minutes after the first one was lost; it got better quickly.',
    reflection: 'I should have rolled back ten minutes earlier.',
  },
];
