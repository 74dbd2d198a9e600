import { describe, expect, it } from 'vitest';
import {
  editorParts,
  excessOf,
  isEmpty,
  isSame,
  laidOver,
  MOST_IN_A_DRAFT,
  MOST_IN_A_PART,
  partsOf,
} from '../../../server/domain/answer/draft.ts';
import { segmentsOf, spanAt, spansOf } from '../../../server/domain/answer/marked.ts';
import { gap } from '../../../server/domain/answer/rating.ts';
import { withStory } from '../../../server/domain/answer/story-parts.ts';
import { earlierVersion, PAUSE, savedByHand, versionOnReturn } from '../../../server/domain/answer/version.ts';
import { SCAFFOLD_IDS, SCAFFOLDS } from '../../../server/domain/question/scaffold.ts';

describe('the parts of a form', () => {
  it('are those of the scaffolds and no others', () => {
    expect(partsOf({ 'part-action': 'a', 'part-follow-up': 'b', 'part-nowhere': 'c', action: 'd', 'part-__proto__': 'e' })).toEqual({
      action: 'a',
      'follow-up': 'b',
    });
  });

  it('have the line breaks of the page, and no NUL', () => {
    expect(partsOf({ 'part-action': 'a\r\nb\rc\nd\0' })).toEqual({ action: 'a\nb\nc\nd' });
  });

  it('are laid over what is stored; an empty one takes the text away', () => {
    expect(laidOver({ task: 'old', action: 'old' }, { action: '', result: 'new' })).toEqual({ task: 'old', result: 'new' });
  });

  it('are the same whether an empty part is there or not, but for nothing else', () => {
    expect([isSame({ task: '' }, {}), isSame({ task: 'a' }, { task: 'a ' }), isSame({ task: 'a' }, { action: 'a' })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are empty when they hold white space only', () => {
    expect([isEmpty({}), isEmpty({ task: ' \n\t' }), isEmpty({ task: '.' })]).toEqual([true, true, false]);
  });

  it('fit up to the limit, each and together', () => {
    const most = 'x'.repeat(MOST_IN_A_PART);
    expect(excessOf({ action: most })).toBeNull();
    expect(excessOf({ action: `${most}x` })).toEqual({ part: 'action', most: MOST_IN_A_PART });
    const rest = 'x'.repeat(MOST_IN_A_DRAFT - MOST_IN_A_PART);
    expect(excessOf({ action: most, task: rest })).toBeNull();
    expect(excessOf({ action: most, task: `${rest}x` })).toEqual({ part: null, most: MOST_IN_A_DRAFT });
  });

  it('of a question that has another scaffold now stay on the page', () => {
    const parts = editorParts(SCAFFOLDS.design, { action: 'From when it was behavioural.', propose: 'x' });
    expect(parts.map(({ name }) => name)).toEqual(['Clarify', 'Constrain', 'Propose', 'Trade off', 'Fail and roll back', 'Action']);
  });
});

describe('a version', () => {
  const stored = { parts: { action: 'old' }, tab: 'a', updatedAt: 1_000, newest: null };

  it('is made of what is left behind, once', () => {
    expect(earlierVersion(stored, 'pause')).toEqual([{ parts: { action: 'old' }, reason: 'pause', at: 1_000, marks: null }]);
    expect(earlierVersion({ ...stored, newest: { action: 'old' } }, 'pause')).toEqual([]);
    expect([earlierVersion(null, 'pause'), earlierVersion({ ...stored, parts: {} }, 'pause')]).toEqual([[], []]);
  });

  it('is made after more than ten minutes, or by another page, and where something changes', () => {
    const next = { parts: { action: 'new' }, tab: 'a' };
    const count = (tab: string, at: number, parts = next.parts) => versionOnReturn(stored, { parts, tab }, at).length;
    expect([count('a', 1_000 + PAUSE), count('a', 1_001 + PAUSE), count('b', 1_001)]).toEqual([0, 1, 1]);
    expect([count('b', 1_001 + PAUSE, stored.parts), count('a', 0)]).toEqual([0, 0]);
  });

  it('is made by hand unless the text is the newest version, made a moment ago or before', () => {
    const parts = { action: 'new' };
    expect(savedByHand(stored, [], parts, 2_000)).toEqual([{ parts, reason: 'saved', at: 2_000, marks: null }]);
    expect(savedByHand({ ...stored, newest: parts }, [], parts, 2_000)).toEqual([]);
    expect(savedByHand({ ...stored, newest: parts }, earlierVersion(stored, 'pause'), parts, 2_000)).toHaveLength(1);
    expect(savedByHand(null, [], {}, 2_000)).toEqual([]);
  });
});

describe('a story in a draft', () => {
  const told = { situation: 'S', task: 'T', action: 'A', result: 'R', reflection: 'F' };

  it.each(SCAFFOLD_IDS)('loses none of its parts in %s, and fills parts of it only', (scaffold) => {
    const filled = withStory(scaffold, {}, told);
    const ids = SCAFFOLDS[scaffold].parts.map(({ id }) => id);
    expect(Object.keys(filled).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.values(filled).join('').replace(/\s/g, '').split('').sort().join('')).toBe('AFRST');
  });

  it('fills no part that is written', () => {
    expect(withStory('star', { action: 'Mine.', task: ' ' }, told)).toMatchObject({ action: 'Mine.', task: 'T', result: 'R' });
  });

  it('brings no empty parts', () => {
    expect(withStory('situational', {}, { situation: ' ', action: 'A' })).toEqual({ decide: 'A' });
  });
});

describe('a marked text', () => {
  it('is cut where the marks are; those that overlap or touch are one', () => {
    const marks = [
      { part: 'a', from: 6, to: 9 },
      { part: 'a', from: 0, to: 2 },
      { part: 'a', from: 1, to: 4 },
      { part: 'a', from: 4, to: 5 },
      { part: 'b', from: 0, to: 9 },
    ];
    const spans = spansOf('a', '0123456789', marks);
    expect(spans).toEqual([
      [0, 5],
      [6, 9],
    ]);
    expect([0, 4, 5, 8, 9].map((place) => spanAt(spans, place))).toEqual([[0, 5], [0, 5], null, [6, 9], null]);
    expect(segmentsOf('0123456789', spans)).toEqual([
      { text: '01234', isMarked: true, from: 0 },
      { text: '5', isMarked: false, from: 5 },
      { text: '678', isMarked: true, from: 6 },
      { text: '9', isMarked: false, from: 9 },
    ]);
  });

  it('is whole without marks, and with such as lie outside of it', () => {
    const outside = [
      { part: 'a', from: -5, to: 0 },
      { part: 'a', from: 3, to: 99 },
      { part: 'a', from: 2, to: 1 },
    ];
    expect(segmentsOf('abc', spansOf('a', 'abc', outside))).toEqual([{ text: 'abc', isMarked: false, from: 0 }]);
    expect(segmentsOf('', [])).toEqual([]);
  });
});

describe('the gap between the candidate and the checks', () => {
  it.each([
    [3, 3, 'the same'],
    [4, 1, 'you three higher'],
    [1, 2, 'you one lower'],
    [2, null, 'not judged'],
    [null, 2, 'not judged'],
  ])('of %s and %s is %s', (you, checks, words) => {
    expect(gap(you, checks)).toBe(words);
  });
});
