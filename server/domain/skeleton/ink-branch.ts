/** Conditions of Ink: before a choice, and around a text or a divert on one line. */
import { allOf, negated } from './condition.ts';
import { beforeStop, besideStop, bracedIn, groupsIn } from './ink-braces.ts';
import { isText } from './ink-values.ts';
import { keptCondition } from './kept-condition.ts';
import { lineCases, partsUnder, saysWords, type Worded } from './line-cases.ts';

/** A condition in our words; null where flags cannot answer it. */
export type Asks = (condition: string) => string | null;

/** `{condition: shown}` or `{condition: shown|otherwise}`. */
const BRANCH = /^\{((?:[^:|{}]|\|\|)+):([^|{}]*)(?:\|([^|{}]*))?\}\s*/;

export type InkBranch = { readonly when: string | null; readonly text: string };
export type InkBranches = { readonly branches: readonly InkBranch[]; readonly after: string };

/** More, and deeper ones, are listed. */
const MOST_GROUPS = 100;
const DEEPEST = 8;
const WITHIN = /^([^{}#]*)\{((?:[^:|{}]|\|\|)+):([^|{}>]*)(?:\|([^|{}>]*))?\}([^{}#>]*)((?:->|#).*)?$/;

/** Of a line that holds some which flags can answer, alone, or within its words; null for any other line. */
export function inkBranches(asks: Asks, line: string): InkBranches | null {
  const text = line.replaceAll('<>', '');
  return branchesIn(asks, text) ?? caseBranches(asks, text);
}

/** Alone, or before a divert or a tag, or one within the words. */
function branchesIn(asks: Asks, text: string): InkBranches | null {
  const [, before = '', condition = '', shown = '', otherwise = '', behind = '', after = ''] = WITHIN.exec(text) ?? [];
  const asked = before.includes('->') ? null : asks(condition);
  if (asked === null) return leadingBranches(asks, text);
  const branches = [
    { when: asked, text: `${beforeStop(besideStop(before, shown), behind)}${behind}` },
    { when: negated(asked), text: `${beforeStop(besideStop(before, otherwise), behind)}${behind}` },
  ];
  return { branches, after };
}

function leadingBranches(asks: Asks, text: string): InkBranches | null {
  const branches: InkBranch[] = [];
  let rest = text;
  for (let found = BRANCH.exec(rest); found; found = BRANCH.exec(rest)) {
    const [all, condition = '', shown = '', otherwise] = found;
    const when = asks(condition);
    if (when === null) return null;
    branches.push({ when, text: shown.trim() });
    if (otherwise !== undefined) branches.push({ when: negated(when), text: otherwise.trim() });
    rest = rest.slice(all.length);
  }
  return branches.length > 0 && /^(?:$|->|#)/.test(rest) ? { branches, after: rest } : null;
}

/** Several within the words: the line whole in each case, or part after part where the cases are too many. */
function caseBranches(asks: Asks, text: string): InkBranches | null {
  const end = text.lastIndexOf('}') + 1;
  const way = text.slice(end).search(/->|#/);
  const body = way < 0 ? text : text.slice(0, end + way);
  const pieces = end === 0 ? null : piecesIn(asks, body, null)?.filter(({ when }) => when !== 'false');
  if (!pieces?.some(({ when }) => when !== null)) return null;
  const cases = lineCases(pieces) ?? partsUnder(pieces);
  const branches = cases.map(({ when, pieces: own }) => ({ when, text: own.map((one) => one.text).join('') }));
  return { branches: branches.filter((one) => saysWords(one.text)), after: text.slice(body.length) };
}

/** Null where something else stands in braces. */
function piecesIn(asks: Asks, text: string, outer: string | null, depth = 0): Worded[] | null {
  const pieces: Worded[] = [];
  let at = 0;
  const groups = groupsIn(text);
  if (depth > DEEPEST || groups.length > MOST_GROUPS) return null;
  for (const { from, to } of groups) {
    const { condition, texts } = bracedIn(text.slice(from + 1, to - 1));
    const when = condition === null ? null : asks(condition);
    if (when === null || texts.length > 2) return null;
    if (from > at) pieces.push({ when: outer, text: text.slice(at, from), isLink: false });
    for (const [index, one] of texts.entries()) {
      const inner = piecesIn(asks, one, allOf([outer, index === 0 ? when : negated(when)]), depth + 1);
      if (inner === null) return null;
      pieces.push(...inner);
    }
    at = to;
  }
  return at < text.length ? [...pieces, { when: outer, text: text.slice(at), isLink: false }] : pieces;
}

/** `{a} {b} what follows`. `unknown` are those that flags cannot answer. */
export function inkConditions(
  asks: Asks,
  text: string,
): { readonly rest: string; readonly when: string | null; readonly unknown: readonly string[] } {
  const conditions: string[] = [];
  const unknown: string[] = [];
  let rest = text.trim();
  for (let found = /^\{([^{}]*)\}\s*/.exec(rest); found; found = /^\{([^{}]*)\}\s*/.exec(rest)) {
    if (isText(found[1] ?? '')) break;
    const { kept, lost } = keptCondition(asks, found[1] ?? '');
    if (kept !== null) conditions.push(kept);
    unknown.push(...lost);
    rest = rest.slice(found[0].length);
  }
  return { rest, when: allOf(conditions), unknown };
}
