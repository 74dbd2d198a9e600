/** Whether a file is an export that can be taken: its head, its rows by their shapes, and whether what one row names is there. */
import { setImmediate } from 'node:timers/promises';
import type { ExportContents } from '../../domain/export/file-reader.ts';
import { FORMAT, LISTS, type ListName, VERSION } from '../../domain/export/lists.ts';
import { timeAhead } from '../../domain/export/times.ts';
import { firstWrong, shown, twice, unless, type Wrong } from '../../domain/export/wrong.ts';
import type { Preferences } from '../../domain/study/preferences.ts';
import { type PreferencesInFile, preferencesOf, preferencesShape } from '../tables/candidates.ts';
import { EXPORTED } from '../tables/registry.ts';
import { wrongIn } from '../tables/shapes.ts';
import type { FileLookup, FileRow } from '../tables/table-say.ts';

export type CheckedFile = {
  readonly preferences: Preferences;
  readonly lists: { readonly [L in ListName]: readonly FileRow[] };
};

export type FileCheck =
  | { readonly kind: 'fits'; readonly file: CheckedFile }
  | { readonly kind: 'foreign' }
  /** A newer one may hold anything, so its rows are not looked at. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly wrong: Wrong };

/** Rows at a time, so that others need not wait. */
const GROUP = 500;

/** `latest`: what happened after that has not happened yet. */
export async function checkFile({ head, lists }: ExportContents, latest: number): Promise<FileCheck> {
  const version = head.get('version');
  if (head.get('format') !== FORMAT) return { kind: 'foreign' };
  if (typeof version === 'number' && version > VERSION) return { kind: 'newer', version };
  const preferences = head.get('preferences');
  const wrong =
    wrongVersion(version) ??
    strangeName([...head.keys()], [...lists.keys()]) ??
    missingList(lists, Number(version)) ??
    wrongIn(preferencesShape, preferences, 'preferences') ??
    (await wrongRow(lists, latest)) ??
    (await wrongTogether(lists));
  if (wrong) return { kind: 'wrong', wrong };
  const whole = Object.fromEntries(LISTS.map((list) => [list, lists.get(list) ?? []])) as unknown as CheckedFile['lists'];
  return { kind: 'fits', file: { preferences: preferencesOf(preferences as PreferencesInFile), lists: whole } };
}

const HEAD = ['format', 'version', 'app', 'exported', 'preferences'];

function strangeName(head: readonly string[], lists: readonly string[]): Wrong | null {
  const known: readonly string[] = LISTS;
  const strange = [...head.filter((name) => !HEAD.includes(name)), ...lists.filter((name) => !known.includes(name))][0];
  return strange === undefined ? null : { at: strange, expected: `only ${[...HEAD, ...LISTS].join(', ')}`, saw: 'this' };
}

function wrongVersion(version: unknown): Wrong | null {
  const isKnown = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  return unless(isKnown, 'version', VERSION === 1 ? '1' : `a number from 1 to ${VERSION}`, shown(version));
}

/** A list that came with a later version is empty in an earlier file. */
function missingList(lists: ExportContents['lists'], version: number): Wrong | null {
  const missing = LISTS.find((list) => EXPORTED[list].since <= version && !lists.has(list));
  return missing === undefined ? null : { at: missing, expected: 'a list', saw: 'nothing' };
}

async function wrongRow(lists: ExportContents['lists'], latest: number): Promise<Wrong | null> {
  for (const list of LISTS) {
    for (const [index, row] of (lists.get(list) ?? []).entries()) {
      const at = `${list}[${index}]`;
      const wrong = wrongIn(EXPORTED[list].shape, row, at) ?? timeAhead(row, latest, at);
      if (wrong) return wrong;
      if (index % GROUP === 0) await setImmediate();
    }
  }
  return null;
}

/** Every rule that looks further than one field. */
async function wrongTogether(lists: ExportContents['lists']): Promise<Wrong | null> {
  const file = lookupIn(lists);
  // Before any row is looked for by what it is called.
  for (const list of LISTS) {
    const rows = (lists.get(list) ?? []) as readonly FileRow[];
    const wrong = EXPORTED[list].unique.map(([field, of]) => twice(list, rows, `.${field}`, of)).find((one) => one !== null);
    if (wrong) return wrong;
  }
  for (const list of LISTS) {
    const table = EXPORTED[list];
    const rows = (lists.get(list) ?? []) as readonly FileRow[];
    const wrong = firstWrong(list, rows, (row) => unnamed(table.names, row, file) ?? table.wrong(row, file));
    if (wrong) return wrong;
    await setImmediate();
  }
  return null;
}

function unnamed(names: (typeof EXPORTED)[ListName]['names'], row: FileRow, file: FileLookup): Wrong | null {
  for (const [field, list, of, expected] of names)
    if (row[field] !== null && !file.find(list, of, row[field])) return { at: `.${field}`, expected, saw: shown(row[field]) };
  return null;
}

function lookupIn(lists: ExportContents['lists']): FileLookup {
  const known = new Map<string, ReadonlyMap<unknown, FileRow>>();
  return {
    find(list, field, value) {
      const key = `${list}.${field}`;
      const rows = known.get(key) ?? new Map(((lists.get(list) ?? []) as FileRow[]).map((row) => [row[field], row]));
      known.set(key, rows);
      return rows.get(value);
    },
  };
}
