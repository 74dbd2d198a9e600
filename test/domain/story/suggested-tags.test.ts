import { describe, expect, it } from 'vitest';
import { SCREENS, type Screen } from '../../../server/domain/question/question.ts';
import { match } from '../../../server/domain/story/match.ts';
import { emptiestFirst, marksOf } from '../../../server/domain/story/matrix.ts';
import { suggestedTags, type TaggedStory } from '../../../server/domain/story/suggested-tags.ts';
import { wordsBehind } from '../../../server/domain/story/tag-words.ts';
import { emptyStory, shippedBank, storyWritten, writtenStories } from './labelled.ts';

const BANK = shippedBank();

function tagged(text: string, changes: Partial<TaggedStory> = {}): TaggedStory {
  const story = emptyStory({ title: text, screens: changes.screens ?? [] });
  return { simulated: false, screens: [], declined: [], serves: match(story, BANK), ...changes };
}

const JUNIORS = 'Mentored two junior engineers in Linux, automation and platform basics';

describe('suggested tags', () => {
  it('are what the questions that a story answers whole look for first', () => {
    expect(suggestedTags(tagged(JUNIORS), BANK)).toEqual([{ screen: 'people', isSure: true, by: ['mentored'] }]);
  });

  it.each([
    ['ticked already', { screens: ['people'] }],
    ['declined before', { declined: ['people'] }],
    ['of a run', { simulated: true }],
    ['of a story that answers nothing', { serves: [] }],
    ['of a question that is no longer there', { serves: [{ questionId: 'gone', strength: 'strong', score: 1 }] }],
    ['of a question that it answers in part', { serves: [{ questionId: 'mentored', strength: 'partial', score: 1 }] }],
  ] as const)('are none where it is %s', (_, changes) => {
    expect(suggestedTags(tagged(JUNIORS, changes), BANK)).toEqual([]);
  });

  it('count a technical question as answered by what is an example in it, which is all that an event can be', () => {
    const serves = [{ questionId: 'secrets-management', strength: 'partial' as const, score: 0.5 }];
    expect(suggestedTags(tagged('', { serves }), BANK).map(({ screen }) => screen)).toEqual(['security']);
  });

  it('are sure only near what the story is most about', () => {
    const serves = [
      { questionId: 'cut-toil', strength: 'strong' as const, score: 0.8 },
      { questionId: 'mentored', strength: 'strong' as const, score: 0.7 },
    ];
    const found = suggestedTags(tagged('', { serves }), BANK);
    expect(found.map(({ screen, isSure }) => [screen, isSure])).toEqual([
      ['leverage', true],
      ['people', false],
    ]);
  });

  it('are right for at least 85 % of the labelled stories where they are sure', () => {
    const figures = (['tuned', 'kept'] as const).map((which) => {
      const found = writtenStories(which).flatMap((written) => {
        const asked = new Set(written.serves.map((id) => BANK.find((one) => one.id === id)?.screens[0]));
        const story = { simulated: false, screens: [], declined: [], serves: match(storyWritten(written), BANK) };
        return suggestedTags(story, BANK).flatMap(({ screen, isSure }) => (isSure ? [asked.has(screen)] : []));
      });
      return found.filter(Boolean).length / found.length;
    });
    const [tuned = 0, kept = 0] = figures;
    console.log(
      `suggested tags: ${Math.round(tuned * 100)} % of those ticked are right, ${Math.round(kept * 100)} % of what was kept apart`,
    );
    expect(tuned).toBeGreaterThanOrEqual(0.85);
    expect(kept).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the marks of a story', () => {
  it('are a full one where it answers a question that looks for it, one in part where it is ticked alone, and suggestions', () => {
    const story = tagged(JUNIORS, { screens: ['security'] });
    expect(marksOf(story, BANK)).toEqual({ security: 'in-part', people: 'suggested' });
    expect(marksOf({ ...story, screens: ['people'] }, BANK)).toEqual({ people: 'shows' });
  });

  it('are those of a run, whatever it would answer', () => {
    expect(marksOf(tagged(JUNIORS, { screens: ['people', 'security'], simulated: true }), BANK)).toEqual({
      people: 'played',
      security: 'played',
    });
  });

  it('stand with the emptiest screens first, and what nobody counted is empty', () => {
    const counts = (['reliability', 'trade-offs', 'people'] as Screen[]).map((screen, n) => ({ screen, lived: 3 - n, played: 0 }));
    const order = emptiestFirst([...counts, { screen: 'security', lived: 0, played: 1 }]).map(({ screen }) => screen);
    expect(order).toEqual(['leverage', 'security', 'people', 'trade-offs', 'reliability']);
    expect(emptiestFirst([]).map(({ screen }) => screen)).toEqual([...SCREENS]);
  });
});

describe('the words behind a tag', () => {
  const quote = (parts: Record<string, string>, by: readonly string[], title = 'A title') => {
    const found = wordsBehind(emptyStory({ title, parts }), by, BANK);
    if (!found) return null;
    const told = found.pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
    return `${found.isCutBefore ? '… ' : ''}${told}${found.isCutAfter ? ' …' : ''}`;
  };

  it('are a sentence of the story with what speaks for it marked', () => {
    const told = quote({ situation: 'It rained.', action: 'I mentored two junior engineers every Friday. It was fun.' }, ['mentored']);
    expect(told).toBe('I [mentored] two [junior] engineers [every Friday]');
  });

  it('come from the title only where nothing else says it', () => {
    expect(quote({ action: 'It rained.' }, ['mentored'], JUNIORS)).toMatch(/^\[Mentored\] two \[junior\] engineers in Linux/);
  });

  it('are none where nothing speaks for the questions, or these are gone', () => {
    expect(quote({ action: 'It rained.' }, ['mentored'])).toBeNull();
    expect(quote({ action: 'I mentored two junior engineers.' }, ['gone'])).toBeNull();
    expect(quote({}, [])).toBeNull();
  });

  it('are cut to whole words around what is marked in a long sentence', () => {
    const long = 'because of this and that and another thing '.repeat(4);
    const told = quote({ action: `${long}I mentored two junior engineers ${long}` }, ['mentored']) ?? '';
    expect(told).toContain('I [mentored] two [junior] engineers');
    expect(told.length).toBeLessThan(160);
    expect(told).toMatch(/^… [a-z]+ .* [a-z]+ …$/);
    for (const word of told
      .replace(/[[\]…]/g, '')
      .trim()
      .split(/\s+/))
      expect(`${long} I mentored two junior engineers`).toContain(word);
  });

  it('cut a sentence without spaces nowhere in a wrong place', () => {
    const told = quote({ action: `${'x'.repeat(300)} mentored junior engineers ${'y'.repeat(300)}` }, ['mentored']) ?? '';
    expect(told).toBe('… [mentored junior] engineers');
  });
});
