/** Reads the simple part of Ink: knots, stitches, diverts, choices with their nesting and gathers, variables that are true or false, and conditions on them. */
import { flagNames } from './flags.ts';
import { blockSource, changedIn, type InkLine, waysIn } from './ink-block.ts';
import { inkClock } from './ink-clock.ts';
import { type EnumeratedInk, withEnumeratedInk } from './ink-enumerated.ts';
import { firstValues } from './ink-first-values.ts';
import { withGlue } from './ink-glue.ts';
import { HEADING, type NamedPlaces, placesIn } from './ink-places.ts';
import { openBraceOf, openBraces } from './ink-text.ts';
import { type WithTunnels, withTunnels } from './ink-tunnels.ts';
import { constantsIn } from './ink-values.ts';
import { inkVisits } from './ink-visits.ts';
import { type InkWeaveContext, inkWeave } from './ink-weave.ts';
import type { Instead, Skeleton, Unexpressed } from './skeleton.ts';

const VARIABLE = /^VAR\s+(\w+)\s*=\s*(true|false)$/;
const TITLE = /^#\s{0,9}title\s{0,9}:\s{0,9}(.+)$/i;
const MOST_ATTEMPTS = 4;

export function readInk(source: string): Skeleton {
  const { lines: plain, declared, asWritten } = withEnumeratedInk(withGlue(uncommented(source)));
  const { lines, returns, unexpressed } = withTunnels(plain, placesIn(plain).places);
  const { returnedFrom, ...named } = placesIn(lines);
  let uncounted = returnedFrom;
  // What is not asked for any more may have been the only way to another place.
  for (let attempt = 1; ; attempt++) {
    const { unreached, ...skeleton } = readLines({ lines, returns, declared }, named, uncounted);
    if (unreached.length === 0 || attempt === MOST_ATTEMPTS) {
      const all = [...skeleton.unexpressed, ...unexpressed].map((one) => ({ ...one, what: asWritten(one.what) }));
      return { ...skeleton, unexpressed: all.sort((a, b) => a.line - b.line) };
    }
    uncounted = new Set([...uncounted, ...unreached]);
  }
}

function readLines(
  { lines, returns, declared: enumerated }: Pick<WithTunnels, 'lines' | 'returns'> & Pick<EnumeratedInk, 'declared'>,
  named: Omit<NamedPlaces, 'returnedFrom'>,
  uncounted: ReadonlySet<string>,
): Skeleton & { unreached: readonly string[] } {
  const plain = lines.flatMap((text) => {
    const [, name, value] = VARIABLE.exec(text) ?? [];
    return name === undefined ? [] : [{ name, isTrue: value === 'true' }];
  });
  const declared = [...plain, ...enumerated];
  const beginTrue = new Set(declared.flatMap(({ name, isTrue }) => (isTrue ? [name] : [])));
  const variables = declared.map(({ name }) => name);
  const constants = constantsIn(lines);
  const clock = inkClock(lines, constants);
  const title = titleOf(lines);
  const visits = inkVisits(variables, { beginTrue, ...named, uncounted, clock });
  const reader = inkReader({ flags: flagNames(variables, beginTrue), constants, clock, visits, values: firstValues(lines), title });
  for (const [index, text] of lines.entries()) {
    reader.read(text, index + 1);
    const name = returns.get(index);
    if (name !== undefined) reader.resume(name, index + 1);
  }
  return { title, ...reader.end(), flags: visits.flags(), clock };
}

