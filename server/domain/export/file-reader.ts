/** Reads the JSON of an export as it arrives. Beyond what JSON asks: a name stands once, nothing is nested too deep, and what cannot be stored is made whole. */
import { JSONParser, TokenType } from '@streamparser/json';
import { shown, type Wrong } from './wrong.ts';

/** What stands at the top: lists of rows, and everything else by its name. */
export type ExportContents = { readonly head: ReadonlyMap<string, unknown>; readonly lists: ReadonlyMap<string, readonly unknown[]> };

export type FileReader = {
  /** Bytes of UTF-8, cut anywhere. The first thing wrong; nothing more is read after it. */
  push(bytes: Uint8Array): Wrong | null;
  /** After the last piece. */
  end(): ExportContents | Wrong;
};

/** More than years of daily practice leave; bounds on what a hostile file can make us hold. */
export type FileBounds = {
  /** Bytes of the file from one sign to the next: the sound of a recording of 20 MiB is the longest text. */
  readonly value: number;
  /** Bytes of the file in one row: an answer with all of its versions, a recording. */
  readonly row: number;
  readonly rows: number;
  /** Bytes in memory of all that was read, roughly: a number or a name takes more there than in the file. */
  readonly held: number;
};

const MIB = 1024 * 1024;
export const FILE_BOUNDS: FileBounds = { value: 28 * MIB, row: 64 * MIB, rows: 1_000_000, held: 256 * MIB };

/** Rows hold lists of objects that hold texts; the work of an exercise is its own, and deeper. */
const DEEPEST = 16;
const LONGEST_NAME = 60;
/** Bytes in memory: of an object or a list with room to grow, of any other value with its place, and of a character, Latin or not. */
const WEIGHS = { holder: 96, value: 24, character: 2 };

/** An object or a list that has begun and not ended; `at` is the name or the place of what is read in it. */
type Open = { readonly names: Set<string> | null; at: string | number; isName: boolean };

type Token = { readonly token: TokenType; value: unknown; readonly offset: number };

