/** The short phrases in which an author says what is expected: a range of scores, a signal at a minute. */

import { out, textOf } from '../authoring/front-matter-values.ts';
import { suggestOrList } from '../authoring/suggest.ts';
import type { YamlEntry, YamlValue } from '../authoring/yaml.ts';
import { readMinute, readQuantity, sameUnit, show } from '../scenario/quantity.ts';
import { AUDIENCES, type Scenario } from '../scenario/scenario.ts';
import { timeHint } from '../scenario/value-hints.ts';
import type { ExpectationFields, ExpectationReporter } from './codes.ts';
import type { ExpectedScore, ExpectedSignal } from './expectation.ts';

const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
const SCORE = new RegExp(`^(?:at least (${NUMBER})|at most (${NUMBER})|(${NUMBER}) to (${NUMBER})|(${NUMBER}))$`);
const SIGNAL = /^(\S+) (below|above|is) (.+) at (\S+)$/;
const EXAMPLE = 'timeouts below 2% at 40m, with below, above or is';

/** Null where there is none, and where it is out of form, which is reported. */
export function scoreOfText(fields: ExpectationFields, entry: YamlEntry | undefined): ExpectedScore | null {
  const text = textOf(fields, entry);
  if (!entry || text === null) return null;
  const [, atLeast, atMost, from, to, only] = SCORE.exec(text) ?? [];
  const least = Number(atLeast ?? from ?? only ?? 0);
  const most = Number(atMost ?? to ?? only ?? 100);
  if (SCORE.test(text) && least <= most && most <= 100) return { line: entry.value.line, text, least, most };
  return out(fields.reporter, entry, 'a score of 0 to 100, as in at least 95, at most 40, or 40 to 70', `“${text}”`, turnedHint(from, to));
}

/** Of a range whose ends are in its form, and the wrong way round. */
function turnedHint(from: string | undefined, to: string | undefined): string | undefined {
  const isTurned = from !== undefined && to !== undefined && Number(to) < Number(from) && Number(from) <= 100;
  return isTurned ? `Write ${to} to ${from}: the smaller one comes first.` : undefined;
}

/** The minute of the run that a duration or a time of day names; undefined where it is out of form. */
export function minuteOf({ start }: Scenario, text: string | undefined): number | undefined {
  const minute = text === undefined ? null : readMinute(text, start);
  return minute !== null && Number.isFinite(minute) ? minute : undefined;
}

/** `[team by 10m]` as `{ team: by 10m }`; undefined where something of it would need quotes. */
export function heardHint(items: readonly YamlValue[]): string | undefined {
  const pairs = items.slice(0, MOST_HEARD).map(pairIn);
  const isSure = items.length <= MOST_HEARD && pairs.every((pair) => pair !== null);
  return isSure && pairs.length > 0 ? `Write { ${pairs.join(', ')} }.` : undefined;
}

/** There are no more audiences than that. */
const MOST_HEARD = AUDIENCES.length;

function pairIn(item: YamlValue): string | null {
  const [pair, more] = item.kind === 'map' ? item.entries : [];
  const text = item.kind === 'text' ? item.text : pair && !more && pair.value.kind === 'text' ? `${pair.key} ${pair.value.text}` : '';
  const [, name, value] = /^([a-z]+):? (\w(?:[\w -]|:(?=\d))*)$/.exec(text) ?? [];
  return name === undefined ? null : `${name}: ${value}`;
}

export function signalOf(
  scenario: Scenario,
  reporter: ExpectationReporter,
  item: Extract<YamlValue, { kind: 'text' }>,
): ExpectedSignal | null {
  const { line, text } = item;
  const [, name = '', side, amount = '', at] = SIGNAL.exec(text) ?? [];
  const minute = minuteOf(scenario, at);
  if (!isSide(side) || minute === undefined) {
    const time = isSide(side) && at ? timeHint(at) : undefined;
    reporter.report('bad-value', line, `expected a signal at a minute, saw “${text.slice(0, 80)}”`, time ?? `Write ${EXAMPLE}.`);
    return null;
  }
  const signal = scenario.signals.findIndex((one) => one.name === name);
  const notation = scenario.signals[signal]?.notation;
  if (!notation) {
    const names = scenario.signals.map((one) => one.name);
    reporter.report('unknown-signal', line, `no signal called “${name}”`, () => suggestOrList(name, names));
    return null;
  }
  const quantity = readQuantity(amount);
  if (typeof quantity === 'string' || !sameUnit(quantity.notation, notation)) {
    reporter.report(
      'bad-value',
      line,
      `expected a quantity as ${show(scenario.signals[signal]?.is ?? 0, notation)} is written, saw “${amount.slice(0, 80)}”`,
    );
    return null;
  }
  return { line, text, signal, side, than: quantity.value, minute };
}

function isSide(text: string | undefined): text is ExpectedSignal['side'] {
  return text === 'below' || text === 'above' || text === 'is';
}
