/** The solver on the shipped scenarios and on the hub of 20 look-ups. */
import { compile } from '../../domain/scenario/compile.ts';
import { type Scenario, variantsOf } from '../../domain/scenario/scenario.ts';
import { solveBlind, solvePar } from '../../domain/solve/blind-and-par.ts';
import { type Solution, solve } from '../../domain/solve/solve.ts';
import { solveVariants } from '../../domain/solve/solve-variants.ts';
import { type BenchScale, median, processorTime } from './measure.ts';
import { shippedScenarios } from './shipped.ts';
import { type BenchRow, figure } from './table.ts';

export async function solverRows({ rounds }: BenchScale): Promise<readonly BenchRow[]> {
  const shipped = await shippedScenarios();
  const rows = shipped.flatMap(({ id, scenario }) => [
    ...variantsOf(scenario).map((variant) =>
      solvedRow(
        `solve ${[id, scenario.variants[variant]?.name].filter(Boolean).join(', ')}, ms`,
        scenario,
        variant,
        rounds,
        300,
        'best and worst, exact, without a cache, processor time',
      ),
    ),
    ...(scenario.variants.length > 0 ? [readingRow(id, scenario, rounds)] : []),
  ]);
  const method =
    'one scene of 11 look-ups and an exit, 9 look-ups at any time, 4 of the 20 write a flag that is read downstream, no deadline';
  return [...rows, solvedRow('solve the hub of 20 look-ups, ms', hub(), 0, rounds, 50, method)];
}

function solvedRow(what: string, scenario: Scenario, variant: number, rounds: number, target: number, method: string): BenchRow {
  let solved = null as ReturnType<typeof solve> | null;
  const work = () => {
    solved = solve(scenario, variant);
  };
  work();
  const ms = median(Array.from({ length: rounds }, () => processorTime(work)));
  const ours = solved?.ok ? figure(ms) : (solved?.error ?? '');
  const states = solved?.ok ? statesOf(solved.value) : 'not solved';
  return {
    what,
    ours,
    peer: null,
    ratio: null,
    target: `< ${target}`,
    met: solved?.ok === true && ms < target,
    method: `${method}; ${states}`,
  };
}

/** Everything that is exact about a scenario with variants. */
function readingRow(id: string, scenario: Scenario, rounds: number): BenchRow {
  let proven = false;
  const work = () => {
    const solved = solveVariants(scenario);
    proven = solved.ok && solveBlind(solved.value).ok && solvePar(solved.value).ok;
  };
  work();
  const ms = median(Array.from({ length: rounds }, () => processorTime(work)));
  return {
    what: `solve ${id}, all variants, blind and par, ms`,
    ours: proven ? figure(ms) : 'not proven',
    peer: null,
    ratio: null,
    target: '< 1000',
    met: proven && ms < 1000,
    method: 'every variant, then blind and par, exact, without a cache, processor time',
  };
}

function statesOf({ states }: Solution): string {
  return `${states.toLocaleString('en')} states`;
}

const LOOK_UPS = { scene: 11, anyTime: 9 };
/** Numbers of those that write a flag: two in the scene, two at any time. */
const WRITERS = [2, 7, 13, 18];

/** The hub as an author would write it. Compiled, so that what is solved is what the language allows. */
export function hub(): Scenario {
  const { scenario, problems } = compile('scenarios/hub.md', hubSource());
  if (!scenario) throw new Error(problems.map((problem) => `${problem.line} ${problem.message}`).join('\n'));
  return scenario;
}

function hubSource(): string {
  const numbers = Array.from({ length: LOOK_UPS.scene + LOOK_UPS.anyTime }, (_, n) => n + 1);
  const head = [
    ...['---', 'format: 1', 'title: A hub', 'summary: Twenty things to look at.', 'severity: SEV3', 'role: on call', 'start: "03:00"'],
    ...['limit: 24h', 'skills: [diagnosis, stabilise]', `flags: [${WRITERS.map((n) => `seen${n}`).join(', ')}]`, '---', '', '# A hub', ''],
  ];
  return [
    ...head,
    ...['## Hub', '', 'Much can be looked at.', '', ...numbers.slice(0, LOOK_UPS.scene).map((n) => lookUp(n, 'hub'))],
    ...['- [Decide](#decision)', '', '## Decision', ''],
    ...WRITERS.map(
      (n) => `- [Act on ${n}](#end)\n  - needs: seen${n}\n  - scores: stabilise +${n}\n  - scores: stabilise -1 if \`!seen${n}\``,
    ),
    ...['- [Act on two](#end)', '  - when: `seen2 && seen13`', '  - scores: stabilise +9', '', '## End', '', '- ends: resolved', ''],
    ...['## At any time', '', ...numbers.slice(LOOK_UPS.scene).map((n) => lookUp(n, 'at-any-time'))],
  ].join('\n');
}

function lookUp(n: number, where: string): string {
  const writes = WRITERS.includes(n) ? [`  - sets: seen${n}`] : [];
  const sign = n % 3 === 0 ? '-' : '+';
  return [`- [Look at ${n}](#${where})`, `  - scores: diagnosis ${sign}0.${(n % 9) + 1}`, '  - shows: It is there.', ...writes].join('\n');
}
