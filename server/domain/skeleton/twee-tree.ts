/** The text of a Twee passage as what it consists of: words, links, changes, branches and ways on, of SugarCube and of Harlowe. */

import { type HarloweMacro, harloweMacroAt } from './harlowe-macro.ts';
import { textCursor } from './text-cursor.ts';
import { leafAt, lost, word } from './twee-leaf.ts';
import { macroNode, sugarLink } from './twee-macro.ts';
import type { TweeNode } from './twee-node.ts';
import { VERBATIM_MARK } from './twee-verbatim.ts';

/** What begins something. */
const MARK = new RegExp(
  String.raw`\n|<br\s?/?>|</?li(?:\s[^<>]{0,200})?>|<!--|\/\*|\/%|\[img\[|\[\[|\[|\]|<<|\([a-z][a-z-]*:|\|\w+[>)](?=\[)|${VERBATIM_MARK}` +
    '|<(?:a|area|button|span)\\s[^<>]{0,400}data-passage[^<>]{0,400}>|<(?:img|audio|video|iframe)\\b[^<>]{0,2000}>',
  'gi',
);
/** Deeper ones are read as if they stood side by side. */
const DEEPEST = 40;
const LINKS = /^(?:link|button|click)$/;
const REVEALS = /^link(?:replace|append|prepend)$/;
/** With what stands in them they are no text. */
const HIDDEN = /^(?:script|widget)$/;

