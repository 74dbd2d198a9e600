/** Hazards and oddities: a heading with an id, a list of facts, and the text. */
import { explicitId, isId, withoutId } from '../authoring/anchor.ts';
import { checkAllKeys, type FrontMatterFields, field, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { type List, type MarkdownBlock, plain } from '../markdown.ts';
import { cutAt, type Part } from '../question/outline.ts';
import { inlineOf, itemsOf, misplaced, proseOf } from '../question/prose.ts';
import type { ReviewReporter } from './codes.ts';
import { type LineRange, linesIn, rangesOf, rangesWords, rangeWords, turnedRanges } from './line-range.ts';
import { HAZARD_SEVERITIES, HAZARD_TOUCHES, type Hazard, type Oddity, type PlantedItem } from './review.ts';

/** Where its lines are named in the file, for what is judged of all of them together. */
export type Located<F extends PlantedItem> = F & {
  readonly linesAt: number;
  /** False where its severity could not be read, which was reported. */
  readonly isWeighed: boolean;
};

export const HAZARD_FACTS = ['lines', 'severity', 'rule'] as const;
export const OPTIONAL_FACTS = ['touches'] as const;
export const ODDITY_FACTS = ['lines', 'rule'] as const;

const LONGEST_ID = 24;
/** As public rules are called: CKV_AWS_24, DL3007, SC2086, AWS-0342. */
const RULE = /^[A-Za-z][\w./-]{1,60}$/;
const NO_RULE = 'none';

/** `seen`: the ids of the review so far, with their lines. */
type Context = { readonly seen: Map<string, number>; readonly lines: readonly string[]; readonly reporter: ReviewReporter };
type FindingFields = FrontMatterFields<ReviewReporter>;

export function readHazards(part: Part | undefined, context: Context): readonly Located<Hazard>[] {
  return findingsOf(part, context).map((own) => {
    const fields = factsOf(own, context);
    checkAllKeys(fields, HAZARD_FACTS, OPTIONAL_FACTS, 'a hazard');
    const severity = wordOf(fields, field(fields, 'severity'), HAZARD_SEVERITIES);
    const finding = { ...findingOf(own, fields, context), isWeighed: severity !== null };
    return { ...finding, severity: severity ?? 'stops', touches: wordOf(fields, field(fields, 'touches'), HAZARD_TOUCHES) };
  });
}

export function readOddities(part: Part | undefined, context: Context): readonly Located<Oddity>[] {
  return findingsOf(part, context).map((own) => {
    const fields = factsOf(own, context);
    checkAllKeys(fields, ODDITY_FACTS, [], 'an oddity');
    return findingOf(own, fields, context);
  });
}

function findingsOf(part: Part | undefined, { reporter }: Context): readonly Part[] {
  if (!part) return [];
  const { before, parts } = cutAt(part.blocks, 3);
  for (const block of before) misplaced(block, 'entries below ### headings', reporter);
  return parts;
}

/** The list of facts as keys and values. */
function factsOf({ heading, blocks }: Part, { reporter }: Context): FindingFields {
  const entries: YamlEntry[] = [];
  const late = factList(blocks);
  if (late && late !== blocks[0])
    reporter.report('misplaced-text', late.line, 'expected the list of facts above the text, saw it below', HINT_ABOVE);
  for (const { line, of } of itemsOf(factList(blocks) ?? NO_LIST, reporter)) {
    const [, key, text] = /^([a-z]+):\s*(.*)$/s.exec(plain(of)) ?? [];
    const earlier = entries.find((entry) => entry.key === key);
    if (key === undefined || text === undefined)
      reporter.report('not-a-fact', line, `expected a key and a value, as in “lines: 4-7”, saw “${plain(of).slice(0, 80)}”`);
    else if (earlier) reporter.report('duplicate-key', line, `“${key}” stands here a second time; it is on line ${earlier.line} already`);
    else entries.push({ key, line, value: { kind: 'text', line, text: text.trim() } });
  }
  return { reporter, line: heading.line, entries };
}

const NO_LIST: List = { kind: 'list', line: 1, start: null, items: [] };

const HINT_ABOVE = 'Move it up, right below the heading, with an empty line below it.';

/** The first block; or, where that is none, a later list of nothing but facts, which is reported. */
function factList([first, ...later]: readonly MarkdownBlock[]): List | null {
  return first?.kind === 'list' ? first : (later.filter((block) => block.kind === 'list').find(isOfFacts) ?? null);
}

function isOfFacts({ items }: List): boolean {
  const known: readonly string[] = [...HAZARD_FACTS, ...OPTIONAL_FACTS];
  const keys = items.map(({ of: [text] }) => (text?.kind === 'paragraph' ? /^[a-z]+(?=:)/.exec(plain(text.of))?.[0] : undefined));
  return keys.includes('lines') && keys.every((key) => key !== undefined && known.includes(key));
}

function findingOf({ heading, blocks }: Part, fields: FindingFields, context: Context): Located<PlantedItem> {
  const { reporter } = context;
  const id = readFindingId({ heading, blocks }, context);
  const title = inlineOf(withoutId(heading.of), reporter);
  if (title.text === '') reporter.report('empty-item', heading.line, 'expected words after the id, saw none');
  const facts = factList(blocks);
  const text = blocks.filter((block) => block !== facts);
  if (text.length === 0) reporter.report('empty-section', heading.line, 'expected text below the list of facts, saw nothing');
  const places = readPlaces(fields, context);
  const linesAt = field(fields, 'lines')?.line ?? heading.line;
  return { id, titleHtml: title.html, html: proseOf(text, reporter).html, places, rule: readRule(fields), linesAt, isWeighed: true };
}

function readFindingId({ heading }: Part, { seen, reporter }: Context): string {
  const id = explicitId(heading.of);
  const earlier = id === null ? undefined : seen.get(id);
  if (id === null)
    reporter.report('missing-id', heading.line, 'expected a heading that begins with its id', 'Write ### <a id="remade"></a>The title.');
  else if (!isId(id) || id.length > LONGEST_ID)
    reporter.report('bad-id', heading.line, `expected an id of at most ${LONGEST_ID} of a–z, 0–9 and -, saw “${id.slice(0, 80)}”`);
  else if (earlier !== undefined)
    reporter.report('duplicate-id', heading.line, `“${id}” is the id of what stands on line ${earlier} already`);
  if (id !== null && earlier === undefined) seen.set(id, heading.line);
  return id ?? '';
}

function readPlaces(fields: FindingFields, { lines, reporter }: Context): readonly LineRange[] {
  const entry = field(fields, 'lines');
  const text = textOf(fields, entry);
  if (!entry || text === null) return [];
  const turned = turnedRanges(text);
  const places = rangesOf(text) ?? out(reporter, entry, 'lines such as 2, 5-7', `“${text}”`, turned ? `Write ${turned}.` : undefined) ?? [];
  // An artefact that could not be read has no lines at all, and was reported.
  if (lines.length === 0) return places;
  const outside = places.find(({ to }) => to > lines.length);
  if (outside)
    reporter.report('outside-lines', entry.line, `expected lines of the artefact, which has ${lines.length}, saw ${rangeWords(outside)}`);
  else if (places.length > 0 && places.flatMap(linesIn).every((line) => lines[line - 1]?.trim() === ''))
    reporter.report(
      'empty-line',
      entry.line,
      `expected a line of the artefact that holds something, saw nothing in ${rangesWords(places)}`,
      COUNT,
    );
  return places;
}

const COUNT = 'The line below the opening ``` is line 1.';

function readRule(fields: FindingFields): string | null {
  const entry = field(fields, 'rule');
  const text = textOf(fields, entry);
  if (!entry || text === null || text === NO_RULE) return null;
  return RULE.test(text) ? text : out(fields.reporter, entry, 'the id of a public rule, or none,', `“${text}”`);
}
