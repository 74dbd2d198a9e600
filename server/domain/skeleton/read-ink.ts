/** Reads the simple part of Ink: knots, stitches, diverts, choices with their nesting and gathers, variables that are true or false, and conditions on them. */
import { type FlagNames, flagNames, flagsIn } from './flags.ts';
import { openBraces } from './ink-text.ts';
import { inkWeave } from './ink-weave.ts';
import type { Instead, Skeleton, Unexpressed } from './skeleton.ts';

const VARIABLE = /^VAR\s+(\w+)\s*=\s*(true|false)$/;
/** Its marks, `function`, its name and its parameters. */
const HEADING = /^(={1,})\s*(?:(function)\s+)?(\w+)\s*(\([^)]*\))?/;

export function readInk(source: string): Skeleton {
  const lines = uncommented(source);
  const declared = lines.flatMap((text) => {
    const [, name, value] = VARIABLE.exec(text) ?? [];
    return name === undefined ? [] : [{ name, isTrue: value === 'true' }];
  });
  const begin = new Set(declared.flatMap(({ name, isTrue }) => (isTrue ? [name] : [])));
  const flags = flagNames(
    declared.map(({ name }) => name),
    begin,
  );
  const reader = inkReader(flags);
  for (const [index, text] of lines.entries()) reader.read(text, index + 1);
  return { title: null, ...reader.end(), flags: flagsIn(flags) };
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

function inkReader(flags: FlagNames) {
  const unexpressed: Unexpressed[] = [];
  const weave = inkWeave(flags, lose);
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
    end(): Pick<Skeleton, 'scenes' | 'unexpressed'> {
      return { scenes: weave.end(), unexpressed };
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
