/** The line of a choice of Ink: its name, what it asks for, and its words before, in and behind the brackets. */
import { type Asks, inkConditions } from './ink-branch.ts';

export type InkChoice = {
  readonly name: string | undefined;
  readonly when: string | null;
  /** Conditions that flags cannot answer. */
  readonly unknown: readonly string[];
  readonly words: string;
};

const NAME = /^\s*\((\w+)\)\s*/;

/** The name stands before what is asked, or behind it. */
export function inkChoice(asks: Asks, text: string): InkChoice {
  const { rest, when, unknown } = inkConditions(asks, text.replace(NAME, ''));
  const [, name] = NAME.exec(text) ?? NAME.exec(rest) ?? [];
  return { name, when, unknown, words: rest.replace(NAME, '') };
}

/** Behind the brackets a condition may stand, which no label has. */
export function partedBehind(words: string): { readonly offered: string; readonly told: string } {
  const [, offered = words, told = ''] = /^([^\]]*\])(.*)$/.exec(words) ?? [];
  return told.includes('{') ? { offered, told } : { offered: words, told: '' };
}

/** Of words without markup. `after` is what is told: it begins with what stands before the brackets. */
export function bracketed(said: string): { readonly label: string; readonly before: string; readonly after: string } {
  const [, before = '', option = '', after = ''] = /^([^[\]]*)(?:\[([^\]]*)\])?(.*)$/.exec(said) ?? [];
  return { label: (before + option).trim(), before, after: after.trim() === '' ? '' : (before + after).trim() };
}
