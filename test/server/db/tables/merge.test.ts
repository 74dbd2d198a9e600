import { describe, expect, it } from 'vitest';
import { type AnswerInFile, mergeAnswer, type VersionInFile } from '../../../../server/db/tables/answers.ts';
import { mergePreferences } from '../../../../server/db/tables/candidates.ts';
import { type CardInFile, mergeCard } from '../../../../server/db/tables/cards.ts';
import { mergeEvidence } from '../../../../server/db/tables/evidence.ts';
import { type InterviewInFile, type ItemInFile, mergeInterview } from '../../../../server/db/tables/interviews.ts';
import { mergeMiss } from '../../../../server/db/tables/pointer-misses.ts';
import { mergeRun, type RunInFile } from '../../../../server/db/tables/runs.ts';
import { mergeStory, type StoryInFile } from '../../../../server/db/tables/stories.ts';
import type { Renames } from '../../../../server/domain/export/merged.ts';
import { DEFAULT_PREFERENCES } from '../../../../server/domain/study/preferences.ts';

function version(number: number, situation: string, createdAt = number): VersionInFile {
  return { number, parts: { situation }, words: 1, reason: 'saved', createdAt, selfLevel: null, missed: null, readLevel: null };
}

function answer(situation: string, updatedAt: number, versions: readonly VersionInFile[] = []): AnswerInFile {
  const rest = {
    words: 1,
    revision: 4,
    tab: '',
    sent: 0,
    storyId: null,
    simulated: false,
    createdAt: 1,
    closedAt: null,
    ticked: undefined,
  };
  return { id: 'AAAAAAAAAAAAAAAA', questionId: 'led-incident', parts: { situation }, updatedAt, versions, ...rest };
}

describe('an answer on both sides', () => {
  it('is ticked where either was, once', () => {
    const here = { ...answer('same', 2), ticked: ['told'] };
    const there = { ...answer('same', 1), ticked: ['review', 'told'] };
    const merged = mergeAnswer(here, there, noRenames());
    expect(merged).toMatchObject({ kind: 'changed', yields: null, row: { updatedAt: 2, ticked: ['told', 'review'] } });
    expect(mergeAnswer(merged.kind === 'changed' ? merged.row : here, there, noRenames()).kind).toBe('same');
  });
});

function noRenames(): Renames {
  return { stories: new Map(), versions: new Map() };
}

/** `versions`: those that come to the ones here; `numbers`: what those of the file are called here. */
function merging(here: AnswerInFile, there: AnswerInFile) {
  const renames = noRenames();
  const merged = mergeAnswer(here, there, renames);
  const versions = merged.kind === 'changed' ? merged.row.versions.filter((one) => !here.versions.includes(one)) : [];
  return { merged, versions, numbers: renames.versions.get(there.id) ?? new Map<number, number>() };
}

/** What stands after an import, which an import after it finds. */
function after(here: AnswerInFile, there: AnswerInFile): AnswerInFile {
  const { merged } = merging(here, there);
  return merged.kind === 'changed' ? merged.row : here;
}

describe('an answer that is on both sides', () => {
  it('becomes the one that was changed last, and keeps the other as a version', () => {
    const here = answer('mine', 10);
    const result = merging(here, answer('theirs', 20));
    expect(result.merged).toMatchObject({ kind: 'changed', row: { parts: { situation: 'theirs' }, updatedAt: 20, revision: 5 } });
    expect(result.versions).toMatchObject([{ number: 1, parts: { situation: 'mine' }, reason: 'import', createdAt: 10 }]);
  });

  it('stays where the one here was changed last, and keeps what came in as a version', () => {
    const result = merging(answer('mine', 30), answer('theirs', 20));
    expect(result.merged).toMatchObject({ kind: 'changed', row: { parts: { situation: 'mine' } } });
    expect(result.versions).toMatchObject([{ parts: { situation: 'theirs' }, createdAt: 20 }]);
  });

  it('takes versions that are new, and appends those whose number is another’s', () => {
    const here = answer('mine', 30, [version(1, 'a'), version(2, 'b'), version(3, 'mine')]);
    const there = answer('theirs', 20, [version(1, 'a'), version(2, 'other', 7), version(3, 'theirs', 8)]);
    const result = merging(here, there);
    expect(result.versions.map(({ number, parts }) => [number, parts.situation])).toEqual([
      [4, 'other'],
      [5, 'theirs'],
    ]);
    expect([...result.numbers]).toEqual([
      [1, 1],
      [2, 4],
      [3, 5],
    ]);
  });

  it.each([
    [10, 20],
    [30, 20],
    [20, 20],
  ])('changes nothing the second time: changed at %i here, at %i there', (mine, theirs) => {
    const here = answer('mine', mine, [version(1, 'a'), version(2, 'b')]);
    const there = answer('theirs', theirs, [version(1, 'a'), version(2, 'c', 9)]);
    const once = after(here, there);
    expect(merging(once, there)).toMatchObject({ merged: { kind: 'same' }, versions: [] });
    const texts = [...once.versions.map(({ parts }) => parts.situation), once.parts.situation];
    for (const text of ['a', 'b', 'c', 'mine', 'theirs']) expect(texts).toContain(text);
  });

  it('is refused where the id names an answer to another question', () => {
    expect(merging(answer('a', 1), { ...answer('b', 2), questionId: 'other' }).merged.kind).toBe('another');
  });
});

