/** The four texts about the loop: one entry for each id that questions may name. */

import { explicitId, withoutId } from '../authoring/anchor.ts';
import { plain } from '../markdown.ts';
import type { QuestionReporter } from './codes.ts';
import { type Keyed, matched, type Outline, type Part } from './outline.ts';
import { inlineOf, proseOf } from './prose.ts';
import { FORMATS, type Guide, RED_FLAGS, SCREENS, STAGES } from './question.ts';

const ENTRIES: Readonly<Record<Guide['id'], readonly string[]>> = {
  stages: STAGES,
  formats: FORMATS,
  screens: SCREENS,
  'red-flags': RED_FLAGS,
};

export const GUIDES = Object.keys(ENTRIES) as readonly Guide['id'][];

export function isGuide(id: string): id is Guide['id'] {
  return Object.hasOwn(ENTRIES, id);
}

/** `id` is null where the name of the file does not say which entries there must be. */
export function readEntries({ title, sections }: Outline, id: Guide['id'] | null, reporter: QuestionReporter): Guide['entries'] {
  const parts = sections.flatMap((part) => withKey(part, reporter));
  if (!id) return parts.map((part) => entryOf(part.key, part, reporter));
  const wanted = ENTRIES[id];
  const found = matched(parts, wanted, { what: 'entry', mark: '##', line: title?.line ?? 1 }, reporter);
  return wanted.flatMap((key) => {
    const part = found.get(key);
    return part ? [entryOf(key, part, reporter)] : [];
  });
}

function withKey(part: Part, reporter: QuestionReporter): readonly Keyed[] {
  const { heading } = part;
  const key = explicitId(heading.of);
  if (key !== null) return [{ ...part, key }];
  const message = 'expected the heading of an entry to begin with its id, saw none';
  reporter.report('missing-id', heading.line, message, 'Write ## <a id="final"></a>The name.');
  return [];
}

function entryOf(id: string, { heading, blocks }: Part, reporter: QuestionReporter): Guide['entries'][number] {
  const { text: name } = inlineOf(withoutId(heading.of), reporter);
  if (name === '') reporter.report('empty-item', heading.line, 'expected a name after the id of an entry, saw none');
  if (blocks.length === 0) reporter.report('empty-section', heading.line, `expected text below “${plain(heading.of)}”, saw nothing`);
  return { id, name, html: proseOf(blocks, reporter).html };
}
