/** The head of a hand-over: which way, from whom or to whom, and the run by its scenario, its variant and the choices so far. */

import { checkAllKeys, type FrontMatterFields, field, itemsOf, textOf, wordOf } from '../authoring/front-matter-values.ts';
import type { Hint } from '../authoring/reporter.ts';
import { suggest, suggestOrList } from '../authoring/suggest.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { fail, type Result } from '../result.ts';
import { readWrittenHead, WRITTEN_KEYS, type WrittenHead } from '../retrospective/written-head.ts';
import { notOfferedText, offeredText, whyNotOffered } from '../run/named-choice.ts';
import { decide, type Run, start } from '../run/run.ts';
import { offered } from '../run/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { HandOverReporter } from './codes.ts';
import { type HandOver, WAYS } from './hand-over.ts';

/** Null where no scenario of this id can be played. `drawn`: its text, where that is not to be the one of now. */
export type ScenarioById = ((id: string, drawn?: string) => Scenario | null) & {
  /** Of all that there are, those with errors too. */
  readonly ids?: () => readonly string[];
};

export const HAND_OVER_KEYS = [...WRITTEN_KEYS, 'way', 'partner', 'cause', 'scenario', 'path'] as const;
export const OPTIONAL_HAND_OVER_KEYS = ['variant'] as const;

type HandOverHead = WrittenHead &
  Pick<HandOver, 'way' | 'partner' | 'cause' | 'scenario'> & {
    /** Null where there is a problem, which was reported. */
    readonly run: Run | null;
  };

type Fields = FrontMatterFields<HandOverReporter>;

export function readHandOverHead(entries: readonly YamlEntry[] | null, scenarios: ScenarioById, reporter: HandOverReporter): HandOverHead {
  const fields: Fields = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, HAND_OVER_KEYS, OPTIONAL_HAND_OVER_KEYS, 'the front matter');
  return {
    ...readWrittenHead(fields),
    way: wordOf(fields, field(fields, 'way'), WAYS) ?? 'gives',
    partner: textOf(fields, field(fields, 'partner')) ?? '',
    cause: wordOf(fields, field(fields, 'cause'), ['known', 'open']) ?? 'open',
    scenario: textOf(fields, field(fields, 'scenario')) ?? '',
    run: readRun(fields, scenarios),
  };
}

function readRun(fields: Fields, scenarios: ScenarioById): Run | null {
  const entry = field(fields, 'scenario');
  const id = textOf(fields, entry);
  if (!entry || id === null) return null;
  const scenario = scenarios(id);
  if (scenario) return readPath(fields, scenario);
  const hint = () => scenarioHint(id, scenarios.ids?.() ?? []);
  fields.reporter.report('unknown-scenario', entry.value.line, `no scenario called “${id.slice(0, 80)}” can be played`, hint);
  return null;
}

function scenarioHint(id: string, ids: readonly string[]): string | undefined {
  if (ids.includes(id)) return 'There is one, but it has errors: mend those first.';
  // Also the path of its file.
  return suggest(id.replace(/^.*\//, '').replace(/\.md$/, ''), ids);
}

function readPath(fields: Fields, scenario: Scenario): Run | null {
  const variant = readVariant(fields, scenario);
  const items = itemsOf(fields, field(fields, 'path'), 'choices');
  if (variant === null || items === null) return null;
  let run = start(scenario, variant);
  for (const { text, line } of items) {
    const next = takeExactly(run, text);
    if (!next.ok) {
      fields.reporter.report('broken-path', line, next.error.message, next.error.hint);
      return null;
    }
    run = next.value;
  }
  if (run.outcome === null) return run;
  fields.reporter.report('finished-path', items.at(-1)?.line ?? 1, 'expected a run that goes on, saw one that is over by these choices');
  return null;
}

/** The run after a choice by its full name, or what is said of one that breaks the path. */
function takeExactly(run: Run, name: string): Result<Run, { readonly message: string; readonly hint: Hint }> {
  const { choices, scenes } = run.scenario;
  const choice = choices.find((one) => one.name === name);
  const next = choice && decide(run, choice);
  if (next?.ok) return next;
  if (!choice) return fail({ message: `no choice called “${name.slice(0, 80)}”`, hint: () => nameHint(run, name) });
  const reason = whyNotOffered(run.state, choice);
  const here = run.outcome === null ? `, where the path is in the scene “${scenes[run.state.scene]?.id}”` : '';
  const why = reason ? `: ${notOfferedText(run.scenario, reason)}` : '';
  return fail({ message: `“${name.slice(0, 80)}” is not offered there${here}${why}`, hint: () => offeredText(run) ?? undefined });
}

/** A choice without its scene is one that is offered there, else any. */
function nameHint({ scenario, state }: Run, name: string): string | undefined {
  const named = scenario.choices.filter(({ id }) => id === name);
  const meant = offered(state).find(({ id }) => id === name) ?? (named.length === 1 ? named[0] : undefined);
  if (meant) return `Did you mean “${meant.name}”?`;
  return suggestOrList(
    name,
    scenario.choices.map((choice) => choice.name),
  );
}

function readVariant(fields: Fields, { variants }: Scenario): number | null {
  const entry = field(fields, 'variant');
  const name = textOf(fields, entry);
  if (variants.length === 0 && !entry) return 0;
  const index = variants.findIndex((variant) => variant.name === name);
  if (index !== -1) return index;
  const names = variants.map((variant) => variant.name);
  const wanted = names.length === 0 ? 'no variant, since the scenario has none' : `one of ${names.join(', ')} for “variant”`;
  fields.reporter.report(
    'unknown-variant',
    entry?.value.line ?? 1,
    `expected ${wanted}, saw ${name === null ? 'none' : `“${name}”`}`,
    () => (name === null ? undefined : suggest(name, names)),
  );
  return null;
}
