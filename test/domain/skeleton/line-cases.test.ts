import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionHolds } from '../../../server/domain/skeleton/condition.ts';
import { lineCases } from '../../../server/domain/skeleton/line-cases.ts';
import { tries } from '../../effort.ts';

const FLAGS = ['aa', 'bb', 'cc'];
const piece = fc.record({
  when: fc.constantFrom(null, null, 'aa', '!aa', 'bb', '!aa && bb', '!aa && !bb', 'aa || cc', 'aa == bb'),
  text: fc.constantFrom('one', ' two ', 'Three.', ', four'),
  isLink: fc.boolean(),
});
const without = (text: string) => text.replaceAll(' ', '');

it('A line is, in the one case that holds, all of its words that hold', () => {
  let parted = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const cases = lineCases(pieces);
      if (cases === null) return;
      parted++;
      for (let bits = 0; bits < 8; bits++) {
        const holds = (when: string | null) => when === null || conditionHolds(when, (flag) => (bits & (1 << FLAGS.indexOf(flag))) !== 0);
        const words = (some: typeof pieces) => without(some.map(({ text }) => text).join(''));
        const open = cases.filter(({ when }) => holds(when));
        expect(open.map((one) => words([...one.pieces]))).toEqual([words(pieces.filter(({ when }) => holds(when)))]);
      }
    }),
    { numRuns: tries(300, 5000) },
  );
  expect(parted).toBeGreaterThan(30);
});
