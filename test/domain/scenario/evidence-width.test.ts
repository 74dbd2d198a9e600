import { describe, expect, it } from 'vitest';
import { MOST_IN_A_ROW, wideRow } from '../../../server/domain/scenario/evidence-width.ts';

const PAD = 'x'.repeat(MOST_IN_A_ROW);

/** Rows of these cells, padded to columns, with something long behind them. */
function table(rows: readonly (readonly string[])[], behind: string): string {
  return rows.map((cells) => `${cells.map((cell) => cell.padEnd(10)).join('')}${behind}`).join('\n');
}

const ROWS = [
  ['who', 'state', 'for'],
  ['report', 'active', '09:12'],
  ['sign-in', 'waiting', '00:09'],
];

describe('what stands in columns', () => {
  it('is too wide for a phone from the seventy-third character on', () => {
    expect(wideRow(table(ROWS, 'x'.repeat(MOST_IN_A_ROW - 30)))).toBeNull();
    expect(wideRow(table(ROWS, 'x'.repeat(MOST_IN_A_ROW - 29)))).toEqual({ row: 0, width: 73 });
  });

  it('is judged by its widest row, wherever that stands', () => {
    const text = [
      'what is running',
      ...table(ROWS, '')
        .split('\n')
        .map((row, at) => row + 'x'.repeat(50 + at * 5)),
    ].join('\n');
    expect(wideRow(text)).toEqual({ row: 3, width: 90 });
  });

  it('may be flush on the right', () => {
    const rows = ['  1,200      80', '    900       7', ' 12,000     120'].map((row) => `${row}   ${PAD}`);
    expect(wideRow(rows.join('\n'))).toEqual({ row: 0, width: 90 });
  });
});

describe('what wraps and can be read', () => {
  it.each([
    ['a log', ['03:10:02 WARN  pool is full', `03:10:05 ERROR ${PAD}`, '03:10:09 INFO  retried']],
    ['long lines of one space', [`${PAD} a b`, `${PAD} a b`, `${PAD} a b`]],
    ['two rows', table(ROWS.slice(0, 2), PAD).split('\n')],
    ['one column', [`a  ${PAD}`, `b  ${PAD.slice(1)}`, `c  ${PAD}`].map((line) => line.trim())],
    ['a plan', ['QUERY PLAN', '-'.repeat(120), `Index Scan using a on b  (${PAD})`]],
    ['nothing', ['']],
    ['empty lines', ['', '', '', '']],
  ])('is not counted: %s', (_, lines) => {
    expect(wideRow(lines.join('\n'))).toBeNull();
  });

  it('is judged in no time, however long it is', () => {
    expect(wideRow(`${'a  '.repeat(5000)}\n`.repeat(3))).toEqual({ row: 0, width: 15_000 });
    expect(wideRow(' '.repeat(50_000))).toBeNull();
  });
});
