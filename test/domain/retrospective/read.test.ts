import { describe, expect, it } from 'vitest';
import { retrospectives } from '../../../server/domain/retrospective/exercise.ts';
import { readRetrospective } from '../../../server/domain/retrospective/read.ts';
import type { RetroFinding } from '../../../server/domain/retrospective/retro-finding.ts';
import { cpuOf } from '../../effort.ts';
import { REVIEWS, shipped } from './labelled-reviews.ts';

const RESTART = shipped('nothing-may-restart');

function findings(texts: Readonly<Record<string, string>>): readonly RetroFinding[] {
  return readRetrospective(RESTART, { texts }).findings;
}

function said(texts: Readonly<Record<string, string>>, rule: string): readonly string[] {
  return findings(texts)
    .filter((finding) => finding.rule === rule)
    .map(({ seen }) => seen);
}

describe('a time', () => {
  it('that the log has elsewhere is named with the line that has it', () => {
    const [wrong] = findings({ timeline: '14:58 the restart of the gateway is paused' }).filter(({ rule }) => rule === 'time-wrong');
    expect(wrong?.seen).toBe('It says 14:58; the log has 14:46 for that.');
    expect(wrong?.lines.map((line) => RESTART.log.entries[line]?.minute)).toEqual([66]);
  });

  it.each([
    'It began at 2 pm.',
    'It began at 14:00.',
    'At about 14:28 we were called.',
    'Retail had a quiet day until 14:21.',
    'A check took 8 to 12 s.',
  ])('is true: %s', (summary) => {
    expect(said({ summary }, 'time-wrong')).toEqual([]);
    expect(said({ summary }, 'time-unknown')).toEqual([]);
  });

  it('of an action is not looked for in the log', () => {
    expect(said({ summary: 'It began at 14:00.', actions: 'Ruth adds an alert by Friday, 17:00.' }, 'time-unknown')).toEqual([]);
  });
});

describe('a length of time', () => {
  it.each([
    ['It took us 42 minutes to notice.', 'It says 42 minutes until it was noticed; by the log it was 26 min.'],
    [
      'The outage lasted four hours and ten minutes.',
      'It says four hours and ten minutes in all; by the log it was 2 h 48 min or 2 h 22 min.',
    ],
    ['From 14:26 to 15:31 checkouts failed, for 45 minutes.', 'From 14:26 to 15:31 it is 1 h 5 min, not 45 minutes.'],
  ])('is subtracted again: %s', (summary, seen) => expect(said({ summary }, 'length-wrong')).toEqual([seen]));

  it.each([
    'It went unnoticed for 26 minutes.',
    'The incident lasted 2 h 48 min.',
    'It lasted nearly three hours.',
    'Relieved after an hour and a half.',
    'It was a 142-minute outage.',
    'Pausing after eight minutes kept twelve pods.',
  ])('agrees with the log: %s', (summary) => expect(said({ summary }, 'length-wrong')).toEqual([]));
});

describe('a figure', () => {
  it.each(['41,200 checkouts failed.', 'About 41,000 checkouts failed.', 'We lost $310k of orders.', 'At the worst 58 percent failed.'])(
    'is of the log: %s',
    (summary) => {
      expect(said({ summary }, 'impact-wrong')).toEqual([]);
      expect(said({ summary }, 'impact-in-numbers')).toHaveLength(1);
    },
  );

  it.each(['14,200 checkouts failed.', 'We lost $1.2 million.', 'At the worst 85% failed.'])('contradicts it: %s', (summary) => {
    expect(said({ summary }, 'impact-wrong')).toHaveLength(1);
  });

  it.each(['1 checkout in 2 failed.', 'Out of every ten, 6 checkouts of 10 failed.'])('is a share and no count: %s', (summary) =>
    expect(said({ summary }, 'impact-wrong')).toEqual([]),
  );

  it('counts what failed in some minutes', () =>
    expect(said({ summary: '9 checkouts in 8 minutes failed.' }, 'impact-wrong')).toHaveLength(1));

  it.each([
    [{ summary: 'Many checkouts failed.', timeline: '14:44 58% of checkouts fail' }, ['What it cost stands below the summary alone.']],
    [{ summary: 'Many checkouts failed.' }, ['What it cost, in a figure of the log, is not in it.']],
    [{ timeline: '14:44 58% of checkouts fail' }, []],
  ])('stands in the summary, where there is one: %j', (texts, seen) => expect(said(texts, 'no-impact')).toEqual(seen));
});

describe('blame', () => {
  it.each([
    'Ines restarted the gateway and caused most of it.',
    'It was human error.',
    'The on-call engineer simply failed to read the log.',
    'Because Ines restarted the gateway, half of all customers were hurt.',
    'A lack of attention in the platform team led to this.',
  ])('is seen in: %s', (conditions) => expect(said({ conditions }, 'blame')).toHaveLength(1));

  it.each([
    'Ines restarted the gateway because the runbook says so.',
    'There was no human error in this.',
    'Ines restarted the gateway at 14:38.',
    'The new pods failed to connect because the authority had expired.',
  ])('is not seen in: %s', (conditions) => expect(said({ conditions }, 'blame')).toEqual([]));
});

describe('a day that did not happen', () => {
  it.each([
    'We should have had an alert',
    'If only we had looked.',
    'This could have been prevented.',
    'Had we read the log, it would not have happened.',
  ])('is seen in: %s', (conditions) => expect(said({ conditions }, 'counterfactual')).toHaveLength(1));

  it.each(['An alert on expiry would have fired on 1 March.', 'Customers should retry their order.'])('is not seen in: %s', (conditions) =>
    expect(said({ conditions }, 'counterfactual')).toEqual([]),
  );
});

