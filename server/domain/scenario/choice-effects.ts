/** `sets`, `clears` and `needs` of a choice (SCENARIO-FORMAT §3, §5). */

import type { ScenarioHead } from './front-matter-head.ts';
import { quantityOf } from './front-matter-values.ts';
import { badValue, bareValue, type Conditional, conditionalValue, itemsOf, type KeyedItem } from './keyed-item.ts';
import { kindHint, neededHint } from './kind-hints.ts';
import { type Context, type Name, type Names, noteRead, reportName } from './names.ts';
import { readDuration, readQuantity, sameUnit } from './quantity.ts';
import type { Effect, Signal } from './scenario.ts';
import { durationHint, flagsHint, HINT_STEP, newValueHint } from './value-hints.ts';

const SETS = 'a flag, or a signal and its new value,';

export function readSets(context: Context, item: KeyedItem, { signals, variants }: ScenarioHead): readonly Effect[] {
  const value = conditionalValue(context, item, SETS);
  if (!value) return [];
  const [, name = '', rest = ''] = /^([^\s,]+)\s*(.*)$/s.exec(value.text) ?? [];
  const found = context.names.all.get(name);
  if (found) context.named.add(found);
  if (found?.kind === 'flag') return setFlags(context, item, found, rest, value);
  const signal = found?.kind === 'signal' ? signals[found.index] : undefined;
  if (found && signal) {
    const begins = [signal, ...variants.flatMap((variant) => variant.signals[found.index] ?? [])];
    return setSignal(context, item, { index: found.index, signal, mayBeNegative: begins.some(isEverNegative), rest, when: value.when });
  }
  const hint = setsHint(context.names, value.text);
  if (hint === undefined && /^[A-Za-z]\w*$/.test(name))
    reportName(context, item.line, name, ['signal', 'flag'], [], (other) => kindHint(item.key, other));
  else badValue(context, item, SETS, hint);
  return [];
}

/** A name with a sign at it that “sets” does not take. */
function setsHint({ all }: Names, text: string): string | undefined {
  const [, negated] = /^(?:!|-|not\s)\s*([a-z]\w*)$/i.exec(text.slice(0, 80)) ?? [];
  if (negated && all.get(negated)?.kind === 'flag') return `Write “- clears: ${negated}”: “sets” makes a flag true.`;
  const [, name, value] = /^([a-z]\w*)\s?[:=]\s*(\S.*)$/is.exec(text.slice(0, 80)) ?? [];
  return name && value && all.get(name)?.kind === 'signal' ? `Write “${name} ${value.slice(0, 40)}”, without a colon.` : undefined;
}

export function readClears(context: Context, item: KeyedItem): readonly Effect[] {
  const value = conditionalValue(context, item, 'flags, separated by commas,');
  if (!value) return [];
  return readFlags(context, item, value.text).map(({ index }) => ({ kind: 'flag', flag: index, to: false, when: value.when }));
}

/** A bit set of flags. */
export function readNeeds(context: Context, item: KeyedItem): number {
  const text = bareValue(context, item, 'flags, separated by commas,', (seen) => neededHint(context.names, seen) ?? flagsHint(seen));
  if (text === null) return 0;
  const flags = readFlags(context, item, text);
  for (const flag of flags) noteRead(context, flag, item.line);
  return flags.reduce((bits, { index }) => bits | (1 << index), 0);
}

function setFlags(context: Context, item: KeyedItem, first: Name, rest: string, { text, when }: Conditional): readonly Effect[] {
  if (rest === '' || rest.startsWith(','))
    return readFlags(context, item, text).map(({ index }) => ({ kind: 'flag', flag: index, to: true, when }));
  badValue(
    context,
    item,
    `nothing after the flag “${first.name}” but a comma and more flags`,
    spacedFlags(context, text) ?? flagsHint(text),
  );
  return [];
}

type Line = {
  readonly index: number;
  readonly signal: Signal;
  readonly mayBeNegative: boolean;
  readonly rest: string;
  readonly when: Conditional['when'];
};

function setSignal(context: Context, item: KeyedItem, { index, signal, mayBeNegative, rest, when }: Line): readonly Effect[] {
  const [, written = '', over] = /^(.*?)(?:\s+over(?:\s+(\S+))?)?$/s.exec(rest) ?? [];
  if (written === '' || (/\sover$/.test(rest) && over === undefined)) {
    badValue(context, item, `the new value of “${signal.name}”, as in 40% or 40% over 5m,`);
    return [];
  }
  if (written.startsWith('+')) {
    context.reporter.report(
      'step',
      item.line,
      `expected the new value of “${signal.name}”, saw the step “${written.slice(0, 40)}”`,
      HINT_STEP,
    );
    return [];
  }
  if (written.startsWith('-') && !mayBeNegative) {
    context.reporter.report(
      'step',
      item.line,
      `expected the new value of “${signal.name}”, which is never below 0, saw “${written.slice(0, 40)}”`,
      HINT_STEP,
    );
    // What is out of form besides would be told a second time.
    const read = readQuantity(written);
    if (typeof read === 'string' || !sameUnit(read.notation, signal.notation)) return [];
  }
  const hint = newValueHint(signal.name, written, mayBeNegative);
  const to = quantityOf(context.reporter, item.line, written, signal.notation, { hint, owner: signal.name });
  const minutes = over === undefined ? 0 : readOver(context, item, over);
  return to && minutes !== null ? [{ kind: 'signal', signal: index, to: to.value, over: minutes, when }] : [];
}

function isEverNegative({ is, drift, min }: Signal): boolean {
  return is < 0 || (drift?.to ?? 0) < 0 || (min ?? 0) < 0;
}

function readOver(context: Context, item: KeyedItem, written: string): number | null {
  const minutes = readDuration(written);
  if (minutes !== null && minutes >= 1 && Number.isFinite(minutes)) return minutes;
  const expected = 'a duration from 1m to 1000h after “over”';
  context.reporter.report(
    'bad-duration',
    item.line,
    `expected ${expected}, saw “${written.slice(0, 40)}”`,
    minutes === 0 ? 'Without “over” it changes at once.' : durationHint(written),
  );
  return null;
}

/** A signal among flags. */
function signalHint({ all }: Names, key: string, part: string): string | undefined {
  const name = /^[a-z]\w*(?=\s)/.exec(part)?.[0];
  if (key !== 'sets' || !name || all.get(name)?.kind !== 'signal') return undefined;
  return `A line sets flags or one signal: write “- sets: ${part.slice(0, 60)}” on a line of its own.`;
}

function readFlags(context: Context, item: KeyedItem, text: string): readonly Name[] {
  const found: Name[] = [];
  for (const part of new Set(itemsOf(context, item, text))) {
    const name = context.names.all.get(part);
    if (name) context.named.add(name);
    if (name?.kind === 'flag') found.push(name);
    else if (/^[A-Za-z]\w*$/.test(part)) reportName(context, item.line, part, ['flag'], [], (other) => kindHint(item.key, other));
    else
      badValue(
        context,
        item,
        'flags, separated by commas,',
        signalHint(context.names, item.key, part) ?? spacedFlags(context, text) ?? flagsHint(part),
      );
  }
  return found;
}

/** Flags with nothing but spaces between them. */
function spacedFlags({ names: { all } }: Context, text: string): string | undefined {
  const words = text.slice(0, 120).split(/[\s,]+/);
  const areFlags = words.length > 1 && words.every((word) => all.get(word)?.kind === 'flag');
  return areFlags ? `Part flags with commas: ${words.join(', ')}.` : undefined;
}
