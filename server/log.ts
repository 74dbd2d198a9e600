/** The log: one JSON line an event, on standard error. The only file that knows the logger. */
import { pino } from 'pino';
import type { LogLevel } from './config.ts';

type Line = (what: object, words: string) => void;

/** What may write a line, whether it is the whole log or that of one request. */
export type Lines = { readonly debug: Line; readonly info: Line; readonly warn: Line; readonly error: Line };

export type Log = Lines & { isLevelEnabled(level: LogLevel): boolean };

/** Where lines go. `writableLength`: bytes that nobody has taken yet. */
export type LogReader = { readonly writableLength: number; write(line: string): unknown };

/** Bytes that wait for a reader who is slow; of one who stopped reading no more is kept. */
const MOST_WAITING = 1024 * 1024;

/** Standard output stays free for the address to open. A pipe that is full makes nobody wait; a file has each line before the next is made. */
export function createLog(level: LogLevel, reader: LogReader = process.stderr): Log {
  return pino({ level, base: null, serializers: { err: (error) => withoutTexts(error) } }, bounded(reader));
}

function bounded(reader: LogReader) {
  let dropped = 0;
  return {
    write(line: string): void {
      if (reader.writableLength > MOST_WAITING) {
        dropped += 1;
        return;
      }
      if (dropped > 0) reader.write(droppedLine(dropped));
      dropped = 0;
      reader.write(line);
    },
  };
}

function droppedLine(dropped: number): string {
  return `${JSON.stringify({ level: 40, time: Date.now(), dropped, msg: 'lines of the log were dropped, since nobody read them' })}\n`;
}

/** Messages quote what they stumbled over, and that may be what somebody typed: what stands in quotes is left out, and what a query was asked with. */
export function withoutTexts(error: unknown, depth = DEEPEST): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack = '', cause } = error;
  return {
    name,
    ...('code' in error ? { code: String(error.code) } : {}),
    message: unquoted(message),
    at: placesIn(stack.replace(message, '')),
    ...(cause === undefined || depth === 0 ? {} : { cause: withoutTexts(cause, depth - 1) }),
  };
}

/** Causes below one another; one may be its own. */
const DEEPEST = 4;
const LONGEST_MESSAGE = 500;

function unquoted(message: string): string {
  const [asked = ''] = message.split('\nparams:');
  return asked.replace(/"[^"]*"?|`[^`]*`?|(?<!\w)'.*?'(?!\w)|“[^”]*”?/gs, '…').slice(0, LONGEST_MESSAGE);
}

function placesIn(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
