/** Rows as they are put aside, and as they are put back: by the names of their tables, what names others behind what it names. */

export type PackedRow = Readonly<Record<string, unknown>>;

/** What named a removed row from a table that stays: the rows by their keys, and the column that named it. */
export type PackedTie = {
  readonly table: string;
  readonly column: string;
  readonly value: string;
  readonly keys: readonly PackedRow[];
};

export type PackedRows = {
  readonly rows: readonly { readonly table: string; readonly rows: readonly PackedRow[] }[];
  readonly ties: readonly PackedTie[];
};

/** Ids of the recordings among them, whose sound is a file of its own. */
export function recordingsIn({ rows }: PackedRows): readonly string[] {
  return rows.filter(({ table }) => table === 'recordings').flatMap((packed) => packed.rows.map(({ id }) => String(id)));
}
