/** A section of points: a list, each item with its id, its text, and below it the words by which a text is known to name it. */
import { explicitId, isId, withoutId } from '../authoring/anchor.ts';
import type { Item, List, MarkdownBlock } from '../markdown.ts';
import type { Part } from '../question/outline.ts';
import { inlineOf, misplaced } from '../question/prose.ts';
import { passageOf } from '../reading/draft.ts';
import type { BodyReporter } from './codes.ts';
import { type CueSet, cueSetOf, type LogPoint, namedIn, pointWith } from './log-point.ts';

const LONGEST_ID = 40;
const WORDS = 'words: ';

export type PointCount = { readonly from: number; readonly to: number };

export function readPoints(part: Part | undefined, { from, to }: PointCount, reporter: BodyReporter): readonly LogPoint[] {
  if (!part) return [];
  const list = onlyBullets(part, reporter);
  const points = list ? list.items.map((item) => pointOf(item, reporter)) : [];
  if (list && (points.length < from || points.length > to)) {
    const wanted = from === to ? `${from}` : `${from} to ${to}`;
    reporter.report('point-count', part.heading.line, `expected ${wanted} points in this section, saw ${points.length}`);
  }
  return points.map(({ line, ...point }, index) => {
    const isTwice = point.id !== '' && points.findIndex(({ id }) => id === point.id) < index;
    if (isTwice) reporter.report('duplicate-id', line, `“${point.id}” is the id of another point of this section already`);
    return point;
  });
}

/** The one list of a section; null where there is none, which is reported. */
export function onlyBullets({ heading, blocks }: Part, reporter: BodyReporter): List | null {
  const lists = blocks.filter((block) => block.kind === 'list');
  for (const block of blocks.filter((one) => one !== lists[0])) misplaced(block, 'one list', reporter);
  const [list] = lists;
  if (!list) {
    if (blocks.length === 0) reporter.report('empty-section', heading.line, 'expected a list below this heading, saw nothing');
    return null;
  }
  if (list.start === null) return list;
  reporter.report('wrong-list', list.line, 'expected a list with “-”, saw a numbered one', 'Begin every item with -.');
  return null;
}

function pointOf({ line, of }: Item, reporter: BodyReporter): LogPoint & { readonly line: number } {
  const [first, ...rest] = of;
  const inlines = first?.kind === 'paragraph' ? first.of : [];
  const id = explicitId(inlines);
  if (id === null)
    reporter.report('missing-id', line, 'expected a point to begin with its id, saw none', 'Write - <a id="late"></a>The text.');
  else if (!isId(id) || id.length > LONGEST_ID)
    reporter.report('bad-id', line, `expected an id of at most ${LONGEST_ID} of a–z, 0–9 and -, saw “${id.slice(0, 80)}”`);
  // Raw HTML where an id was meant was reported as that.
  const { html, text } = inlineOf(id === null ? inlines.filter(({ kind }) => kind !== 'html') : withoutId(inlines), reporter);
  if (text === '') reporter.report('empty-item', line, 'expected text in every item, saw none');
  const cues = rest.flatMap((block) => cuesOf(block, reporter));
  const point = pointWith({ id: id ?? '', html, text, cues });
  if (!rest.some(({ kind }) => kind === 'list'))
    reporter.report('missing-words', line, 'expected the words of this point below it, saw none', 'Write   - words: alert* + expiry.');
  else if (cues.length > 0 && namedIn(point, [passageOf('text', 'Text', text)]) === null)
    reporter.report('words-miss', line, 'expected words that find this very point, saw none', 'Who writes as you do would not be read.');
  return { ...point, line };
}

function cuesOf(block: MarkdownBlock, reporter: BodyReporter): readonly CueSet[] {
  if (block.kind !== 'list') {
    misplaced(block, 'the words of the point', reporter);
    return [];
  }
  return block.items.flatMap(({ line, of }) => {
    const [only, ...others] = of;
    const text = only?.kind === 'paragraph' ? inlineOf(only.of, reporter).text : '';
    const cues = text.startsWith(WORDS) && others.length === 0 ? cueSetOf(text.slice(WORDS.length)) : null;
    if (cues) return [cues];
    const message = `expected words as in “words: alert* / watch* + expiry”, saw “${text.slice(0, 80)}”`;
    reporter.report('bad-words', line, message, '/ stands between words of which one is enough, + between those that stand together.');
    return [];
  });
}
