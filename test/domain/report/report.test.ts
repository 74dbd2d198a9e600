import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview, SatItem, Step } from '../../../server/domain/interview/interview.ts';
import type { ItemContents } from '../../../server/domain/report/item-findings.ts';
import { outcomeOf } from '../../../server/domain/report/outcome.ts';
import type { Report } from '../../../server/domain/report/report.ts';
import { tries } from '../../effort.ts';
import { LABELLED } from '../reading/drafts.ts';
import {
  answered,
  draftNamed,
  EMPTY,
  found,
  incident,
  interviewOf,
  probe,
  reportOf,
  type Sat,
  SEEN,
  SPOKEN,
  START,
  STRONG,
  satItem,
  steps,
  WEAK,
  work,
} from './interviews.ts';

const screen = (report: Report, id: string) => report.screens.find((one) => one.screen === id);

describe('the report of a strong interview', () => {
  const report = reportOf(STRONG);

  it('says what stands, with the sentence, the question and the part that it rests on', () => {
    expect(report.headline).toBe('Solid on growing people, and reliability stayed thin');
    expect(report.second).toContain('Four items in 38 minutes.');
    const people = screen(report, 'people');
    expect(people).toMatchObject({ level: 4, items: 3, isStable: true, unseen: null });
    expect(people?.lines[0]).toMatchObject({ place: 2, where: 'Result', says: 'Others work differently since.' });
    expect(people?.lines[0]?.quote).toContain('three other teams in the bank use it');
  });

  it('takes the middle of what each item shows, the lower of two, as a doubt counts against', () => {
    expect(screen(report, 'reliability')).toMatchObject({ level: 2, items: 2, isStable: false });
    expect(screen(report, 'reliability')?.lines.map(({ level }) => level)).toEqual([2, 3]);
  });

  it('says “not observed” where no item asked for it', () => {
    expect(screen(report, 'security')).toMatchObject({ level: null, unseen: 'Not observed. No item asked for it.', lines: [] });
  });

  it('shows skills that the incident showed, and none that it did not', () => {
    expect(report.skills.map(({ subject, level }) => [subject.id, level])).toEqual([
      ['size-up', 3],
      ['command', 2],
    ]);
  });

  it('raises no red flag, and knows that stories were told', () => {
    expect(report.flags).toEqual([]);
    expect(report.stories).toEqual({ told: [1, 2], due: [] });
  });

  it('says which item ran over, and what to practise of the incident', () => {
    expect(report.timeSays).toBe('The outline is what was planned. “An incident at live pace” ran two minutes over.');
    expect(report.practise).toEqual([
      {
        id: `run:${SEEN.runId}`,
        about: { kind: 'run', runId: SEEN.runId },
        title: 'Two decisions from Five seconds',
        reason: 'You were sure of both, and wrong.',
        minutes: 4,
      },
    ]);
  });
});

describe('the report of a weak interview', () => {
  const report = reportOf(WEAK);

  it('raises the flag with the sentence that raised it', () => {
    expect(report.flags).toEqual([
      {
        flag: 'heroics',
        quote: 'I was the only one who knew the cluster well enough, so I had to bring it back.',
        says: 'The day is saved by one person, and nobody else has a part in it.',
        place: 1,
        where: 'Action',
      },
    ]);
  });

  it('says where a story was due and none was told', () => {
    expect(report.stories).toEqual({ told: [1], due: [2] });
  });

  it('says how each follow-up was met, and by which rule', () => {
    expect(report.probes.map(({ word, says }) => [word, says])).toEqual([
      ['passed-over', 'It asked for a figure, and the answer has none.'],
      ['passed-over', 'Fewer than 8 words are no answer.'],
    ]);
  });

  it('has three things to practise, the flag first, each once', () => {
    expect(report.practise.map(({ id }) => id)).toEqual(['question:led-incident', 'question:mentored', 'question:speed-vs-gates']);
    expect(report.practise[0]?.reason).toBe('The day is saved by one person, and nobody else has a part in it.');
  });

  it('sends to a story first where a weak screen has none', () => {
    const { practise } = reportOf(WEAK, { uncovered: ['people', 'security'] });
    expect(practise[0]).toMatchObject({
      id: 'story:people',
      title: 'A story about growing people',
      reason: 'One was due and none was told. No story of yours is about it.',
    });
    expect(practise).toHaveLength(3);
  });

  it('does not send to a question that is gone from the bank', () => {
    expect(reportOf(WEAK, { shortOf: (id) => (id === 'mentored' ? 'An engineer you helped' : null) }).practise.map(({ id }) => id)).toEqual(
      ['question:mentored'],
    );
  });
});

