/** What is seen at a boundary (format §11): by somebody who knows the labels alone, and by a careful reader of the page. */
import { appears, dueBetween } from '../run/channel.ts';
import { offered, type State } from '../run/state.ts';
import { rounded } from '../scenario/quantity.ts';
import { isShown, renderProse } from '../scenario/render-prose.ts';
import type { Choice, Notation, Prose, Scenario, Scene } from '../scenario/scenario.ts';
import { type Telling, tellingOf } from '../scenario/telling.ts';
import { extremes, interchangeableInAll } from './interchangeable-choices.ts';
import { addReads, EXACT, noReads, type Reads, readsImpact } from './reads.ts';
import { type SearchSpace, searchSpaceOf } from './search.ts';

/** A play of one variant at a boundary. `choice` led there from minute `before`; null where a minute of waiting did, and null and −1 at the start. */
export type Boundary = { readonly state: State; readonly choice: Choice | null; readonly before: number };

/** Splits plays of the same choices in several variants by what is seen, and names what a state's future sights depend on. */
export type Sight = {
  /** Then there is a quicker search. */
  readonly seesLabelsOnly: boolean;
  /** Of what is offered: those of which one is as good as any. */
  worthTrying(open: readonly Choice[]): readonly Choice[];
  /** Boundaries that look alike, in the order given. */
  groups<T extends Boundary>(boundaries: readonly T[]): readonly (readonly T[])[];
  /** Equal keys of states in the same variants: what is seen and won from there on is equal, too. */
  keyOf(states: readonly State[]): string;
};

/** Only the full names of the choices offered. */
export function sightOfLabels(spaces: readonly SearchSpace[]): Sight {
  const interchangeable = interchangeableInAll(spaces.map((space) => space.interchangeable));
  return {
    seesLabelsOnly: true,
    worthTrying: (open) => extremes(open, interchangeable, 'best'),
    groups: (boundaries) => groupedBy(boundaries, ({ state }) => namesOf(state)),
    keyOf: (states) => states.map((state) => memberKey(state, spaces)).join(''),
  };
}

/** The same where waiting may have brought a play near the limit: the quicker search knows no such state. */
export function sightOfLateLabels(spaces: readonly SearchSpace[]): Sight {
  return { ...sightOfLabels(spaces.map((space) => space.late())), seesLabelsOnly: false };
}

/** All that the page shows: names, outcome, texts, messages, signals and impacts as displayed. */
export function sightOfPage(scenario: Scenario): Sight {
  const telling = tellingOf(scenario);
  const spaces = scenario.variants.map((_, variant) =>
    searchSpaceOf(scenario, variant, (scenes, choices) => shownReads(scenario, telling, scenes, choices)),
  );
  const impactsOf = impactKeys(scenario, telling);
  return {
    seesLabelsOnly: false,
    // What a look shows decides what is known when: none may stand for another.
    worthTrying: (open) => open,
    groups: (boundaries) =>
      groupedBy(boundaries, ({ state }) => figuresOf(state, telling)).flatMap((alike) => splitByText(scenario, telling, alike)),
    keyOf: (states) => states.map((state) => memberKey(state, spaces)).join('') + impactsOf(states),
  };
}

function groupedBy<T>(items: readonly T[], seenOf: (item: T) => string): readonly (readonly T[])[] {
  if (items.length === 1) return [items];
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const seen = seenOf(item);
    const group = groups.get(seen);
    if (group) group.push(item);
    else groups.set(seen, [item]);
  }
  return [...groups.values()];
}

function memberKey(state: State, spaces: readonly SearchSpace[]): string {
  const key = spaces[state.variant]?.keyOf(state) ?? '';
  return String.fromCharCode(state.variant, key.length) + key;
}

function namesOf(state: State): string {
  return String.fromCharCode(...offered(state).map(({ index }) => index));
}

/** What may differ between variants: all else is displayed alike. */
function figuresOf(state: State, telling: Telling): string {
  const { signals, impacts } = state.scenario;
  const figures: (string | number | null)[] = [state.outcome, namesOf(state)];
  for (const index of telling.signals) figures.push(shownNumber(state.signal(index), signals[index]));
  for (const index of telling.impacts) figures.push(shownNumber(state.impact(index), impacts[index]));
  return figures.join(' ');
}