function run(choices: string, updatedAt: number, rest: Partial<RunInFile> = {}): RunInFile {
  const decisions = [...choices].map((choice) => ({ choice, createdAt: 1, words: undefined, waited: undefined, prediction: undefined }));
  const at = { id: 'AAAAAAAAAAAAAAAA', scenarioId: 'checkout', hash: 'ab', seed: 1, retryOf: undefined, createdAt: 1, updatedAt };
  return {
    ...at,
    state: 'open',
    outcome: null,
    score: null,
    studied: false,
    notes: undefined,
    notesRevision: undefined,
    live: undefined,
    predicts: undefined,
    decisions,
    ...rest,
  };
}

describe('a run that is on both sides', () => {
  it('goes on where it went on elsewhere', () => {
    expect(mergeRun(run('ab', 1), run('abc', 2, { state: 'over', outcome: 'resolved' }))).toMatchObject({
      kind: 'changed',
      row: { state: 'over' },
    });
  });

  it.each([
    ['it went on here', run('abc', 1), run('ab', 2)],
    ['it went another way here', run('abx', 1), run('abcd', 2)],
    ['it is over here', run('ab', 1, { state: 'over', outcome: 'failed' }), run('abc', 2)],
    ['nothing differs', run('ab', 1), run('ab', 1)],
  ])('stays as it is where %s', (_, here, there) => {
    expect(mergeRun(here, there)).toEqual({ kind: 'same' });
  });

  it('has been learnt from if it was on either side', () => {
    expect(mergeRun(run('a', 1, { studied: true }), run('ab', 2))).toMatchObject({ row: { studied: true } });
  });

  it.each([
    ['there alone', undefined, 'theirs', 'theirs'],
    ['on both, the one within the other', 'mine, and more', 'mine', 'mine, and more'],
    ['on both, and differ', 'mine', 'theirs', 'mine\n\n---- written in another tab ----\ntheirs'],
  ])('keeps the notes that are %s, also where it is over here, and once', (_, mine, theirs, both) => {
    const here = run('ab', 1, { state: 'over', outcome: 'failed', notes: mine });
    const there = run('ab', 1, { notes: theirs });
    const merged = mergeRun(here, there);
    const row = merged.kind === 'changed' ? merged.row : here;
    expect([row.notes, row.state]).toEqual([both, 'over']);
    expect(mergeRun(row, there)).toEqual({ kind: 'same' });
  });

  it('is refused where it was played from another text', () => {
    expect(mergeRun(run('a', 1), run('a', 2, { hash: 'cd' })).kind).toBe('another');
  });
});

function story(title: string, updatedAt: number, id = 'AAAAAAAAAAAAAAAA', versions?: StoryInFile['versions']): StoryInFile {
  const told = { happened: '', role: '', parts: {}, numbers: '', skills: [], screens: [], runId: null, words: 0, revision: 2 };
  return { id, title, ...told, createdAt: 1, updatedAt, versions, declined: undefined };
}

