/** What random scenarios are made of: choices, scenes, and what they read and say. */
import fc from 'fast-check';
import type { ChoiceDraft, EffectDraft, MessageDraft, MinuteDraft, SceneDraft, ScoreDraft, TextDraft } from './draft.ts';
import { condition, FLAGS, hiddenCondition, textCondition, VARIANTS } from './random-expression.ts';

/** Present once in `oneIn` draws; shrinks to absent. */
export function seldom<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

export function seldomMany<T>(arbitrary: fc.Arbitrary<T>, most: number, oneIn: number): fc.Arbitrary<readonly T[]> {
  const some = fc.array(arbitrary, { minLength: 1, maxLength: most });
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some });
}

/** Without variants a rule may read all else; with them, what holds is read more often than not. */
export type Kind = { readonly rule: fc.Arbitrary<string>; readonly ruledOneIn: number; readonly textOneIn: number };
export const OPEN: Kind = { rule: condition, ruledOneIn: 4, textOneIn: 6 };
export const HIDDEN: Kind = { rule: hiddenCondition, ruledOneIn: 2, textOneIn: 2 };

export function score({ rule, ruledOneIn }: Kind): fc.Arbitrary<ScoreDraft> {
  return fc.record({
    skill: fc.constantFrom('diagnosis', 'stabilise', 'risk'),
    points: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -4, max: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: -45, max: 45 }).map((tenths) => tenths / 10) },
    ),
    when: seldom(rule, ruledOneIn),
  });
}

export const flagEffect = fc
  .tuple(
    fc.constantFrom('sets', 'sets', 'clears'),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FLAGS).map((flag) => [flag]) },
      { weight: 1, arbitrary: fc.shuffledSubarray([...FLAGS], { minLength: 2 }) },
    ),
  )
  .map(([key, flags]) => `${key}: ${flags.join(', ')}`);
const over = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 12 }).map((minutes) => ` over ${minutes}m`),
);
const signalEffect = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 60 }), over).map(([to, how]) => `sets: load ${to}%${how}`),
  fc.tuple(fc.integer({ min: -20, max: 60 }), over).map(([to, how]) => `sets: cash ${to < 0 ? `-$${-to}` : `$${to}`}${how}`),
);

function effect({ rule }: Kind): fc.Arbitrary<EffectDraft> {
  return fc.record({ text: fc.oneof(flagEffect, signalEffect), when: seldom(rule, 5) });
}

/** A few words, so that two texts may well read the same. */
export const words = fc.constantFrom(
  'It is quiet.',
  'It is loud.',
  'Load is {{load}}.',
  'Cash is {{cash}} at {{clock}}.',
  'Lost: {{lost_0}}.',
);
const text: fc.Arbitrary<TextDraft> = fc.record({ text: words, when: fc.oneof(fc.constant(null), textCondition, textCondition) });
export const message: fc.Arbitrary<MessageDraft> = fc.record({
  minute: fc.integer({ min: 0, max: 12 }),
  text: words,
  when: seldom(textCondition, 2),
});

export const minute: fc.Arbitrary<MinuteDraft> = fc.record({
  minute: fc.integer({ min: 0, max: 25 }),
  form: fc.constantFrom('duration', 'duration', 'clock', 'quoted clock'),
});

const takes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 20 }) },
);

/** Letters of one and of two code units, so that a robot that counts the wrong ones is caught. */
const label = fc.tuple(fc.constantFrom('x', '𝒳'), fc.integer({ min: 1, max: 5 })).map(([letter, times]) => letter.repeat(times));

export function choice(kind: Kind, target: fc.Arbitrary<number | null>): fc.Arbitrary<ChoiceDraft> {
  return fc.record({
    label,
    takes,
    until: seldom(minute, 12),
    scores: fc.oneof(
      { weight: 4, arbitrary: fc.array(score(kind), { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    effects: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(effect(kind), { minLength: 1, maxLength: 3 }) },
    ),
    needs: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...FLAGS], { minLength: 1, maxLength: 2 }) },
    ),
    when: seldom(kind.rule, 4),
    again: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 3 }) }),
    tells: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.shuffledSubarray(['team', 'customers']) }),
    writes: seldom(fc.constantFrom('update', 'hand-over', 'review'), 15),
    shows: seldomMany(text, 2, kind.textOneIn),
    target,
  });
}

export const anywhere = fc.oneof({ weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.constant(null) });
/** Counted from the end: the endings. */
export const toAnEnd = fc.integer({ min: -2, max: -1 });

/** Look-ups of a few kinds, some of them writing flags: alike, alike but for their minutes, for their points or for what they show. */
export function hub(kind: Kind, most: number): fc.Arbitrary<ChoiceDraft[]> {
  const shows = seldomMany(text, 2, kind.textOneIn);
  return fc.array(choice(kind, fc.constant(null)), { minLength: 1, maxLength: 2 }).chain((kinds) => {
    const differing = fc.oneof(
      fc.record({ label }),
      fc.record({ label, shows }),
      fc.record({ label, takes }),
      fc.record({ label, scores: fc.array(score(kind), { maxLength: 1 }) }),
      fc.record({ label, takes, scores: fc.array(score(kind), { maxLength: 1 }) }),
    );
    const look = fc.tuple(fc.constantFrom(...kinds), differing).map(([kind, own]) => ({ ...kind, ...own }));
    const looks = fc.array(look, { minLength: 2, maxLength: most });
    return fc.tuple(looks, choice(kind, toAnEnd)).map(([looks, way]) => [...looks, way]);
  });
}

export function scene(kind: Kind, choices: fc.Arbitrary<ChoiceDraft[]>): fc.Arbitrary<SceneDraft> {
  return fc.record({
    choices,
    at: seldom(
      fc.tuple(minute, fc.nat(5)).map(([due, target]) => ({ ...due, target })),
      4,
    ),
    scores: seldomMany(score(kind), 2, 3),
    prose: seldomMany(text, 2, kind.textOneIn),
    isBare: fc.constantFrom(false, false, false, true),
  });
}

/** A way that pays where one thing holds, and costs where it does not. */
export const wager = fc
  .tuple(choice(HIDDEN, anywhere), fc.constantFrom(...VARIANTS), fc.integer({ min: 1, max: 6 }), fc.integer({ min: -4, max: 0 }), toAnEnd)
  .map(([one, truth, won, lost, target]) => ({
    ...one,
    scores: [
      { skill: 'risk', points: won, when: truth },
      { skill: 'risk', points: lost, when: `!${truth}` },
    ],
    when: null,
    target,
  }));
