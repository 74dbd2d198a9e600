/** The cases of a block of Ink, each with its lines: by what they are told, what their ways wait for, and what their changes are under. */
import { allOf, negated } from './condition.ts';
import { type InkBlock, type InkCase, type InkLine, inkBlock } from './ink-block.ts';
import { groupsIn } from './ink-braces.ts';
import type { Asks } from './ink-branch.ts';
import { type FirstValue, truthOf } from './ink-first-values.ts';
import { inkText, openBraceOf, openBraces } from './ink-text.ts';
import { keptCondition } from './kept-condition.ts';
import type { Guard } from './skeleton.ts';

/** What a case asks, as far as flags can answer. */
export type CaseAsks = {
  /** Of what is told, `false` where another text is told instead; and of what leads on. */
  readonly told: string | null;
  readonly open: string | null;
  /** Whether that is all it asks. */
  readonly isSure: boolean;
  readonly guards: readonly Guard[];
};

export type CaseLine = InkLine & CaseAsks;

/** `lost` are the conditions that flags cannot answer; `kept` is what stands beside them. */
export type LostCondition = { readonly kept: string | null; readonly lost: readonly string[] };

export type CasesRead = {
  readonly lines: readonly CaseLine[];
  readonly lost: readonly LostCondition[];
  /** Whether a play surely goes on by one of its ways. */
  readonly leadsOn: boolean;
  /** Where a text is told by other conditions than its own: how it was chosen. */
  readonly chosen: 'by its values' | 'as the first' | null;
};

export const ALWAYS: CaseAsks = { told: null, open: null, isSure: true, guards: [] };
/** Deeper blocks, and such with more cases, are listed. */
const DEEPEST = 8;
const MOST_CASES = 100;

/** Null where it holds more than texts, ways and changes. */
export function inkCases(asks: Asks, first: FirstValue, lines: readonly InkLine[], outer = ALWAYS, depth = 0): CasesRead | null {
  const block = depth < DEEPEST ? inkBlock(lines) : null;
  if (block === null || block.cases.length > MOST_CASES) return null;
  const judged = judgedCases(asks, first, block);
  const read = block.cases.map((one, index) => caseLines(one, within(outer, judged.asked[index] ?? ALWAYS)));
  const parts = read.flatMap((one) => one ?? []);
  if (parts.length < read.length) return null;
  const isComplete = block.isSequence || block.cases.at(-1)?.condition === null;
  return {
    lines: parts.flatMap((one) => one.lines),
    lost: [...judged.lost, ...parts.flatMap((one) => one.lost)],
    leadsOn: isComplete && parts.every((one) => one.leadsOn),
    chosen: judged.chosen ?? parts.map((one) => one.chosen).find((one) => one !== null) ?? null,
  };

  /** With what stands in blocks of its own. */
  function caseLines({ lines: own }: InkCase, asked: CaseAsks): CasesRead | null {
    const found: CasesRead[] = [];
    for (let at = 0; at < own.length; ) {
      const { block: inner, next } = innerBlock(own, at);
      const read = inner ? inkCases(asks, first, inner, asked, depth + 1) : plainLine(own[at], asked);
      if (read === null) return null;
      found.push(read);
      at = next;
    }
    return {
      lines: found.flatMap((one) => one.lines),
      lost: found.flatMap((one) => one.lost),
      leadsOn: found.at(-1)?.leadsOn ?? false,
      chosen: found.map((one) => one.chosen).find((one) => one !== null) ?? null,
    };
  }
}

function plainLine(line: InkLine | undefined, asked: CaseAsks): CasesRead | null {
  if (!line || openBraces(line.text) !== 0) return null;
  return { lines: [{ ...line, ...asked }], lost: [], leadsOn: inkText(line.text).to !== undefined, chosen: null };
}

/** A block that begins on this line and holds it whole: on it alone where a way stands in it, or over several. */
function innerBlock(lines: readonly InkLine[], at: number): { readonly block: readonly InkLine[] | null; readonly next: number } {
  const { text = '', line = 1 } = lines[at] ?? {};
  const inner = text.slice(1, -1);
  const [group, ...others] = groupsIn(text);
  const isWhole = group?.from === 0 && group.to === text.length && others.length === 0;
  if (isWhole && inner.includes('->')) return { block: [{ text: inner.trim(), line }], next: at + 1 };
  if (openBraces(text) <= 0 || openBraceOf(text) !== 0) return { block: null, next: at + 1 };
  let depth = 0;
  let end = at;
  do depth += openBraces(lines[end++]?.text ?? '');
  while (depth > 0 && end < lines.length);
  const last = lines[end - 1]?.text ?? '';
  if (depth !== 0 || !last.endsWith('}')) return { block: null, next: at + 1 };
  const own = lines.slice(at, end).map((one) => ({ ...one }));
  const trimmed = own.map((one, index) => ({
    ...one,
    text: (index === 0 ? one.text.slice(1) : index === own.length - 1 ? one.text.slice(0, -1) : one.text).trim(),
  }));
  return { block: trimmed.filter((one, index) => index === 0 || one.text !== ''), next: end };
}

function within(outer: CaseAsks, inner: CaseAsks): CaseAsks {
  return {
    told: allOf([outer.told, inner.told]),
    open: allOf([outer.open, inner.open]),
    isSure: outer.isSure && inner.isSure,
    guards: [...outer.guards, ...inner.guards],
  };
}

function judgedCases(asks: Asks, first: FirstValue, { isSequence, cases }: InkBlock) {
  const lost: LostCondition[] = [];
  let chosen: CasesRead['chosen'] = isSequence ? 'as the first' : null;
  /** What does not hold where a case is come to: of what is told, and of ways. */
  const [notTold, notOpen]: [string[], string[]] = [[], []];
  let isSure = !isSequence;
  const group: Guard[] = [];
  const asked = cases.map(({ condition }, index): CaseAsks => {
    if (isSequence) return { told: index === 0 ? null : 'false', open: null, isSure, guards: [] };
    const found = condition === null ? { kept: null, lost: [] } : keptCondition(asks, condition);
    const holds = told(found, index);
    const open = allOf([...notOpen, found.kept]);
    if (found.lost.length > 0) {
      isSure = false;
      lost.push(found);
    } else if (found.kept !== null) notOpen.push(negated(found.kept));
    const guard = { when: open ?? 'true', beside: group };
    group.push(guard);
    const asking = { told: allOf([...notTold, holds]), open, isSure, guards: [guard] };
    notTold.push(negated(holds ?? 'true'));
    return asking;
  });
  return { asked, lost, chosen };

  /** With what flags cannot answer taken as it is when the story begins; or else of several the first. */
  function told({ kept, lost: parts }: LostCondition, index: number): string | null {
    if (parts.length === 0) return kept;
    const values = parts.map((part) => truthOf(first(part)));
    const isKnown = values.includes(false) || !values.includes(null);
    chosen = isKnown && chosen !== 'as the first' ? 'by its values' : 'as the first';
    if (values.includes(false)) return 'false';
    return isKnown || (index === 0 && cases.length > 1) ? kept : 'false';
  }
}
