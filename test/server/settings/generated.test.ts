import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../server/content/hash.ts';
import { FORMAT, VERSION } from '../../../server/domain/export/lists.ts';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { SKILLS } from '../../../server/domain/scenario/scenario.ts';
import { runsOf } from '../../domain/export/runs.ts';
import { post, startTestApp } from '../visitor.ts';
import { everything, exported, importWhole } from './rich.ts';

const id = fc.stringMatching(/^[\w-]{16}$/);
const name = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
const NOW = 1_700_000_000_000;
const time = fc.integer({ min: 0, max: NOW });
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\0', ''));
const parts = fc.dictionary(fc.constantFrom('situation', 'action', 'result', 'trade-off'), words, { maxKeys: 4 });
const level = fc.option(fc.integer({ min: 1, max: 4 }));
const weight = fc.double({ min: 0, max: 1000, noNaN: true }).map((number) => number + 0);
const ids = (most: number) => fc.uniqueArray(id, { maxLength: most });

const preferences = fc.record({
  interviewOn: fc.option(fc.constantFrom('2026-12-04', '2031-02-28')),
  minutesADay: fc.option(fc.integer({ min: 1, max: 480 })),
  wordsAMinute: fc.integer({ min: 80, max: 240 }),
  cardsADay: fc.integer({ min: 1, max: 200 }),
  evening: fc.constantFrom('', '{"on":"2026-12-04","well":"a","begin":""}', 'no note'),
});

const scenario = fc.tuple(fc.uint8Array({ maxLength: 40 }), name, time).map(([bytes, scenarioId, createdAt]) => {
  return { hash: hashOf(bytes), scenarioId, bytes: Buffer.from(bytes).toString('base64'), createdAt };
});

const end = fc.constantFrom(
  { state: 'open', outcome: null, score: null },
  { state: 'abandoned', outcome: null, score: null },
  { state: 'over', outcome: 'resolved', score: 100 / 3 },
  { state: 'over', outcome: 'out of time', score: null },
);

function run(runId: string, hash: string) {
  const decisions = fc.array(fc.record({ choice: words, createdAt: time }), { minLength: 1, maxLength: 4 });
  const rest = fc.record({
    scenarioId: name,
    seed: fc.maxSafeNat(),
    begun: fc.constantFrom({}, { retryOf: '' }, { retryOf: 'AAAAAAAAAAAAAAAA' }),
    createdAt: time,
    updatedAt: time,
    studied: fc.boolean(),
    decisions,
  });
  return fc.tuple(rest, end).map(([{ decisions: taken, studied, begun, ...times }, ended]) => ({
    id: runId,
    hash,
    ...begun,
    ...times,
    ...ended,
    studied,
    decisions: taken,
  }));
}

function story(storyId: string, runId: string | null) {
  const told = { title: words, happened: words, role: words, parts, numbers: words, skills: fc.subarray([...SKILLS]) };
  const rest = { screens: fc.subarray([...SCREENS].sort()), words: fc.nat(500), revision: fc.nat(9), createdAt: time, updatedAt: time };
  const declined = fc.subarray([...SCREENS].sort(), { minLength: 1 });
  const whole = { id: fc.constant(storyId), ...told, ...rest, runId: fc.constant(runId), declined };
  return fc.record(whole, {
    requiredKeys: [
      'id',
      'title',
      'happened',
      'role',
      'parts',
      'numbers',
      'skills',
      'screens',
      'words',
      'revision',
      'createdAt',
      'updatedAt',
      'runId',
    ],
  });
}

