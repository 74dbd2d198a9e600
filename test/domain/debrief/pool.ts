/** A scenario with three causes behind one page, small enough to reckon by hand; and its debriefs. */
import type { Debrief } from '../../../server/domain/debrief/debrief.ts';
import { type Judgement, judgementOf, type Searches } from '../../../server/domain/debrief/judgement.ts';
import { review } from '../../../server/domain/debrief/review.ts';
import { type Run, replay } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { alikeSearch } from '../../../server/domain/solve/blind-and-par.ts';
import { sightOfLateLabels, sightOfPage } from '../../../server/domain/solve/sight.ts';
import type { Solution } from '../../../server/domain/solve/solve.ts';
import { solveVariants } from '../../../server/domain/solve/solve-variants.ts';

/** `slow` and `leak` read alike but for the heap; the locks tell `lock` from both. */
export const POOL = `---
format: 1
title: A pool that runs dry
summary: Checkouts fail at night.
severity: SEV2
role: on-call senior, alone
start: "02:14"
limit: 60m
skills: [diagnosis, stabilise, communication, risk]
variants:
  slow: The bank answers slowly.
  lock: A migration holds a lock.
  leak: A worker leaks its connections.
signals:
  timeouts: { label: Checkouts timing out, is: 12%, good: below 2% }
impact:
  lost: { label: Lost, adds: "$1,000 a minute", while: "timeouts > 2", costs: "1 point per $10,000" }
flags: [seen]
---

# A pool

## Start

- at: 20m [Twenty minutes without relief](#late)

Checkouts fail.

- [Look at the locks](#start)
  - takes: 2m
  - scores: diagnosis +1
  - sets: seen
  - shows: The sessions of the database.

    > **If** \`lock\`: One session blocks forty.

    > **If** \`!lock\`: No session waits.
  - why: It splits them.
- [Look at the heap](#start)
  - takes: 2m
  - shows: The workers.

    > **If** \`leak\`: A worker holds ninety connections.

    > **If** \`!leak\`: The workers hold two each.
  - why: The heap names the leak.

    > **If** \`minutes < 2\`: It was your first look.
- [Look at the nodes](#start)
  - shows: All green.
- [Scale out](#acted)
  - takes: 2m
  - scores: stabilise +5 if \`slow\`
  - scores: stabilise -5 if \`!slow\`
  - sets: timeouts 1% if \`slow\`
  - why: More pods help with a slow bank alone.
- [End the blocking session](#acted)
  - takes: 2m
  - scores: stabilise +5 if \`lock\`
  - scores: stabilise -5 if \`!lock\`
  - sets: timeouts 1% if \`lock\`
  - why: It frees what waits, where something waits.
- [Restart the worker](#acted)
  - takes: 2m
  - scores: stabilise +5 if \`leak\`
  - scores: stabilise -5 if \`!leak\`
  - sets: timeouts 1% if \`leak\`
  - why: It gives back what leaked.
- [Wait and see](#start)
  - takes: 19m
  - shows: Nothing changes.
  - scores: risk -1
  - why: Nothing heals by itself.

## Late

- scores: communication -2

The lead has taken over.

- [Hand over](#failed)

## Acted

- scores: risk +1

Something was done.

- [Close](#closed)

## Closed

- ends: resolved

## Failed

- ends: failed

## At any time

- [Tell the team and support](#at-any-time)
  - tells: team, customers
  - scores: communication +1
  - shows: They know.
  - why: Early words save calls.
- [Ask a colleague](#at-any-time)
  - scores: communication +1
  - shows: She knows nothing of it.
  - why: It costs little.
`;

export const LOCKS = 'start/look-at-the-locks';
export const HEAP = 'start/look-at-the-heap';
export const NODES = 'start/look-at-the-nodes';
export const SCALE = 'start/scale-out';
export const END = 'start/end-the-blocking-session';
export const WORKER = 'start/restart-the-worker';
export const WAIT = 'start/wait-and-see';
export const HAND_OVER = 'late/hand-over';
export const CLOSE = 'acted/close';
export const TELL = 'at-any-time/tell-the-team-and-support';
export const ASK = 'at-any-time/ask-a-colleague';

export const SLOW = 0;
export const LOCK = 1;
export const LEAK = 2;

export type Played = { readonly run: Run; readonly solutions: readonly Solution[]; readonly solution: Solution };

export function playedIn(variant: number, names: readonly string[], source = POOL): Played {
  const { scenario, problems } = compile('scenarios/pool.md', source);
  const errors = problems.filter(({ level }) => level === 'error');
  if (!scenario || errors.length > 0) throw new Error(errors.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const solved = solveVariants(scenario as Scenario);
  const run = replay(scenario, variant, names);
  const solution = solved.ok ? solved.value[variant] : null;
  if (!run.ok || !solved.ok || !solution) throw new Error(`it does not play: ${run.ok ? 'not solved' : run.error}`);
  return { run: run.value, solutions: solved.value, solution };
}

export function debriefIn(variant: number, names: readonly string[], source = POOL): Debrief {
  const { run, solution } = playedIn(variant, names, source);
  return review(run, solution);
}

export function judgedIn(variant: number, names: readonly string[], maxSets = 10_000): Judgement {
  const { run, solutions } = playedIn(variant, names);
  return judgementOf(run, solutions, searchesIn(run.scenario, solutions, maxSets));
}

export function searchesIn(scenario: Scenario, solutions: readonly Solution[], maxSets = 10_000): Searches {
  const sight = sightOfPage(scenario);
  const par = alikeSearch(solutions, sight, maxSets);
  const blind = alikeSearch(solutions, sightOfLateLabels(solutions.map(({ space }) => space)), maxSets);
  const without: Searches['without'] = (choice) => alikeSearch(solutions, sight, maxSets, choice);
  return { par, blind, without, parScore: par.score, blindScore: blind.score };
}
