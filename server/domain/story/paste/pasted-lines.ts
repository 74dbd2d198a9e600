/** The lines of a pasted CV or of notes, by what they look like. */
import { datedLine } from '../dates.ts';
import { withWholeWords } from './broken-words.ts';
import { withMessages } from './chats.ts';
import { withoutColumns } from './columns.ts';
import { hasDeed } from './deeds.ts';
import { withoutFurniture } from './furniture.ts';
import { bare, entryIn } from './inline-marks.ts';
import { isJobTitle } from './job-lines.ts';
import { withoutMail } from './mails.ts';
import { isWeekOrQuarter, weekdayLine } from './periods.ts';
import { plainOf } from './plain-text.ts';
import { sectionOf } from './section-names.ts';
import { partsApart, type StarLabel, type StarPart, starLabelIn } from './star-labels.ts';

export type PastedLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** `level`: the deeper, the higher. */
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'bullet'; readonly text: string; readonly depth: number; readonly mark: string }
  /** An entry of a log: `2024-04-09: …`. */
  | { readonly kind: 'dated'; readonly date: string; readonly text: string }
  /** `Situation: …`, `name` is the whole of it; a heading where `level` is known, an entry of a list where `depth` is. */
  | {
      readonly kind: 'label';
      readonly part: StarPart;
      readonly text: string;
      readonly name: string;
      readonly level: number | null;
      readonly depth: number | null;
    };

export type PastedLines = { readonly lines: readonly PastedLine[]; readonly cut: readonly string[] };

export function linesOf(pasted: string): PastedLines {
  const plain = plainOf(pasted);
  const mail = withoutMail(plain.text.split('\n'));
  const { lines, cut } = withoutFurniture(withoutColumns(mail.lines));
  const chat = withMessages(withWholeWords(lines));
  const read = readLines(chat.lines.flatMap(partsApart));
  const labels = labelsIn(read);
  return { lines: read.map((line) => lineOf(line, labels)), cut: [...plain.cut, ...mail.cut, ...cut, ...chat.cut] };
}

type ReadLine = {
  readonly written: string;
  /** Without marks. */
  readonly text: string;
  /** Of a bullet; null of any other. */
  readonly depth: number | null;
  readonly mark: string;
  readonly label: StarLabel | null;
  readonly isCode: boolean;
};

/** What stands between fences is a text, whatever it looks like. */
function readLines(lines: readonly string[]): readonly ReadLine[] {
  let isCode = false;
  return lines.flatMap((written): ReadLine[] => {
    const isFence = /^\s*(?:```|~~~)/.test(written);
    if (isFence) isCode = !isCode;
    if (isFence)
      return /[\p{L}\p{N}]/u.test(written) && isCode ? [] : [{ written: '', text: '', depth: null, mark: '', label: null, isCode: false }];
    if (isCode) return [{ written, text: written.trim().replace(/\s+/g, ' '), depth: null, mark: '', label: null, isCode }];
    const entry = /^\s*(?:\*\*|__)\S/.test(written) ? null : entryIn(written);
    const text = entry?.text ?? bare(written);
    return [
      { written, text, depth: entry?.depth ?? null, mark: entry?.mark ?? '', label: text.length === 0 ? null : starLabelIn(text), isCode },
    ];
  });
}

/** Letters and names alone are labels only among their like. */
type KnownLabels = { readonly letters: boolean; readonly alone: boolean };

function labelsIn(lines: readonly ReadLine[]): KnownLabels {
  const letters = new Set(lines.flatMap(({ label }) => (label?.isLetter ? [label.part] : [])));
  const alone = new Set(lines.flatMap(({ label }) => (label && !label.isLetter ? [label.part] : [])));
  return { letters: letters.has('situation') && letters.has('action'), alone: alone.has('action') && alone.size > 1 };
}

/** Longer is a sentence, whatever it looks like. */
export const LONGEST_HEADING = 80;
/** Of headings without signs of Markdown: sections first, then capitals, bold, a colon at the end. */
export const LEVELS = { section: 2, capitals: 5, bold: 7, colon: 8 } as const;

function lineOf(line: ReadLine, labels: KnownLabels): PastedLine {
  const { written, text, depth, mark, label, isCode } = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'blank' };
  if (isCode) return { kind: 'text', text };
  const signs = /^\s{0,3}(#{1,6})\s/.exec(written)?.[1]?.length ?? null;
  if (label && isLabel(label, labels, line, signs)) {
    const isHeading = signs !== null || label.text === '';
    return { kind: 'label', part: label.part, text: label.text, name: text, level: isHeading ? (signs ?? LEVELS.bold) : null, depth };
  }
  if (signs !== null) return { kind: 'heading', text, level: signs };
  const dated = text.length <= LONGEST_DATED ? datedLine(text) : null;
  const weekday = weekdayLine(text);
  if (weekday) return { kind: 'dated', ...weekday };
  if (dated && (dated.text === '' || isEntry(dated.text, depth))) return { kind: 'dated', ...dated };
  if (depth !== null && sectionOf(text) !== null && !/^[-*+]$/.test(mark)) return { kind: 'heading', text, level: LEVELS.section };
  if (depth !== null) return { kind: 'bullet', depth, text, mark };
  const level = levelOf(text, written);
  return level === null ? { kind: 'text', text } : { kind: 'heading', text, level };
}

const LONGEST_DATED = 2000;

/** Behind the date there is something done, or a title; no name of a job or a school. */
function isEntry(text: string, depth: number | null): boolean {
  return !isJobTitle(text) && (depth !== null || hasDeed(text) || text.split(' ').length >= 3);
}

function isLabel(label: StarLabel, { letters, alone }: KnownLabels, { text, written }: ReadLine, signs: number | null): boolean {
  if (label.isLetter) return letters && signs === null;
  if (label.isStop && signs === null) return EMPHASISED_NAME.test(written) || (alone && /^\p{Lu}/u.test(text));
  if (!label.isAlone && signs === null) return true;
  return alone && (label.text === '' || signs !== null) && text.length <= LONGEST_HEADING;
}

/** `**Situation.** We …` */
const EMPHASISED_NAME = /^[^\p{L}\p{N}]{0,8}[*_]{1,3}[^*_]{1,60}(?:\.[*_]|[*_]{1,3}\.)/u;

/** `:tada:` */
const EMOJI_CODE = /(?:^|\s):[a-z0-9_+-]{2,30}:$/i;

function levelOf(text: string, written: string): number | null {
  if (text.length > LONGEST_HEADING) return null;
  if (sectionOf(text) !== null) return LEVELS.section;
  if (/^\s*(\*\*|__)[^*_]+\1\s*:?\s*$|^\s*(\*\*|__)[^*_]+:\2\s*$/.test(written)) return LEVELS.bold;
  if (/:$/.test(text) && !EMOJI_CODE.test(text)) return LEVELS.colon;
  if (isWeekOrQuarter(text)) return LEVELS.capitals;
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && /[\p{L}]{4}|\s/u.test(text) ? LEVELS.capitals : null;
}