function shownNumber(value: number, named: { readonly notation: Notation } | undefined): number {
  return named ? rounded(value, named.notation) : value;
}

/** Blocks of text that are shown are compared first; only where they differ is the text itself, since two may read the same. */
function splitByText<T extends Boundary>(scenario: Scenario, telling: Telling, alike: readonly T[]): readonly (readonly T[])[] {
  if (alike.length === 1) return [alike];
  const [first, ...others] = alike.map((boundary) => blocksOf(scenario, telling, boundary));
  return others.every((blocks) => blocks === first) ? [alike] : groupedBy(alike, (boundary) => textOf(scenario, boundary));
}

function prosesOf(scenario: Scenario, { state, choice, before }: Boundary): readonly Prose[] {
  const scene = scenario.scenes[state.scene];
  return [choice?.shows ?? [], choice === null && before < 0 ? scenario.intro : [], scene?.prose ?? []];
}

function messagesOf(scenario: Scenario, { state, before }: Boundary) {
  return dueBetween(scenario, before, state.minutes);
}

function blocksOf(scenario: Scenario, telling: Telling, boundary: Boundary): string {
  const { state } = boundary;
  let bits = '';
  for (const prose of prosesOf(scenario, boundary))
    for (const block of prose) if (telling.tells(block.when)) bits += isShown(block, state) ? '1' : '0';
  for (const message of messagesOf(scenario, boundary)) if (telling.tells(message.when)) bits += appears(message, state) ? '1' : '0';
  return bits;
}

function textOf(scenario: Scenario, boundary: Boundary): string {
  const { state } = boundary;
  const texts = prosesOf(scenario, boundary).map((prose) => renderProse(scenario, prose, state));
  const messages = messagesOf(scenario, boundary).filter((message) => appears(message, state));
  return JSON.stringify([texts, messages.map(({ person, minute, prose }) => [person, minute, renderProse(scenario, prose, state)])]);
}

/** What may make the texts of two variants differ from here on. */
function shownReads(scenario: Scenario, telling: Telling, scenes: readonly Scene[], choices: readonly Choice[]): Reads {
  const reads = noReads();
  const proses = [...scenes.map(({ prose }) => prose), ...choices.map(({ shows }) => shows ?? [])];
  for (const block of proses.flat()) if (block.when && telling.tells(block.when)) addReads(reads, block.when.node);
  for (const { when, minute } of scenario.channel) {
    if (!when || !telling.tells(when)) continue;
    addReads(reads, when.node);
    reads.clock = Math.max(reads.clock, minute);
  }
  for (const [index, impact] of scenario.impacts.entries()) {
    if (!telling.impacts.has(index) && !readsImpacts(scenario)) continue;
    for (const { when } of impact.rates) if (when) addReads(reads, when.node);
  }
  for (const signal of telling.signals) reads.signals.set(signal, EXACT);
  return reads;
}

/** Totals that a text reads, or that are not shown to the last digit, matter as they are; of others only how far they lie apart. */
function impactKeys(scenario: Scenario, telling: Telling): (states: readonly State[]) => string {
  const told = [...telling.impacts];
  const isWhole = (index: number) => {
    const impact = scenario.impacts[index];
    const step = 10 ** (3 - (impact?.notation.decimals ?? 0));
    return impact?.rates.every(({ adds }) => adds % step === 0) ?? true;
  };
  const isRead = readsImpacts(scenario);
  return (states) => {
    if (isRead) return states.map(({ impacts }) => impacts.join(' ')).join(';');
    const first = states[0];
    return told
      .map((index) => {
        const base = isWhole(index) ? (first?.impact(index) ?? 0) : 0;
        return states.map((state) => state.impact(index) - base).join(' ');
      })
      .join(';');
  };
}

function readsImpacts(scenario: Scenario): boolean {
  const proses = [scenario.intro, ...scenario.scenes.map(({ prose }) => prose), ...scenario.choices.map(({ shows }) => shows ?? [])];
  const conditions = [...proses.flat().map(({ when }) => when), ...scenario.channel.map(({ when }) => when)];
  return conditions.some((when) => when !== null && readsImpact(when.node));
}
