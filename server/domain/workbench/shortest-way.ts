/** The shortest play to a state that an author looks at, and where its choices stand on offer. */
import { history, type Run, stepsOf } from '../run/run.ts';
import { offered } from '../run/state.ts';
import { type PlayGraph, type PlayNode, wayToNode } from '../solve/play-graph.ts';
import { runAlong } from './played-state.ts';

/** The run itself where no play is shorter. Null where that is not known: it is over, or the shortest play to its node has another minute, or other flags that matter no more. */
export function shortestPlay({ solution: { scenario, variant }, nodes }: PlayGraph, run: Run): Run | null {
  let node: PlayNode | null | undefined = nodes[0];
  for (const { choice } of stepsOf(run)) node = node?.moves.find((move) => move.choice.name === choice)?.to;
  if (!node) return null;
  const way = wayToNode(node);
  if (way.length === run.turn) return run;
  const along = runAlong(scenario, variant, way);
  return along.ok && isSame(along.value, run) ? along.value : null;
}

function isSame({ state: one }: Run, { state: other }: Run): boolean {
  return one.scene === other.scene && one.minutes === other.minutes && one.flags === other.flags;
}

/** Of each decision: the place of its choice among those on offer, from 1 on. */
export function placesOnOffer(run: Run): readonly number[] {
  return history(run).flatMap(({ last }) => (last ? [offered(last.before.state).indexOf(last.choice) + 1] : []));
}