function card(reviewedAt: number | null, ats: readonly number[], id = 'AAAAAAAAAAAAAAAA'): CardInFile {
  const schedule = {
    due: reviewedAt ?? 0,
    stability: 1,
    difficulty: 1,
    scheduledDays: 1,
    reps: ats.length,
    lapses: 0,
    state: 2,
    buriedUntil: null,
  };
  const reviews = ats.map((at) => ({ at, rating: 3, wasDue: 1, due: 2, stability: 1, difficulty: 1 }));
  return { id, kind: 'question', subject: 'led-incident', ...schedule, reviewedAt, createdAt: 1, reviews };
}

describe('a story that is on both sides', () => {
  const kept = (merged: ReturnType<typeof mergeStory>) =>
    merged.kind === 'changed'
      ? (merged.row.versions ?? []).map(({ number, reason, parts }) => `${number} ${reason}: ${parts.title}`)
      : null;

  it('becomes the one that was changed last, and keeps the other whole as a version', () => {
    const here = { ...story('mine', 1), screens: ['people' as const], happened: '2024' };
    const merged = mergeStory(here, story('theirs', 2), noRenames());
    expect(merged).toMatchObject({ kind: 'changed', yields: 'here', row: { title: 'theirs', revision: 3 } });
    expect(merged.kind === 'changed' && merged.row.versions).toEqual([
      { number: 1, parts: { title: 'mine', happened: '2024', screens: 'people' }, words: 0, reason: 'import', createdAt: 1 },
    ]);
  });

  it('stays where the one here was changed last, and keeps what came in as a version', () => {
    const merged = mergeStory(story('mine', 2), story('theirs', 1), noRenames());
    expect(merged).toMatchObject({ kind: 'changed', yields: 'file', row: { title: 'mine', updatedAt: 2 } });
    expect(kept(merged)).toEqual(['1 import: theirs']);
  });

  it('has the versions of both, each once, however often the file comes in', () => {
    const one = (number: number, title: string) => ({ number, parts: { title }, words: 0, reason: 'saved' as const, createdAt: number });
    const here = story('mine', 1, undefined, [one(1, 'a'), one(2, 'b')]);
    const there = story('theirs', 2, undefined, [one(1, 'a'), { ...one(2, 'c'), createdAt: 9 }]);
    const merged = mergeStory(here, there, noRenames());
    expect(kept(merged)).toEqual(['1 saved: a', '2 saved: b', '3 saved: c', '4 import: mine']);
    const after = merged.kind === 'changed' ? merged.row : here;
    expect(mergeStory(after, there, noRenames())).toEqual({ kind: 'same', known: 2 });
  });

  it('keeps the tags that were said no to on either side, once, whichever is the later', () => {
    const here = { ...story('same', 2), declined: ['people' as const] };
    const there = { ...story('same', 1), declined: ['leverage' as const, 'people' as const] };
    const merged = mergeStory(here, there, noRenames());
    expect(merged).toMatchObject({ kind: 'changed', yields: null, row: { updatedAt: 2, declined: ['people', 'leverage'] } });
    const after = merged.kind === 'changed' ? merged.row : here;
    expect(mergeStory(after, there, noRenames()).kind).toBe('same');
    expect(mergeStory({ ...story('old', 1), declined: ['people'] }, story('new', 2), noRenames())).toMatchObject({
      row: { title: 'new', declined: ['people'] },
    });
  });

  it('comes in from a file of before, which knows no versions', () => {
    expect(mergeStory(null, story('old', 1), noRenames())).toMatchObject({ kind: 'added', row: { title: 'old', versions: [] } });
  });
});

