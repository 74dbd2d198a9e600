/** What to change first: always something while a level is left, never against what the draft holds. */
import { describe, expect, it } from 'vitest';
import { CRITERION_ADVICE } from '../../../server/domain/reading/criterion-advice.ts';
import { LEVELS } from '../../../server/domain/reading/level.ts';
import { nextChange } from '../../../server/domain/reading/next-change.ts';
import { read } from '../../../server/domain/reading/read.ts';
import type { Finding } from '../../../server/domain/reading/reading.ts';
import { LABELLED } from './drafts.ts';
import { draftWith, PACE, questionWith } from './question.ts';

const WEAK: Finding = { rule: 'balance', level: 'weak', part: 'action', marks: [], seen: 'Action has 20%.', advice: 'Turn it round.' };
const GOOD: Finding = { ...WEAK, rule: 'own-decision', level: 'good', advice: null };
const NO_NUMBER: Finding = { ...WEAK, rule: 'no-number', part: 'result', seen: 'Result has no number.', advice: 'Give it.' };

describe('the next change', () => {
  const draft = draftWith({ action: 'I did it.' });

  it('is what the next level asks for first, in the part where it belongs', () => {
    const change = nextChange(draft, { level: 4, absent: ['the price of it', 'figures where they count'], hinted: [] }, [WEAK, GOOD]);
    expect(change).toEqual({ level: 4, part: 'action', seen: null, advice: CRITERION_ADVICE['the price of it'].advice });
  });

  it('is said with what was seen where a rule found it', () => {
    const change = nextChange(draft, { level: 3, absent: ['a figure', 'a way back'], hinted: [] }, [WEAK, NO_NUMBER]);
    expect(change).toEqual({ level: 3, part: 'result', seen: 'Result has no number.', advice: 'Give it.' });
  });

  it('asks for what is hinted at only once nothing else is left, and then more plainly', () => {
    const both = nextChange(draft, { level: 4, absent: ['a length that fits'], hinted: ['the price of it'] }, []);
    expect(both?.advice).toBe(CRITERION_ADVICE['a length that fits'].advice);
    const one = nextChange(draft, { level: 4, absent: [], hinted: ['the price of it'] }, []);
    expect(one?.advice).toMatch(/^Say more plainly/);
  });

  it('belongs to a part of the very scaffold, or to the whole answer', () => {
    const design = draftWith({ propose: 'One pipeline.' }, { scaffold: 'design' });
    expect(nextChange(design, { level: 3, absent: ['a figure'], hinted: [] }, [])?.part).toBe('constrain');
    expect(nextChange(design, { level: 3, absent: ['words of your own'], hinted: [] }, [])?.part).toBeNull();
  });

  it('of the highest level is the weightiest of what was found, and nothing where nothing was', () => {
    expect(nextChange(draft, null, [GOOD, WEAK])).toEqual({
      level: null,
      part: 'action',
      seen: 'Action has 20%.',
      advice: 'Turn it round.',
    });
    expect(nextChange(draft, null, [GOOD])).toBeNull();
    expect(nextChange(draft, null, [])).toBeNull();
  });

  it('is none for what was not judged', () => {
    const question = questionWith();
    expect(read(question, {}, PACE).next).toBeNull();
    expect(
      read(question, { action: 'Wir haben das nicht mit der Hand gemacht und es war auch nicht für alle gut.' }, PACE).next,
    ).toBeNull();
  });

  it('is there for every draft below the highest level, names the next level, and repeats a reason of it', () => {
    for (const { question, parts } of LABELLED) {
      const { level, levelWhy, next, findings } = read(question, parts, PACE);
      if (level === null || level === 4) continue;
      expect(next?.level, levelWhy ?? '').toBe(level + 1);
      expect(next?.advice).toMatch(/^[A-Z].*\.$/);
      if (next?.seen) expect(findings.some(({ seen }) => seen === next.seen) || findings.length >= 8).toBe(true);
    }
  });
});

describe('the advice', () => {
  it('is there for each thing that a level asks for, and for nothing else', () => {
    const asked = LEVELS.flatMap(({ asks }) => asks.map(({ name }) => name));
    expect(Object.keys(CRITERION_ADVICE).sort()).toEqual([...new Set(asked)].sort());
  });

  it('says plainer words exactly where something may be hinted at', () => {
    for (const { name, hinted } of LEVELS.flatMap(({ asks }) => asks))
      expect([name, CRITERION_ADVICE[name].plainer !== null]).toEqual([name, hinted !== undefined]);
  });
});
