/** Small random scenarios as Markdown, so that the parser is under test too. Valid by construction; small enough for plain search. */
import fc from 'fast-check';
import { clues, condition, FLAGS, hiddenCondition, textCondition, truth, VARIANTS } from './random-expression.ts';
import {
  type BeginningDraft,
  type ChoiceDraft,
  type Draft,
  type EffectDraft,
  type ImpactDraft,
  type MessageDraft,
  type MinuteDraft,
  type SceneDraft,
  type ScoreDraft,
  type TextDraft,
  type VariantDraft,
  written,
} from './scenario-draft.ts';

/** Present once in `oneIn` draws; shrinks to absent. */
function seldom<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

function seldomMany<T>(arbitrary: fc.Arbitrary<T>, most: number, oneIn: number): fc.Arbitrary<readonly T[]> {
  const some = fc.array(arbitrary, { minLength: 1, maxLength: most });
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some });
}

/** Without variants a rule may read all else; with them, what holds is read more often than not. */
type Kind = { readonly rule: fc.Arbitrary<string>; readonly ruledOneIn: number; readonly textOneIn: number };
const OPEN: Kind = { rule: condition, ruledOneIn: 4, textOneIn: 6 };
const HIDDEN: Kind = { rule: hiddenCondition, ruledOneIn: 2, textOneIn: 2 };

function score({ rule, ruledOneIn }: Kind): fc.Arbitrary<ScoreDraft> {
  return fc.record({
    skill: fc.constantFrom('diagnosis', 'stabilise', 'risk'),
    points: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -4, max: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: -45, max: 45 }).map((tenths) => tenths / 10) },
    ),
    when: seldom(rule, ruledOneIn),
  });
}

const flagEffect = fc
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
const words = fc.constantFrom('It is quiet.', 'It is loud.', 'Load is {{load}}.', 'Cash is {{cash}} at {{clock}}.', 'Lost: {{lost_0}}.');
const text: fc.Arbitrary<TextDraft> = fc.record({ text: words, when: fc.oneof(fc.constant(null), textCondition, textCondition) });
const message: fc.Arbitrary<MessageDraft> = fc.record({
  minute: fc.integer({ min: 0, max: 12 }),
  text: words,
  when: seldom(textCondition, 2),
});

const minute: fc.Arbitrary<MinuteDraft> = fc.record({
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

function choice(kind: Kind, target: fc.Arbitrary<number | null>): fc.Arbitrary<ChoiceDraft> {
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

const anywhere = fc.oneof({ weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.constant(null) });
/** Counted from the end: the endings. */
const toAnEnd = fc.integer({ min: -2, max: -1 });

/** Look-ups of a few kinds, some of them writing flags: alike, alike but for their minutes, for their points or for what they show. */
function hub(kind: Kind, most: number): fc.Arbitrary<ChoiceDraft[]> {
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

function scene(kind: Kind, choices: fc.Arbitrary<ChoiceDraft[]>): fc.Arbitrary<SceneDraft> {
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

/** A way that pays where one thing holds, and costs where it does not. */
const wager = fc
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

const openDraft: fc.Arbitrary<Draft> = fc.record({
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

const hiddenDraft: fc.Arbitrary<Draft> = fc.record({
  ...common,
  variants: fc.array(variant, { minLength: 2, maxLength: 4 }),
  scenes: fc.array(hiddenScene, { minLength: 1, maxLength: 2 }),
  endings: endings(HIDDEN),
  anyTime: seldomMany(choice(HIDDEN, stayOrGo), 1, 4),
  impacts: seldomMany(impact(HIDDEN), 2, 2),
  messages: seldomMany(message, 2, 3),
});

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

const passageDraft = fc.constantFrom<Clue[]>('flag', 'minutes', 'load', 'loss', 'message', 'rounding').chain(passage);

export const randomScenario: fc.Arbitrary<string> = fc
  .oneof({ weight: 2, arbitrary: openDraft }, { weight: 2, arbitrary: hiddenDraft }, { weight: 1, arbitrary: passageDraft })
  .map(toned)
  .map(written);

function toned(plan: Draft): Draft {
  if (plan.tone === 'all') return plan;
  const isKept = (when: string | null) => when === null || !/minutes|load|cash/.test(when);
  const plain = <T extends { readonly when: string | null }>(one: T): T => (isKept(one.when) ? one : { ...one, when: null });
  const isTimeless = plan.tone === 'timeless';
  const plainChoice = (one: ChoiceDraft) => ({
    ...plain(one),
    until: isTimeless ? null : one.until,
    scores: one.scores.map(plain),
    effects: one.effects.map(plain),
  });
  return {
    ...plan,
    scenes: plan.scenes.map(({ choices, at, scores, ...rest }) => ({
      ...rest,
      choices: choices.map(plainChoice),
      at: isTimeless ? null : at,
      scores: scores.map(plain),
    })),
    endings: plan.endings.map((scores) => scores.map(plain)),
    anyTime: plan.anyTime.map(plainChoice),
    limit: isTimeless ? 1440 : plan.limit,
    impacts: plan.impacts.map((one) => ({ ...one, rates: one.rates.map(plain) })),
  };
}