describe('an interview in which nothing was said', () => {
  const report = reportOf(EMPTY);

  it('has no level of anything', () => {
    expect(report.headline).toBe('Nothing was said that the checks can read');
    expect(report.screens.map(({ level }) => level)).toEqual([null, null, null, null, null]);
    expect(screen(report, 'people')?.unseen).toBe('Not observed. Nothing was written, and the checks cannot hear.');
    expect(report).toMatchObject({ flags: [], skills: [], gaps: [] });
  });
});

describe('an interview that was spoken alone', () => {
  it('says that the checks cannot hear, and keeps the candidate’s own levels apart', () => {
    const report = reportOf(SPOKEN);
    expect(report.headline).toBe('Spoken, so the levels are your own');
    expect(screen(report, 'reliability')).toMatchObject({ level: null, own: 3 });
    expect(screen(report, 'reliability')?.unseen).toBe(
      'Not observed. Spoken, with nothing written: the checks cannot hear. You gave it a 3.',
    );
  });

  it('takes the candidate’s own word for follow-ups, and says so', () => {
    const own = { levels: { people: 2 }, at: START, probes: { '1/1': 'met' } } as const;
    const { probes } = reportOf(SPOKEN, { interview: interviewOf(SPOKEN, { own }) });
    expect(probes.map(({ word, isOwnWord, says }) => [word, isOwnWord, says])).toEqual([
      ['met', true, 'Spoken; this is your own word.'],
      [null, true, 'It was spoken, and you have not said how it went.'],
    ]);
  });

  it('sends to what the candidate rated low', () => {
    const low = [answered(1, 'night-hero', { parts: {}, selfLevel: 1 })];
    expect(reportOf(low).practise).toMatchObject([{ id: 'question:led-incident' }]);
  });
});

describe('an interview that was left', () => {
  const left = [SPOKEN[0] as Sat, { ...(EMPTY[1] as Sat), item: satItem(2, { steps: [], work: null }) }];

  it('says after how many items, and of the rest that they were not reached', () => {
    const silent = [{ ...left[0], item: satItem(1, { work: work({ selfLevel: null }) }) } as Sat, left[1] as Sat];
    const report = reportOf(silent, { interview: interviewOf(silent, { state: 'abandoned' }) });
    expect(report.headline).toBe('Left after one of two items, with nothing that the checks can read');
    expect(report.items[1]?.why).toBe('It was not reached.');
    expect(report.times[1]).toMatchObject({ used: null });
  });

  it('that was left before the first item says so', () => {
    const none = [{ ...(left[1] as Sat), item: satItem(1, { steps: [], work: null }) }];
    const report = reportOf(none, { interview: interviewOf(none, { state: 'abandoned', overAt: START }) });
    expect([report.headline, report.second, report.timeSays]).toEqual([
      'Left before the first item',
      'No item was opened.',
      'No item was opened.',
    ]);
  });

  it('with an incident that was not played to its end has no level of it', () => {
    const report = reportOf([incident(1, null)]);
    expect(report.screens.every(({ level }) => level === null)).toBe(true);
    expect(report.items[0]?.why).toBe('The incident was not played to its end, so there is no debrief.');
  });
});

describe('an item whose text can no longer be read', () => {
  it('keeps its time, and nothing is said of it', () => {
    const { item } = WEAK[0] as Sat;
    const report = reportOf([{ item, contents: { kind: 'unreadable' } }]);
    expect(report.items[0]).toMatchObject({
      level: null,
      lines: [],
      flags: [],
      why: 'Its text can no longer be read, so nothing is said of it.',
    });
    expect(report.times[0]?.used).toBe(8 * 60);
  });
});

