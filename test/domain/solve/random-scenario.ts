/** Small random scenarios as Markdown, so that the parser is under test too. Valid by construction; small enough for plain search. */
import fc from 'fast-check';
import { condition, FLAGS } from './random-expression.ts';
import { type ChoiceDraft, type Draft, type EffectDraft, type SceneDraft, type ScoreDraft, written } from './scenario-draft.ts';

/** Present once in `oneIn` draws; shrinks to absent. */
function seldom<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const score: fc.Arbitrary<ScoreDraft> = fc.record({
  skill: fc.constantFrom('diagnosis', 'stabilise', 'risk'),
  points: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -4, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: -45, max: 45 }).map((tenths) => tenths / 10) },
  ),
  when: seldom(condition, 4),
});

const flagEffect = fc.tuple(fc.constantFrom('sets', 'sets', 'clears'), fc.constantFrom(...FLAGS)).map(([key, flag]) => `${key}: ${flag}`);
const over = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 12 }).map((minutes) => ` over ${minutes}m`),
);
const signalEffect = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 60 }), over).map(([to, how]) => `sets: load ${to}%${how}`),
  fc.tuple(fc.integer({ min: -20, max: 60 }), over).map(([to, how]) => `sets: cash ${to < 0 ? `-$${-to}` : `$${to}`}${how}`),
);
const effect: fc.Arbitrary<EffectDraft> = fc.record({ text: fc.oneof(flagEffect, signalEffect), when: seldom(condition, 5) });

const takes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 20 }) },
);

/** Letters of one and of two code units, so that a robot that counts the wrong ones is caught. */
const label = fc.tuple(fc.constantFrom('x', '𝒳'), fc.integer({ min: 1, max: 5 })).map(([letter, times]) => letter.repeat(times));

function choice(target: fc.Arbitrary<number | null>): fc.Arbitrary<ChoiceDraft> {
  return fc.record({
    label,
    takes,
    scores: fc.oneof({ weight: 4, arbitrary: fc.array(score, { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant([]) }),
    effects: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(effect, { minLength: 1, maxLength: 3 }) },
    ),
    needs: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...FLAGS], { minLength: 1, maxLength: 2 }) },
    ),
    when: seldom(condition, 4),
    again: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 3 }) }),
    target,
  });
}

const anywhere = fc.oneof({ weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.constant(null) });
/** Counted from the end: the endings. */
const toAnEnd = choice(fc.integer({ min: -2, max: -1 }));

/** Many look-ups of a few kinds, some of them writing flags: alike, alike but for their minutes, or but for their points. */
const hub = fc.array(choice(fc.constant(null)), { minLength: 1, maxLength: 2 }).chain((kinds) => {
  const differing = fc.oneof(
    fc.record({ label }),
    fc.record({ label, takes }),
    fc.record({ label, scores: fc.array(score, { maxLength: 1 }) }),
    fc.record({ label, takes, scores: fc.array(score, { maxLength: 1 }) }),
  );
  const look = fc.tuple(fc.constantFrom(...kinds), differing).map(([kind, own]) => ({ ...kind, ...own }));
  return fc.tuple(fc.array(look, { minLength: 2, maxLength: 4 }), toAnEnd).map(([looks, way]) => [...looks, way]);
});

const scene: fc.Arbitrary<SceneDraft> = fc.record({
  choices: fc.oneof(
    { weight: 3, arbitrary: fc.array(choice(anywhere), { minLength: 1, maxLength: 3 }) },
    {
      weight: 6,
      arbitrary: fc.tuple(fc.array(choice(anywhere), { minLength: 1, maxLength: 3 }), toAnEnd).map(([some, way]) => [...some, way]),
    },
    { weight: 3, arbitrary: hub },
  ),
  at: seldom(fc.record({ minute: fc.integer({ min: 0, max: 25 }), target: fc.nat(5) }), 4),
  scores: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(score, { minLength: 1, maxLength: 2 }) }),
});

const impact = fc.record({
  adds: fc.integer({ min: 1, max: 4 }).map((tens) => tens * 10),
  points: fc.constantFrom(0, 1, 2, 0.5, 0.25),
  per: fc.constantFrom(10, 20, 100),
  when: fc.option(condition, { freq: 3, nil: null }),
});

const draft: fc.Arbitrary<Draft> = fc.record({
  tone: fc.constantFrom('all', 'all', 'all', 'flags', 'timeless', 'timeless'),
  scenes: fc.oneof(
    { weight: 2, arbitrary: fc.array(scene, { minLength: 1, maxLength: 1 }) },
    { weight: 5, arbitrary: fc.array(scene, { minLength: 2, maxLength: 3 }) },
  ),
  endings: fc.oneof(
    { weight: 12, arbitrary: fc.array(fc.array(score, { maxLength: 1 }), { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
  anyTime: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(choice(fc.oneof(fc.constant(null), fc.constant(null), fc.nat(5))), { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(choice(fc.constant(null)), { minLength: 3, maxLength: 4 }) },
  ),
  limit: fc.oneof({ weight: 3, arbitrary: fc.constant(240) }, { weight: 2, arbitrary: fc.integer({ min: 3, max: 30 }) }),
  load: fc.record({
    rate: fc.constantFrom(0, 0, 2, -1.5, 0.7),
    min: fc.constantFrom(null, null, 3),
    max: fc.constantFrom(null, null, 40),
  }),
  cash: fc.record({ rate: fc.constantFrom(0, 0, 3, -2) }),
  impacts: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(impact, { minLength: 1, maxLength: 2 }) }),
});

export const randomScenario: fc.Arbitrary<string> = draft.map(toned).map(written);

function toned(plan: Draft): Draft {
  if (plan.tone === 'all') return plan;
  const isKept = (when: string | null) => when === null || !/minutes|load|cash/.test(when);
  const plain = <T extends { readonly when: string | null }>(one: T): T => (isKept(one.when) ? one : { ...one, when: null });
  const plainChoice = (one: ChoiceDraft) => ({ ...plain(one), scores: one.scores.map(plain), effects: one.effects.map(plain) });
  const isTimeless = plan.tone === 'timeless';
  return {
    ...plan,
    scenes: plan.scenes.map(({ choices, at, scores }) => ({
      choices: choices.map(plainChoice),
      at: isTimeless ? null : at,
      scores: scores.map(plain),
    })),
    endings: plan.endings.map((scores) => scores.map(plain)),
    anyTime: plan.anyTime.map(plainChoice),
    limit: isTimeless ? 1440 : plan.limit,
    impacts: plan.impacts.map(plain),
  };
}
