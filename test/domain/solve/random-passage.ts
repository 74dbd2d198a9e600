/** Random scenarios with variants in which several ways lead to where they look alike, and do not tell the same from there on. */
import fc from 'fast-check';
import type { ChoiceDraft, Draft, EffectDraft, ImpactDraft } from './draft.ts';
import { choice, flagEffect, HIDDEN, scene, wager, words } from './random-choice.ts';
import { hiddenDraft } from './random-draft.ts';
import { clues, truth } from './random-expression.ts';

/** By what the variants are told apart where several ways lead to where they look alike. */
type Clue = keyof typeof clues | 'message' | 'rounding';

/** Brings nothing by itself: what can be told in the next scene, and when, may hang on it. */
const way = fc
  .tuple(choice(HIDDEN, fc.constant(1)), fc.integer({ min: 0, max: 4 }), fc.array(quietEffect(), { maxLength: 2 }))
  .map(([one, takes, effects]) => ({ ...one, takes, until: null, effects, scores: [], when: null, again: 1, shows: [] }));

function quietEffect(): fc.Arbitrary<EffectDraft> {
  const slow = fc
    .tuple(fc.constantFrom('12', '12.6', '14', '20'), fc.integer({ min: 1, max: 6 }))
    .map(([to, minutes]) => `sets: load ${to}% over ${minutes}m`);
  return fc.oneof(
    fc.record({ text: flagEffect, when: fc.constant(null) }),
    fc.record({ text: slow, when: fc.oneof(fc.constant(null), truth) }),
  );
}

/** Says what holds if it is taken at the right time after the right way, or only lets time pass. */
function tellingLook(by: Clue): fc.Arbitrary<ChoiceDraft> {
  const shows =
    by in clues ? fc.array(fc.record({ text: words, when: clues[by as keyof typeof clues] }), { maxLength: 2 }) : fc.constant([]);
  return fc
    .tuple(choice(HIDDEN, fc.constant(null)), fc.integer({ min: 0, max: 3 }), shows)
    .map(([one, takes, shows]) => ({ ...one, takes, until: null, scores: one.scores.slice(1), effects: [], when: null, shows }));
}

/** A total that grows by less than is shown, and in `rounding` by more where something holds. */
function quietImpact(by: Clue): fc.Arbitrary<ImpactDraft> {
  const adds = fc.integer({ min: 1, max: 4 }).map((steps) => (4 * steps) / 10);
  const always = fc.record({ adds, when: fc.constant(null) });
  const hidden = fc.record({ adds, when: fc.oneof(truth, clues.flag, clues.flag) });
  return fc
    .tuple(always, by === 'rounding' ? fc.array(hidden, { minLength: 1, maxLength: 2 }) : fc.constant([]), fc.constantFrom(0, 0, 0, 1))
    .map(([first, rates, points]) => ({ rates: [{ adds: 10, when: null }, first, ...rates], points, per: 20 }));
}

function passage(by: Clue): fc.Arbitrary<Draft> {
  const looks = fc.array(tellingLook(by), { minLength: 1, maxLength: 2 });
  const message = fc.record({ minute: fc.integer({ min: 1, max: 7 }), text: words, when: truth });
  return fc
    .record({
      own: hiddenDraft,
      ways: scene(HIDDEN, fc.array(way, { minLength: 2, maxLength: 3 })),
      desk: scene(
        HIDDEN,
        fc.tuple(looks, fc.array(wager, { minLength: 2, maxLength: 2 })).map(([looks, wagers]) => [...looks, ...wagers]),
      ),
      impacts: by === 'loss' || by === 'rounding' ? quietImpact(by).map((one) => [one]) : fc.constant([]),
      messages: by === 'message' ? fc.array(message, { minLength: 1, maxLength: 2 }) : fc.constant([]),
    })
    .map(({ own, ways, desk, impacts, messages }) => ({
      ...own,
      variants: own.variants.map((one, index) => (index === 0 ? one : { load: null, cash: null })),
      scenes: [ways, desk].map((one) => ({ ...one, at: null, scores: [], prose: [] })),
      anyTime: [],
      limit: 240,
      load: { ...own.load, rate: 0 },
      cash: { rate: 0 },
      impacts,
      messages,
    }));
}

export const passageDraft = fc.constantFrom<Clue[]>('flag', 'minutes', 'load', 'loss', 'message', 'rounding').chain(passage);
