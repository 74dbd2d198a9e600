/** What the front matter says of a constraint: with which part it is revealed, and which words answer it. */

import { checkAllKeys, type FrontMatterFields, field, itemsOf, mapOf, wordOf } from '../authoring/front-matter-values.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import type { DesignReporter } from './codes.ts';
import { PART_IDS } from './design.ts';

export type ConstraintHead = { readonly id: string; readonly line: number; readonly part: string; readonly words: readonly string[] };

export const CONSTRAINT_KEYS = ['part', 'words'] as const;

/** As `lexicon` in reading takes them; any other sign would mean something to a regular expression. */
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N},%€£'/-]*(?:(?<=\\p{L})\\*)?";
const PHRASE = new RegExp(`^${WORD}(?: (?:~ )?${WORD}){0,5}$`, 'u');
const LONGEST_PHRASE = 60;

export function constraintHeadOf(entry: YamlEntry, reporter: DesignReporter): ConstraintHead {
  const { key: id, line } = entry;
  const fields: FrontMatterFields<DesignReporter> = {
    reporter,
    line,
    entries: mapOf({ reporter, line, entries: [] }, entry, 'a part and words'),
  };
  if (fields.entries.length > 0) checkAllKeys(fields, CONSTRAINT_KEYS, [], `the constraint “${id}”`);
  const part = wordOf(fields, field(fields, 'part'), PART_IDS) ?? '';
  if (part === PART_IDS[0]) {
    const message = `expected “${id}” to be revealed with a later part than ${part}`;
    reporter.report(
      'early-constraint',
      field(fields, 'part')?.value.line ?? line,
      message,
      'What holds from the start belongs into the task.',
    );
  }
  return { id, line, part, words: readWords(fields) };
}

function readWords(fields: FrontMatterFields<DesignReporter>): readonly string[] {
  const entry = field(fields, 'words');
  const items = itemsOf(fields, entry, 'phrases') ?? [];
  if (entry?.value.kind === 'list' && items.length === 0)
    fields.reporter.report('empty-list', entry.value.line, 'expected at least one phrase for “words”, saw none');
  return items.flatMap(({ text, line }) => {
    if (text.length <= LONGEST_PHRASE && PHRASE.test(text)) return [text.toLowerCase()];
    const message = `expected a phrase of letters and figures for “words”, with * at the end of a word and ~ for words between, saw “${text.slice(0, 80)}”`;
    fields.reporter.report('bad-value', line, message);
    return [];
  });
}
