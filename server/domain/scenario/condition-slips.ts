/** Conditions as other languages have them: “else”, a “?” with two values, comparisons with true or with a text. Each a hint, or undefined. */
import { nearest } from '../authoring/suggest.ts';
import type { Names } from './names.ts';
import { negated } from './value-hints.ts';

/** Longer ones are written anew rather than mended. */
const LONGEST = 80;

/** A value with its condition, cut in two. `after`: what stands behind the code span. */
type Cut = { readonly key: string; readonly text: string; readonly code: string | null; readonly after: string };

/** What stands behind the condition and is no part of it. */
export function behindHint({ key, text, code, after }: Cut): string | undefined {
  const [, value] = /^(.{1,80}\S)\s+if$/.exec(text) ?? [];
  if (value === undefined || code === null || code.length > LONGEST || after.length > LONGEST) return undefined;
  if (/^over\s+\S{1,20}$/.test(after)) return `The condition comes last: write “- ${key}: ${value} ${after} if \`${code}\`”.`;
  const [, rest] = /^[,;]?\s?(?:else|otherwise)\s+(\S.*)$/i.exec(after) ?? [];
  if (rest === undefined) return undefined;
  const whole = withName(value, rest);
  const line = /`$/.test(whole) ? whole : `${whole} if \`${negated(code)}\``;
  return `There is no “else”: end the line behind its condition, and write “- ${key}: ${line}” on a line of its own.`;
}

/** `quota ? 70 : 90`, in a code span or in none. */
export function ternaryHint({ key, text, code }: Omit<Cut, 'after'>): string | undefined {
  const written = code === null ? text : `${text} ${code}`;
  if (!written.includes('?') || written.length > LONGEST) return undefined;
  const [, name, condition = '', yes = '', no = ''] = /^([a-z][\w-]*)\s+([^?:]+)\?([^?:]+):([^?:]+)$/.exec(written) ?? [];
  if (name === undefined) return undefined;
  const line = (value: string, when: string) => `“- ${key}: ${withName(name, value.trim())} if \`${when}\`”`;
  return `Write a line for each of the two: ${line(yes, condition.trim())} and ${line(no, negated(condition.trim()))}.`;
}

/** A value alone belongs to the signal or the skill of the one before it. */
function withName(value: string, rest: string): string {
  return /^[^a-z]/i.test(rest) ? `${value.split(/\s/, 1)[0]} ${rest}` : rest;
}

const COMPARED = /\b(\w{1,40})\s?([=!]==?)\s?(["'“‘]?)(\w{1,40})["'”’]?/g;

/** A flag or a variant that is compared with true, or something with the name of one; “===”. */
export function comparisonHint({ all }: Names, source: string): string | undefined {
  if (!/[=!]=|["'“‘]/.test(source) || source.length > LONGEST) return undefined;
  const isOwn = (name: string) => ['flag', 'variant'].includes(all.get(name)?.kind ?? '');
  const plain = source.replace(COMPARED, (whole, left: string, operator: string, quote: string, right: string) => {
    const isStrange = operator.length === 3 || quote !== '';
    const isDenied = operator.startsWith('!');
    if (isStrange && isOwn(left) && /^(?:true|false)$/.test(right)) return (right === 'false') === isDenied ? left : `!${left}`;
    if (isOwn(right) && !all.has(left) && !KNOWN.includes(left)) return isDenied ? `!${right}` : right;
    return isStrange && quote === '' ? `${left} ${operator.slice(0, 2)} ${right}` : whole;
  });
  const bare = plain.replace(/^["'“‘](\w{1,40})["'”’]$/, (whole, name: string) => (isOwn(name) ? name : whole));
  if (bare === source || /["'“‘]|===|!==/.test(bare)) return undefined;
  return `Write \`${bare}\`${/[=<>]/.test(bare) ? '' : ': a flag or a variant is true or false by itself'}.`;
}

/** What stands in expressions besides names. */
const KNOWN: readonly string[] = ['minutes', 'true', 'false'];

/** What is compared with a variant and is no name, nor nearly one, as in `variant == poison`. */
export function strangerCompared({ all }: Names, source: string): string | null {
  if (!source.includes('==') && !source.includes('!=')) return null;
  for (const [, left = '', , , right = ''] of source.slice(0, LONGEST).matchAll(COMPARED))
    if (all.get(right)?.kind === 'variant' && !KNOWN.includes(left) && /^[a-z]/i.test(left) && nearest(left, all.keys()) === null)
      return left;
  return null;
}
