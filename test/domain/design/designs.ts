/** The worked example, read, and work at it, for the tests of designs. */
import { readFileSync } from 'node:fs';
import type { Design } from '../../../server/domain/design/design.ts';
import { parseDesign } from '../../../server/domain/design/parse.ts';
import { begin, change, type DesignWork } from '../../../server/domain/design/work.ts';
import type { Fields } from '../../../server/domain/interview/exercise.ts';

export const EXAMPLE = readFileSync(new URL('fixtures/worked-example.md', import.meta.url), 'utf8');

export function designOf(source = EXAMPLE): Design {
  const { content, problems } = parseDesign('thumbnails.md', source);
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

/** Each form at its second; what is refused fails the test. */
export function workAfter(design: Design, ...forms: readonly (readonly [number, Fields])[]): DesignWork {
  return forms.reduce((work, [elapsed, form]) => {
    const changed = change(design, work, form, elapsed);
    if (!changed.ok) throw new Error(changed.error);
    return changed.value;
  }, begin());
}

/** Goes on from each part in turn, with its text: what a candidate does who writes all five. */
export function wholeWork(design: Design, parts: Fields, figures: Fields = {}): DesignWork {
  const forms = ['clarify', 'constrain', 'propose', 'trade-off', 'fail'].map((part, index) => {
    const form = { 'design-part': part, [`part-${part}`]: parts[part] ?? '', ...figures, do: part === 'fail' ? 'hand-in' : 'next' };
    return [(index + 1) * 240, form] as const;
  });
  return workAfter(design, ...forms);
}
