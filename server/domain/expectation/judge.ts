/** Judges an author's expectations: each play is taken in each of its variants, and what comes out otherwise is said. */
import { reporterOf } from '../authoring/reporter.ts';
import { byLine, type Problem } from '../problem.ts';
import { notOfferedText, offeredText, takeNamed } from '../run/named-choice.ts';
import { history, type Run, start } from '../run/run.ts';
import { fixed } from '../solve/ratio.ts';
import { type Solution, scoreOf } from '../solve/solve.ts';
import { ALL_EXPECTATION_CODES } from './codes.ts';
import type { ExpectedPlay } from './expectation.ts';
import { parseExpectations } from './parse.ts';
import { type Unmet, unmetBy } from './unmet.ts';

/** A play as it came out; `score` of 100 with two decimals, null where the run is not over. */
export type JudgedPlay = {
  readonly name: string;
  readonly variant: string | null;
  readonly outcome: Run['outcome'];
  readonly score: string | null;
};

export type JudgedExpectations = { readonly plays: readonly JudgedPlay[]; readonly problems: readonly Problem[] };

/** `solutions`: one a variant of the scenario; `file` as problems name it. */
export function judgeExpectations(file: string, source: string, solutions: readonly [Solution, ...Solution[]]): JudgedExpectations {
  const [{ scenario }] = solutions;
  const reporter = reporterOf(file, ALL_EXPECTATION_CODES);
  const expected = parseExpectations(source, scenario, reporter);
  const judged = expected.map((play) =>
    play.variants.flatMap((variant) => (solutions[variant] ? [judgedIn(play, solutions[variant])] : [])),
  );
  const unmet = judged.flatMap(failuresOf).map((failure): Problem => ({ ...failure, file, level: 'error' }));
  return { plays: judged.flat().map(({ play }) => play), problems: [...reporter.problems(), ...unmet].sort(byLine) };
}

type JudgedIn = { readonly play: JudgedPlay; readonly failures: readonly Unmet[] };

/** Of one play in its variants: what comes otherwise in all of them alike is said once. */
function failuresOf(inVariants: readonly JudgedIn[]): Unmet[] {
  const all = inVariants.flatMap(({ failures }) => failures);
  const alike = (one: Unmet) => all.filter((other) => other.line === one.line && other.message === one.message);
  return all.flatMap((one) => {
    const same = alike(one);
    if (inVariants.length === 1 || same.length < inVariants.length) return [one];
    const { variant: _, ...everywhere } = one;
    return same[0] === one ? [everywhere] : [];
  });
}

function judgedIn(play: ExpectedPlay, solution: Solution): JudgedIn {
  const { scenario, variant } = solution;
  const { run, refused } = taken(play, start(scenario, variant));
  const score = run.outcome === null ? null : scoreOf(solution, run.state);
  const named = scenario.variants[variant]?.name ?? null;
  // What comes of a play that breaks off says nothing of the one that was meant.
  const failures = refused ? [refused] : unmetBy(play, run, score);
  return {
    play: { name: play.name, variant: named, outcome: run.outcome, score: score && fixed(score, 2) },
    failures: failures.map((failure) => (named === null ? failure : { ...failure, variant: named })),
  };
}

function taken(play: ExpectedPlay, begun: Run): { readonly run: Run; readonly refused: Unmet | null } {
  let run = begun;
  for (const { line, name } of play.choices) {
    const next = takeNamed(run, name);
    if (!next.ok) {
      const message = `“${name}” is not offered as decision ${run.turn + 1}: ${notOfferedText(run.scenario, next.error)}`;
      return { run, refused: { code: 'not-offered', line, message, hint: offeredText(run), path: namesOf(run) } };
    }
    run = next.value;
  }
  return { run, refused: null };
}

function namesOf(run: Run): string[] {
  return history(run).flatMap(({ last }) => (last ? [last.choice.name] : []));
}