describe('follow-ups', () => {
  it('that bring what was missing count, but never for a 4', () => {
    const { parts } = draftNamed('market-open-checkout');
    const cut = { ...parts, result: '', reflection: '' };
    const answers = [probe({ text: 'What came of it?', answer: `${parts.result} ${parts.reflection}` })];
    const [before] = found([answered(1, 'market-open-checkout', { parts: cut })]);
    const [after] = found([answered(1, 'market-open-checkout', { parts: cut, probes: answers })]);
    expect(before?.level).toBe(1);
    expect(after?.level).toBeLessThanOrEqual(3);
    expect(after?.level).toBeGreaterThanOrEqual(before?.level ?? 0);
  });

  it('that clear up what would put off take the flag away', () => {
    const cleared =
      'I should say that Priya from the database team was with me; she and Tom rebuilt the nodes, we paged two colleagues in the morning and they took over.';
    const [item] = found([
      answered(1, 'night-hero', { probes: [probe({ text: 'Who else could have been called?', answer: cleared.repeat(3) })] }),
    ]);
    expect(item?.flags.filter(({ flag }) => flag === 'heroics')).toEqual([]);
  });
});

describe('notes without parts', () => {
  it('are read in the order of the scaffold, and nothing is said of parts that we cut', () => {
    const { parts } = draftNamed('market-open-checkout');
    const notes = Object.values(parts).join(' ');
    const [item] = found([answered(1, 'market-open-checkout', { parts: { notes } })]);
    expect(item?.level).toBeGreaterThanOrEqual(3);
    expect(item?.story).toBe('told');
    expect(item?.why).not.toContain('part');
  });

  it('that are blank are nothing', () => {
    const [item] = found([answered(1, 'market-open-checkout', { parts: { notes: ' \n' } })]);
    expect(item).toMatchObject({ level: null, story: null, facts: null });
  });
});

describe('the labelled drafts, each as an interview of one item', () => {
  it('have a red flag on no strong one', () => {
    const flagged = LABELLED.filter(({ quality }) => quality === 'strong').filter(
      ({ name }) => (found([answered(1, name)])[0]?.flags.length ?? 0) > 0,
    );
    expect(flagged.map(({ name }) => name)).toEqual([]);
  });

  it('have a story in every strong one where a story is due', () => {
    const due = LABELLED.filter(({ quality }) => quality === 'strong').filter(({ name }) => found([answered(1, name)])[0]?.story === 'due');
    expect(due.map(({ name }) => name)).toEqual([]);
  });
});

describe('what changed', () => {
  const before = outcomeOf(reportOf(WEAK, { interview: interviewOf(WEAK, { id: 'InterviewInterv0', overAt: START - 1000 }) }));

  it('since the interview before is said, the largest change first', () => {
    expect(reportOf(STRONG, { others: [before] }).changes).toEqual([
      'Trade-offs went from 2 to 4.',
      'Leverage went from 2 to 4.',
      'Growing people went from 2 to 4.',
      'No red flags instead of one.',
    ]);
  });

  it('is not looked for in later interviews, nor in itself', () => {
    const later = { ...before, at: START + 1e9 };
    expect(reportOf(STRONG, { others: [later] }).changes).toEqual([]);
    expect(reportOf(STRONG, { others: [{ ...before, id: 'InterviewInterv1' }] }).changes).toEqual([]);
  });
});

describe('the partner’s marks', () => {
  const partner = { screens: { people: { level: 2, note: 'Who was it?' } }, items: {}, doneAt: START + 62 * 60_000 };
  const shownOf = (given: Partial<Interview>) => screen(reportOf(STRONG, { interview: interviewOf(STRONG, given) }), 'people')?.partner;

  it('are in the report once both are done', () => {
    expect(shownOf({ partner })).toEqual({ level: 2, note: 'Who was it?' });
  });

  it('are hidden until the sheet is done, and until the own rating is', () => {
    expect(shownOf({ partner: { ...partner, doneAt: null } })).toBeNull();
    expect(shownOf({ partner, own: null })).toBeNull();
  });
});

