/** Load on the built server, `kill -9` at moments that the seed chooses, and after each start a look at what is stored. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { withFile } from '../../db/backup/file-address.ts';
import { seededRandom } from '../../domain/run/seeded-random.ts';
import { shippedScenarios } from '../bench/shipped.ts';
import { filled, hardshipOf, held } from './hardship.ts';
import { createLedger, type Ledger, type SentKind } from './ledger.ts';
import type { SoakPlan } from './soak-arguments.ts';
import { createSoakClient, type SoakClient } from './soak-client.ts';
import { sharedQuestions, tokensOf } from './soaked-content.ts';
import { type SoakedServer, startSoaked } from './soaked-server.ts';
import { integrityOf, storedMarks, type TokenOf } from './stored-marks-store.ts';

export type SoakReport = {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly unsent: readonly string[];
  /** What `integrity_check` said after a start, where it was not `ok`. */
  readonly damage: readonly string[];
  /** Milliseconds, by kind. */
  readonly answers: Readonly<Record<SentKind, readonly number[]>>;
  /** Milliseconds from a start to its address: after the first of them, on what a kill left. */
  readonly starts: readonly number[];
  /** How often the server said that it could not store what was sent. */
  readonly refused: number;
  /** Milliseconds from the end of a lock or a full disk to the next that was kept. */
  readonly recoveries: readonly number[];
};

/** Answers after a start before the kill, at most. */
const MOST_ANSWERS = 120;
/** Milliseconds from the last of them to the kill, at most: in the midst of the others' requests. */
const MIDST = 5;
/** How long the load without kills goes on between two looks. */
const STRETCH = 10_000;
/** How long the first start may take to look at the scenarios. */
const WARMING = 120_000;

type Soak = {
  readonly plan: SoakPlan;
  readonly main: string;
  readonly folder: string;
  readonly ledger: Ledger;
  readonly clients: readonly SoakClient[];
  readonly tokenOf: TokenOf;
  readonly random: () => number;
  readonly seen: Seen;
};

type Seen = {
  readonly lost: Set<string>;
  readonly doubled: Set<string>;
  readonly unsent: Set<string>;
  readonly damage: string[];
  readonly answers: Readonly<Record<SentKind, number[]>>;
  readonly starts: number[];
  readonly recoveries: number[];
  refused: number;
};

/** `main`: the built server's. `folder`: empty, on a disk. `said` hears how far it is. */
export async function soak(plan: SoakPlan, main: string, folder: string, said: (line: string) => void): Promise<SoakReport> {
  const shipped = await shippedScenarios();
  const ledger = createLedger();
  const seen: Seen = {
    lost: new Set(),
    doubled: new Set(),
    unsent: new Set(),
    damage: [],
    answers: { decision: [], draft: [], rating: [], story: [] },
    starts: [],
    recoveries: [],
    refused: 0,
  };
  const scenarios = shipped.map(({ id }) => id);
  const clients = clientsOf(plan, scenarios, ledger, seen);
  await warm(main, folder, scenarios.length);
  const soaked = { plan, main, folder, ledger, clients, tokenOf: tokensOf(shipped), random: seededRandom(plan.seed), seen };
  const kills = await rounds(soaked, said);
  return {
    ...seen,
    kills,
    acknowledged: ledger.acknowledged(),
    lost: [...seen.lost],
    doubled: [...seen.doubled],
    unsent: [...seen.unsent],
  };
}

function clientsOf({ clients, seed }: SoakPlan, scenarios: readonly string[], ledger: Ledger, seen: Seen): SoakClient[] {
  let marked = 0;
  const mark = () => `soak-${seed}-${++marked}`;
  const timed = (kind: SentKind, took: number) => void seen.answers[kind].push(took);
  const refused = () => void seen.refused++;
  return sharedQuestions(clients).map((questions, n) =>
    createSoakClient({ ledger, mark, timed, refused, scenarios, questions, random: seededRandom(seed * 1_000 + n + 1) }),
  );
}

