/** What a candidate said of a row of their own, kept in the settings and written in the file within that row. */
import { inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { build } from '../statement.ts';
import { answers } from './answers.ts';
import { type SaidOfRow, saidOf, settings } from './settings.ts';
import { stories } from './stories.ts';
import { part, type TablePart } from './table-say.ts';

/** Parts whose table speaks for itself: it holds other things too. */
export const SAID_OF_ROWS: readonly TablePart[] = [saidPart('declined-tag', 'declined', stories), saidPart('ticked', 'ticked', answers)];

function saidPart(said: SaidOfRow, field: string, of: typeof stories | typeof answers): TablePart {
  return part({
    table: settings,
    field,
    of,
    parent: settings.name,
    order: settings.name,
    rowsOf: (ids) => {
      const one = alias(settings, 'said');
      const first = sql`${said} || ':' || ${of.candidateId} || ':' || ${of.id}`;
      const isItsOwn = sql`${one.name} > ${first} || ':' and ${one.name} < ${first} || ';'`;
      return inArray(settings.name, build.select({ name: one.name }).from(of).innerJoin(one, isItsOwn).where(inArray(of.id, ids)));
    },
    parentOf: ({ name }) => wordIn(name, 2),
    toFile: ({ name }) => wordIn(name, 3),
    keyOf: (word) => word,
    toRow: (word, id, { candidate }) => ({ name: saidOf(said, candidate, id) + word, value: '' }),
  });
}

/** `declined-tag:CANDIDATE:STORY:people`. */
function wordIn(name: string, place: 2 | 3): string {
  return name.split(':')[place] ?? '';
}
