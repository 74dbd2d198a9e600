/** The log: one JSON line an event, on standard error. The only file that knows the logger. */
import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'isLevelEnabled'>;

/** Standard output stays free for the address to open. Synchronous, so that the last lines before a crash are there. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null }, destination({ fd: 2, sync: true }));
}