export function tweeTree(source: string, firstLine: number): TweeNode[] {
  const closed = new Set(source.match(/<<\/\w+>>/g));
  const text = textCursor(source, firstLine);
  /** What is open, the innermost last: `]` or the name of a macro of SugarCube. */
  const open: string[] = [];
  /** What ended the last list of nodes: `]`, or a macro that belongs to one that is open. */
  let ended: { readonly name: string; readonly args: string; readonly source: string; readonly line: number } | null = null;
  const all: TweeNode[] = [];
  while (text.at < source.length) for (const one of nodes()) all.push(one);
  return all;

  function nodes(): TweeNode[] {
    const found: TweeNode[] = [];
    ended = null;
    while (text.at < source.length && ended === null) {
      MARK.lastIndex = text.at;
      const mark = MARK.exec(source);
      const until = mark?.index ?? source.length;
      if (until > text.at) found.push(...word(text, until - text.at));
      if (mark) for (const one of marked(mark[0])) found.push(one);
    }
    return found;
  }

  function marked(mark: string): TweeNode[] {
    const leaf = leafAt(text, mark);
    if (leaf) return leaf;
    if (mark === '<<') return sugar();
    if (mark.startsWith('(')) return harlowe();
    if (mark.startsWith('|')) return namedHook(mark);
    if (mark === '[') return hook();
    return closing();
  }

  /** Of Harlowe; what it hides at first is shown. */
  function namedHook(mark: string): TweeNode[] {
    if (open.length >= DEEPEST) return word(text, mark.length);
    const name = lost(text, text.take(mark.length), true);
    text.take(1);
    return [name, ...within(']')[0]];
  }

  /** Brackets are part of the text, but for those of a hook with its name behind it. */
  function hook(): TweeNode[] {
    if (open.length >= DEEPEST) return word(text, 1);
    const before = word(text, 1);
    const [body, isClosed] = within(']');
    const [name] = isClosed ? (/^<\w+[|)]/.exec(source.slice(text.at, text.at + 60)) ?? []) : [];
    if (name === undefined) return [...before, ...body, ...(isClosed ? [{ kind: 'text', text: ']', line: text.line } as const] : [])];
    text.take(name.length);
    return body;
  }

  function within(name: string): readonly [TweeNode[], boolean] {
    open.push(name);
    const body = nodes();
    open.pop();
    const by = ended;
    const isClosed = by !== null && (by.name === name || by.name === `/${name}`);
    if (isClosed) ended = null;
    return [body, isClosed];
  }

  function closing(): TweeNode[] {
    if (open.at(-1) === ']') {
      ended = { name: text.take(1), args: '', source: ']', line: text.line };
      return [];
    }
    return source.startsWith(']]', text.at) ? [lost(text, text.take(2))] : word(text, 1);
  }

  function harlowe(): TweeNode[] {
    const macro = harloweMacroAt(source, text.at);
    if (!macro) return word(text, 1);
    const from = text.line;
    text.take(macro.source.length);
    const [, gap] = /^([ \t]*)\[(?!\[(?!\[))/.exec(source.slice(text.at, text.at + 40)) ?? [];
    if (gap === undefined || open.length >= DEEPEST) return macroNode(macro, null, from);
    text.take(gap.length + 1);
    const [body, isClosed] = within(']');
    const found = macroNode(macro, body, from);
    return isClosed ? found : found.flatMap(unclosed);
  }

  function sugar(): TweeNode[] {
    const to = text.find('>>');
    if (to === Number.POSITIVE_INFINITY) return word(text, 2);
    const from = text.line;
    const all = text.take(to + 2 - text.at);
    const [, name = '', args = ''] = /^<<\s*([/=-]?\w*)([\s\S]*)>>$/.exec(all) ?? [];
    if (name === 'else' || name === 'elseif' || name.startsWith('/')) return ending({ name, args: args.trim(), source: all, line: from });
    if (open.at(-1) === 'switch' && isCase({ name })) {
      ended = { name, args: args.trim(), source: all, line: from };
      return [];
    }
    if (open.length < DEEPEST) {
      if (name === 'switch' && closed.has('<</switch>>')) return cases(args.trim(), { kind: 'lost', what: all, isShown: true, line: from });
      if (name === 'if') return branches({ name, args: args.trim(), source: all, line: from });
      if (LINKS.test(name) || REVEALS.test(name)) return [sugarLink(args, within(name)[0], from)];
      if (HIDDEN.test(name)) {
        within(name);
        return [{ kind: 'lost', what: all, isShown: false, line: from }];
      }
      if (name === 'silently' && closed.has('<</silently>>')) return silenced(within(name)[0]);
    }
    // Harlowe has it, SugarCube has not.
    if (name === 'unless') return [{ kind: 'lost', what: all, isShown: true, line: from }];
    // What stands up to its end is read as it comes.
    return macroNode({ name, args: args.trim(), source: all } satisfies HarloweMacro, closed.has(`<</${name}>>`) ? [] : null, from);
  }

  /** Of a macro that is open; one that is not says nothing. */
  function ending(macro: NonNullable<typeof ended>): TweeNode[] {
    const of = macro.name.startsWith('/') ? macro.name.slice(1) : 'if';
    if (open.includes(of)) {
      ended = macro;
      return [];
    }
    return macro.name.startsWith('/') ? [] : [{ kind: 'lost', what: macro.source, isShown: true, line: macro.line }];
  }

  function branches(first: NonNullable<typeof ended>): TweeNode[] {
    const found: TweeNode[] = [];
    for (let head: NonNullable<typeof ended> | null = first; head; ) {
      const [body, isClosed] = within('if');
      const is = head.name === 'if' || head.name === 'elseif' ? head.name : 'else';
      found.push({ kind: 'branch', is, condition: head.args, source: head.source, line: head.line, body });
      const by: typeof ended = ended;
      const goesOn: boolean = !isClosed && by !== null && (by as NonNullable<typeof ended>).name.startsWith('else');
      if (!isClosed && !goesOn) return found.flatMap(unclosed);
      head = goesOn ? by : null;
      if (goesOn) ended = null;
    }
    return found;
  }

  /** Each as a branch that asks for its value. What stands before the first is never shown. */
  function cases(asked: string, head: TweeNode): TweeNode[] {
    const found: TweeNode[] = [];
    let isClosed = within('switch')[1];
    while (!isClosed && ended !== null && isCase(ended)) {
      const { name, args, source: own, line: from }: NonNullable<typeof ended> = ended;
      const [body, isLast] = within('switch');
      const is = name === 'default' ? 'else' : found.length === 0 ? 'if' : 'elseif';
      found.push({ kind: 'branch', is, condition: `${asked} is ${args}`, source: own, line: from, body });
      isClosed = isLast;
    }
    return isClosed ? found : [head, ...found.flatMap(unclosed)];
  }
}

/** What is done, without what would be shown. */
function silenced(nodes: readonly TweeNode[]): TweeNode[] {
  return nodes.flatMap((node): TweeNode[] => {
    if (node.kind === 'text' || node.kind === 'fence' || node.kind === 'newline' || node.kind === 'link' || node.kind === 'act') return [];
    return node.kind === 'branch' ? [{ ...node, body: silenced(node.body) }] : [node];
  });
}

function isCase({ name }: { readonly name: string }): boolean {
  return name === 'case' || name === 'default';
}

/** Nobody knows where it ends. */
function unclosed(node: TweeNode): TweeNode[] {
  return node.kind === 'branch' ? [{ kind: 'lost', what: node.source, isShown: true, line: node.line }, ...node.body] : [node];
}
