/** What a macro of Twee is to a scenario: a change, a way on, a link with what it does, a branch; or nothing. */
import type { HarloweMacro } from './harlowe-macro.ts';
import { tweeLink } from './twee-link.ts';
import type { TweeNode } from './twee-node.ts';
import { printedNodes } from './twee-print.ts';
import { BACK, RESTART, UNDO } from './twee-return.ts';
import { tweeSets } from './twee-sets.ts';

/** The passage before, in Harlowe. */
const LAST = /\(history:\s?\)'s (?:1st)?last$/;

/** As `<<back>>`, in SugarCube. */
const BACKWARD = /^Engine\.backward\(\s?\);?$/;

/** With and without asking. */
const ANEW = /^(?:SugarCube\.)?(?:Engine|UI)\.restart\(\s?\);?$/;

/** A name in quotes or brackets, and in SugarCube the name of an element. */
const STATIC = /^(?:"[^"]*"|'[^']*'|\[\[[^\]]*\]\])(?:\s{1,3}["']?\w+["']?)?$/;

/** `body` is null where no hook follows. */
export function macroNode({ name, args, source }: HarloweMacro, body: readonly TweeNode[] | null, line: number): TweeNode[] {
  const inner = body ?? [];
  const [first, second] = quotesIn(args);
  switch (name) {
    case 'set':
    case 'put':
      return [{ kind: 'sets', source, parts: tweeSets(args), line }, ...inner];
    case 'include':
    case 'display':
      return STATIC.test(args) && first !== undefined ? [{ kind: 'include', of: tweeLink(first).to, source, line }] : [nothing(), ...inner];
    case 'print':
    case '=':
    case '-':
      return [...(printedNodes(args, source, line) ?? [nothing(body !== null)]), ...inner];
    case 'either':
    case 'random':
    case 'cond':
      return [...(printedNodes(`(${name}: ${args})`, source, line) ?? [nothing(body !== null)]), ...inner];
    case 'return':
    case 'back':
      return [wayBack(name, args, line)];
    case 'undo':
      return [{ kind: 'goto', to: UNDO, line }];
    case 'restart':
    case 'reload':
      return [{ kind: 'goto', to: RESTART, line }];
    case 'run':
      if (ANEW.test(args)) return [{ kind: 'goto', to: RESTART, line }];
      return BACKWARD.test(args) ? [{ kind: 'goto', to: UNDO, line }] : [nothing(body !== null), ...inner];
    case 'linkundo':
    case 'iconundo':
      return [act(first ?? 'Undo', UNDO)];
    case 'goto':
      if (LAST.test(args)) return [{ kind: 'goto', to: BACK, line }];
      return first === undefined ? [nothing(), ...inner] : [{ kind: 'goto', to: tweeLink(first).to, line }];
    case 'if':
    case 'unless':
    case 'elseif':
    case 'else':
      return body === null ? [nothing(true)] : [branch(name)];
    case 'linkgoto':
    case 'linkrevealgoto':
      return first === undefined ? [nothing(), ...inner] : [act(first, LAST.test(args) ? BACK : (second ?? first))];
    case 'link':
    case 'linkreplace':
    case 'linkreveal':
    case 'linkrepeat':
      return first === undefined || body === null ? [nothing(), ...inner] : [act(first, null)];
    case 'nobr':
    case 'silently':
      return [...inner];
    case 'switch':
    case 'case':
    case 'default':
      return [nothing(true), ...inner];
    default:
      return [nothing(body !== null), ...inner];
  }

  function nothing(isShown = false): TweeNode {
    return { kind: 'lost', what: source, isShown, line };
  }

  function act(label: string, to: string | null): TweeNode {
    return { kind: 'act', label, to, setters: [], line, body: inner };
  }

  function branch(is: 'if' | 'unless' | 'elseif' | 'else'): TweeNode {
    if (is !== 'unless') return { kind: 'branch', is, condition: args, source, line, body: inner };
    return { kind: 'branch', is: 'if', condition: `not (${args})`, source, line, body: inner };
  }
}

/** `<<link "Label" "Passage">>`, `<<link [[Label|Passage]]>>`. */
export function sugarLink(args: string, body: readonly TweeNode[], line: number): TweeNode {
  const [, inBrackets] = /^\s*\[\[(.*)\]\]\s*$/.exec(args) ?? [];
  if (inBrackets !== undefined) {
    return { kind: 'act', ...tweeLink(inBrackets), line, body };
  }
  const [, sum, rest = ''] = /^\s?`([^`]*)`(.*)$/s.exec(args) ?? [];
  const [label, to] = sum === undefined ? quotesIn(args) : [wordsOf(sum), quotesIn(rest)[0]];
  return { kind: 'act', label: label ?? args.trim(), to: to ?? null, setters: [], line, body };
}

/** `"Ask " + $name` as the text that it makes. */
function wordsOf(sum: string): string {
  return sum
    .split(/("[^"]*"|'[^']*')/)
    .map((part) => (/^["']/.test(part) ? part.slice(1, -1) : part.replace(/[\s+]+/g, '')))
    .join('');
}

/** `<<return>>`, `<<return "Label">>`, `<<return [[Label|Passage]]>>`; without a passage, to the one before. */
function wayBack(name: 'return' | 'back', args: string, line: number): TweeNode {
  const [, inBrackets] = /^\[\[(.*)\]\]$/.exec(args) ?? [];
  const link = inBrackets === undefined ? null : tweeLink(inBrackets);
  const [label, to] = link ? [link.label, link.to === link.label ? undefined : link.to] : quotesIn(args);
  const before = name === 'back' ? UNDO : BACK;
  return { kind: 'act', label: label ?? (name === 'back' ? 'Back' : 'Return'), to: to ?? before, setters: [], line, body: [] };
}

/** Words in quotes; of a link in brackets its inside. */
function quotesIn(args: string): string[] {
  const [, link] = /^\[\[(.*)\]\]$/.exec(args) ?? [];
  if (link !== undefined) return [link];
  return Array.from(args.matchAll(/"([^"]*)"|'([^']*)'/g), ([, double, single]) => double ?? single ?? '');
}
