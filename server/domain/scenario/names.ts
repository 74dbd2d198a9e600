/** The names of a scenario: signals, impacts, flags, variants and people, which share one space (SCENARIO-FORMAT §2). */
import type { Hint, Reporter } from '../authoring/reporter.ts';
import { strangeLetter, strangeSpace } from '../authoring/strange-letters.ts';
import { suggest, suggestOrList } from '../authoring/suggest.ts';
import type { ScenarioCode } from './codes.ts';
import type { Condition, Notation } from './scenario.ts';

export type NameKind = 'signal' | 'impact' | 'flag' | 'variant' | 'person';
export type Name = { readonly kind: NameKind; readonly name: string; readonly index: number; readonly line: number };

export type Names = {
  readonly all: ReadonlyMap<string, Name>;
  /** False where the front matter could not be read: then an unknown name is no mistake of its own. */
  readonly complete: boolean;
};

/** A place at which what stands is declared nowhere. `message` and `hint` are for the case that it is the first. */
export type UndeclaredUse = {
  readonly code:
    | 'unknown-name'
    | 'unknown-flag'
    | 'unknown-person'
    | 'unknown-variant'
    | 'unknown-target'
    | 'unknown-skill'
    | 'untrained-skill';
  readonly name: string;
  readonly line: number;
  readonly message: string;
  readonly hint: Hint;
  /** Which kinds of name would do; none for a scene or a skill. */
  readonly wanted: readonly NameKind[];
};

const FORM = /^[a-z][a-z0-9_]*$/;
const BUILT_IN = ['minutes', 'clock'];
const RESERVED = new Set(
  'as break const continue else false for function if import in let loop package namespace null return true var void while'.split(' '),
);

/** Whether a word of the language cannot be a name. */
export function isReserved(name: string): boolean {
  return BUILT_IN.includes(name) || RESERVED.has(name);
}

/** What the parts of a parse share: what is declared, what was read so far, and where problems go. */
export type Context = {
  readonly names: Names;
  readonly reporter: Reporter<ScenarioCode>;
  /** Flags, variants and signals that something reads or shows, with the first line that does. */
  readonly read: Map<Name, number>;
  /** Names that stand in some place besides their declaration. */
  readonly named: Set<Name>;
  /** Uses of what is declared nowhere: told when all of them are known. */
  readonly undeclared: UndeclaredUse[];
  /** How signals and impacts are written, by name; those whose first quantity was read. */
  readonly notations: Map<string, Notation>;
  /** Conditions that were read, by place and source: most stand in a file several times. */
  readonly conditions: Map<string, Condition>;
};

/** Adds a declared name, or says what is wrong with it. A name out of form is still declared, so that its uses are not reported too. */
export function declare(all: Map<string, Name>, reporter: Reporter<ScenarioCode>, name: Name): void {
  const earlier = all.get(name.name);
  if (earlier) {
    const where = `it is ${article(earlier.kind)} on line ${earlier.line}`;
    reporter.report('duplicate-name', name.line, `“${name.name}” must name one thing only; ${where}`);
    return;
  }
  all.set(name.name, name);
  if (!FORM.test(name.name))
    reporter.report(
      'bad-name',
      name.line,
      `expected a name of a–z, 0–9 and _ that begins with a letter, saw “${name.name}”`,
      strangeSpace(name.name) ?? strangeLetter(name.name) ?? nameForm(name.name),
    );
  else if (isReserved(name.name)) {
    reporter.report('reserved-name', name.line, `“${name.name}” is a word of the language and cannot be the name of a ${name.kind}`);
  }
}

/** `PoolKnown` and `pool-known` as `pool_known`. */
function nameForm(name: string): string | undefined {
  const formed = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return FORM.test(formed) && !isReserved(formed) ? `Write “${formed.slice(0, 60)}”.` : undefined;
}

/** Words that only spaces part are several names, or one: as long as nobody knows, uses of neither are reported too. */
export function flagNames(
  reporter: Reporter<ScenarioCode>,
  { text, line }: { readonly text: string; readonly line: number },
): readonly string[] {
  const words = text.slice(0, 80).split(/\s+/);
  if (words.length < 2 || !words.every((word) => /^[a-z]\w*$/.test(word))) return [text];
  const hint = `Part names with commas: ${words.join(', ')}. One name of several words is written ${words.join('_')}.`;
  reporter.report('bad-name', line, `expected names of a–z, 0–9 and _ with commas between them, saw “${text.slice(0, 80)}”`, hint);
  return [...words, words.join('_')];
}

/** What is none of the skills: in the front matter and at each score it is one slip. */
export function unknownSkill(line: number, name: string, hint: Hint): UndeclaredUse {
  return { code: 'unknown-skill', name, line, message: `no skill called “${name}”`, hint, wanted: [] };
}

export function noteRead({ read, named }: Context, name: Name, line: number): void {
  named.add(name);
  read.set(name, Math.min(line, read.get(name) ?? line));
}

/** Notes a name that is unknown, or reports one of the wrong kind; silent where the front matter is unreadable. `also`: words of the language that may stand there; `kindHint`: what to write of a name of another kind. */
export function reportName(
  { names, reporter, undeclared, named }: Context,
  line: number,
  seen: string,
  wanted: readonly [NameKind, ...NameKind[]],
  also: readonly string[] = [],
  kindHint?: (other: Name) => string | undefined,
): void {
  if (!names.complete) return;
  const expected = wanted.join(' or ');
  const other = names.all.get(seen);
  if (other) {
    named.add(other);
    reporter.report('wrong-kind', line, `expected a ${expected}, but “${seen}” is ${article(other.kind)}`, kindHint?.(other));
    return;
  }
  const code = wanted.length > 1 ? 'unknown-name' : wanted[0] === 'person' ? 'unknown-person' : 'unknown-flag';
  const name = seen.trim();
  const hint = () => nameHint(names, name, wanted, also);
  undeclared.push({ code, name, line, message: `no ${expected} called “${seen}”`, hint, wanted });
}

/** The nearest name, else what there is, else where one is declared. */
function nameHint(names: Names, seen: string, wanted: readonly NameKind[], also: readonly string[]): string {
  const known = namesOf(names, wanted);
  if (seen === 'minutes' && also.includes('clock')) return 'Write {{clock}}: the time of day is shown, not the minutes.';
  const keys = wanted
    .map((kind) => `“${KEY_OF[kind]}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  const listed = suggestOrList(seen, known);
  return (
    suggest(seen, [...known, ...also]) ??
    (listed
      ? `${listed} A new one is declared below ${keys} in the front matter.`
      : `There is none: declare it below ${keys} in the front matter.`)
  );
}

const KEY_OF: Readonly<Record<NameKind, string>> = {
  signal: 'signals',
  impact: 'impact',
  flag: 'flags',
  variant: 'variants',
  person: 'people',
};

function namesOf(names: Names, wanted: readonly NameKind[]): string[] {
  return [...names.all.values()].filter(({ kind }) => wanted.includes(kind)).map(({ name }) => name);
}

function article(kind: NameKind): string {
  return kind === 'impact' ? 'an impact' : `a ${kind}`;
}
