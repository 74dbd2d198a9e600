/** One scene: its keys, prose and choices (SCENARIO-FORMAT §1, §6). */

import { flat } from '../authoring/packing.ts';
import { suggest } from '../authoring/suggest.ts';
import { isBlank, plain } from '../markdown.ts';
import { readScores } from './choice-points.ts';
import { headingText, withoutHtml } from './heading.ts';
import { badValue, bareValue, type KeyedItem, knownKeys } from './keyed-item.ts';
import { checkLabel } from './label.ts';
import type { RawSection } from './parse-sections.ts';
import { inlineHtml, readProse } from './prose.ts';
import { readMinute } from './quantity.ts';
import { type At, type Choice, ENDINGS, type Ending, type Scene } from './scenario.ts';
import { SCENE_KEYS } from './scenario-keys.ts';
import { readChoices } from './scene-choices.ts';
import { atHint, keyHint, meantSection } from './scene-hints.ts';
import { partsOf } from './scene-lists.ts';
import { AT_ANY_TIME, CHANNEL, reportTarget, type Section } from './section.ts';
import { checkProse } from './stray-keys.ts';
import { lateHint } from './value-hints.ts';

/** `first` is the index of the scene's first choice. */
export function readScene(section: Section, raw: RawSection, first: number): Scene {
  const { context, head } = section;
  const { heading } = raw;
  const meant = meantSection(section, raw);
  const parts = partsOf(section, raw.blocks);
  const keys = knownKeys(context, parts.keys, SCENE_KEYS, ['scores'], 'a scene', (key) => keyHint(context, key, parts.choices));
  const one = (name: string) => keys.find(({ key }) => key === name);
  const scores = keys.filter(({ key }) => key === 'scores');
  const ends = readEnds(section, one('ends'));
  const at = readAt(section, one('at'));
  const choices = readChoices({ ...section, meant }, parts.choices, first);
  if (ends) checkEnding(section, keys, choices);
  if (meant === null) checkProse(context, parts.prose);
  else if (section.id !== AT_ANY_TIME && section.id !== CHANNEL)
    context.reporter.report(
      'unreachable-scene',
      heading.line,
      `no play enters the scene "${section.id}"`,
      `Nothing leads here; the special section is “## ${meant}”.`,
    );
  return {
    index: section.scene ?? 0,
    id: section.id,
    heading: flat(plain(headingText(heading)).trim()),
    headingHtml: inlineHtml(context, withoutHtml(headingText(heading))),
    line: heading.line,
    ends,
    at,
    scores: readScores(context, scores, head.skills),
    prose: readProse(context, parts.prose, { slots: true, conditions: true }),
    choices,
  };
}

function readEnds({ context }: Section, key: KeyedItem | undefined): Ending | null {
  const written = key ? bareValue(context, key, `one of ${ENDINGS.join(', ')}`) : null;
  if (!key || written === null) return null;
  const ending = ENDINGS.find((known) => known === written);
  if (!ending) badValue(context, key, `one of ${ENDINGS.join(', ')}`, () => suggest(written, ENDINGS));
  return ending ?? null;
}

function readAt(section: Section, key: KeyedItem | undefined): At | null {
  if (!key) return null;
  const { context, scenes, head } = section;
  const [when, link, ...more] = key.value;
  const minute = when?.kind === 'text' ? readMinute(when.text.trim(), head.start) : null;
  if (link?.kind !== 'link' || !link.href.startsWith('#') || !more.every(isBlank) || key.below.length > 0 || minute === null) {
    return badValue(
      context,
      key,
      'a duration or a time of day and a link to a scene, as in 30m [The bank calls](#bank),',
      atHint(key.value),
    );
  }
  if (!Number.isFinite(minute)) context.reporter.report('bad-duration', key.line, 'expected a duration up to 1000h');
  else if (minute >= head.limit && head.isTimeRead) {
    const message = `expected “at” below the limit of ${head.limit} minutes, saw minute ${minute} of the run: every play is over before`;
    context.reporter.report('late-minute', key.line, message, lateHint(when?.kind === 'text' ? when.text : '', head.start));
  }
  checkLabel(context, key.line, link.of);
  const id = link.href.slice(1);
  const target = scenes.get(id);
  if (target === undefined) reportTarget(section, key.line, id);
  const label = flat(plain(link.of).trim());
  return target === undefined ? null : { minute, label, labelHtml: inlineHtml(context, link.of), target, line: key.line };
}

function checkEnding({ context: { reporter }, scene }: Section, keys: readonly KeyedItem[], [choice]: readonly Choice[]): void {
  const at = keys.find(({ key }) => key === 'at');
  const ends = keys.find(({ key }) => key === 'ends');
  if (scene === 0 && ends) reporter.report('first-scene-ends', ends.line, 'the first scene is where a run starts; it cannot be an ending');
  if (at) reporter.report('ending-with-at', at.line, 'expected an ending to have no “at”');
  if (choice) reporter.report('ending-with-choices', choice.line, 'expected an ending to have no choices');
}
