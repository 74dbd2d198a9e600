/** What other languages for stories, templates and other kinds of Markdown would read, and a candidate sees as it stands. */
import type { Paragraph, Quote } from '../markdown.ts';
import { wordsOf } from './inline-lines.ts';
import type { Names } from './names.ts';
import { linesOf } from './near-keys.ts';
import type { SlotWriter } from './slot-writer.ts';
import { slugOf } from './slug.ts';

/** What most paragraphs hold nothing of. */
const MAY_BE_FOREIGN = /->|<-|\[\[|\[\^|^~|\n[ \t]*~|\([a-z]+(?:-[a-z]+)?:|<<|%[a-z(]|\$[a-z]/;

type Told = { readonly seen: string; readonly hint: string };
type Rule = { readonly form: RegExp; tell(match: RegExpExecArray, names: Names): Told | null };

export function checkForeign({ reporter, context: { names }, slots }: SlotWriter, { line, of }: Paragraph): void {
  if (!of.some(({ raw }) => MAY_BE_FOREIGN.test(raw))) return;
  const rows = wordsOf(of).split('\n');
  for (const [index, row] of rows.entries()) {
    const told = toldOf(row.slice(0, LONGEST_ROW), names, slots) ?? (index === rows.length - 1 ? divertIn(rows) : null);
    if (told) reporter.report('shown-as-written', line + index, `“${told.seen}” is shown as it stands`, told.hint);
  }
}

const LONGEST_ROW = 2000;

function toldOf(row: string, names: Names, slots: boolean): Told | null {
  for (const { form, tell } of slots ? [...MARKS, VALUE] : MARKS) {
    const match = form.exec(row);
    const told = match && tell(match, names);
    if (told) return told;
  }
  return null;
}

/** Of arrows in each line something else is drawn. */
function divertIn(rows: readonly string[]): Told | null {
  const [, target] = DIVERT.exec(rows.at(-1) ?? '') ?? [];
  if (target === undefined || rows.slice(0, -1).some((row) => /^\s*-+>/.test(row))) return null;
  const hint =
    target === 'END' || target === 'DONE'
      ? 'An ending is a scene with “- ends: resolved”: write a choice that leads to one, - [What is done](#id-of-a-scene).'
      : choiceHint('What is done', target);
  return { seen: `-> ${target}`, hint };
}

const DIVERT = /^\s{0,8}-{1,2}>\s{0,3}([\w.-]{1,60})\s{0,8}$/;

const MARKS: readonly Rule[] = [
  {
    form: /\[\^(?:\d{1,3}|note\d{0,3})\](?!:)/,
    tell: ([seen]) => ({ seen, hint: 'There are no footnotes: say it in the text, in brackets.' }),
  },
  { form: /\[\[(\p{L}[^[\]]{0,160})\]\]/u, tell: ([seen, link = '']) => ({ seen, hint: twineHint(link) }) },
  {
    form: /^\s{0,8}~\s{0,3}([a-z]\w{0,60})\s{0,3}(=(?!=)|[+-]=|\+\+|--)\s{0,3}(.{0,40})$/,
    tell: ([seen, name = '', , value = ''], names) => ({ seen: seen.trim(), hint: setHint(names, name, value) }),
  },
  {
    form: /(?:\(|<<)(?:set|put):?\s{1,3}\$([a-z]\w{0,60})\s{1,3}(?:to|=)\s{1,3}([^()<>]{1,40})(?:\)|>>)/,
    tell: ([seen, name = '', value = ''], names) => ({ seen, hint: setHint(names, name, value) }),
  },
  {
    form: /\((?:if|unless|else-?if):\s{0,3}([^()]{1,80})\)\s?\[|\(else:\s?\)\s?\[|<<(?:if|elseif)\s{1,3}([^<>]{1,80})>>/,
    tell: ([seen, asked, also]) => ({ seen: seen.replace(/\s?\[$/, ''), hint: ifHint(asked ?? also ?? '') }),
  },
  {
    form: /(?:\(|<<)(?:link(?:-goto)?|go-?to):?\s{0,3}["“'][^()<>]{1,120}(?:\)|>>)/,
    tell: ([seen]) => ({ seen, hint: choiceHint('What is done', 'id-of-a-scene') }),
  },
];

const VALUE: Rule = {
  form: /%([a-z][a-z0-9_]{0,60})%|%\(([a-z][a-z0-9_]{0,60})\)s|(?<![\w$\\])\$([a-z][a-z0-9_]{0,60})\b/,
  tell: ([seen, ...found], { all }) => {
    const name = found.find((one) => one !== undefined) ?? '';
    const kind = all.get(name)?.kind;
    return name === 'clock' || kind === 'signal' || kind === 'impact' ? { seen, hint: `Write {{${name}}} for its value.` } : null;
  },
};

function choiceHint(label: string, target: string): string {
  return `What leads on is a choice, in a list at the end of the scene: - [${label}](#${target}).`;
}

/** `Label->place`, `Label|place`, `place<-Label`, or a place alone. */
function twineHint(link: string): string {
  const [before = '', after] = link.split(/->|\||<-/, 2);
  const [label, place] = link.includes('<-') ? [after ?? '', before] : [before, after ?? before];
  return choiceHint(label.trim(), slugOf(place.trim()));
}

function setHint({ all }: Names, name: string, value: string): string {
  const written = value.trim();
  const kind = all.get(name)?.kind;
  const key =
    kind !== 'signal' && /^(?:false|0)$/.test(written) ? `clears: ${name}` : `sets: ${name}${kind === 'signal' ? ` ${written}` : ''}`;
  return `What comes of a choice is a key below it: “- ${key}”.`;
}

function ifHint(asked: string): string {
  const [, name = 'minutes > 15'] = /^\$?([a-z]\w{0,60})(?:\s(?:is|eq|==)\s?true)?$/.exec(asked.trim()) ?? [];
  return `A text under a condition is a quote block: > **If** \`${name}\`: and then the text.`;
}

const ALERT = /^\s*\[!([A-Z]{3,12})\]/i;

/** Of a quote that was meant to be framed. Where **If** follows, that line is told. */
export function checkAlert({ reporter }: Pick<SlotWriter, 'reporter'>, { line, of: [first] }: Quote): void {
  const [opening = '', next = ''] = first?.kind === 'paragraph' ? linesOf(first.of) : [];
  const [seen, word = ''] = ALERT.exec(opening) ?? [];
  if (seen === undefined || /^\s*\*\*If/.test(next)) return;
  const name = `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
  const hint = `Leave it out, or begin the quote with a word in bold: > **${name}:** and then the text.`;
  reporter.report('shown-as-written', line, `“${seen.trim()}” is shown as it stands`, hint);
}