describe('what went well', () => {
  it.each(['Honestly, not much.', 'Not a lot: we were slow.', 'There was little that went well.', 'Nothing comes to mind. We were slow.'])(
    'is denied in: %s',
    (well) => expect(said({ well }, 'no-went-well')).toEqual(['It says that nothing went well.']),
  );

  it.each(['After that we lost nothing.', 'Not much of it was luck: Ines paused the restart.'])('is not denied in: %s', (well) =>
    expect(said({ well }, 'no-went-well')).toEqual([]),
  );
});

describe('detection', () => {
  it.each(['Expiry checks look at the leaf, so nobody was warned.', 'Nothing alerted.'])('is asked about in: %s', (conditions) =>
    expect(said({ conditions }, 'detection-asked')).toHaveLength(1),
  );
});

describe('actions', () => {
  it.each([
    'Ruth adds an alert on every authority by 4 April.',
    'Dana will add an alert on every authority by 4 April.',
    'Platform owns the alert on every authority, by 4 April.',
    'Alert on every authority. Owner: Ruth, by 4 April.',
    '- Alert on every authority (Ruth, 4 April)\n- Freeze switch: platform team, next sprint',
    '1. Alert on every authority\nOwner: Ruth Adler\nDue: 2026-04-04',
  ])('have a name and a day: %s', (actions) => expect(said({ actions }, 'actions-owned')).toHaveLength(1));

  it.each([
    ['- Alert on every authority, 4 April', 'no-owner'],
    ['- Every authority will be watched, by 4 April', 'no-owner'],
    ['- The alert will fire 30 days ahead, from 4 April', 'no-owner'],
    ['- We will add an alert on every authority by 4 April', 'no-owner'],
    ['- Alert on every authority (Ruth)', 'no-date'],
    ['- Everyone pays closer attention to dates. Ines, 4 April', 'be-careful'],
    ['- Ruth reminds the team, 4 April', 'no-actions'],
    ['- Be more careful with restarts', 'no-actions'],
    ['', 'no-actions'],
    [Array.from({ length: 12 }, (_, index) => `- Alert ${index} on every authority (Ruth, 4 April)`).join('\n'), 'many-actions'],
  ])('lack something: %s', (actions, rule) => expect(said({ summary: 'It began at 14:00.', actions }, rule)).toHaveLength(1));
});

describe('what a review shows', () => {
  it('is strong in all of the strong ones, and raises no flag', () => {
    for (const { content, text } of REVIEWS.filter(({ weak }) => weak.length === 0)) {
      const reading = retrospectives.read(content, { texts: { summary: text } });
      expect(retrospectives.shown(content, reading).every(({ level }) => level >= 3)).toBe(true);
      expect(retrospectives.flags(content, reading)).toEqual([]);
    }
  });

  it('is poor where a person is the cause, with the sentence', () => {
    const reading = retrospectives.read(RESTART, { texts: { conditions: 'It was human error.' } });
    expect(retrospectives.shown(RESTART, reading).find(({ subject }) => subject.id === 'learning')).toMatchObject({
      level: 1,
      quote: 'It was human error.',
    });
    expect(retrospectives.flags(RESTART, reading).map(({ flag }) => flag)).toEqual(['no-ownership']);
  });

  it('is nothing where nothing was written, or no English', () => {
    for (const summary of [' \n', 'Um vierzehn Uhr ist die Zwischenstelle abgelaufen, und niemand von uns hat es bis zum Alarm gemerkt.']) {
      const reading = retrospectives.read(RESTART, { texts: { summary } });
      expect(reading.findings).toEqual([]);
      expect(retrospectives.shown(RESTART, reading)).toEqual([]);
    }
  });
});

describe('the work', () => {
  const begun = retrospectives.begin(RESTART);

  it('keeps the fields of a form, whatever its button, and what was not sent stays', () => {
    const first = retrospectives.change(RESTART, begun, { 'part-summary': 'One\r\ntwo', do: 'save' }, 10);
    const then = first.ok
      ? retrospectives.change(RESTART, first.value, { 'part-actions': 'Three', 'part-else': 'x', do: 'anything' }, 20)
      : first;
    expect(then).toMatchObject({ ok: true, value: { texts: { summary: 'One\ntwo', timeline: '', actions: 'Three' } } });
  });

  it('refuses what is too long in a sentence, and nothing of the form is kept', () => {
    const refused = retrospectives.change(RESTART, begun, { 'part-timeline': 'x'.repeat(20_001) }, 10);
    expect(refused).toMatchObject({ ok: false, error: expect.stringMatching(/^“Timeline” has 20,001 characters/) });
  });

  it.each([null, 7, 'texts', [], {}, { texts: null }, { texts: [] }, { texts: { summary: 7 } }])('is not made of %j', (json) =>
    expect(retrospectives.stored(json)).toBeNull(),
  );

  it('comes back from what was stored, without parts that there are no more', () => {
    expect(retrospectives.stored({ texts: { summary: 'a', gone: 'b' } })?.texts).toEqual({ ...begun.texts, summary: 'a' });
  });
});

describe('any text', () => {
  it('is read in time that grows with its length alone', () => {
    const pieces = [
      '14:00 the restart of ',
      '42 minutes ',
      '$1,000 ',
      'because of ',
      'the root cause was ',
      'a-b-c-',
      '\n1. ',
      'If he had ',
    ];
    const read = () => {
      for (const piece of pieces) readRetrospective(RESTART, { texts: { summary: piece.repeat(Math.ceil(8000 / piece.length)) } });
    };
    expect(cpuOf(read)).toBeLessThan(4_000);
  });
});
