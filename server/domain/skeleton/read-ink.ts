/** Reads the simple part of Ink: knots, stitches, diverts, choices with their nesting and gathers, variables that are true or false, and conditions on them. */
import { type FlagNames, flagNames } from './flags.ts';
import type { InkPlaces } from './ink-names.ts';
import { HEADING, placesIn } from './ink-places.ts';
import { openBraces } from './ink-text.ts';
import { type InkVisits, inkVisits } from './ink-visits.ts';
import { inkWeave } from './ink-weave.ts';
import type { Instead, Skeleton, Unexpressed } from './skeleton.ts';

const VARIABLE = /^VAR\s+(\w+)\s*=\s*(true|false)$/;
const MOST_ATTEMPTS = 4;

export function readInk(source: string): Skeleton {
  const lines = uncommented(source);
  const { places, returnedFrom } = placesIn(lines);
  let uncounted = returnedFrom;
  // What is not asked for any more may have been the only way to another place.
  for (let attempt = 1; ; attempt++) {
    const { unreached, ...skeleton } = readLines(lines, places, uncounted);
    if (unreached.length === 0 || attempt === MOST_ATTEMPTS) return skeleton;
    uncounted = new Set([...uncounted, ...unreached]);
  }
}

function readLines(
  lines: readonly string[],
  places: InkPlaces,
  uncounted: ReadonlySet<string>,
): Skeleton & { unreached: readonly string[] } {
  const declared = lines.flatMap((text) => {
    const [, name, value] = VARIABLE.exec(text) ?? [];
    return name === undefined ? [] : [{ name, isTrue: value === 'true' }];
  });
  const beginTrue = new Set(declared.flatMap(({ name, isTrue }) => (isTrue ? [name] : [])));
  const variables = declared.map(({ name }) => name);
  const visits = inkVisits(variables, { beginTrue, places, uncounted });
  const reader = inkReader(flagNames(variables, beginTrue), visits);
  for (const [index, text] of lines.entries()) reader.read(text, index + 1);
  return { title: null, ...reader.end(), flags: visits.flags() };
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

function inkReader(flags: FlagNames, visits: InkVisits) {
  const unexpressed: Unexpressed[] = [];
  const weave = inkWeave({ flags, visits, lose });
  /** Of a block over several lines. */
  let braces = 0;
  let isFunction = false;

  return {
    read(text: string, line: number): void {
      if (text === '' || isPassedOver(text)) return;
      const heading = HEADING.exec(text);
      if (heading) begin(heading, text, line);
      else if (VARIABLE.test(text)) declare(text, line);
      else if (openBraces(text) > 0) {
        braces = openBraces(text);
        lose(line, `${text} and what follows up to its closing brace`);
      } else weave.read(text, line);
    },
    end() {
      return { ...weave.end(), unexpressed };
    },
  };

  function lose(line: number, what: string, instead: Instead = 'left out'): void {
    unexpressed.push({ line, what, instead });
  }

  /** In a function, or in a block over several lines: up to the next heading at most. */
  function isPassedOver(text: string): boolean {
    if (HEADING.test(text)) return false;
    if (braces > 0) {
      braces += openBraces(text);
      return true;
    }
    return isFunction && !VARIABLE.test(text);
  }

  function begin([, marks = '', kind, name = '', values]: RegExpExecArray, text: string, line: number): void {
    braces = 0;
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
