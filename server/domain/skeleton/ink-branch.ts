/** Conditions of Ink: before a choice, and around a text or a divert on one line. */
import { allOf, negated } from './condition.ts';
import type { InkText } from './ink-text.ts';
import { isText } from './ink-values.ts';
import { keptCondition } from './kept-condition.ts';

/** A condition in our words; null where flags cannot answer it. */
export type Asks = (condition: string) => string | null;

/** `{condition: shown}` or `{condition: shown|otherwise}`. */
const BRANCH = /^\{([^:|{}]+):([^|{}]*)(?:\|([^|{}]*))?\}\s*/;

export type InkBranch = { readonly when: string; readonly text: string };
/** `lost`: what stands beside it under conditions that flags cannot answer. */
export type InkBranches = { readonly branches: readonly InkBranch[]; readonly after: string; readonly lost: InkText['lost'] };

/** One with a text of its own, and no way on. */
const CONDITIONAL = /\{([^:|{}]+):([^{}|>]*)(\|[^{}|>]*)?\} ?/g;

const WITHIN = /^([^{}#]*)\{([^:|{}]+):([^|{}>]*)(?:\|([^|{}>]*))?\}([^{}#>]*)((?:->|#).*)?$/;

/** Of a line that holds them alone, or before a divert or a tag, or one of them within its words; null for any other line. */
export function inkBranches(asks: Asks, line: string): InkBranches | null {
  const text = line.replaceAll('<>', '');
  const whole = branchesIn(asks, text);
  if (whole) return { ...whole, lost: [] };
  const lost: InkText['lost'][number][] = [];
  const rest = text.replace(CONDITIONAL, (all: string, condition: string, first: string, second: string | undefined) => {
    if (asks(condition) !== null) return all;
    const isEither = second !== undefined;
    lost.push({ what: all.trim(), instead: isEither ? 'only its first text' : 'left out' });
    return isEither ? `${first}${all.endsWith(' ') ? ' ' : ''}` : '';
  });
  const found = lost.length === 0 ? null : branchesIn(asks, rest.trim());
  return found && { ...found, lost };
}

function branchesIn(asks: Asks, text: string): Omit<InkBranches, 'lost'> | null {
  const [, before = '', condition = '', shown = '', otherwise = '', behind = '', after = ''] = WITHIN.exec(text) ?? [];
  const asked = before.includes('->') ? null : asks(condition);
  if (asked === null) return leadingBranches(asks, text);
  const branches = [
    { when: asked, text: `${before}${shown.trimEnd()}${behind}` },
    { when: negated(asked), text: `${before.trimEnd()}${otherwise === '' ? '' : ' '}${otherwise.trim()}${behind}` },
  ];
  return { branches, after };
}

function leadingBranches(asks: Asks, text: string): Omit<InkBranches, 'lost'> | null {
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

/** Two diverts under a condition that flags cannot answer. */
export function inkWays(text: string): { readonly condition: string; readonly ways: readonly string[] } | null {
  const [, condition = '', first = '', second = ''] = /^\{([^:|{}]+):\s*(->[^|{}]*)\|\s*(->[^|{}]*)\}$/.exec(text) ?? [];
  return condition === '' ? null : { condition: condition.trim(), ways: [first.trim(), second.trim()] };
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
