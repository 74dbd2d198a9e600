/** What of a condition can be asked of flags: of several that all have to hold those that can, of others all or nothing. */
import { allOf } from './condition.ts';

/** `kept` holds wherever the condition does; null where nothing of it can be asked. `lost` are the parts that are not in it. */
export type KeptCondition = { readonly kept: string | null; readonly lost: readonly string[] };

const LONGEST = 2000;
const DEEPEST = 4;
const SIGN = /"[^"]*"|'[^']*'|[()[\]{}]|&&|\|\||[?,]|(?<![\w$])(?:and|or)\b/g;

export function keptCondition(asks: (source: string) => string | null, source: string, depth = 0): KeptCondition {
  const whole = asks(source);
  if (whole !== null) return { kept: whole, lost: [] };
  const parts = source.length > LONGEST || depth > DEEPEST ? [] : partsIn(source);
  const each = parts.map((part) => keptCondition(asks, part, depth + 1));
  const kept = allOf(each.map((one) => one.kept));
  return kept === null ? { kept, lost: [source.trim()] } : { kept, lost: each.flatMap(({ lost }) => lost) };
}

/** Those that all have to hold; none where they are less than two. */
function partsIn(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of source.matchAll(SIGN)) {
    if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    else if (depth === 0 && (sign === '&&' || sign === 'and')) {
      parts.push(source.slice(from, index));
      from = index + sign.length;
    } else if (depth === 0 && !/^["']/.test(sign)) return [];
  }
  const [, inner] = /^\s{0,9}\((.*)\)\s{0,9}$/s.exec(source) ?? [];
  if (from === 0) return inner === undefined ? [] : partsIn(inner);
  return [...parts, source.slice(from)];
}
