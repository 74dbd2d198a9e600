/** What a candidate leaves behind, written straight into the tables: days of practice that a test cannot wait for. */
import type { RunningApp } from '../../../server/start-app.ts';

export const DAY = 24 * 60 * 60 * 1000;
/** A Sunday morning. */
export const NOW = new Date(2026, 10, 22, 9, 30).getTime();

export function daysBack(days: number): number {
  return NOW - days * DAY;
}

type Answer = {
  readonly question: string;
  readonly at: number;
  readonly parts?: Readonly<Record<string, string>>;
  readonly level?: number;
  readonly selfLevel?: number;
};

let made = 0;

export function newName(): string {
  made += 1;
  return `made-${made}`;
}

/** An answer as it was left; rated where a level is given, with evidence and a card that was reviewed then and is due at `due`. */
export async function keepAnswer(
  { database }: RunningApp,
  answer: Answer & { readonly due?: number; readonly candidate?: string },
): Promise<string> {
  const {
    question,
    at,
    parts = { principle: 'Some words of mine' },
    level = null,
    selfLevel = null,
    due,
    candidate = database.candidate,
  } = answer;
  const id = newName();
  const words = Object.values(parts).join(' ').split(/\s+/).filter(Boolean).length;
  const rated = level !== null || selfLevel !== null;
  await database.writer.write([
    {
      sql: "insert into answers (id, candidate_id, question_id, parts, words, revision, tab, sent, version, simulated, created_at, updated_at, closed_at) values (?, ?, ?, ?, ?, 1, 't', 1, 0, 0, ?, ?, ?)",
      args: [id, candidate, question, JSON.stringify(parts), words, at, at, at],
    },
    ...(rated
      ? ['question', 'screen'].map((kind) => ({
          sql: 'insert into evidence (candidate_id, subject, source, source_id, version, level, self_level, at) values (?, ?, ?, ?, 1, ?, ?, ?)',
          args: [candidate, kind === 'question' ? `question:${question}` : 'screen:reliability', 'answer', id, level, selfLevel, at],
        }))
      : []),
  ]);
  if (due !== undefined) await keepCard({ database } as RunningApp, { kind: 'question', subject: question, due, madeAt: at, candidate });
  return id;
}

type Card = {
  readonly kind: string;
  readonly subject: string;
  readonly due: number;
  readonly madeAt?: number;
  readonly buriedUntil?: number;
  readonly candidate?: string;
};

export async function keepCard(
  { database }: RunningApp,
  { kind, subject, due, madeAt = daysBack(9), buriedUntil, candidate }: Card,
): Promise<string> {
  const id = newName();
  await database.writer.write([
    {
      sql: `insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, reviewed_at, buried_until, created_at)
        values (?, ?, ?, ?, ?, 4, 5, 4, 1, 0, 2, ?, ?, ?)`,
      args: [id, candidate ?? database.candidate, kind, subject, due, madeAt, buriedUntil ?? null, madeAt],
    },
  ]);
  return id;
}

/** As a review moves it: due in a week, once it was due. */
export async function reviewCard({ database }: RunningApp, id: string, at: number): Promise<void> {
  await database.writer.write([
    {
      sql: 'insert into reviews (card_id, at, candidate_id, rating, was_due, due, stability, difficulty) select id, ?, candidate_id, 3, due, ?, 7, 5 from cards where id = ?',
      args: [at, at + 7 * DAY, id],
    },
    { sql: 'update cards set due = ?, reviewed_at = ?, reps = reps + 1 where id = ?', args: [at + 7 * DAY, at, id] },
  ]);
}

export async function keepStory(
  { database }: RunningApp,
  screens: readonly string[],
  at: number,
  runId: string | null = null,
): Promise<string> {
  const id = newName();
  await database.writer.write([
    {
      sql: "insert into stories (id, candidate_id, title, happened, role, parts, numbers, skills, run_id, words, revision, bank, created_at, updated_at) values (?, ?, 'A story', '2025', 'lead', '{}', '', '[]', ?, 100, 1, '', ?, ?)",
      args: [id, database.candidate, runId, at, at],
    },
    ...screens.map((screen) => ({ sql: 'insert into story_screens values (?, ?, ?)', args: [id, database.candidate, screen] })),
  ]);
  return id;
}

/** A finished run that taught what it had to. */
export async function keepRun(
  { database }: RunningApp,
  run: { readonly scenario: string; readonly at: number; readonly score: number; readonly hash?: string },
): Promise<string> {
  const id = newName();
  const hash = run.hash ?? 'gone';
  await database.writer.write([
    { sql: "insert into scenario_versions values (?, ?, x'00', 1) on conflict do nothing", args: [hash, run.scenario] },
    {
      sql: "insert into runs (id, candidate_id, scenario_id, hash, seed, created_at, updated_at, state, outcome, score, turns, studied) values (?, ?, ?, ?, 1, ?, ?, 'over', 'resolved', ?, 4, 1)",
      args: [id, database.candidate, run.scenario, hash, run.at, run.at, run.score],
    },
  ]);
  return id;
}

export async function setPreferences(
  { database }: RunningApp,
  set: { readonly interviewOn?: string; readonly minutes?: number; readonly cards?: number },
): Promise<void> {
  await database.writer.write([
    {
      sql: 'update candidates set interview_on = ?, minutes_a_day = ?, cards_a_day = ? where id = ?',
      args: [set.interviewOn ?? null, set.minutes ?? null, set.cards ?? 20, database.candidate],
    },
  ]);
}