/** What there is to know of the scenarios is found out first: a server that is killed meanwhile would begin with it again at each start. */
async function warm(main: string, folder: string, scenarios: number): Promise<void> {
  const server = await startSoaked(main, folder);
  const cache = join(folder, 'cache');
  const known = () => (existsSync(cache) ? readdirSync(cache).filter((file) => file.endsWith('.json')).length : 0);
  for (const until = performance.now() + WARMING; known() < scenarios && performance.now() < until; ) await setTimeout(50);
  await server.stop();
}

/** Gives the kills that there were. */
async function rounds(soaked: Soak, said: (line: string) => void): Promise<number> {
  const { plan, ledger, seen } = soaked;
  const until = plan.minutes === null ? Number.POSITIVE_INFINITY : performance.now() + plan.minutes * 60_000;
  let kills = 0;
  for (; kills < plan.kills && performance.now() < until; kills++) {
    await round(soaked, (server) => load(soaked, server, () => hardship(soaked, server, kills), server.kill));
    said(`${kills + 1} kills, ${ledger.acknowledged()} acknowledged, ${seen.lost.size} lost, ${seen.doubled.size} doubled`);
  }
  await round(soaked, async (server) => {
    while (plan.kills === 0 && performance.now() < until) await load(soaked, server, () => setTimeout(STRETCH), null);
    await server.stop();
    await look(soaked);
  });
  return kills;
}

/** A start, and a look at what it found. */
async function round(soaked: Soak, play: (server: SoakedServer) => Promise<void>): Promise<void> {
  const server = await startSoaked(soaked.main, soaked.folder);
  soaked.seen.starts.push(server.took);
  try {
    await look(soaked);
    await play(server);
  } finally {
    await server.kill();
  }
}

/** All clients at once. Killed in the midst of their requests, or let end where there is no `kill`. */
async function load(
  { clients }: Soak,
  { origin }: SoakedServer,
  moment: () => Promise<void>,
  kill: (() => Promise<void>) | null,
): Promise<void> {
  const over = new AbortController();
  const playing = Promise.all(clients.map((client) => client.play(origin, over.signal)));
  // What a client has to say against an answer is heard at once.
  await Promise.race([moment(), playing]);
  await kill?.();
  over.abort();
  await playing;
}

/** Up to the moment of the kill. */
async function hardship(soaked: Soak, { id }: SoakedServer, kill: number): Promise<void> {
  const { plan, folder, seen } = soaked;
  const file = join(folder, 'dry-run.db');
  const which = hardshipOf(plan, kill);
  await answers(soaked);
  if (which === 'none') return;
  if (which === 'lock') await held(file, plan.lock ?? 0);
  else await filled(file, id, () => refusals(seen, plan.clients));
  const since = performance.now();
  await answers(soaked, 1);
  seen.recoveries.push(performance.now() - since);
}

/** By answers, not by the clock: a busy machine is not killed again and again before it answered at all. Mostly soon, sometimes late. */
async function answers({ ledger, random }: Soak, most = MOST_ANSWERS): Promise<void> {
  const until = ledger.acknowledged() + 1 + Math.floor(random() ** 3 * most);
  const milliseconds = random() * MIDST;
  while (ledger.acknowledged() < until) await setTimeout(1);
  await setTimeout(milliseconds);
}

async function refusals(seen: Seen, more: number): Promise<void> {
  const until = seen.refused + more;
  while (seen.refused < until) await setTimeout(1);
}

async function look({ folder, ledger, tokenOf, seen }: Soak): Promise<void> {
  await withFile(join(folder, 'dry-run.db'), async (client) => {
    const integrity = await integrityOf(client);
    if (integrity !== 'ok') seen.damage.push(integrity);
    const { lost, doubled, unsent } = ledger.compare(await storedMarks(client, tokenOf));
    for (const key of lost) seen.lost.add(key);
    for (const key of doubled) seen.doubled.add(key);
    for (const key of unsent) seen.unsent.add(key);
  });
}
