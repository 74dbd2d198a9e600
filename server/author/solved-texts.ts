/** Texts that are solved while a page waits, where that is a matter of some tenths of a second; kept for the next page. */
import { boundedCache } from '../content/bounded-cache.ts';
import type { VariantFigures } from '../domain/branch-map/variant-figures.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type PlayGraph, playGraph } from '../domain/solve/play-graph.ts';
import { type Solution, solve } from '../domain/solve/solve.ts';
import type { SoundText } from './written-scenario.ts';

/** `not-yet`: how many states there are is still being found out. `too-many`: it would keep everybody waiting. */
export type NoPlays = 'not-yet' | 'unsolved' | 'too-many';

export type SolvedTexts = {
  /** Of a variant; null where there is none, where it is not known yet how long it takes, and where that is too long. */
  solution(text: SoundText, variant: number): Solution | null;
  /** Every play of a variant at once. */
  plays(text: SoundText, variant: number): Result<PlayGraph, NoPlays>;
  /** Why there will be no plays, which is known in no time; null where they are only to be asked for. */
  whyNoPlays(text: SoundText, variant: number): NoPlays | null;
};

/** States of one variant. */
const MOST_WHILE_WAITING = 15_000;
/** Of one variant each, with their plays some 20 MB at the most. */
const KEPT = 6;

type Solved = { readonly solution: Solution | null; plays: PlayGraph | null };

export function createSolvedTexts(): SolvedTexts {
  const kept = boundedCache<string, Solved>(KEPT);

  return {
    solution: (text, variant) => (whyUnsolved(text, variant) === null ? solved(text, variant).solution : null),
    whyNoPlays,
    plays(text, variant) {
      const why = whyNoPlays(text, variant);
      if (why) return fail(why);
      const own = solved(text, variant);
      own.plays ??= own.solution && playGraph(own.solution, MOST_WHILE_WAITING);
      return own.plays ? ok(own.plays) : fail('unsolved');
    },
  };

  function solved({ hash, scenario }: SoundText, variant: number): Solved {
    const key = `${hash} ${variant}`;
    const before = kept.get(key);
    if (before) return before;
    const result = solve(scenario, variant);
    const own = { solution: result.ok ? result.value : null, plays: null };
    kept.set(key, own);
    return own;
  }
}

function whyUnsolved(text: SoundText, variant: number): NoPlays | null {
  return why(text, variant, ({ states }) => states);
}

/** A solver tells fewer states apart than there are plays to go on with. */
function whyNoPlays(text: SoundText, variant: number): NoPlays | null {
  return why(text, variant, ({ states, scenes }) => (scenes.length === 0 ? Infinity : Math.max(states, sum(scenes))));
}

function why({ known: { figures } }: SoundText, variant: number, statesOf: (figures: VariantFigures) => number): NoPlays | null {
  if (figures === null) return 'not-yet';
  const own = figures.find((one) => one.variant === variant);
  if (!own) return 'unsolved';
  return statesOf(own) > MOST_WHILE_WAITING ? 'too-many' : null;
}

function sum(scenes: VariantFigures['scenes']): number {
  return scenes.reduce((all, { states }) => all + states, 0);
}