describe('what else is on both sides', () => {
  it('is the later story, under the id it has here', () => {
    expect(mergeStory(story('old', 1, 'here'), story('new', 2, 'there'), noRenames())).toMatchObject({
      kind: 'changed',
      row: { id: 'here', title: 'new' },
    });
    expect(mergeStory(story('same', 2), story('same', 1), noRenames()).kind).toBe('same');
  });

  it('is the schedule of the card that was reviewed last, with the reviews of both', () => {
    const merged = mergeCard(card(10, [5, 10], 'here'), card(20, [5, 20], 'there'));
    expect(merged).toMatchObject({
      kind: 'changed',
      known: 1,
      row: { id: 'here', reviewedAt: 20, reviews: [{ at: 5 }, { at: 10 }, { at: 20 }] },
    });
    expect(mergeCard(card(20, [20]), card(null, [])).kind).toBe('same');
  });

  it('is the later observation and the higher count of misses', () => {
    const seen = {
      subject: 'screen:people',
      source: 'run',
      sourceId: 'AAAAAAAAAAAAAAAA',
      version: 0,
      level: 2,
      selfLevel: null,
      at: 1,
    } as const;
    expect(mergeEvidence(seen, { ...seen, level: 3, at: 2 })).toMatchObject({ row: { level: 3 } });
    expect(mergeEvidence(seen, { ...seen, level: 3 }).kind).toBe('same');
    const missed = { questionId: 'a', pointerId: 'b', times: 2 };
    expect([mergeMiss(missed, { ...missed, times: 3 }).kind, mergeMiss(missed, missed).kind]).toEqual(['changed', 'same']);
  });

  it('is what the candidate set here, and from the file what was never set', () => {
    const there = {
      interviewOn: '2099-01-01',
      minutesADay: 30,
      wordsAMinute: 150,
      cardsADay: 9,
      evening: '',
      liveFactor: 12,
      dayStartsAt: 4,
    };
    expect(mergePreferences({ ...DEFAULT_PREFERENCES, minutesADay: 60 }, there)).toEqual({ ...there, minutesADay: 60 });
    expect(mergePreferences(DEFAULT_PREFERENCES, { ...there, evening: 'theirs' }).evening).toBe('theirs');
    expect(mergePreferences({ ...DEFAULT_PREFERENCES, evening: 'mine' }, { ...there, evening: 'theirs' }).evening).toBe('mine');
  });
});

function item(place: number, steps: readonly unknown[], work: unknown = null): ItemInFile {
  const drawn = { kind: 'question', subject: 'x', title: '', stage: 'panel', minutes: 5, probes: 1, why: [], source: '' } as const;
  return { place, ...drawn, steps, work, answerId: null, runId: null, revision: 2 };
}

function interview(updatedAt: number, items: readonly ItemInFile[], more: Partial<InterviewInFile> = {}): InterviewInFile {
  const rest = { setup: {}, drawVersion: 1, bank: '', createdAt: 1, overAt: null, own: null, partner: null, revision: 4 };
  return { id: 'AAAAAAAAAAAAAAAA', state: 'open', updatedAt, items, ...rest, ...more };
}

describe('an interview that is on both sides', () => {
  const opened = { at: 1, kind: 'opened' };
  const asked = { at: 2, kind: 'asked', probe: 0 };

  it('goes on where it went on there, under a revision that no open page holds', () => {
    const here = interview(10, [item(1, [opened]), item(2, [])]);
    const there = interview(20, [item(1, [opened, asked], 'said'), item(2, [])], { state: 'over', overAt: 20 });
    const merged = mergeInterview(here, there);
    expect(merged).toMatchObject({ kind: 'changed', row: { state: 'over', overAt: 20, revision: 5 } });
    expect(merged.kind === 'changed' && merged.row.items).toEqual([{ ...there.items[0], revision: 3 }, here.items[1]]);
  });

  it('stays as it is here where the file is older, went another way, or says the same', () => {
    const here = interview(10, [item(1, [opened, asked], 'mine')]);
    expect(mergeInterview(here, interview(5, [item(1, [opened], 'older')])).kind).toBe('same');
    expect(mergeInterview(here, interview(20, [item(1, [{ at: 9, kind: 'opened' }, asked, asked], 'theirs')])).kind).toBe('same');
    expect(mergeInterview(here, here).kind).toBe('same');
  });

  it('takes what was said of it afterwards, and loses none of it', () => {
    const own = { levels: { people: 2 }, at: 3 };
    const merged = mergeInterview(interview(10, [item(1, [])], { own }), interview(20, [item(1, [])], { partner: { items: {} } }));
    expect(merged).toMatchObject({ kind: 'changed', row: { own, partner: { items: {} } } });
  });

  it('is another where it was not drawn alike, and new where there is none', () => {
    const here = interview(10, [item(1, [])]);
    expect(mergeInterview(here, interview(10, [item(1, []), item(2, [])])).kind).toBe('another');
    expect(mergeInterview(null, here)).toEqual({ kind: 'added', row: here });
  });
});