describe('every report', () => {
  const drafts = LABELLED.map(({ name }) => name);
  const step = fc.record({
    at: fc.integer({ min: START, max: START + 3_600_000 }),
    kind: fc.constantFrom('opened', 'asked', 'stopped', 'paused', 'resumed', 'handed-in'),
    probe: fc.nat(3),
    by: fc.constantFrom('hand', 'clock'),
  }) as unknown as fc.Arbitrary<Step>;
  const sat: fc.Arbitrary<Sat> = fc
    .record({
      place: fc.integer({ min: 1, max: 9 }),
      draft: fc.constantFrom(...drafts.slice(0, 20)),
      strange: fc.constantFrom<unknown>(null, {}, [], 'text', { parts: {} }, { parts: {}, probes: [], selfLevel: null, missed: null }),
      isStrange: fc.boolean(),
      level: fc.option(fc.integer({ min: 1, max: 4 })),
      log: fc.array(step, { maxLength: 8 }),
      kind: fc.constantFrom<ItemContents['kind']>('talk', 'question', 'exercise', 'incident', 'unreadable'),
    })
    .map(({ place, draft, strange, isStrange, level, log, kind }) => {
      const { item, contents } = answered(place, draft, { selfLevel: level });
      const done: SatItem = { ...item, steps: log, work: isStrange ? strange : item.work };
      return { item: done, contents: contentsOf(kind, contents) };
    });

  function contentsOf(kind: ItemContents['kind'], question: ItemContents): ItemContents {
    if (kind === 'talk' || kind === 'unreadable') return { kind };
    if (kind === 'incident') return { kind, seen: SEEN };
    if (kind === 'question') return question;
    const shown = [{ subject: { kind: 'screen', id: 'security' }, level: 2, says: 'Two of four hazards.', quote: null }] as const;
    return {
      kind,
      exercise: 'review',
      short: 'A bucket',
      screens: ['security'],
      isEmpty: false,
      shown,
      flags: [],
      summary: 'Two of four hazards found.',
    };
  }

  it('is the same for the same interview, levels what has evidence alone, and never throws', () => {
    fc.assert(
      fc.property(fc.array(sat, { maxLength: 4 }), (all) => {
        const once = reportOf(all);
        expect(JSON.stringify(reportOf(structuredClone(all)))).toBe(JSON.stringify(once));
        for (const { level, lines, unseen } of once.screens) {
          expect(level === null).toBe(lines.every((line) => line.level === null));
          expect(unseen === null).toBe(level !== null);
        }
        for (const { used, paused } of once.times) expect([used ?? 0, paused].every((seconds) => seconds >= 0)).toBe(true);
        expect(once.practise.length).toBeLessThanOrEqual(3);
        expect(once.headline).not.toBe('');
      }),
      { numRuns: tries(60, 600) },
    );
  });
});

describe('time', () => {
  const paused = (place: number): readonly Step[] => [
    { at: START, kind: 'opened' },
    { at: START + 60_000, kind: 'paused' },
    { at: START + 360_000, kind: 'resumed' },
    { at: START + 400_000 + place, kind: 'paused' },
  ];

  it('leaves pauses out, also the one that lasts', () => {
    const { item, contents } = WEAK[0] as Sat;
    const report = reportOf([{ item: { ...item, steps: paused(0) }, contents }]);
    expect(report.times[0]).toMatchObject({ used: 100, paused: 300 });
    expect(report.timeSays).toBe('The outline is what was planned. Pauses of five minutes do not count.');
  });

  it('says at untimed pace that no mark depends on it', () => {
    const interview = interviewOf(WEAK);
    const report = reportOf(WEAK, { interview: { ...interview, setup: { ...interview.setup, pace: 'untimed' } } });
    expect(report.timeSays).toContain('no mark depends on it');
  });

  it('is told part by part', () => {
    const { item, contents } = WEAK[0] as Sat;
    const report = reportOf([{ item: { ...item, steps: steps(1, 8, 2) }, contents }]);
    expect(report.times[0]?.parts).toEqual([
      { probe: 0, seconds: 118 },
      { probe: 1, seconds: 30 },
      { probe: 2, seconds: 30 },
    ]);
  });
});
