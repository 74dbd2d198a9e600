/** Reads `<id>.expect.yaml`: plays of a scenario with what is expected of them. Never throws; parsing goes on after an error. */

import { checkAllKeys, checkKeys, field, itemsOf, mapOf, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import { readSource } from '../authoring/source-file.ts';
import { suggest, suggestOrList } from '../authoring/suggest.ts';
import { readYaml, type YamlEntry, type YamlValue } from '../authoring/yaml.ts';
import { AUDIENCES, ENDINGS, type Outcome, type Scenario, variantsOf } from '../scenario/scenario.ts';
import type { ExpectationFields, ExpectationReporter } from './codes.ts';
import type { ExpectedChoice, ExpectedPlay, ExpectedWord } from './expectation.ts';
import { heardHint, minuteOf, scoreOfText, signalOf } from './phrases.ts';

export const EXPECTATION_KEYS = ['plays'] as const;
export const PLAY_KEYS = { needed: ['name', 'choices'], optional: ['variant', 'outcome', 'score', 'signals', 'heard'] } as const;

const OUTCOMES: readonly Outcome[] = [...ENDINGS, 'out of time'];

/** Plays that can be read; what is wrong with the others is reported. */
export function parseExpectations(source: string, scenario: Scenario, reporter: ExpectationReporter): readonly ExpectedPlay[] {
  const text = readSource(source, reporter);
  const entries = text === null ? null : readYaml(text, yamlText(reporter), reporter);
  if (!entries) return [];
  const fields = { reporter, line: 1, entries };
  checkAllKeys(fields, EXPECTATION_KEYS, [], 'the file');
  const plays = playsOf(fields, field(fields, 'plays')).flatMap((one) => playOf(scenario, reporter, one) ?? []);
  reportSameNames(scenario, plays, reporter);
  return plays;
}

function yamlText(reporter: ExpectationReporter) {
  return {
    what: 'the file',
    line: 1,
    tooLong: (message: string) => reporter.report('large-file', 1, message),
    unreadable: (line: number, message: string, hint?: string) => reporter.report('bad-yaml', line, message, hint ?? shapeHint(message)),
  } as const;
}

/** Of what the file as a whole should look like. */
function shapeHint(message: string): string | undefined {
  if (message.startsWith('expected keys')) return 'Begin the file with “plays:”, and indent each “- name: …” below it by two spaces.';
  if (/sequence item|same column|block sequence/.test(message)) return 'Begin each key of a play below the “n” of its “- name: …”.';
  return undefined;
}

function playsOf(fields: ExpectationFields, entry: YamlEntry | undefined): readonly Extract<YamlValue, { kind: 'map' }>[] {
  if (!entry) return [];
  const { value } = entry;
  if (value.kind === 'list' && value.items.length > 0 && value.items.every((item) => item.kind === 'map')) return value.items;
  const seen =
    value.kind === 'list'
      ? value.items.length === 0
        ? 'an empty list'
        : 'a list of other things'
      : value.kind === 'map'
        ? 'a map'
        : `“${value.text}”`;
  out(fields.reporter, entry, 'a list of plays', seen, 'Begin each play with - name: …');
  return [];
}

function playOf(
  scenario: Scenario,
  reporter: ExpectationReporter,
  { line, entries }: Extract<YamlValue, { kind: 'map' }>,
): ExpectedPlay | null {
  const fields: ExpectationFields = { reporter, line, entries };
  checkAllKeys(fields, PLAY_KEYS.needed, PLAY_KEYS.optional, 'a play');
  const name = textOf(fields, field(fields, 'name'));
  const choices = choicesOf(scenario, fields);
  const variants = variantsIn(scenario, fields);
  const outcome = wordOf(fields, field(fields, 'outcome'), OUTCOMES);
  const score = scoreOfText(fields, field(fields, 'score'));
  const signals = itemsOf(fields, field(fields, 'signals'), 'signals at a minute') ?? [];
  const play = {
    outcome: outcome && { line: lineOf(fields, 'outcome'), is: outcome },
    score,
    signals: signals.flatMap((one) => signalOf(scenario, reporter, one) ?? []),
    heard: wordsOf(scenario, fields),
  };
  if (name === null || choices === null || variants === null) return null;
  return { name, line, variants, choices, ...play };
}

/** Null where one is of no such name, which is reported: then the play is not judged. */
function choicesOf({ choices }: Scenario, fields: ExpectationFields): readonly ExpectedChoice[] | null {
  const items = itemsOf(fields, field(fields, 'choices'), 'choices');
  let areKnown = items !== null;
  for (const { line, text } of items ?? []) {
    const known = choices.map((choice) => (text.includes('/') ? choice.name : choice.id));
    if (known.includes(text)) continue;
    fields.reporter.report(
      'unknown-choice',
      line,
      `no choice called “${text}”`,
      () => partedHint(text, known) ?? suggestOrList(text, known),
    );
    areKnown = false;
  }
  return areKnown && items ? items.map(({ line, text }) => ({ line, name: text })) : null;
}

/** Two choices without a comma between them. */
function partedHint(text: string, known: readonly string[]): string | undefined {
  const words = text.slice(0, 400).split(/\s+/);
  const areChoices = words.length > 1 && words.every((word) => known.includes(word) || known.some((name) => name.endsWith(`/${word}`)));
  return areChoices ? `Part them with commas: ${words.join(', ')}.` : undefined;
}

/** All of them where none is named; null where the one named is none, which is reported. */
function variantsIn(scenario: Scenario, fields: ExpectationFields): readonly number[] | null {
  const entry = field(fields, 'variant');
  const name = textOf(fields, entry);
  if (!entry) return variantsOf(scenario);
  if (name === null) return null;
  const names = scenario.variants.map((variant) => variant.name);
  const index = names.indexOf(name);
  if (index >= 0) return [index];
  const seen = names.length > 0 ? `one of ${names.join(', ')}` : 'no “variant”, since the scenario has none';
  fields.reporter.report('unknown-variant', entry.value.line, `expected ${seen}, saw “${name}”`, () => suggest(name, names));
  return null;
}

function wordsOf(scenario: Scenario, fields: ExpectationFields): ExpectedWord[] {
  const { reporter } = fields;
  const entries = mapOf(fields, field(fields, 'heard'), 'who heard when, as in team: by 10m', heardHint);
  const heard = { reporter, line: fields.line, entries };
  checkKeys(heard, AUDIENCES, '“heard”');
  return AUDIENCES.flatMap((audience) => {
    const entry = field(heard, audience);
    const text = textOf(heard, entry);
    if (!entry || text === null) return [];
    const by = text === 'never' ? null : minuteOf(scenario, /^by (.+)$/.exec(text)?.[1]);
    if (by !== undefined) return [{ line: entry.value.line, audience, by }];
    out(reporter, entry, 'by and a minute, as in by 10m or by 06:30, or never', `“${text}”`);
    return [];
  });
}

function lineOf(fields: ExpectationFields, key: string): number {
  return field(fields, key)?.value.line ?? fields.line;
}

function reportSameNames({ variants }: Scenario, plays: readonly ExpectedPlay[], reporter: ExpectationReporter): void {
  for (const [index, play] of plays.entries()) {
    const earlier = plays
      .slice(0, index)
      .find((one) => one.name === play.name && one.variants.some((variant) => play.variants.includes(variant)));
    if (!earlier) continue;
    const shared = variants[play.variants.find((variant) => earlier.variants.includes(variant)) ?? 0];
    const where = shared ? ` in the variant “${shared.name}”` : '';
    reporter.report('duplicate-play', play.line, `a play called “${play.name}”${where} is on line ${earlier.line} already`);
  }
}
