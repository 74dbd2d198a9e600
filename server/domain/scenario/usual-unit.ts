/** The unit of a signal where its first quantity alone is written otherwise than all the others: then that one is the slip. */

import { field } from '../authoring/front-matter-values.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import type { ScenarioFields } from './front-matter-values.ts';
import { type Quantity, readQuantity, show } from './quantity.ts';
import type { Notation } from './scenario.ts';

/** The name of a signal, and the body in which choices set it. */
type Owner = { readonly name: string; readonly body: string };

/** `is` as the other quantities of the signal are written, where it is reported that it is not. */
export function inUsualUnit(own: ScenarioFields, entry: YamlEntry | undefined, is: Quantity | null, owner: Owner): Quantity | null {
  if (!entry || !is || is.notation.unit === '') return is;
  const others = otherNotations(own);
  return withoutUnit(own, entry, is, owner, others) ?? onUsualSide(own, entry, is, others) ?? is;
}

/** Of two that differ either may be the slip. */
function withoutUnit(
  own: ScenarioFields,
  entry: YamlEntry,
  is: Quantity,
  { name, body }: Owner,
  beside: readonly Notation[],
): Quantity | null {
  if (beside.some(({ unit }) => unit !== '')) return null;
  const others = [...beside, ...setNotations(name, body)];
  if (others.length < 2 || others.some((other) => other.unit !== '')) return null;
  const { unit, decimals } = is.notation;
  const mended: Quantity = { ...is, notation: { unit: '', place: 'after', spaced: false, decimals } };
  const written = show(mended.value, mended.notation).replaceAll(',', '');
  const message = `“is” has the unit “${unit}”, and all else of “${name}” has none`;
  own.reporter.report(
    'other-unit',
    entry.value.line,
    message,
    `Write ${written}; or, if it is counted in “${unit}”, write that unit at each of the others.`,
  );
  return mended;
}

/** Where every other quantity of the signal has the unit on the other side of its number, this one is the slip. */
function onUsualSide(own: ScenarioFields, entry: YamlEntry, is: Quantity, others: readonly Notation[]): Quantity | null {
  const { unit, place } = is.notation;
  const [like] = others;
  // Of two that differ either may be the slip, but that a percentage ends with its sign.
  const isOdd = unit === '%' ? place === 'before' : others.length > 1;
  if (!like || !isOdd || !others.every((other) => other.unit === unit && other.place !== place)) return null;
  const mended = { ...is, notation: { ...is.notation, place: like.place, spaced: like.spaced } };
  const message = `expected the unit “${unit}” ${like.place} the number, as in the other quantities, saw “${show(is.value, is.notation)}”`;
  own.reporter.report('other-unit', entry.value.line, message, `Write ${show(mended.value, mended.notation).replaceAll(',', '')}.`);
  return mended;
}

function otherNotations(own: ScenarioFields): readonly Notation[] {
  return ['good', 'min', 'max', 'drift'].flatMap((key) => {
    const value = field(own, key)?.value;
    const [, written = ''] =
      /^(?:below\s|above\s|.{1,60}\sa minute to\s)?(.{1,60})$/.exec(value?.kind === 'text' ? value.text.slice(0, 120) : '') ?? [];
    const read = readQuantity(written);
    return typeof read === 'string' ? [] : [read.notation];
  });
}

/** What choices set is read after the front matter: looked for as it stands there, up to as many as say enough. */
function setNotations(name: string, body: string): readonly Notation[] {
  const opening = `- sets: ${name} `;
  const found: Notation[] = [];
  for (let at = body.indexOf(opening); at !== -1 && found.length < MOST_SET; at = body.indexOf(opening, at + 1)) {
    const [written = ''] = /^[^\n`]{1,60}?(?= over\b| if\b|\n|$)/.exec(body.slice(at + opening.length, at + opening.length + 80)) ?? [];
    const read = readQuantity(written);
    if (typeof read !== 'string') found.push(read.notation);
  }
  return found;
}

const MOST_SET = 20;
