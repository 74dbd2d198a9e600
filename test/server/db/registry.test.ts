import { getTableColumns, getTableName } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { EXPORTED, nameOf, PARTS, TABLES } from '../../../server/db/tables/registry.ts';
import { LISTS } from '../../../server/domain/export/lists.ts';
import { NOT_EXPORTED, tablesIn } from '../settings/rich.ts';
import { openTemporary } from '../temporary.ts';

/** A table that is added without a word of its own would escape export, import and deletion: this is where it shows. */
describe('the registry of tables', () => {
  it('names every table of the migrated database once, and no other', async () => {
    const database = await openTemporary();
    expect(TABLES.map(nameOf).sort()).toEqual(await tablesIn({ database }));
  });

  it('holds what is in no export beside the reason', () => {
    const unlisted = TABLES.flatMap((table) => (table.kind === 'unlisted' ? [nameOf(table)] : []));
    expect(unlisted.sort()).toEqual([...Object.keys(NOT_EXPORTED), 'candidates'].sort());
  });

  it('has every column of a part in the file, or made of its place', () => {
    for (const { table, field, toRow, toFile } of PARTS) {
      if (field === 'screens') continue;
      const columns = Object.keys(getTableColumns(table));
      const row = Object.fromEntries(columns.map((column) => [column, column]));
      const again = toRow(toFile(row), 'parent', { index: 0, candidate: 'candidate' });
      expect(Object.keys(again).sort(), getTableName(table)).toEqual(columns.sort());
    }
  });

  it('has a shape for every list, whose parts are those that the registry knows', () => {
    for (const list of LISTS) expect(EXPORTED[list].kind).toBe('exported');
    expect(PARTS.every(({ of }) => LISTS.some((list) => EXPORTED[list].table === of))).toBe(true);
  });
});
