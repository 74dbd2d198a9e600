/** The earliest minute at which a play may be in each scene: a lower bound, by shortest paths that ignore every condition. */
import type { Scenario } from '../scenario/scenario.ts';

/** By scene; Infinity where no path leads. */
export function earliestMinutes(scenario: Scenario): number[] {
  const earliest = scenario.scenes.map((_, index) => (index === 0 ? 0 : Number.POSITIVE_INFINITY));
  // Bellman and Ford: as many rounds as it takes, at most one a scene.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, takes, notBefore } of waysOf(scenario)) {
      const minute = Math.max((earliest[from] ?? 0) + takes, notBefore);
      if (minute >= (earliest[to] ?? 0)) continue;
      earliest[to] = minute;
      changed = true;
    }
  }
  return earliest;
}

type Way = { readonly from: number; readonly to: number; readonly takes: number; readonly notBefore: number };

function waysOf(scenario: Scenario): Way[] {
  return scenario.scenes.flatMap((scene) => {
    if (scene.ends !== null) return [];
    const ways: Way[] = [...scene.choices, ...scenario.anyTime].flatMap(({ target, takes, until }) =>
      target === null ? [] : [{ from: scene.index, to: target, takes: until === null ? takes : 0, notBefore: until ?? 0 }],
    );
    return scene.at ? [...ways, { from: scene.index, to: scene.at.target, takes: 0, notBefore: scene.at.minute }] : ways;
  });
}