export function createFileReader(bounds = FILE_BOUNDS): FileReader {
  const head = new Map<string, unknown>();
  const lists = new Map<string, unknown[]>();
  const parser = new JSONParser({ paths: ['$.*'] });
  const open: Open[] = [];
  let rows = 0;
  let rowStart = 0;
  let held = 0;
  let line = 1;
  let piece: Uint8Array = new Uint8Array();
  let read = 0;
  let lastToken = 0;
  let isOver = false;
  let failed: Wrong | null = null;

  parser.onToken = (token) => {
    lastToken = token.offset;
    const wrong = tooHeavy(token as Token) ?? step(token as Token);
    if (wrong) throw new Refused(wrong);
  };
  parser.onEnd = () => {
    isOver = true;
  };
  parser.onValue = ({ key, value }) => {
    if (open.length > 1) return;
    if (Array.isArray(value)) lists.set(String(key), value);
    else head.set(String(key), value);
  };

  function step(token: Token): Wrong | null {
    const within = open.at(-1);
    if (!within) return token.token === TokenType.LEFT_BRACE ? enter(token.token) : notJson(`"${SIGNS[token.token] ?? token.value}"`);
    switch (token.token) {
      case TokenType.COLON:
        within.isName = false;
        return null;
      case TokenType.COMMA:
        if (typeof within.at === 'number') within.at += 1;
        within.isName = within.names !== null;
        return null;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        open.pop();
        return null;
      default:
        return within.isName && token.token === TokenType.STRING ? takeName(within, String(token.value)) : takeValue(within, token);
    }
  }

  /** Whether a row, or all that was read, is more than is held. */
  function tooHeavy({ token, value, offset }: Token): Wrong | null {
    if (token === TokenType.COLON || token === TokenType.COMMA) return null;
    const isHolder = token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET;
    held += isHolder ? WEIGHS.holder : WEIGHS.value;
    if (typeof value === 'string') held += WEIGHS.character * value.length;
    if (open.length > 2 && offset - rowStart > bounds.row) return tooMuch(row(), bounds.row, 'in one row');
    return held > bounds.held ? tooMuch(row(), bounds.held, 'in all that is read, as it is held in memory') : null;
  }

  function tooMuch(at: string, most: number, where: string): Wrong {
    return { at, expected: `at most ${sizeOf(most)} ${where}`, saw: 'more' };
  }

  function takeName(within: Open, name: string): Wrong | null {
    const isTop = open.length === 1;
    if (within.names?.has(name))
      return { at: isTop ? lineText() : row(), expected: 'each name once', saw: isTop ? `${shown(name)} twice` : 'one of them twice' };
    if (isTop && name.length > LONGEST_NAME) return { at: lineText(), expected: 'a name', saw: shown(name) };
    // An object of the language takes this name for its own.
    if (name === '__proto__' && !isTop) return { at: path(), expected: 'the name of a field', saw: shown(name) };
    within.names?.add(name);
    within.at = name;
    return null;
  }

  function takeValue(within: Open, token: Token): Wrong | null {
    const isRow = open.length === 2 && within.names === null;
    if (isRow) {
      if (token.token !== TokenType.LEFT_BRACE) return { at: path(), expected: 'an object', saw: 'something else' };
      rows += 1;
      rowStart = token.offset;
      if (rows > bounds.rows) return { at: path(), expected: `at most ${bounds.rows} rows`, saw: 'more' };
    }
    if (token.token === TokenType.STRING) token.value = tidied(String(token.value));
    return token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET ? enter(token.token) : null;
  }

  function enter(token: TokenType): Wrong | null {
    // The file itself and its lists hold the rows.
    if (open.length > DEEPEST + 1) return { at: row(), expected: `at most ${DEEPEST} objects or lists in one another`, saw: 'more' };
    const isObject = token === TokenType.LEFT_BRACE;
    open.push({ names: isObject ? new Set() : null, at: isObject ? '' : 0, isName: isObject });
    return null;
  }

  /** `answers[3].parts`: where the value stands that is read. */
  function path(): string {
    return open.reduce(
      (all, { at }) => (typeof at === 'number' ? `${all}[${at}]` : all === '' || at === '' ? all + at : `${all}.${at}`),
      '',
    );
  }

  function row(): string {
    const [top, list] = open;
    return typeof list?.at === 'number' ? `${top?.at}[${list.at}]` : String(top?.at);
  }

  /** Of the last thing that could be read. */
  function lineText(): string {
    const end = Math.max(0, lastToken - read + 1);
    return `line ${line + newlines(piece.subarray(0, end))}`;
  }

  function notJson(saw: string): Wrong {
    return { at: lineText(), expected: 'JSON', saw };
  }

  function unreadable(error: unknown): Wrong {
    if (error instanceof Refused) return error.wrong;
    const { sign, position } = seenIn(error);
    if (position !== null) lastToken = position;
    if (isOver) return notJson('more after its end');
    // Within a value the parser says no more than that it is none.
    return open.length > 1 ? { at: row(), expected: 'JSON', saw: 'something else' } : notJson(sign);
  }

  function push(bytes: Uint8Array): Wrong | null {
    if (failed) return failed;
    line += newlines(piece);
    read += piece.length;
    piece = bytes;
    try {
      parser.write(read === 0 && BOM.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BOM.length) : bytes);
    } catch (error) {
      failed = unreadable(error);
    }
    // A text that does not end gives no token.
    const since = read + bytes.length - lastToken;
    if (!failed && !isOver && since > bounds.value) failed = tooMuch(open.length > 0 ? row() : lineText(), bounds.value, 'in one value');
    return failed;
  }

  function end(): ExportContents | Wrong {
    if (failed) return failed;
    return isOver ? { head, lists } : notJson(open.length === 0 ? 'nothing' : 'an end too early');
  }

  return { push, end };
}

/** The parser gives up at what is thrown in it. */
class Refused extends Error {
  constructor(readonly wrong: Wrong) {
    super('the file is not taken');
  }
}

/** What the parser met, as it says it: a character at a place of the file, or a token out of its order. */
function seenIn(error: unknown): { readonly sign: string; readonly position: number | null } {
  const message = error instanceof Error ? error.message : '';
  const [, character, position] = /Unexpected "(.)" .*absolute position "(\d+)"/su.exec(message) ?? [];
  if (character !== undefined) return { sign: JSON.stringify(character), position: Number(position) };
  const [, token] = /Unexpected \w+ \((.*)\) in state/su.exec(message) ?? [];
  return { sign: token ?? 'something else', position: null };
}

function sizeOf(bytes: number): string {
  return bytes >= MIB ? `${Math.floor(bytes / MIB)} MiB` : `${bytes} bytes`;
}

const SIGNS: Readonly<Partial<Record<TokenType, string>>> = {
  [TokenType.LEFT_BRACKET]: '[',
  [TokenType.RIGHT_BRACKET]: ']',
  [TokenType.RIGHT_BRACE]: '}',
  [TokenType.COLON]: ':',
  [TokenType.COMMA]: ',',
};

const BOM = [0xef, 0xbb, 0xbf];
const LINE_FEED = 0x0a;

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === LINE_FEED) count += 1;
  return count;
}

/** Half a character cannot be stored, and a NUL would end the text for the search index. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function tidied(text: string): string {
  return text.replaceAll('\0', '').replace(HALF, '\ufffd');
}
