import { describe, expect, it } from 'vitest';
import { mayShowNothing, mostWordsShown } from '../../../server/domain/check/assignments.ts';
import type { Node, ProseBlock } from '../../../server/domain/scenario/scenario.ts';

const flag = (index: number): Node => ({ kind: 'flag', flag: index });
const not = (of: Node): Node => ({ kind: 'not', of });
const and = (left: Node, right: Node): Node => ({ kind: 'and', left, right });
const or = (left: Node, right: Node): Node => ({ kind: 'or', left, right });
const variant = (index: number): Node => ({ kind: 'variant', variant: index });

function block(node: Node | null, words: number): ProseBlock {
  return { pieces: [], words, when: node && { source: '', line: 1, node, readsClock: false, signals: [], holds: () => true } };
}

describe('what a text can show at once', () => {
  it('is the most that its conditions let hold together', () => {
    expect(mostWordsShown([block(null, 10), block(flag(0), 20), block(not(flag(0)), 30)], 0)).toBe(40);
    expect(mostWordsShown([block(and(flag(0), flag(1)), 20), block(or(flag(0), flag(1)), 5)], 0)).toBe(25);
  });

  it('leaves out the blocks of other variants, and what only they ask', () => {
    const others = Array.from({ length: 20 }, (_, index) => block(and(variant(1), flag(index)), 100));
    const own = [block(and(variant(0), flag(0)), 20), block(and(not(variant(1)), not(flag(0))), 30)];
    expect(mostWordsShown([...others, ...own], 0)).toBe(30);
    expect(mayShowNothing([...others, block(or(variant(0), flag(3)), 1)], 0)).toBe(false);
    expect(mayShowNothing([...others, block(or(variant(2), flag(3)), 1)], 0)).toBe(true);
  });

  it('takes everything to be shown where more is asked than can be tried', () => {
    const many = Array.from({ length: 20 }, (_, index) => block(and(flag(index), not(flag(0))), 10));
    expect(mostWordsShown(many, 0)).toBe(200);
    expect(mayShowNothing(many, 0)).toBe(true);
  });
});
