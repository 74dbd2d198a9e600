import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../../server/domain/update/update.ts';
import type { UpdateRuleId } from '../../../server/domain/update/update-finding.ts';
import { cpuOf } from '../../effort.ts';
import { type LabelledUpdate, UPDATES } from './updates.ts';

function read({ text, writes, tells, log = [], causesLeft }: LabelledUpdate) {
  return readUpdate(text, {
    writes,
    tells,
    at: 20,
    start: 347,
    log,
    chances: null,
    endedAt: 90,
    causesLeft: causesLeft ?? null,
    isCalm: false,
  });
}

const ids = (update: LabelledUpdate, level: 'weak' | 'good'): UpdateRuleId[] =>
  read(update)
    .findings.filter((finding) => finding.level === level)
    .map(({ rule }) => rule)
    .sort();

describe.each(UPDATES.filter(({ held }) => !held))('$name', (update) => {
  it('is read as a good lead would', () => {
    expect({ weak: ids(update, 'weak'), good: ids(update, 'good') }).toEqual({
      weak: update.weak.toSorted(),
      good: update.good.toSorted(),
    });
  });
});

describe('the updates that were kept away from tuning', () => {
  const apart = UPDATES.filter(({ held }) => held);

  /** Of what a lead would say and what the rules say together, how much both say. */
  function agreement(updates: readonly LabelledUpdate[]): { readonly both: number; readonly either: number; readonly whole: number } {
    const said = updates.map((update) => {
      const labels = [...update.weak, ...update.good];
      const found = read(update).findings.map(({ rule }) => rule);
      const both = labels.filter((label) => found.includes(label)).length;
      return { both, either: new Set([...labels, ...found]).size, isWhole: both === labels.length && both === found.length };
    });
    const sum = (of: (one: (typeof said)[number]) => number) => said.reduce((total, one) => total + of(one), 0);
    return { both: sum(({ both }) => both), either: sum(({ either }) => either), whole: said.filter(({ isWhole }) => isWhole).length };
  }

  it('are a fifth of them, and are read as well', () => {
    expect([apart.length, UPDATES.length]).toEqual([6, 29]);
    expect(agreement(UPDATES.filter(({ held }) => !held))).toEqual({ both: 94, either: 94, whole: 23 });
    // Measured once, after the rules stood.
    expect(agreement(apart)).toEqual({ both: 24, either: 24, whole: 6 });
  });
});

describe('any text', () => {
  const context = {
    writes: 'update',
    tells: ['customers'],
    at: 20,
    start: 347,
    log: [],
    chances: null,
    endedAt: 90,
    causesLeft: null,
    isCalm: false,
  } as const;

  it('that is empty, or no English, is not judged', () => {
    expect(readUpdate(' \n', context)).toEqual({ kind: 'empty', findings: [] });
    expect(readUpdate('Wir haben ein Problem mit den Zahlungen und melden uns in zwanzig Minuten wieder bei Ihnen.', context).kind).toBe(
      'unreadable',
    );
  });

  it('is answered with sentences that rest on words of it', () => {
    const text = 'Two in five of you cannot pay. It is caused by our bank. We are looking into it and write again by 06:20.';
    for (const { words, seen, level, advice } of readUpdate(text, {
      ...context,
      log: [{ minute: 60, tells: ['customers'], writes: 'update', words: '' }],
    }).findings) {
      for (const word of words) expect(text).toContain(word);
      expect(seen).toMatch(/[.]$/);
      expect(advice === null).toBe(level === 'good');
    }
  });

  it('says when the promised word came, by the clock', () => {
    const late = readUpdate('Some of you cannot pay. Next update by 06:20.', {
      ...context,
      log: [{ minute: 60, tells: ['customers'], writes: 'update', words: '' }],
    });
    expect(late.findings.find(({ rule }) => rule === 'promise-broken')?.seen).toBe('Word was promised by 06:20; the next came at 06:47.');
    const never = readUpdate('Some of you cannot pay. Next update by 06:20.', {
      ...context,
      log: [{ minute: 25, tells: ['team'], writes: 'update', words: '' }],
    });
    expect(never.findings.find(({ rule }) => rule === 'promise-broken')?.seen).toBe('Word was promised by 06:20; none came.');
  });

  it.each([
    [
      'customers have heard, whom the house reads',
      [{ minute: 30, tells: ['customers'] }],
      'Word was promised by 06:20, and came at 06:17.',
    ],
    [
      'the last of them has heard',
      [
        { minute: 30, tells: ['leadership'] },
        { minute: 33, tells: ['customers'] },
      ],
      'Word was promised by 06:20, and came at 06:20.',
    ],
    ['one audience was forgotten', [{ minute: 30, tells: ['leadership', 'team'] }], 'Word was promised by 06:20; none came to customers.'],
  ] as const)('to several audiences is kept or not by whether %s', (_, log, seen) => {
    const { findings } = readUpdate('Some of you cannot pay. Next update by 06:20.', {
      ...context,
      tells: ['team', 'leadership', 'customers'],
      log: log.map((told) => ({ ...told, writes: 'update', words: 'All of you can pay again.' })),
    });
    expect(findings.find(({ rule }) => rule.startsWith('promise'))?.seen).toBe(seen);
  });

  it.each([
    ['words came', 'All of you can pay again.', 'Word was promised by 06:20, and came at 06:17.'],
    ['a step told them, and nothing was written', '', 'Word was promised by 06:20; a later step told them at 06:17.'],
  ])('says of a promise that is kept whether %s', (_, words, seen) => {
    const log = [{ minute: 30, tells: ['customers'] as const, writes: null, words }];
    const { findings } = readUpdate('Some of you cannot pay. Next update by 06:20.', { ...context, log });
    expect(findings.find(({ rule }) => rule === 'promise-kept')?.seen).toBe(seen);
  });

  it('that is told to nobody promises nobody anything', () => {
    const { findings } = readUpdate('Some of you cannot pay. Next update by 06:20.', { ...context, tells: [] });
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('promise'))).toEqual([]);
  });

  it('is read in time that grows with its length alone', () => {
    const read = () => {
      for (const piece of ['customers cannot pay because of ', 'in ', 'we are ', '06:30 ', 'a-b-c-', 'promised by '])
        readUpdate(piece.repeat(Math.ceil(4_000 / piece.length)), context);
    };
    expect(cpuOf(read)).toBeLessThan(2_000);
  });
});