function answer(answerId: string, index: number, storyIds: readonly (string | null)[]) {
  const version = fc.record({
    parts,
    words: fc.nat(99),
    reason: fc.constantFrom('saved', 'pause', 'rated'),
    createdAt: time,
    readLevel: level,
  });
  const marked = fc
    .tuple(version, fc.option(fc.integer({ min: 1, max: 4 })), fc.array(name, { maxLength: 2 }))
    .map(([one, selfLevel, missed]) => {
      return { ...one, selfLevel, missed: selfLevel === null ? null : missed };
    });
  const versions = fc.array(marked, { maxLength: 3 }).map((all) => all.map((one, at) => ({ number: at + 1, ...one })));
  const saved = {
    parts,
    words: fc.nat(500),
    revision: fc.nat(50),
    tab: words,
    sent: fc.nat(9),
    storyId: fc.constantFrom(null, ...storyIds),
  };
  const times = { simulated: fc.boolean(), createdAt: time, updatedAt: time, closedAt: fc.option(time), versions };
  return fc.record({ id: fc.constant(answerId), questionId: fc.constant(`question-${'abcdefgh'[index]}`), ...saved, ...times });
}

function card(cardId: string, subject: string) {
  const review = fc.record({ rating: fc.integer({ min: 1, max: 4 }), wasDue: time, due: time, stability: weight, difficulty: weight });
  const reviews = fc.array(review, { maxLength: 3 }).map((all) => all.map((one, at) => ({ at: 1000 + at, ...one })));
  const schedule = { due: time, stability: weight, difficulty: weight, scheduledDays: fc.nat(99), reps: fc.nat(9), lapses: fc.nat(9) };
  const rest = { state: fc.nat(3), reviewedAt: fc.option(time), buriedUntil: fc.option(time), createdAt: time, reviews };
  return fc.record({ id: fc.constant(cardId), kind: fc.constant('question'), subject: fc.constant(subject), ...schedule, ...rest });
}

function interview(interviewId: string) {
  const step = fc.record({ at: time, kind: fc.constantFrom('opened', 'paused', 'resumed') });
  const item = fc.record({
    kind: fc.constantFrom('talk', 'question', 'review'),
    subject: name,
    title: words,
    stage: name,
    minutes: fc.nat(60),
    probes: fc.nat(3),
    why: fc.array(words, { maxLength: 2 }),
    source: words,
    steps: fc.array(step, { maxLength: 3 }),
    work: fc.option(fc.record({ parts, deep: fc.array(fc.record({ line: fc.nat(9), says: words }), { maxLength: 2 }) })),
    answerId: fc.constant(null),
    runId: fc.constant(null),
    revision: fc.nat(9),
  });
  const items = fc.array(item, { maxLength: 3 }).map((all) => all.map((one, at) => ({ place: at + 1, ...one })));
  const ended = fc.constantFrom({ state: 'open', overAt: null }, { state: 'over', overAt: 9 }, { state: 'abandoned', overAt: 8 });
  const focus = fc.oneof(
    fc.constantFrom({ kind: 'balanced' }, { kind: 'weakest' }, { kind: 'screens', screens: SCREENS }),
    fc.record({ kind: fc.constant('advert'), text: words }),
  );
  const said = { pace: fc.constantFrom('timed', 'untimed'), voice: fc.constantFrom('read', 'listen') };
  const switches = { partner: fc.boolean(), guesses: fc.boolean(), predicts: fc.boolean(), watched: fc.boolean() };
  const setup = fc.record({ loop: name, stage: name, minutes: fc.nat(240), focus, ...said, ...switches, seed: fc.nat() });
  const mark = fc.record({ level, note: words });
  const partner = fc.option(
    fc.record({
      screens: fc.dictionary(fc.constantFrom(...SCREENS), mark),
      items: fc.dictionary(fc.constantFrom('1', '2'), mark),
      doneAt: fc.option(time),
    }),
  );
  const own = fc.option(fc.record({ levels: fc.constantFrom({}, { people: 3 }), at: time }));
  const times = { createdAt: time, updatedAt: time };
  const rest = fc.record({ setup, drawVersion: fc.nat(3), bank: name, ...times, own, partner, revision: fc.nat(9), items });
  return fc.tuple(rest, ended).map(([one, end]) => ({ id: interviewId, ...one, ...end }));
}