/** As a tag at the top says, before anything is told. */
function titleOf(lines: readonly string[]): string | null {
  for (const text of lines) {
    const [, title] = TITLE.exec(text) ?? [];
    if (title !== undefined) return title;
    if (text !== '' && !/^(?:#|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO\b)/.test(text)) return null;
  }
  return null;
}

/** A comment in a line, or over several of them. */
function uncommented(source: string): string[] {
  let isComment = false;
  return source.split('\n').map((text) => {
    let plain = '';
    let at = 0;
    while (at < text.length) {
      const end = isComment ? text.indexOf('*/', at) : nextComment(text, at);
      if (!isComment) plain += text.slice(at, end < 0 ? text.length : end);
      if (end < 0 || text.startsWith('//', end)) break;
      at = end + 2;
      isComment = !isComment;
    }
    return plain.trim();
  });
}

function nextComment(text: string, at: number): number {
  const mark = /\/[/*]/g;
  mark.lastIndex = at;
  return mark.exec(text)?.index ?? -1;
}

function inkReader({ title, ...context }: Omit<InkWeaveContext, 'lose'> & { readonly title: string | null }) {
  const { flags, clock } = context;
  const unexpressed: Unexpressed[] = [];
  const weave = inkWeave({ ...context, lose });
  /** Of a block over several lines: its lines so far, and how many braces are open. */
  let block: InkLine[] = [];
  let braces = 0;
  let isFunction = false;

  return {
    read(text: string, line: number): void {
      const heading = HEADING.exec(text);
      if (text === '' || (isPassedOver(text) && !heading)) return;
      if (heading) begin(heading, text, line);
      else if (block.length > 0) readOn(text, line);
      else if (VARIABLE.test(text)) declare(text, line);
      else if (TITLE.exec(text)?.[1] === title) return;
      else readOpen(text, line);
    },
    resume: weave.resume,
    end() {
      if (block.length > 0) loseBlock();
      return { ...weave.end(), unexpressed };
    },
  };

  function lose(line: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line, what, instead });
  }

  /** In a function: up to the next heading at most. */
  function isPassedOver(text: string): boolean {
    return isFunction && !VARIABLE.test(text);
  }

  /** A line that may begin a block of several. */
  function readOpen(text: string, line: number): void {
    const at = openBraces(text) > 0 ? openBraceOf(text) : text.length;
    // A block may stand behind a choice or a gather.
    if (at > 0) weave.read(text.slice(0, at).trim(), line);
    if (at === text.length) return;
    braces = openBraces(text.slice(at));
    block = [{ text: text.slice(at + 1).trim(), line }];
  }

  function readOn(text: string, line: number): void {
    braces += openBraces(text);
    const end = braces > 0 ? text.length : text.lastIndexOf('}');
    const said = text.slice(0, end).trim();
    if (said !== '') block.push({ text: said, line });
    if (braces > 0) return;
    if (weave.readBlock(block)) block = [];
    else loseBlock();
    const after = text.slice(end + 1).trim();
    if (after !== '') weave.read(after, line);
  }

  function loseBlock(): void {
    const { text, line } = block[0] ?? { text: '', line: 1 };
    const [ways, changed] = [waysIn(block), changedIn(block, (name) => flags.has(name) || name === clock?.variable)];
    const named = (names: readonly string[]) => names.map((one) => `“${one}”`).join(', ');
    const parts = [
      ...(ways.length > 0 ? [`the ${ways.length > 1 ? 'ways' : 'way'} to ${named(ways)}`] : []),
      ...(changed.length > 0 ? [`the change of ${named(changed)}`] : []),
    ];
    lose(line, `${`{ ${text}`.trim()} and what follows up to its closing brace${parts.length > 0 ? `, with ${parts.join(' and ')}` : ''}`);
    weave.note(blockSource(block), line);
    block = [];
    braces = 0;
  }

  function begin([, marks = '', kind, name = '', values]: RegExpExecArray, text: string, line: number): void {
    if (block.length > 0) loseBlock();
    isFunction = kind !== undefined;
    if (isFunction) lose(line, `${text} and what is in it`);
    else weave.begin(name, marks !== '=', line);
    if (!isFunction && values !== undefined) lose(line, `${values} of ${name}`);
  }

  function declare(text: string, line: number): void {
    const [, name = ''] = VARIABLE.exec(text) ?? [];
    if (!flags.has(name)) lose(line, text);
  }
}
