/** One choice: a link and the keys below it (SCENARIO-FORMAT §5). */

import { packed } from '../authoring/packing.ts';
import { suggest } from '../authoring/suggest.ts';
import { type Inline, type Inlines, type Item, isBlank, plain } from '../markdown.ts';
import { readClears, readNeeds, readSets } from './choice-effects.ts';
import { readScores } from './choice-points.ts';
import { badValue, bareValue, expressionValue, itemsOf, type KeyedItem, keyedItem, knownKeys } from './keyed-item.ts';
import { checkLabel } from './label.ts';
import { inlineHtml, type ProsePlace, readProse } from './prose.ts';
import { readDuration, readMinute } from './quantity.ts';
import { AUDIENCES, type Audience, type Choice, type Effect, type Prose, type Timer, WRITINGS, type Writing } from './scenario.ts';
import { reportTarget, type Section } from './section.ts';
import { slugOf } from './slug.ts';

export const CHOICE_KEYS = [
  'id',
  'takes',
  'until',
  'scores',
  'sets',
  'clears',
  'needs',
  'when',
  'again',
  'after',
  'tells',
  'writes',
  'shows',
  'why',
];
const REPEATABLE = ['scores', 'sets', 'clears'];

/** The link that a choice's item begins with. */
export type ChoiceLink = Extract<Inline, { kind: 'link' }>;

export function linkOf({ of: [first] }: Item): ChoiceLink | null {
  const opener = first?.kind === 'paragraph' ? first.of.find((inline) => !isBlank(inline)) : undefined;
  return opener?.kind === 'link' && opener.href.startsWith('#') ? opener : null;
}

export function readChoice(section: Section, item: Item, link: ChoiceLink, index: number): Choice {
  const { context, head } = section;
  const label = plain(link.of).trim();
  checkLabel(context, item.line, link.of);
  const keys = knownKeys(context, keysOf(section, item), CHOICE_KEYS, REPEATABLE, 'a choice');
  const one = (key: string) => keys.find((found) => found.key === key);
  const many = (key: string) => keys.filter((found) => found.key === key);
  const id = readId(section, item, one('id'), label);
  const target = readTarget(section, item, link);
  const shows = readText(section, one('shows'), { slots: true, conditions: true });
  checkShows(section, item, target, one('shows'));
  const takes = readTakes(section, one('takes'));
  const when = one('when');
  if (many('scores').length > 0 && !one('why'))
    context.reporter.report('missing-why', item.line, 'expected “why” on a choice that scores, saw none');
  return {
    index,
    id,
    name: [section.id, id].join('/'),
    label,
    labelHtml: inlineHtml(context, link.of),
    line: item.line,
    section: section.scene,
    target: typeof target === 'number' ? target : null,
    takes,
    until: readUntil(section, one('until'), keys),
    scores: readScores(context, many('scores'), head.skills),
    effects: readEffects(section, keys),
    needs: many('needs').reduce((bits, needs) => bits | readNeeds(context, needs), 0),
    when: when ? expressionValue(context, when, false) : null,
    again: readAgain(section, one('again'), takes),
    after: readAfter(section, one('after')),
    tells: readTells(section, one('tells')),
    writes: readWrites(section, one('writes')),
    shows,
    why: readText(section, one('why'), { slots: false, conditions: true }),
  };
}

function readEffects({ context, head }: Section, keys: readonly KeyedItem[]): readonly Effect[] {
  const found = keys.flatMap((key) =>
    key.key === 'sets' ? readSets(context, key, head) : key.key === 'clears' ? readClears(context, key) : [],
  );
  return packed(found);
}

/** The keys of the item; what is neither link nor key is reported. */
function keysOf({ context: { reporter } }: Section, item: Item): readonly KeyedItem[] {
  const [first, ...rest] = item.of;
  const said: Inlines = first?.kind === 'paragraph' ? first.of.filter((inline) => !isBlank(inline)) : [];
  if (said.length > 1)
    reporter.report(
      'choice-extra',
      item.line,
      'a choice holds its link and its keys, nothing else',
      'Say the rest in the label, in “shows” or in the scene.',
    );
  const found: KeyedItem[] = [];
  for (const block of rest) {
    if (block.kind !== 'list' || block.start !== null)
      reporter.report('choice-extra', block.line, 'a choice holds its link and its keys, nothing else');
    else for (const nested of block.items) found.push(...keyOf(nested));
  }
  return found;

  function keyOf(nested: Item): KeyedItem[] {
    const key = keyedItem(nested);
    if (!key)
      reporter.report('not-a-key', nested.line, `expected a key of a choice, one of ${CHOICE_KEYS.join(', ')}`, 'Write - key: value.');
    return key ? [key] : [];
  }
}

/** The index of a scene; 'stays' for a look-up or a choice at any time that stays; null after a problem. */
function readTarget(section: Section, { line }: Item, link: ChoiceLink): number | 'stays' | null {
  const id = link.href.slice(1);
  if (id === section.id) return 'stays';
  const scene = section.scenes.get(id);
  if (scene === undefined) reportTarget(section, line, id);
  return scene ?? null;
}

