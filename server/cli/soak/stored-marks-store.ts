/** What is stored of a soak, asked of the file itself while the server has it open. */
import type { Client } from '@libsql/client';
import { keyOf, type Sent } from './ledger.ts';

export const MARK = /soak-\d+-\d+/;

/** A decision is known by its run, its turn and the token that was sent for it. */
export function decisionMark(runId: string, turn: number, named: string): string {
  return `${runId} ${turn} ${named}`;
}

/** What pages call a choice in a run of this seed; null where there is none of this name. */
export type TokenOf = (scenarioId: string, seed: number, choice: string) => string | null;

/** How often each is there, by its key. */
export async function storedMarks(client: Client, tokenOf: TokenOf): Promise<ReadonlyMap<string, number>> {
  const found = [...(await decisions(client, tokenOf)), ...(await versions(client)), ...(await stories(client))];
  const counted = new Map<string, number>();
  for (const one of found) counted.set(keyOf(one), (counted.get(keyOf(one)) ?? 0) + 1);
  return counted;
}

/** `ok`, or what is wrong. */
export async function integrityOf(client: Client): Promise<string> {
  const { rows } = await client.execute('pragma integrity_check');
  return rows.map((row) => String(row.integrity_check)).join('; ');
}

async function decisions(client: Client, tokenOf: TokenOf): Promise<Sent[]> {
  const { rows } = await client.execute(
    'select runs.id, scenario_id, seed, turn, choice, turns from decisions join runs on runs.id = decisions.run_id',
  );
  return rows.map((row) => {
    // The run counts its decisions too: one beyond that number would be shown nowhere.
    const isCounted = Number(row.turn) <= Number(row.turns);
    const named = isCounted ? tokenOf(String(row.scenario_id), Number(row.seed), String(row.choice)) : null;
    return { kind: 'decision', mark: decisionMark(String(row.id), Number(row.turn) - 1, named ?? `unknown ${row.choice}`) };
  });
}

/** A rating is there with the evidence that it leaves, or not at all. */
async function versions(client: Client): Promise<Sent[]> {
  const { rows } = await client.execute(
    `select parts, reason, exists (
       select 1 from evidence where source = 'answer' and source_id = answer_id and version = number
     ) as is_evident from answer_versions`,
  );
  return rows.flatMap(({ parts, reason, is_evident }) => {
    const kind = reason === 'rated' ? 'rating' : 'draft';
    const mark = markIn(parts);
    return mark === null || (kind === 'rating' && is_evident !== 1) ? [] : [{ kind, mark } as const];
  });
}

async function stories(client: Client): Promise<Sent[]> {
  const { rows } = await client.execute('select title from stories');
  return rows.flatMap(({ title }) => {
    const mark = markIn(title);
    return mark === null ? [] : [{ kind: 'story', mark } as const];
  });
}

function markIn(text: unknown): string | null {
  return MARK.exec(String(text))?.[0] ?? null;
}
