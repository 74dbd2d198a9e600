/** A server whose days pass when the test says so, and someone with cards in it. */
import { sql } from 'drizzle-orm';
import { newId } from '../../../server/db/ids.ts';
import type { CardSubject } from '../../../server/domain/study/card.ts';
import { fresh } from '../../../server/domain/study/schedule.ts';
import { makeCard } from '../../../server/study/store.ts';
import { begin, get, play, startTestApp, type TestApp, textOf } from '../visitor.ts';

export const DAY = 24 * 60 * 60 * 1000;
/** Ten in the morning of 25 November 2026, a Wednesday. */
export const MORNING = new Date(2026, 10, 25, 10).getTime();

export type CardApp = TestApp & { readonly clock: { now: number } };

export async function openCardApp(options: Parameters<typeof startTestApp>[0] = {}): Promise<CardApp> {
  const clock = { now: MORNING };
  return { ...(await startTestApp({ now: () => clock.now, ...options })), clock };
}

/** Plays a run with these choices; a day later its cards are due. Gives its path. */
export async function played(running: CardApp, labels: readonly string[]): Promise<string> {
  const path = await begin(running);
  await play(running, path, labels);
  running.clock.now += DAY;
  return path;
}

/** A card that was made yesterday and fell due this long ago, in days. Gives its id. */
export async function made({ database, clock }: CardApp, subject: CardSubject, daysAgo = 0): Promise<string> {
  const id = newId();
  await database.writer.write([makeCard(id, database.candidate, subject, fresh(clock.now - daysAgo * DAY), clock.now - DAY)]);
  return id;
}

export async function cap({ database }: CardApp, cards: number): Promise<void> {
  await database.writer.write([{ sql: 'update candidates set cards_a_day = ?', args: [cards] }]);
}

export async function page(running: TestApp, path: string): Promise<string> {
  return (await get(running, path)).text();
}

export async function read(running: TestApp, path: string): Promise<string> {
  return textOf(await page(running, path));
}

/** Where the button of the overview leads. */
export async function firstCard(running: TestApp): Promise<string> {
  return (await get(running, '/cards/next')).headers.get('location') ?? '';
}

export function idIn(path: string): string {
  return /^\/cards\/([\w-]{16})/.exec(path)?.[1] ?? '';
}

export type CardRow = {
  readonly due: number;
  readonly reps: number;
  readonly stability: number;
  readonly buried_until: number | null;
  readonly reviews: number;
};

export async function rowOf({ database }: TestApp, id: string): Promise<CardRow | null> {
  const row = await database.reader.get<CardRow>(sql`
    select due, reps, stability, buried_until, (select count(*) from reviews where card_id = id) as reviews from cards where id = ${id}`);
  return row ?? null;
}
