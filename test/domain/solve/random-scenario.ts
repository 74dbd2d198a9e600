/** Small random scenarios as Markdown, so that the parser is under test too. Valid by construction; small enough for plain search. */
import fc from 'fast-check';
import { condition, FLAGS } from './random-expression.ts';

type ScoreDraft = { readonly skill: string; readonly points: number; readonly when: string | null };
type EffectDraft = { readonly text: string; readonly when: string | null };
type ChoiceDraft = {
  readonly label: string;
  readonly takes: number;
  readonly scores: readonly ScoreDraft[];
  readonly effects: readonly EffectDraft[];
  readonly needs: readonly string[];
  readonly when: string | null;
  readonly again: number;
  /** Taken modulo the number of scenes; null stays. */
  readonly target: number | null;
};
type SceneDraft = {
  readonly choices: readonly ChoiceDraft[];
  readonly at: { readonly minute: number; readonly target: number } | null;
  readonly scores: readonly ScoreDraft[];
};
type Draft = {
  readonly scenes: readonly SceneDraft[];
  readonly endings: readonly (readonly ScoreDraft[])[];
  readonly anyTime: readonly ChoiceDraft[];
  readonly limit: number;
  readonly load: { readonly rate: number; readonly min: number | null; readonly max: number | null };
  readonly cash: { readonly rate: number };
  readonly impacts: readonly { readonly adds: number; readonly points: number; readonly per: number; readonly when: string | null }[];
};

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

/** Many look-ups of a few kinds: the same or nearly so, some of them writing flags. */
const hub = fc.array(choice(fc.constant(null)), { minLength: 1, maxLength: 2 }).chain((kinds) => {
  const look = fc.tuple(fc.constantFrom(...kinds), fc.boolean(), label, takes, fc.array(score, { maxLength: 1 }));
  const drafts = look.map(([kind, isSame, name, minutes, scores]) =>
    isSame ? { ...kind, label: name } : { ...kind, label: name, takes: minutes, scores },
  );
  return fc.tuple(fc.array(drafts, { minLength: 2, maxLength: 5 }), toAnEnd).map(([looks, way]) => [...looks, way]);
});

const scene: fc.Arbitrary<SceneDraft> = fc.record({
  choices: fc.oneof(
    { weight: 3, arbitrary: fc.array(choice(anywhere), { minLength: 1, maxLength: 3 }) },
    {
      weight: 6,
      arbitrary: fc.tuple(fc.array(choice(anywhere), { minLength: 1, maxLength: 3 }), toAnEnd).map(([some, way]) => [...some, way]),
    },
    { weight: 2, arbitrary: hub },
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

export const randomScenario: fc.Arbitrary<string> = draft.map(written);

function written(plan: Draft): string {
  return [
    ...head(plan),
    '',
    '# Random',
    '',
    ...plan.scenes.flatMap((one, index) => sceneLines(plan, one, index)),
    ...endingLines(plan),
    ...anyTimeLines(plan),
  ].join('\n');
}

function head({ limit, load, cash, impacts }: Draft): string[] {
  return [
    '---',
    'format: 1',
    'title: A random scenario',
    'summary: Made by a test.',
    'severity: SEV2',
    'role: on-call senior, alone',
    'start: "23:50"',
    `limit: ${limit}m`,
    'skills: [diagnosis, stabilise, risk]',
    `flags: [${FLAGS.join(', ')}]`,
    'signals:',
    `  load: { is: 12%${drift(load.rate, load.rate > 0 ? '31.5%' : '4%', (rate) => `${rate}%`)}${bound('min', load.min)}${bound('max', load.max)} }`,
    `  cash: { is: "$5"${drift(cash.rate, cash.rate > 0 ? '$40' : '-$10', (rate) => rate.replace(/^([+-])/, '$1$'))} }`,
    ...(impacts.length > 0 ? ['impact:'] : []),
    ...impacts.map(impactLine),
    '---',
  ];
}

function drift(rate: number, end: string, unit: (rate: string) => string): string {
  return rate === 0 ? '' : `, drift: "${unit(signed(rate))} a minute to ${end}"`;
}

function bound(key: string, value: number | null): string {
  return value === null ? '' : `, ${key}: ${value}%`;
}

function impactLine({ adds, points, per, when }: Draft['impacts'][number], index: number): string {
  const costs = points > 0 ? `, costs: "${points} points per ${per} users"` : '';
  return `  lost_${index}: { adds: "${adds} users a minute"${when === null ? '' : `, while: "${when}"`}${costs} }`;
}

function sceneLines(plan: Draft, { choices, at, scores }: SceneDraft, index: number): string[] {
  // An `at` leads onward in the file, so that they never make a circle.
  const target = at && index + 1 + (at.target % Math.max(1, sceneCount(plan) - index - 1));
  const keys = [
    ...(at && target !== null && target < sceneCount(plan) ? [`- at: ${at.minute}m [It is late](#s${target})`] : []),
    ...scores.map((one) => `- ${scoreText(one)}`),
  ];
  return [
    `## <a id="s${index}"></a>Scene ${index}`,
    '',
    ...keys,
    '',
    'Load is {{load}}.',
    '',
    ...choices.flatMap((one, at) => choiceLines(plan, one, at, index)),
    '',
  ];
}

function endingLines({ scenes, endings }: Draft): string[] {
  const kinds = ['resolved', 'failed'];
  return endings.flatMap((scores, index) => {
    const id = scenes.length + index;
    return [`## <a id="s${id}"></a>Scene ${id}`, '', `- ends: ${kinds[index % 2]}`, ...scores.map((one) => `- ${scoreText(one)}`), ''];
  });
}

function anyTimeLines(plan: Draft): string[] {
  return plan.anyTime.length === 0
    ? []
    : ['## At any time', '', ...plan.anyTime.flatMap((one, at) => choiceLines(plan, one, at, null)), ''];
}

function choiceLines(plan: Draft, choice: ChoiceDraft, index: number, section: number | null): string[] {
  const stay = section === null ? 'at-any-time' : `s${section}`;
  const count = sceneCount(plan);
  const target = choice.target === null ? stay : `s${(choice.target + 6 * count) % count}`;
  return [
    `- [${choice.label} ${index}](#${target})`,
    `  - id: c${index}`,
    `  - takes: ${choice.again > 1 ? Math.max(1, choice.takes) : choice.takes}m`,
    ...choice.scores.map((one) => `  - ${scoreText(one)}`),
    ...choice.effects.map(({ text, when }) => `  - ${text}${ifText(when)}`),
    ...(choice.needs.length > 0 ? [`  - needs: ${choice.needs.join(', ')}`] : []),
    ...(choice.when === null ? [] : [`  - when: \`${choice.when}\``]),
    ...(choice.again > 1 ? [`  - again: ${choice.again}`] : []),
    '  - shows: Something is seen.',
  ];
}

function scoreText({ skill, points, when }: ScoreDraft): string {
  return `scores: ${skill} ${signed(points === 0 ? 1 : points)}${ifText(when)}`;
}

function ifText(when: string | null): string {
  return when === null ? '' : ` if \`${when}\``;
}

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}

function sceneCount({ scenes, endings }: Draft): number {
  return scenes.length + endings.length;
}
