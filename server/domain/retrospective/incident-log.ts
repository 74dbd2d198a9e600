/** What an incident left behind, minute by minute: what a review, or a hand-over, is read against. */
import { clockAt } from '../scenario/quantity.ts';

/** `signal`: what was measured or alerted. `message`: what somebody said. `decision`: what was done. `finding`: what was seen by looking. */
export const LOG_KINDS = ['signal', 'message', 'decision', 'finding'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export type LogEntry = {
  /** Minutes since the log's start. */
  readonly minute: number;
  readonly kind: LogKind;
  /** Who speaks, of a message; otherwise null. */
  readonly who: string | null;
  /** Without markup. */
  readonly text: string;
};

/** What it cost whom: `3,412 logins`, and what became of them. */
export type LogFigure = {
  /** As it is shown: `$84,000`. */
  readonly shown: string;
  readonly value: number;
  /** `$` or `%`, or the word that is counted; '' where neither. */
  readonly unit: string;
  readonly label: string;
};

export type LogPerson = { readonly name: string; readonly role: string };

/** Moments that a review measures between; minutes since the log's start, null where there was none. */
export type LogMoments = {
  readonly began: number;
  readonly noticed: number | null;
  readonly relieved: number | null;
  readonly over: number | null;
};

export type IncidentLog = LogMoments & {
  readonly title: string;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
  /** By minute. */
  readonly entries: readonly LogEntry[];
  readonly figures: readonly LogFigure[];
  readonly people: readonly LogPerson[];
};

const A_DAY = 1440;

/** The minute of the log that a time of day means: the first such at or after its start. */
export function minuteIn(log: Pick<IncidentLog, 'start'>, timeOfDay: number): number {
  return (((timeOfDay - log.start) % A_DAY) + A_DAY) % A_DAY;
}

/** Whether a minute of the log has a time of day before that of its start, and nearer to it than to a day later. */
export function isBeforeStart(start: number, minute: number): boolean {
  return start + minute >= A_DAY && minute * 2 > A_DAY;
}

/** `05:07, before the start at 05:30, and so of the next day`. */
export function nextDayText(start: number, minute: number): string {
  return `${clockAt(start, minute)}, before the start at ${clockAt(start, 0)}, and so of the next day`;
}

export function nextDayHint(start: number): string {
  return `Write a time from ${clockAt(start, 0)} on, or an earlier “start”.`;
}

const FIGURE =
  /^(?<sign>[$€£]|EUR|USD|GBP)?\s?(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<large>(?:[km]|million|thousand)(?!\p{L}))?(?:\s?(?<unit>%|\p{L}+))?/u;
const LARGE: Readonly<Record<string, number>> = { k: 1000, thousand: 1000, m: 1_000_000, million: 1_000_000 };

/** `$84,000` and `3,412 logins`; null for what begins with no number. */
export function figureOf(shown: string, label: string): LogFigure | null {
  const { sign, digits, large = '', unit = '' } = FIGURE.exec(shown)?.groups ?? {};
  if (digits === undefined) return null;
  return {
    shown,
    value: Number(digits.replaceAll(',', '')) * (LARGE[large] ?? 1),
    unit: sign === undefined ? unit.toLowerCase() : signOf(sign),
    label,
  };
}

const SIGNS: Readonly<Record<string, string>> = { eur: '€', usd: '$', gbp: '£' };

/** `EUR` and `€` are one. */
export function signOf(sign: string): string {
  return SIGNS[sign.toLowerCase()] ?? sign;
}
