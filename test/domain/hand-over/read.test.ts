import { describe, expect, it } from 'vitest';
import { handOvers } from '../../../server/domain/hand-over/exercise.ts';
import { readHandOver } from '../../../server/domain/hand-over/read.ts';
import { cpuOf } from '../../effort.ts';
import { handOver, scenarios } from './scenarios.ts';
import { HAND_OVER_TEXTS, HELD_HAND_OVERS } from './texts.ts';

const EXERCISE = handOvers(scenarios);
const PAYMENTS = handOver('payments-at-half-past-seven');
const LOCK = handOver('shop-after-the-lock');

function weakIn(id: string, texts: Readonly<Record<string, string>>): string[] {
  const { findings } = readHandOver(handOver(id), { texts });
  return [...new Set(findings.filter(({ level }) => level === 'weak').map(({ rule }) => rule))].sort();
}

describe.each([...HAND_OVER_TEXTS, ...HELD_HAND_OVERS])('$name', ({ of, texts, weak }) => {
  it('is read as a good lead would', () => expect(weakIn(of, texts)).toEqual(weak.toSorted()));

  it('is answered with sentences that rest on its words', () => {
    const text = Object.values(texts).join('\n').replace(/\s+/g, ' ');
    for (const { words, seen, level, advice } of readHandOver(handOver(of), { texts }).findings) {
      for (const word of words) expect(text).toContain(word);
      expect(seen).toMatch(/[.]$/);
      expect(advice === null).toBe(level === 'good');
    }
  });
});

describe('a figure', () => {
  const rules = (note: string) => readHandOver(PAYMENTS, { texts: { note } }).findings.map(({ rule }) => rule);

  it.each(['2.0% of purchases fail.', '2% of purchases fail now, 40% at first.', 'We lost $21,700 so far.', 'A payment takes 11.8 s.'])(
    'is true now: %s',
    (note) => {
      expect(rules(note)).toContain('state-true');
      expect(rules(note)).not.toContain('state-false');
    },
  );

  it('of before is a fault only where it is told as if it were of now', () => {
    expect(rules('40% of purchases are failing now.')).toContain('state-old');
    expect(rules('At 05:47 40% of purchases failed.')).not.toContain('state-old');
  });

  it('that never was is a fault', () => expect(rules('25% of purchases fail.')).toContain('state-false'));
});

describe('what is wrong with the notes', () => {
  const noticed = (texts: Readonly<Record<string, string>>) =>
    readHandOver(LOCK, { texts }).findings.filter(({ rule }) => rule === 'gap-noticed').length;

  it.each([
    [{ understood: 'CPU is at 42%.' }, 1],
    [{ understood: 'CPU is at 95%, p95 is 0.4 s.' }, 0],
    [{ understood: 'Rollup is done.' }, 0],
    [{ understood: 'The rollup is not done, whatever the note says.' }, 1],
    [{ unclear: 'What about the rollup, and the lag of db-main-2?' }, 2],
  ])('is noticed by who doubts it or has the figure of now, not by an echo: %j', (texts, count) => expect(noticed(texts)).toBe(count));
});

describe('the next time', () => {
  const rules = (note: string) => readHandOver(PAYMENTS, { texts: { note } }).findings.map(({ rule }) => rule);

  it.each(['The next update is due at 08:00.', 'Grace expects word by eight.', 'Check the lag again in ten minutes.'])(
    'lies ahead: %s',
    (note) => expect(rules(note)).toContain('next-time'),
  );

  it.each([
    ['The next update was due at 06:30.', 'next-time-past'],
    ['The next update comes soon.', 'no-next-time'],
    ['The presale opens at 08:47.', 'no-next-time'],
  ])('does not: %s', (note, rule) => expect(rules(note)).toContain(rule));
});

describe('what a hand-over shows', () => {
  it('is solid where nothing is to change, and raises no flag', () => {
    for (const { of, texts } of HAND_OVER_TEXTS.filter(({ weak }) => weak.length === 0)) {
      const content = handOver(of);
      const reading = EXERCISE.read(content, { texts });
      expect(EXERCISE.shown(content, reading).every(({ level }) => level >= 3)).toBe(true);
      expect(EXERCISE.flags(content, reading)).toEqual([]);
    }
  });

  it('is poor where it misleads, with the sentence', () => {
    const reading = EXERCISE.read(PAYMENTS, { texts: { note: '25% of purchases fail. Priya should have tested it.' } });
    expect(EXERCISE.shown(PAYMENTS, reading)[0]).toMatchObject({ level: 1, quote: '25% of purchases fail.' });
    expect(EXERCISE.flags(PAYMENTS, reading).map(({ flag }) => flag)).toEqual(['no-ownership']);
  });

  it('is nothing where nothing was written', () => {
    const reading = EXERCISE.read(LOCK, EXERCISE.begin(LOCK));
    expect([EXERCISE.shown(LOCK, reading), EXERCISE.summary(LOCK, reading)]).toEqual([[], 'Nothing was written.']);
  });
});

describe('the work', () => {
  it('has the parts of its way', () => {
    expect(EXERCISE.begin(PAYMENTS)).toEqual({ texts: { note: '' } });
    expect(EXERCISE.begin(LOCK)).toEqual({ texts: { understood: '', first: '', unclear: '' } });
  });

  it('keeps fields of its own parts alone', () => {
    const changed = EXERCISE.change(LOCK, EXERCISE.begin(LOCK), { 'part-first': 'The lag', 'part-note': 'x' }, 5);
    expect(changed).toEqual({ ok: true, value: { texts: { understood: '', first: 'The lag', unclear: '' } } });
  });

  it('comes back from what was stored, and from nothing else', () => {
    expect(EXERCISE.stored({ texts: { note: 'a' } })?.texts).toMatchObject({ note: 'a' });
    for (const json of [null, 3, [], {}, { texts: { note: 3 } }]) expect(EXERCISE.stored(json)).toBeNull();
  });
});

describe('any text', () => {
  it('is read in time that grows with its length alone', () => {
    const read = () => {
      for (const piece of ['40% of purchases ', 'I have it ', '08:00 update ', 'not but ', '\n2 pods '])
        readHandOver(PAYMENTS, { texts: { note: piece.repeat(Math.ceil(4000 / piece.length)) } });
    };
    expect(cpuOf(read)).toBeLessThan(4_000);
  });
});
