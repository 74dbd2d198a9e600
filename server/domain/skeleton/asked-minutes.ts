/** What a condition asks of the minutes that have passed: each comparison stands in it as a flag would, under a name that no flag has. */

const ASKED = /__MINUTES_(ABOVE|FROM|IS)_(\d+)/g;
const ASKED_IN_WORDS = /([!=]= )?(!?)__MINUTES_(ABOVE|FROM|IS)_(\d+)(?= ([!=]=))?/g;
const SIGNS: Readonly<Record<string, readonly [holds: string, otherwise: string]>> = {
  ABOVE: ['>', '<='],
  FROM: ['>=', '<'],
  IS: ['==', '!='],
};
const WORDS: Readonly<Record<string, string>> = {
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  is: '==',
  eq: '==',
  '===': '==',
  isnot: '!=',
  'is not': '!=',
  neq: '!=',
  '!==': '!=',
};
/** The same asked from the other side. */
const TURNED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '==': '==', '!=': '!=' };

const SIGN = String.raw`(===?|!==?|>=|<=|>|<|\b(?:gte?|lte?|eq|neq|isnot|is not|is)\b)`;
/** As a part of a sum it is no comparison by itself, nor behind a “not” that other tools take for that of the variable. */
const BEFORE = String.raw`(?<![\w.$]|[-+*/%]\s{0,3}|(?:!|\bnot)\s{0,3})`;
const BEHIND = String.raw`(?![\w.]|\s{0,3}(?:[-+*/%]|[<>=!]=?))`;

/** A condition with what it asks of a variable put into these words. */
export function withAskedMinutes(variable: string): (condition: string) => string {
  const name = variable.replace(/\$/g, String.raw`\$`);
  const first = new RegExp(String.raw`${BEFORE}${name}\s{0,3}${SIGN}\s{0,3}(\d{1,6})${BEHIND}`, 'g');
  const second = new RegExp(String.raw`${BEFORE}(\d{1,6})\s{0,3}${SIGN}\s{0,3}${name}${BEHIND}`, 'g');
  return (condition) =>
    condition
      .replace(first, (_, sign: string, number: string) => asked(signOf(sign), Number(number)))
      .replace(second, (_, number: string, sign: string) => asked(TURNED[signOf(sign)] ?? '==', Number(number)));
}

function signOf(sign: string): string {
  return WORDS[sign] ?? sign;
}

function asked(sign: string, minutes: number): string {
  for (const [kind, [holds, otherwise]] of Object.entries(SIGNS)) {
    if (sign === holds) return askedOf(kind, minutes);
    if (sign === otherwise) return `(not ${askedOf(kind, minutes)})`;
  }
  return `__MINUTES_IS_${minutes}`;
}

export function isAskedMinutes(name: string): boolean {
  return name.startsWith('__MINUTES_');
}

export function asksForMinutes(condition: string | null): boolean {
  return condition?.includes('__MINUTES_') ?? false;
}

/** What stands for it once so many more minutes have passed; below zero: what stood for it before. */
export function askedMinutesAfter(condition: string, minutes: number): string {
  return condition.replace(ASKED, (_, kind: string, number: string) => askedOf(kind, Number(number) + minutes));
}

/** No play is before its first minute. */
function askedOf(kind: string, minutes: number): string {
  if (minutes < 0) return `${kind !== 'IS'}`;
  return kind === 'FROM' && minutes === 0 ? 'true' : `__MINUTES_${kind}_${minutes}`;
}

/** Whether it holds as a play begins. */
export function holdsAtFirst(name: string): boolean {
  return name === '__MINUTES_IS_0';
}

/** In the words of a scenario. */
export function inMinutes(text: string): string {
  return text.replace(ASKED_IN_WORDS, (_, before: string | undefined, not: string, kind: string, number: string, after?: string) => {
    const said = `minutes ${SIGNS[kind]?.[not === '' ? 0 : 1]} ${number}`;
    return `${before ?? ''}${before === undefined && after === undefined ? said : `(${said})`}`;
  });
}
