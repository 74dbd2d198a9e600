/** Random scenarios without variants, and smaller ones with them. */
import fc from 'fast-check';
import type { BeginningDraft, Draft, ImpactDraft, VariantDraft } from './draft.ts';
import {
  anywhere,
  choice,
  HIDDEN,
  hub,
  type Kind,
  message,
  OPEN,
  scene,
  score,
  seldom,
  seldomMany,
  toAnEnd,
  wager,
} from './random-choice.ts';

const openScene = scene(
  OPEN,
  fc.oneof(
    { weight: 3, arbitrary: fc.array(choice(OPEN, anywhere), { minLength: 1, maxLength: 3 }) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.array(choice(OPEN, anywhere), { minLength: 1, maxLength: 3 }), choice(OPEN, toAnEnd))
        .map(([some, way]) => [...some, way]),
    },
    { weight: 3, arbitrary: hub(OPEN, 4) },
  ),
);

const hiddenScene = scene(
  HIDDEN,
  fc.oneof(
    { weight: 1, arbitrary: hub(HIDDEN, 3) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.array(choice(HIDDEN, anywhere), { minLength: 1, maxLength: 2 }), fc.array(wager, { minLength: 1, maxLength: 3 }))
        .map(([some, ways]) => [...some, ...ways]),
    },
  ),
);

/** The costs of a minute are whole thousandths with every choice here; what is below 1 is not shown. */
function impact({ rule }: Kind): fc.Arbitrary<ImpactDraft> {
  const when = fc.option(rule, { freq: 3, nil: null });
  const tens = fc.integer({ min: 1, max: 4 }).map((tens) => tens * 10);
  const others = fc.oneof(
    tens,
    fc.integer({ min: 1, max: 30 }).map((steps) => (4 * steps) / 10),
  );
  return fc.record({
    rates: fc
      .tuple(fc.record({ adds: tens, when }), seldomMany(fc.record({ adds: others, when }), 2, 3))
      .map(([first, more]) => [first, ...more]),
    points: fc.constantFrom(0, 1, 2, 0.5, 0.25),
    per: fc.constantFrom(10, 20, 100),
  });
}

function beginning(...values: number[]): fc.Arbitrary<BeginningDraft> {
  return fc.record({ is: fc.constantFrom(...values), rate: fc.constantFrom(0, 0, 2, -1.5) });
}

/** Some of these are shown as the others are. */
const variant: fc.Arbitrary<VariantDraft> = fc.record({
  load: seldom(beginning(12, 12.3, 11.8, 20), 5),
  cash: seldom(beginning(5, 4.6, -2), 5),
});

const common = {
  tone: fc.constantFrom<Draft['tone']>('all', 'all', 'all', 'flags', 'timeless', 'timeless'),
  limit: fc.oneof({ weight: 3, arbitrary: fc.constant(240) }, { weight: 2, arbitrary: fc.integer({ min: 3, max: 30 }) }),
  load: fc.record({
    rate: fc.constantFrom(0, 0, 2, -1.5, 0.7),
    min: fc.constantFrom(null, null, 3),
    max: fc.constantFrom(null, null, 40),
  }),
  cash: fc.record({ rate: fc.constantFrom(0, 0, 3, -2) }),
};

function endings(kind: Kind): fc.Arbitrary<Draft['endings']> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.array(fc.array(score(kind), { maxLength: 1 }), { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

const stayOrGo = fc.oneof(fc.constant(null), fc.constant(null), fc.nat(5));

export const openDraft: fc.Arbitrary<Draft> = fc.record({
  ...common,
  variants: fc.constant([]),
  scenes: fc.oneof(
    { weight: 2, arbitrary: fc.array(openScene, { minLength: 1, maxLength: 1 }) },
    { weight: 5, arbitrary: fc.array(openScene, { minLength: 2, maxLength: 3 }) },
  ),
  endings: endings(OPEN),
  anyTime: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(choice(OPEN, stayOrGo), { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(choice(OPEN, fc.constant(null)), { minLength: 3, maxLength: 4 }) },
  ),
  impacts: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(impact(OPEN), { minLength: 1, maxLength: 2 }) },
  ),
  messages: seldomMany(message, 2, 4),
});

export const hiddenDraft: fc.Arbitrary<Draft> = fc.record({
  ...common,
  variants: fc.array(variant, { minLength: 2, maxLength: 4 }),
  scenes: fc.array(hiddenScene, { minLength: 1, maxLength: 2 }),
  endings: endings(HIDDEN),
  anyTime: seldomMany(choice(HIDDEN, stayOrGo), 1, 4),
  impacts: seldomMany(impact(HIDDEN), 2, 2),
  messages: seldomMany(message, 2, 3),
});
