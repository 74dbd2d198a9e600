/** What may tell variants apart: the flags, signals and impacts that may differ between two plays of the same choices in two variants. All else is alike in both. */
import type { Condition, Node, Scenario } from './scenario.ts';

export type Telling = {
  /** Bit set of flags. */
  readonly flags: number;
  readonly signals: ReadonlySet<number>;
  readonly impacts: ReadonlySet<number>;
  /** Whether a condition may hold in one variant and not in another. */
  tells(condition: Condition | null): boolean;
};

/** Found once a scenario. */
export function tellingOf(scenario: Scenario): Telling {
  const before = known.get(scenario);
  if (before) return before;
  const telling = readTelling(scenario);
  known.set(scenario, telling);
  return telling;
}

const known = new WeakMap<Scenario, Telling>();

function readTelling(scenario: Scenario): Telling {
  const found = { flags: 0, signals: signalsThatBeginApart(scenario), impacts: new Set<number>() };
  const tells = (condition: Condition | null) => condition !== null && reads(condition.node);
  for (let grew = true; grew; ) grew = [...effectsThatTell(), ...impactsThatTell()].some((added) => added);
  return { ...found, tells };

  function effectsThatTell(): boolean[] {
    const effects = scenario.choices.flatMap((choice) => choice.effects).filter(({ when }) => tells(when));
    return effects.map((effect) => {
      if (effect.kind === 'signal') return added(found.signals, effect.signal);
      const before = found.flags;
      found.flags |= 1 << effect.flag;
      return found.flags !== before;
    });
  }

  function impactsThatTell(): boolean[] {
    return scenario.impacts.map((impact, index) => impact.rates.some(({ when }) => tells(when)) && added(found.impacts, index));
  }

  function reads(node: Node): boolean {
    if ('left' in node) return reads(node.left) || reads(node.right);
    switch (node.kind) {
      case 'variant':
        return true;
      case 'flag':
        return (found.flags & (1 << node.flag)) !== 0;
      case 'signal':
        return found.signals.has(node.signal);
      case 'impact':
        return found.impacts.has(node.impact);
      case 'not':
      case 'minus':
        return reads(node.of);
      default:
        return false;
    }
  }
}

function signalsThatBeginApart({ variants }: Scenario): Set<number> {
  const [first, ...others] = variants.map(({ signals }) => signals);
  const indexes = first?.map((_, index) => index) ?? [];
  return new Set(
    indexes.filter((index) => {
      const begins = first?.[index];
      return others.some((signals) => !beginsAlike(begins, signals[index]));
    }),
  );
}

function beginsAlike(a: Scenario['signals'][number] | undefined, b: Scenario['signals'][number] | undefined): boolean {
  return a?.is === b?.is && a?.drift?.perMinute === b?.drift?.perMinute && a?.drift?.to === b?.drift?.to;
}

function added(set: Set<number>, item: number): boolean {
  const before = set.size;
  return set.add(item).size !== before;
}
