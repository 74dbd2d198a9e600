/** What an author may have meant by a value that is out of form: durations, times, points, effects. Each a hint, or undefined. */
import { clockAt, LONGEST_HOURS, readTimeOfDay } from './quantity.ts';

const AMOUNT = String.raw`(\d{1,5}(?:[.,]\d{1,2})?)`;
const HOURS = new RegExp(String.raw`^${AMOUNT}\s*h(?:ours?|rs?)?(?:\s*(?:and\s+)?(\d{1,4})\s*m?(?:in|ins|inutes?)?)?\.?$`, 'i');
const MINUTES = new RegExp(String.raw`^${AMOUNT}\s*(?:m(?:in|ins|inutes?)?)?\.?$`, 'i');
const SECONDS = /^(\d{1,7})\s*s(?:ec|ecs|econds?)?\.?$/i;

/** `Write 1h30m.` */
export function durationHint(seen: string): string | undefined {
  const text = seen.trim();
  const [, seconds] = SECONDS.exec(text) ?? [];
  if (seconds !== undefined) return secondsHint(Number(seconds));
  const [, hours, and = '0'] = HOURS.exec(text) ?? [];
  const [, alone] = MINUTES.exec(text) ?? [];
  const minutes = hours !== undefined ? 60 * decimal(hours) + Number(and) : alone !== undefined ? decimal(alone) : null;
  return minutes === null ? undefined : `Write ${spelled(Math.round(minutes))}.`;
}

