/** Reads the JSON of an export as it arrives, row by row: only one row at a time is given to the language's own parser. */
import { shown, type Wrong } from './shape.ts';
import { SIGN, scanValue, type ValueScan } from './value-scan.ts';

/** What stands at the top: lists of rows, and everything else by its name. */
export type Contents = { readonly head: ReadonlyMap<string, unknown>; readonly lists: ReadonlyMap<string, readonly unknown[]> };

export type FileReader = {
  /** The first thing wrong; nothing more is read after it. */
  push(text: string): Wrong | null;
  /** After the last piece. */
  end(): Contents | Wrong;
};

/** Rows hold lists of objects that hold texts. */
const DEEPEST = 8;
/** More than years of daily practice leave; a bound on what a hostile file can make us hold. */
const MOST_ROWS = 1_000_000;
const LONGEST_NAME = 60;

type Place = 'start' | 'key' | 'next-key' | 'colon' | 'value' | 'after-value' | 'row' | 'next-row' | 'after-row' | 'end';

/** A value that has begun and not ended. */
type Open = { readonly scan: ValueScan; readonly pieces: string[] };

export function createFileReader(): FileReader {
  const head = new Map<string, unknown>();
  const lists = new Map<string, unknown[]>();
  let place: Place = 'start';
  let name = '';
  let rows: unknown[] = [];
  let open: Open | null = null;
  let [line, total] = [1, 0];
  let failed: Wrong | null = null;

  const notJson = (saw: string): Wrong => ({ at: `line ${line}`, expected: 'JSON', saw });
  const where = () => (place === 'row' || place === 'next-row' ? `${name}[${rows.length}]` : place === 'value' ? name : `line ${line}`);

  function push(text: string): Wrong | null {
    for (let at = 0; at < text.length && !failed; ) {
      const code = text.charCodeAt(at);
      if (open) at = goOn(open, text, at);
      else if (isBlank(code) || (code === BOM && place === 'start')) {
        if (code === SIGN.line) line += 1;
        at += 1;
      } else if (opens(place, code)) {
        failed = rowTrouble(code);
        open = { scan: scanValue(code, DEEPEST), pieces: [] };
      } else {
        failed = move(code);
        at += 1;
      }
    }
    return failed;
  }

  function goOn({ scan, pieces }: Open, text: string, from: number): number {
    const end = scan.feed(text, from);
    pieces.push(text.slice(from, end === -1 ? text.length : end));
    if (end === -1) return text.length;
    failed = scan.isTooDeep()
      ? { at: where(), expected: `at most ${DEEPEST} objects or lists in one another`, saw: 'more' }
      : take(pieces.join(''), scan.colons());
    line += scan.lines();
    open = null;
    return end;
  }

  function rowTrouble(code: number): Wrong | null {
    if (place !== 'row' && place !== 'next-row') return null;
    if (total >= MOST_ROWS) return { at: where(), expected: `at most ${MOST_ROWS} rows`, saw: 'more' };
    return code === SIGN.object ? null : { at: where(), expected: 'an object', saw: 'something else' };
  }

  /** One mark between values. */
  function move(code: number): Wrong | null {
    const next = NEXT[place]?.[code];
    if (next === undefined) return notJson(place === 'end' ? 'more after its end' : JSON.stringify(String.fromCharCode(code)));
    if (place === 'value') {
      rows = [];
      lists.set(name, rows);
    }
    place = next;
    return null;
  }

  /** A whole value: a key, a row, or something of the head. */
  function take(text: string, colons: number): Wrong | null {
    const value = parsed(text);
    if (value === undefined) return { at: where(), expected: 'JSON', saw: 'something else' };
    if (keysIn(value) !== colons) return { at: where(), expected: 'each name once', saw: 'one of them twice' };
    if (place === 'key' || place === 'next-key') return takeName(String(value));
    if (place === 'value') head.set(name, value);
    else rows.push(value);
    total += place === 'value' ? 0 : 1;
    place = place === 'value' ? 'after-value' : 'after-row';
    return null;
  }

  function takeName(key: string): Wrong | null {
    if (key.length > LONGEST_NAME) return { at: `line ${line}`, expected: 'a name', saw: shown(key) };
    if (head.has(key) || lists.has(key)) return { at: `line ${line}`, expected: 'each name once', saw: `${shown(key)} twice` };
    [name, place] = [key, 'colon'];
    return null;
  }

  function end(): Contents | Wrong {
    if (failed) return failed;
    return place === 'end' ? { head, lists } : notJson(place === 'start' ? 'nothing' : 'an end too early');
  }

  return { push, end };
}

const BOM = 0xfeff;

const NEXT: Readonly<Partial<Record<Place, Readonly<Record<number, Place>>>>> = {
  start: { [SIGN.object]: 'key' },
  key: { [SIGN.objectEnd]: 'end' },
  colon: { [SIGN.colon]: 'value' },
  value: { [SIGN.list]: 'row' },
  row: { [SIGN.listEnd]: 'after-value' },
  'after-row': { [SIGN.comma]: 'next-row', [SIGN.listEnd]: 'after-value' },
  'after-value': { [SIGN.comma]: 'next-key', [SIGN.objectEnd]: 'end' },
};

/** Whether a value begins here. Commas, colons and closing brackets begin none. */
function opens(place: Place, code: number): boolean {
  if (place === 'key' || place === 'next-key') return code === SIGN.quote;
  if (place === 'value') return code !== SIGN.list && !BETWEEN.includes(code);
  return (place === 'row' || place === 'next-row') && !BETWEEN.includes(code);
}

const BETWEEN: readonly number[] = [SIGN.comma, SIGN.colon, SIGN.objectEnd, SIGN.listEnd];

function isBlank(code: number): boolean {
  return code === SIGN.space || code === SIGN.line || code === SIGN.return || code === SIGN.tab;
}

/** Undefined where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, UNTIDY.test(text) ? tidied : undefined);
  } catch {
    return undefined;
  }
}

/** Half a character cannot be stored, and a NUL would end the text for the search index. */
const UNTIDY = /\\u(?:0000|[dD][89a-fA-F])/;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function tidied(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').replace(HALF, '\ufffd') : value;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const values = Object.values(value);
  return values.reduce((sum: number, one) => sum + keysIn(one), Array.isArray(value) ? 0 : values.length);
}
