/** Looks: choices that stay, show something and change no signal; asking somebody is one, telling somebody is none. Which of them bear on the cause, and what they show under another. */
import { history, type Run, turnsOf, waitedIn } from '../run/run.ts';
import { clone, initial, isOffered, pass, type State } from '../run/state.ts';
import { EVIDENCE } from '../scenario/prose-evidence.ts';
import { renderProse } from '../scenario/render-prose.ts';
import type { Choice, Node, Prose, Scenario } from '../scenario/scenario.ts';
import { after } from '../solve/search.ts';

export function isLook({ target, shows, effects, tells, writes }: Choice): boolean {
  if (target !== null || shows === null || writes !== null || !effects.every(({ kind }) => kind === 'flag')) return false;
  return tells.length === 0 || showsEvidence(shows);
}

/** Output or a log: then it is a look, whoever hears of it meanwhile. */
function showsEvidence(shows: Prose): boolean {
  return shows.some(({ pieces }) => pieces.some((piece) => typeof piece === 'string' && piece.includes(EVIDENCE)));
}

/** By turn, 0 first: the state of the same decisions and waits in each variant when the next decision was taken, in file order; one that is not offered there is left out. */
export function besideOf(run: Run): readonly (readonly State[])[] {
  const turns = turnsOf(run);
  const ends = [...turns.slice(1).map(({ last }) => last?.before ?? run), run];
  let states = run.scenario.variants.map((_, variant) => initial(run.scenario, variant));
  return turns.map(({ last }, index) => {
    if (last) states = states.map((state) => (isOffered(state, last.choice) ? after(state, last.choice) : state));
    states = states.map((state) => waitedOut(state, waitedIn(ends[index] ?? run)));
    return states;
  });
}

function waitedOut(state: State, minutes: number): State {
  if (minutes === 0) return state;
  const next = clone(state);
  pass(next, minutes);
  return next;
}

/** What a choice shows under each cause, as HTML; null where it is not offered. */
export function shownBeside(choice: Choice, states: readonly State[]): readonly (string | null)[] {
  return states.map((state) => (isOffered(state, choice) ? renderProse(state.scenario, choice.shows, after(state, choice)) : null));
}

/** Whether what is shown is not the same under every cause in which it can be. */
export function tellsApart(shown: readonly (string | null)[]): boolean {
  return new Set(shown.filter((html) => html !== null)).size > 1;
}

/** Turns of the looks that bear on the cause: with variants those whose text would have read otherwise under another; without, those whose flag points hang on. */
export function bearingTurns(run: Run): readonly number[] {
  const { scenario } = run;
  const beside = scenario.variants.length > 0 ? besideOf(run) : null;
  const wanted = beside ? 0 : flagsThatPointsNeed(scenario);
  return history(run).flatMap(({ last, turn }) => {
    if (!last || !isLook(last.choice)) return [];
    const bears = beside ? tellsApart(shownBeside(last.choice, beside[turn - 1] ?? [])) : (flagsOf(last.choice) & wanted) !== 0;
    return bears ? [turn] : [];
  });
}

function flagsOf({ effects }: Choice): number {
  return effects.reduce((flags, effect) => (effect.kind === 'flag' && effect.to ? flags | (1 << effect.flag) : flags), 0);
}

/** Of `needs` and of the `if` of points above zero. */
function flagsThatPointsNeed({ choices }: Scenario): number {
  let flags = 0;
  for (const { scores, needs } of choices) {
    const won = scores.filter(({ points }) => points.some((one) => one.points > 0));
    if (won.length > 0) flags |= needs;
    for (const { when } of won) if (when) flags |= flagsIn(when.node);
  }
  return flags;
}

function flagsIn(node: Node): number {
  if ('left' in node) return flagsIn(node.left) | flagsIn(node.right);
  if ('of' in node) return flagsIn(node.of);
  return node.kind === 'flag' ? 1 << node.flag : 0;
}
