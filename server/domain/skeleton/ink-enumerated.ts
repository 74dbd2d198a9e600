/**
 * Variables of Ink that hold one of a few words or numbers, set outright and never counted up, as variables that are true or false:
 * `~ plan = "hand"` is `~ plan_hand = true; plan_ask = false`, and `plan == "hand"` is `plan_hand`.
 */
import { areFree, askedBy, comparisonOf, type Enumeration, enumerationOf, flagOfValue, plainValue } from './enumerated.ts';
import { openBraces } from './ink-text.ts';

export type EnumeratedInk = {
  readonly lines: readonly string[];
  /** What stands for the values, as the story begins. */
  readonly declared: readonly { readonly name: string; readonly isTrue: boolean }[];
  /** A piece of a line as the source has it. */
  asWritten(piece: string): string;
};

const VALUE = String.raw`("[^"]{1,40}"|-?\d{1,4})`;
const DECLARED = new RegExp(String.raw`^VAR\s{1,9}(\w{1,40})\s{0,9}=\s{0,9}${VALUE}$`);
const SET = new RegExp(String.raw`^~\s{0,9}(\w{1,40})\s{0,9}=\s{0,9}${VALUE}$`);
const ASSIGNED = /\b([A-Za-z]\w{0,40})\s{0,8}(?:=(?!=)|[-+*/]=|\+\+|--)/g;
const COMPARED = new RegExp(String.raw`\b([A-Za-z]\w{0,40})\s{0,3}([=!<>]=|[<>])\s{0,3}${VALUE}(?![\w.]|\s{0,3}[-+*/%])`, 'g');
/** What is shown, or parted by its value: that needs the value itself. */
const SHOWN = /\{\s{0,8}(\w+)\s{0,8}[:}]/g;
const ASKS = /\{|^-.{0,400}:/;
/** Longer lines ask nothing that is kept. */
const LONGEST = 4000;

type Variable = Enumeration & { readonly begins: string };

export function withEnumeratedInk(lines: readonly string[]): EnumeratedInk {
  const variables = variablesIn(lines);
  if (variables.size === 0) return { lines, declared: [], asWritten: (piece) => piece };
  const written = new Map<string, string>();
  for (const [name, { asked }] of variables) for (const value of asked) written.set(flagOfValue(name, value), `${name} == “${value}”`);
  return {
    lines: lines.map((text) => rewritten(text, variables)),
    declared: [...variables].flatMap(([name, { asked, begins }]) =>
      [...asked].map((value) => ({ name: flagOfValue(name, value), isTrue: value === begins })),
    ),
    asWritten: (piece) => piece.replace(/\w+/g, (word) => written.get(word) ?? word),
  };
}

/** Those of which all that is ever done is to set them to one of several values, and of which one is asked for. */
function variablesIn(lines: readonly string[]): ReadonlyMap<string, Variable> {
  const begun = new Map(lines.flatMap((text) => valueSet(DECLARED, text)));
  // What is handed to a function by reference may change there.
  if (begun.size === 0 || lines.some((text) => /\bref\s/.test(text))) return new Map();
  const set = lines.flatMap((text) => valueSet(SET, text));
  const assigned = lines.flatMap((text) => (text.startsWith('VAR') ? [] : Array.from(text.matchAll(ASSIGNED), ([, name]) => name)));
  const shown = new Set(lines.flatMap((text) => Array.from(text.matchAll(SHOWN), ([, name]) => name)));
  const source = lines.join('\n');
  return new Map(
    [...begun].flatMap(([name, begins]): [string, Variable][] => {
      const values = set.flatMap(([variable, value]) => (variable === name ? [value] : []));
      const isOutright = values.length > 0 && assigned.filter((one) => one === name).length === values.length && !shown.has(name);
      const all = [begins, ...values];
      const own = isOutright ? enumerationOf(all, askedIn(lines, name, all)) : null;
      return own && areFree(source, own, (value) => flagOfValue(name, value)) ? [[name, { ...own, begins }]] : [];
    }),
  );
}

function valueSet(form: RegExp, text: string): (readonly [string, string])[] {
  const [, name, value = ''] = form.exec(text) ?? [];
  return name === undefined ? [] : [[name, plainValue(value)]];
}

function askedIn(lines: readonly string[], name: string, values: readonly string[]): ReadonlySet<string> {
  const comparisons = lines.filter(mayAsk).flatMap((text) => [...text.matchAll(COMPARED)].filter(({ index }) => isCondition(text, index)));
  return new Set(
    comparisons.flatMap(([, variable, operator = '', value = '']) =>
      variable === name ? askedBy(operator, plainValue(value), values) : [],
    ),
  );
}

function mayAsk(text: string): boolean {
  return text.length <= LONGEST && ASKS.test(text);
}

/** In braces, or before the colon of a case; elsewhere it is words. */
function isCondition(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return openBraces(before) > 0 || (text.startsWith('-') && !before.includes(':'));
}

/** What it begins with is told as declared. */
function rewritten(text: string, variables: ReadonlyMap<string, Variable>): string {
  if (variables.has(DECLARED.exec(text)?.[1] ?? '')) return '';
  const [[name = '', value] = []] = valueSet(SET, text);
  const own = variables.get(name);
  if (own) return `~ ${[...own.asked].map((one) => `${flagOfValue(name, one)} = ${one === value}`).join('; ')}`;
  if (!mayAsk(text)) return text;
  return text.replace(COMPARED, (whole, variable: string, operator: string, compared: string, at: number) => {
    const asked = isCondition(text, at) ? variables.get(variable) : undefined;
    return (asked && comparisonOf(asked, operator, plainValue(compared), (one) => flagOfValue(variable, one))) ?? whole;
  });
}
