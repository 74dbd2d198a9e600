/** What is wrong with a file, by its place: `answers[3].parts`: expected a text, saw a number. */
export type Wrong = { readonly at: string; readonly expected: string; readonly saw: string };

/** A value in a few words: never more of it than a sentence holds. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > LONGEST_SHOWN ? `text of ${value.length} characters` : JSON.stringify(value);
}

const LONGEST_SHOWN = 60;

export function unless(fits: boolean, at: string, expected: string, saw: string): Wrong | null {
  return fits ? null : { at, expected, saw };
}

/** `at` of what is found is put below the place of its row, `versions[2]`. */
export function firstWrong<T>(list: string, rows: readonly T[], wrong: (row: T, index: number) => Wrong | null): Wrong | null {
  for (const [index, row] of rows.entries()) {
    const found = wrong(row, index);
    if (found) return { ...found, at: `${list}[${index}]${found.at}` };
  }
  return null;
}

export function outOfOrder(list: string, numbers: readonly number[], field: string): Wrong | null {
  return firstWrong(list, numbers, (number, index) =>
    unless(index === 0 || number > (numbers[index - 1] ?? 0), field, 'more than in the row before', String(number)),
  );
}

export function twice<T>(list: string, rows: readonly T[], field: string, keyOf: (row: T) => string | null): Wrong | null {
  const seen = new Map<string, number>();
  return firstWrong(list, rows, (row, index) => {
    const key = keyOf(row);
    const before = key === null ? undefined : seen.get(key);
    if (key !== null) seen.set(key, index);
    return unless(before === undefined, field, 'what no other row has', `the same as in ${list}[${before}]`);
  });
}
