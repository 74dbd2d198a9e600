/** Reads the file of a loop. Never throws; every problem is collected. */
import { isId } from '../authoring/anchor.ts';
import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import { checkAllKeys, field, fieldMeant, mapOf, wordOf } from '../authoring/front-matter-values.ts';
import { gap, plainWriter, put, putInlines, reportHtml } from '../authoring/prose-writer.ts';
import { reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import { checkTitles, isTitle, opensSection } from '../authoring/titles.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import type { Html } from '../html.ts';
import { type MarkdownBlock, plain } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { SCREENS } from '../question/question.ts';
import { checkFilling, checkStage, checkWhole } from './check-loop.ts';
import type { Drawable } from './drawable.ts';
import { ALONE, type Loop, type LoopSlot, type LoopStage, minutesOf, SITTING, WHOLE } from './loop.ts';
import { LOOP_CODES, type LoopReporter } from './loop-codes.ts';
import { fieldsAbove, type LoopFields, namesOf, shortText, slotOf, slotsIn, someWords, wholeNumber } from './slot-fields.ts';

export const LOOP_KEYS = ['format', 'short', 'stages'] as const;
export const STAGE_KEYS = { needed: ['name', 'about', 'minutes', 'screens', 'slots'], optional: ['drop'] } as const;

/** `loop` is null where there is an error. */
export type ParsedLoop = { readonly loop: Loop | null; readonly problems: readonly Problem[] };

const WORDS = { short: 60, name: 40, about: 80 } as const;
/** A whole loop is kept as one interview, and a page shows it. */
const MOST = { stages: 6, slots: 10 } as const;

/** `file` as the checker prints it. `bank`: all there is to draw; without it nobody looks whether slots can be filled. */
export function parseLoop(file: string, source: string, bank?: readonly Drawable[]): ParsedLoop {
  const reporter = reporterOf(file, LOOP_CODES);
  const id = readId(file, reporter);
  const text = readSource(source, reporter);
  const read = text === null ? null : readLoop(text, bank ?? null, reporter);
  return { loop: read && !reporter.failed() ? { id, ...read } : null, problems: reporter.problems() };
}

function readLoop(text: string, bank: readonly Drawable[] | null, reporter: LoopReporter): Omit<Loop, 'id'> | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  const fields: LoopFields = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, LOOP_KEYS, [], 'the front matter');
  wordOf(fields, field(fields, 'format'), ['1']);
  const short = shortText(fields, 'short', WORDS.short);
  const entry = fieldMeant(fields, 'stages', LOOP_KEYS);
  const stages = partsOf(entry, MOST.stages, reporter).map((one) => stageOf(one, bank, reporter));
  if (!reporter.failed()) checkWhole(stages, entry?.line ?? 1, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  const screens = SCREENS.filter((screen) => stages.some((stage) => stage.screens.includes(screen)));
  const head = { short, minutes: minutesOf(stages), screens, stages };
  return blocks && { ...head, title: titleIn(blocks, reporter), introHtml: introOf(blocks, reporter) };
}

/** The entries of a map whose keys are ids, at least one of them. */
function partsOf(entry: YamlEntry | undefined, most: number, reporter: LoopReporter): readonly YamlEntry[] {
  if (!entry) return [];
  const parts = mapOf(fieldsAbove(entry, reporter), entry, 'a map, each by its id');
  if (entry.value.kind === 'map' && parts.length === 0)
    reporter.report('empty-list', entry.line, `expected at least one entry in “${entry.key}”, saw none`);
  const over = parts[most];
  if (over) reporter.report('too-many', over.line, `expected at most ${most} entries in “${entry.key}”, saw ${parts.length}`);
  for (const { key, line } of parts)
    if (!isId(key)) reporter.report('bad-id', line, `expected an id of a–z, 0–9 and -, saw “${key.slice(0, 80)}”`);
  return parts;
}

function stageOf(entry: YamlEntry, bank: readonly Drawable[] | null, reporter: LoopReporter): LoopStage {
  const fields: LoopFields = { reporter, line: entry.line, entries: mapOf(fieldsAbove(entry, reporter), entry, 'a map of keys') };
  if (entry.key === WHOLE || entry.key === ALONE)
    reporter.report('reserved-id', entry.line, `“${entry.key}” cannot be the name of a stage`, 'Give the stage another name.');
  checkAllKeys(fields, STAGE_KEYS.needed, STAGE_KEYS.optional, `the stage “${entry.key}”`);
  const slots = partsOf(slotsEntry(fields), MOST.slots, reporter)
    .flatMap((one) => slotsIn(one, reporter))
    .map((one) => ({ line: one.line, ...slotOf(one, reporter) }));
  const stage: LoopStage = {
    id: entry.key,
    name: shortText(fields, 'name', WORDS.name),
    about: shortText(fields, 'about', WORDS.about),
    minutes: wholeNumber(fields, 'minutes', { ...SITTING, most: 120 }) ?? SITTING.least,
    screens: someWords(fields, 'screens', SCREENS),
    slots: slots.map(({ line: _, ...slot }) => slot),
    drop: dropOf(fields, slots, reporter),
  };
  if (!reporter.failed()) checkStage(stage, entry.line, reporter);
  if (bank && !reporter.failed()) for (const { line, ...slot } of slots) checkFilling(slot, line, bank, reporter);
  return stage;
}

function slotsEntry(fields: LoopFields): YamlEntry | undefined {
  return fieldMeant(fields, 'slots', [...STAGE_KEYS.needed, ...STAGE_KEYS.optional]);
}

function dropOf(fields: LoopFields, slots: readonly LoopSlot[], reporter: LoopReporter): readonly string[] {
  const known = slots.map(({ id }) => id);
  return namesOf(fields, 'drop').map(({ text, line }) => {
    if (!known.includes(text))
      reporter.report('unknown-slot', line, `no slot called “${text.slice(0, 80)}” in this stage; there are ${known.join(', ')}`);
    return text;
  });
}

function titleIn(blocks: readonly MarkdownBlock[], reporter: LoopReporter): string {
  const first = blocks.findIndex(opensSection);
  checkTitles(first === -1 ? blocks : blocks.slice(0, first), first === -1 ? [] : blocks.slice(first), reporter);
  const title = blocks.find(isTitle);
  const words = title ? plain(title.of).trim() : '';
  if (title && words === '') reporter.report('missing-title', title.line, 'expected words in the # heading, saw none');
  return words;
}

/** What stands below the title: paragraphs alone. */
function introOf(blocks: readonly MarkdownBlock[], reporter: LoopReporter): Html {
  const writer = plainWriter(reporter);
  for (const block of blocks.slice(blocks.findIndex(isTitle) + 1)) {
    if (block.kind === 'html') reportHtml(reporter, block.line);
    else if (block.kind === 'heading' && block.setext)
      reporter.report('setext-heading', block.line, 'expected a paragraph, saw a heading that is underlined');
    else if (block.kind === 'paragraph') {
      put(writer, '<p>');
      putInlines(writer, block.of);
      put(writer, '</p>');
      gap(writer);
    } else if (!isTitle(block))
      reporter.report(
        'misplaced-block',
        block.line,
        'expected only paragraphs below the # heading, saw something else',
        'Stages and slots stand in the front matter.',
      );
  }
  return writer.html.join('');
}