/** A file that Dry Run could have written. */
const state = fc
  .tuple(
    fc.uniqueArray(scenario, { minLength: 1, maxLength: 2, selector: ({ hash }) => hash }),
    ids(3),
    ids(3),
    ids(4),
    ids(3),
    ids(2),
    preferences,
  )
  .chain(([scenarioVersions, runIds, storyIds, answerIds, cardIds, interviewIds, set]) =>
    fc.record({
      format: fc.constant(FORMAT),
      version: fc.constant(VERSION),
      preferences: fc.constant(set),
      interviews: fc.tuple(...interviewIds.map(interview)),
      evidence: fc.uniqueArray(
        fc.record({
          subject: fc.constantFrom('screen:people', 'skill:risk'),
          source: fc.constantFrom('run', 'answer', 'interview'),
          sourceId: id,
          version: fc.nat(5),
          level,
          selfLevel: level,
          at: time,
        }),
        { maxLength: 3, selector: ({ sourceId }) => sourceId },
      ),
      pointerMisses: fc.uniqueArray(fc.record({ questionId: name, pointerId: name, times: fc.integer({ min: 1, max: 9 }) }), {
        maxLength: 3,
        selector: ({ questionId }) => questionId,
      }),
      cards: fc.tuple(...cardIds.map((one, index) => card(one, `question-${index}`))),
      recordings: fc.constant([]),
      answers: fc.tuple(...answerIds.map((one, index) => answer(one, index, storyIds))),
      stories: fc.tuple(...storyIds.map((one, index) => story(one, runIds[index] ?? null))),
      runs: fc.tuple(...runIds.map((one, index) => run(one, (scenarioVersions[index % scenarioVersions.length] as { hash: string }).hash))),
      scenarioVersions: fc.constant(runIds.length > 1 ? scenarioVersions : scenarioVersions.slice(0, runIds.length)),
    }),
  );

function idsIn({ runs, stories, answers, cards }: Readonly<Record<'runs' | 'stories' | 'answers' | 'cards', readonly { id: string }[]>>) {
  return [...runs, ...stories, ...answers, ...cards].map((row) => row.id);
}

describe('whatever a candidate has', () => {
  it('is the same after import, export and import, and a second time changes nothing', async () => {
    const first = await startTestApp({ now: () => NOW });
    const second = await startTestApp({ now: () => NOW });
    await fc.assert(
      fc.asyncProperty(state, async (file) => {
        for (const running of [first, second]) await post(running, '/settings/deletion', { word: 'delete' });
        expect([302, 303]).toContain((await importWhole(first, JSON.stringify(file))).status);
        const text = await exported(first);
        expect([302, 303]).toContain((await importWhole(second, text)).status);
        const all = await everything(second);
        expect(all).toEqual(await everything(first));
        expect(all.answer_versions?.length).toBe(file.answers.reduce((sum, { versions }) => sum + versions.length, 0));
        expect(await exported(second)).toBe(text);
        await importWhole(second, text);
        await importWhole(second, JSON.stringify(file));
        expect(await everything(second)).toEqual(all);
      }),
      { numRuns: runsOf(40) },
    );
  });

  it('is all of both where two installs are brought together, in either order', async () => {
    const running = await startTestApp({ now: () => NOW });
    await fc.assert(
      fc.asyncProperty(state, state, async (one, other) => {
        // `__lookupGetter__` is an id of 16 letters that fast-check is fond of; two installs never give one id to two things.
        fc.pre(idsIn(one).every((taken) => !idsIn(other).includes(taken)));
        await post(running, '/settings/deletion', { word: 'delete' });
        for (const file of [one, other]) expect([302, 303]).toContain((await importWhole(running, JSON.stringify(file))).status);
        const all = await everything(running);
        for (const [table, rows] of [
          ['answers', one.answers],
          ['answers', other.answers],
          ['stories', one.stories],
          ['runs', other.runs],
        ] as const)
          for (const row of rows) expect(all[table]?.map((stored) => (stored as { id: string }).id)).toContain(row.id);
        for (const file of [one, other]) await importWhole(running, JSON.stringify(file));
        expect(await everything(running)).toEqual(all);
      }),
      { numRuns: runsOf(20) },
    );
  });
});
