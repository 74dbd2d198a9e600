/** What an import would change: every row of the file beside the one that is here. */
import { setImmediate } from 'node:timers/promises';
import { LISTS, type ListName } from '../../domain/export/lists.ts';
import type { Merged, Renames, YieldedText } from '../../domain/export/merged.ts';
import { createTally, type ImportTally, type TallyCounter } from '../../domain/export/tally.ts';
import type { Wrong } from '../../domain/export/wrong.ts';
import type { Preferences } from '../../domain/study/preferences.ts';
import type { Reader } from '../reader.ts';
import { mergePreferences } from '../tables/candidates.ts';
import { EXPORTED, partsOf } from '../tables/registry.ts';
import { type ExportedTable, type FileRow, rowsIn } from '../tables/table-say.ts';
import type { CandidateRows, RowCursor } from './candidate-rows.ts';
import type { CheckedFile } from './check-file.ts';

/** Rows as they are to be stored: new ones, and changed ones whole. */
export type ImportPlan = {
  readonly preferences: Preferences;
  readonly lists: { readonly [L in ListName]: readonly FileRow[] };
  /** By the ids of changed rows: what is here, with its parts, which need not be written again. */
  readonly here: ReadonlyMap<string, FileRow>;
  readonly tally: ImportTally;
  readonly texts: readonly YieldedText[];
};

export type PlannedImport = { readonly ok: true; readonly plan: ImportPlan } | { readonly ok: false; readonly wrong: Wrong };

/** `preferences`: as they are set now. */
export type PlanAsk = { readonly candidate: string; readonly preferences: Preferences };

export async function planImport(reader: Reader, rows: CandidateRows, ask: PlanAsk, file: CheckedFile): Promise<PlannedImport> {
  const { candidate } = ask;
  const counter = createTally();
  const renames: Renames = { stories: new Map(), versions: new Map() };
  const planned = new Map<ListName, readonly FileRow[]>();
  const changed = new Map<string, FileRow>();
  const texts: YieldedText[] = [];
  // What is named comes before what names it, so that its name here is known.
  for (const list of LISTS.toReversed()) {
    const table = EXPORTED[list];
    const here = await hereOf(rows, list, candidate);
    const taken: FileRow[] = [];
    for (const [index, sent] of file.lists[list].entries()) {
      if (index % GROUP === 0) await here.prepare(file.lists[list].slice(index, index + GROUP));
      const there = table.renamed(sent, renames);
      const stored = here.find(there);
      const merged = table.merge(stored, there, renames);
      if (merged.kind === 'another')
        return { ok: false, wrong: { at: `${list}[${index}].id`, expected: 'the same thing as here by this id', saw: 'another' } };
      count(counter, table, merged, stored);
      if (merged.kind === 'added' || merged.kind === 'changed') taken.push(merged.row);
      if (merged.kind === 'changed' && partsOf(table).length > 0) changed.set(merged.row.id, stored);
      if (merged.kind === 'changed' && merged.yields && table.called)
        texts.push({ list, id: merged.row.id, name: table.called(merged.row), yields: merged.yields });
    }
    planned.set(list, (await table.settle?.(reader, candidate, taken)) ?? taken);
  }
  const preferences = mergePreferences(ask.preferences, file.preferences);
  const tally = counter.tally(differences(ask.preferences, preferences));
  return { ok: true, plan: { preferences, lists: Object.fromEntries(planned) as ImportPlan['lists'], here: changed, tally, texts } };
}

/** Rows at a time, so that others need not wait. */
const GROUP = 200;

type Here = { prepare(group: readonly FileRow[]): Promise<void>; find(there: FileRow): FileRow | null };

/** What may be long by its texts is looked up by its ids, group by group; of the rest all is read. */
async function hereOf(rows: CandidateRows, list: ListName, candidate: string): Promise<Here> {
  const table = EXPORTED[list];
  const known = new Map<string, FileRow>();
  const learn = (found: readonly FileRow[]) => {
    for (const row of found) for (const key of table.sameness(row)) known.set(key, row);
  };
  const find = (there: FileRow) => table.sameness(there).flatMap((key) => known.get(key) ?? [])[0] ?? null;
  const lookUp = async (group: readonly FileRow[]) => {
    known.clear();
    learn(
      await rows.byIds(
        list,
        candidate,
        group.map((row) => row.id),
      ),
    );
    await setImmediate();
  };
  if (table.found === 'not') return { prepare: () => setImmediate(), find: () => null };
  if (table.found === 'by-id') return { prepare: lookUp, find };
  for (let after: RowCursor | null | undefined; after !== null; await setImmediate()) {
    const page = await rows.page(list, candidate, after ?? null, GROUP);
    learn(page.rows);
    after = page.next;
  }
  return { prepare: () => setImmediate(), find };
}

function count(counter: TallyCounter, table: ExportedTable, merged: Merged<FileRow>, here: FileRow | null): void {
  if (table.counted && merged.kind !== 'another') counter.add(table.counted, merged.kind);
  for (const { counted, field } of partsOf(table)) {
    if (!counted || merged.kind === 'left' || merged.kind === 'another') continue;
    counter.add(counted, 'same', merged.known ?? 0);
    if (merged.kind !== 'same') counter.add(counted, 'added', rowsIn(merged.row, field).length - rowsIn(here, field).length);
  }
}

function differences(one: Preferences, other: Preferences): number {
  return (Object.keys(one) as (keyof Preferences)[]).filter((key) => one[key] !== other[key]).length;
}