function checkShows({ context, scene }: Section, { line }: Item, target: number | 'stays' | null, shows: KeyedItem | undefined): void {
  if (target !== 'stays' || shows) return;
  const what = scene === null ? 'a choice at any time that stays' : 'a look-up';
  context.reporter.report('missing-shows', line, `expected ${what} to have “shows”, saw none`);
}

function readId(section: Section, item: Item, key: KeyedItem | undefined, label: string): string {
  const written = key && bareValue(section.context, key, 'an id of a–z, 0–9 and -');
  if (key && written && !/^[a-z0-9-]+$/.test(written)) badValue(section.context, key, 'an id of a–z, 0–9 and -');
  const id = (key && written) ?? slugOf(label);
  const line = key?.line ?? item.line;
  const earlier = section.ids.get(id);
  if (earlier !== undefined) {
    const hint = 'Give one of them an “id”.';
    section.context.reporter.report(
      'duplicate-choice',
      line,
      `expected each choice of a section to have its own id; “${id}” is the one on line ${earlier} too`,
      hint,
    );
  } else if (id === '' && label !== '')
    section.context.reporter.report('empty-id', line, 'expected a label with a letter or a digit, or an “id”');
  section.ids.set(id, earlier ?? line);
  return id;
}

/** Minutes. */
function readTakes({ context }: Section, key: KeyedItem | undefined): number {
  const written = key ? bareValue(context, key, 'a duration as in 5m or 1h30m') : null;
  if (!key || written === null) return 1;
  const minutes = readDuration(written);
  if (minutes !== null && Number.isFinite(minutes)) return minutes;
  context.reporter.report('bad-duration', key.line, `expected a duration as in 5m or 1h30m, up to 1000h, saw “${written.slice(0, 40)}”`);
  return 1;
}

/** The minute of the run. */
function readUntil({ context, head }: Section, key: KeyedItem | undefined, keys: readonly KeyedItem[]): number | null {
  const expected = 'a duration or a time of day, as in 1h30m or 07:30,';
  const written = key ? bareValue(context, key, expected) : null;
  if (!key || written === null) return null;
  for (const other of keys.filter((one) => one.key === 'takes' || one.key === 'again'))
    context.reporter.report('until-and-other', other.line, `expected “until” without “${other.key}”, saw both`);
  const minute = readMinute(written, head.start);
  if (minute === null || minute < 1) return badValue(context, key, `${minute === null ? expected : 'at least 1m'}`);
  if (minute <= head.limit) return minute;
  const seen = Number.isFinite(minute) ? `minute ${minute} of the run` : 'more than 1000h';
  context.reporter.report(
    'late-minute',
    key.line,
    `expected “until” not above the limit of ${head.limit} minutes, saw ${seen}`,
    HINT_LIMIT,
  );
  return null;
}

const HINT_LIMIT = 'Raise “limit” in the front matter, or name an earlier minute.';

function readAgain({ context }: Section, key: KeyedItem | undefined, takes: number): number {
  const written = key ? bareValue(context, key, 'a number from 2 to 5') : null;
  if (!key || written === null) return 1;
  if (!/^[2-5]$/.test(written)) return badValue(context, key, 'a number from 2 to 5') ?? 1;
  if (takes === 0)
    context.reporter.report('again-without-time', key.line, 'expected a choice that may be taken again to take at least 1m, saw 0m');
  return Number(written);
}

function readAfter({ context }: Section, key: KeyedItem | undefined): Timer | null {
  const written = key ? bareValue(context, key, 'seconds as in 30s') : null;
  if (!key || written === null) return null;
  if (/^0*[1-9]\d{0,5}s$/.test(written)) return { seconds: Number.parseInt(written, 10), line: key.line };
  return badValue(context, key, 'seconds as in 30s, at least 1s', /^\d+$/.test(written) ? `Write ${written}s.` : undefined);
}

function readTells({ context }: Section, key: KeyedItem | undefined): readonly Audience[] {
  const expected = `who hears of it, of ${AUDIENCES.join(', ')},`;
  const written = key ? bareValue(context, key, expected) : null;
  if (!key || written === null) return [];
  return packed(itemsOf(context, key, written).flatMap((word) => AUDIENCES.find((known) => known === word) ?? unknownAudience(word)));

  function unknownAudience(word: string): Audience[] {
    if (word === '') badValue(context, key as KeyedItem, expected);
    else
      context.reporter.report('unknown-audience', key?.line ?? 1, `no audience called “${word.slice(0, 40)}”`, () =>
        suggest(word, AUDIENCES),
      );
    return [];
  }
}

function readWrites({ context }: Section, key: KeyedItem | undefined): Writing | null {
  const expected = `one of ${WRITINGS.join(', ')}`;
  const written = key ? bareValue(context, key, expected) : null;
  if (!key || written === null) return null;
  return WRITINGS.find((known) => known === written) ?? badValue(context, key, expected, () => suggest(written, WRITINGS));
}

function readText(section: Section, key: KeyedItem | undefined, place: ProsePlace): Prose | null {
  if (!key) return null;
  const paragraph = { kind: 'paragraph', line: key.line, tight: false, of: key.value } as const;
  const blocks = key.value.every(isBlank) ? key.below : [paragraph, ...key.below];
  if (blocks.length === 0) return badValue(section.context, key, 'text');
  return readProse(section.context, blocks, place);
}