/** Rounded up: what takes a while takes no less than that. */
function secondsHint(seconds: number): string {
  if (seconds <= 60) return 'A minute is the shortest time: write 1m, or 0m for what takes none.';
  const minutes = Math.ceil(seconds / 60);
  return minutes > LONGEST_HOURS * 60
    ? 'Time is counted in minutes and hours.'
    : `Write ${spelled(minutes)}: time is counted in whole minutes.`;
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

export function spelled(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return hours === 0 ? `${rest}m` : `${hours}h${rest === 0 ? '' : `${rest}m`}`;
}

/** A time of day with its digits, in straight quotes or in none: `Write 02:14.` */
export function timeHint(seen: string): string | undefined {
  const [, hour = '', minute = '00', half = ''] = /^["'“”‘’„]?(\d{1,2})(?:[:.h](\d{2}))?\s*([ap]m)?["'“”‘’]?$/i.exec(seen.trim()) ?? [];
  if (hour === '' || (minute === '00' && half === '' && !/[:.h]/.test(seen))) return undefined;
  const late = half.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : half.toLowerCase() === 'am' && Number(hour) === 12 ? -12 : 0;
  const hours = Number(hour) + late;
  return hours > 23 || Number(minute) > 59 ? undefined : `Write ${String(hours).padStart(2, '0')}:${minute}.`;
}

/** Of a minute past the limit. `start`: minutes after midnight. */
export function lateHint(written: string, start: number): string {
  const time = readTimeOfDay(written.trim().replace(/^"(.*)"$/, '$1'));
  if (time === null || time > start) return 'Raise “limit” in the front matter, or name an earlier minute.';
  const where = time === start ? 'the start itself' : `before the start at ${clockAt(start, 0)}`;
  return `${clockAt(time, 0)} is ${where}, so it counts as the next day: name a later time of day, or the minutes since the start, as in 12m.`;
}

/** `part`: one of the items that commas part. */
export function pointsHint(part: string): string | undefined {
  const [, own, sign = '', figure] = /^([A-Za-z][\w-]{0,30}?)(\s*[+-]\s*)(\d+(?:\.\d+)?)$/.exec(part) ?? [];
  const signed = `${sign.trim()}${figure}`;
  if (figure && /^\s+\S\s+$/.test(sign)) return `Write ${signed}, without a space between the sign and the figure.`;
  if (figure && /^\S/.test(sign)) return `Leave a space before the sign: ${own} ${signed}.`;
  const [, turned, skill] = /^([+-]\d+(?:\.\d+)?)\s+([A-Za-z][\w-]*)$/.exec(part) ?? [];
  if (/[−–—]/.test(part)) return 'The sign is the ASCII minus.';
  if (turned) return `The skill comes first: ${skill} ${turned}.`;
  if (/^\d+$/.test(part)) return 'A decimal is written with a point, as in +2.5; a comma parts two skills.';
  if (/^[+-]\d/.test(part)) return 'Name the skill before the points, as in diagnosis +1.';
  if (/\s(?:and|&|\+)\s+[a-z]/i.test(part)) return 'Part two skills with a comma.';
  if (/^[a-z-]+\s*:/i.test(part)) return 'Write it without a colon, as in diagnosis +1.';
  return /\s\d/.test(part) ? 'Write the sign, as in +2.' : undefined;
}

/** `flags`: what should be flags with commas between. */
export function flagsHint(flags: string): string | undefined {
  if (flags.includes('\\_')) return `Write ${flags.slice(0, 60).replaceAll('\\_', '_')}: a key takes no “\\”.`;
  if (flags.includes('`')) {
    const bare = flags.replaceAll('`', ' ').slice(0, 120).trim();
    const names = bare.split(/&&|,|\sand\s/).map((name) => name.trim());
    if (names.length > 1 && names.every((name) => /^[a-z]\w*$/i.test(name)))
      return `Write ${names.join(', ')}: flags without backticks, parted by commas.`;
    return /[^\w\s]/.test(bare) ? HINT_SET_FLAGS : 'Write the flag without backticks.';
  }
  if (/!|\bnot\b/i.test(flags)) return HINT_SET_FLAGS;
  if (/\s(?:and|or)\s|&&|\|\|/i.test(flags)) return 'Part flags with commas: all of them are needed.';
  return /=/.test(flags) ? 'A flag is set by its name alone, and cleared with “clears”.' : undefined;
}

const HINT_SET_FLAGS = 'It takes flags that are set. For any other condition there is “when”.';

export const HINT_STEP = 'Write the value that it reaches, without a sign: “sets” takes no steps.';

/** A change instead of a value: `by 5%`, `down 5%`. */
const STEP_WORD = /^(?:by|up|down|plus|minus|less|more|adds?)\b/i;
/** One that is not a leading ASCII sign: `−5%`, `$-5`. */
const SIGN = /^[−–+-]|^[^\d\s]{1,12}\s?[-−–+]\s?\d/;

/** What follows the name of a signal in `sets`. */
export function newValueHint(signal: string, written: string, mayBeNegative: boolean): string | undefined {
  const [, value] = /^(?:=|:|(?:up |down )?to\b|is\b)\s*(\S.*)$/.exec(written) ?? [];
  if (value) return `Write “${signal} ${value.slice(0, 40)}”.`;
  const [, quantity, duration] = /^(.*\S)\s+(?:in|within|after|for)\s+(\d+[hm]\w*)$/.exec(written) ?? [];
  if (quantity) return `Write “${signal} ${quantity.slice(0, 40)} over ${duration}”.`;
  if (mayBeNegative && !STEP_WORD.test(written) && /^\D{0,12}[-−–]\s?\D{0,12}\d/.test(written))
    return 'The sign comes first, and is the ASCII minus: -5% or -$5.';
  return STEP_WORD.test(written) || SIGN.test(written) ? HINT_STEP : undefined;
}

/** Of an expression in several code spans: one holds all of it. `spans`: what they hold, with what stands between. */
export function spansHint(spans: readonly { readonly code: string; readonly after: string }[]): string | undefined {
  if (spans.length < 2 || spans.length > 6) return undefined;
  const parts = spans.map(({ code, after }, index) => {
    const word = after.trim().toLowerCase();
    const operator = /^(?:and|&&?|,|\+)$/.test(word) ? '&&' : /^(?:or|\|\|?)$/.test(word) ? '||' : null;
    if (index === spans.length - 1) return word === '' ? code : null;
    return operator && `${code} ${operator} `;
  });
  const whole = parts.every((part) => part !== null) ? parts.join('') : '';
  return whole === '' || whole.length > 80 ? undefined : `Write one code span: \`${whole}\`.`;
}

/** Before a code span: the word is “if”. `code`: what the span holds. */
export function ifHint(text: string, code: string | null): string | undefined {
  const [, word] = /(?:^|\s)(when|unless|where|while|If|IF)$/.exec(text) ?? [];
  if (word === 'unless') return unlessHint(code);
  if (word) return `Write “if” for “${word}”.`;
  return /^if$/i.test(text) ? 'The condition comes last: diagnosis +1 if `minutes > 15`.' : undefined;
}

/** “unless” is “if” with the opposite. `source`: the condition, where it is known. */
export function unlessHint(source: string | null): string {
  const condition = source?.trim() ?? '';
  if (condition === '' || condition.length > 80) return 'There is no “unless”: write “if” and the opposite, as in if `!(minutes > 15)`.';
  return `There is no “unless”: write if \`${negated(condition)}\`.`;
}

/** The opposite of a condition: a name without its “!” or with one, and of all else the whole in parentheses. */
export function negated(condition: string): string {
  const [, sign, name] = /^(!?)\s?([a-z]\w*)$/i.exec(condition) ?? [];
  if (name === undefined) return `!(${condition})`;
  return sign === '!' ? name : `!${name}`;
}
