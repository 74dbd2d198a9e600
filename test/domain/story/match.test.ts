import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { match } from '../../../server/domain/story/match.ts';
import type { Story } from '../../../server/domain/story/story.ts';
import { cpuOf } from '../../effort.ts';
import {
  emptyStory,
  LABELS,
  type Labels,
  labelledStories,
  SECOND,
  shippedBank,
  storyWritten,
  type WrittenStory,
  writtenStories,
} from './labelled.ts';

const BANK = shippedBank();
const STORIES = labelledStories();

describe('the labelled stories', () => {
  it('are twelve, labelled for every shipped question and for no other', () => {
    expect(STORIES).toHaveLength(12);
    expect(Object.keys(LABELS).sort()).toEqual(BANK.map(({ id }) => id).sort());
    const ids = STORIES.map(({ id }) => id);
    expect(
      Object.values(LABELS)
        .flat()
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  it('come first for at least 80 % of the questions that they were labelled for', () => {
    const figure = shareRight(STORIES, LABELS);
    console.log(`story matching: the best match is in the labelled set for ${Math.round(figure * 100)} % of ${BANK.length} questions`);
    expect(figure).toBeGreaterThanOrEqual(0.8);
  });

  it('come first for at least 70 % in a second set, of other people and in fewer words', () => {
    const figure = shareRight(SECOND.stories, SECOND.labels);
    console.log(`story matching: ${Math.round(figure * 100)} % in the second set`);
    expect(figure).toBeGreaterThanOrEqual(0.7);
  });

  it.each(Object.keys(LABELS).filter((id) => LABELS[id]?.length === 0))('are no strong match for %s, which none of them fits', (id) => {
    expect(ranked(STORIES, id).filter(({ strength }) => strength === 'strong')).toEqual([]);
  });
});

describe.each(['tuned', 'kept'] as const)('the stories of two writers who do not know the matching, %s', (which) => {
  const stories = writtenStories(which);
  const figure = figuresOf(stories);

  it.skipIf(stories.length === 0)('find their first question for at least 85 %, and none where they serve none for at least 85 %', () => {
    console.log(`story matching, ${which}: ${saidOf(figure)}`);
    expect(figure.right / figure.serving).toBeGreaterThanOrEqual(0.85);
    expect(figure.quiet / figure.servingNone).toBeGreaterThanOrEqual(0.85);
  });

  it('are labelled with questions that there are', () => {
    const known = new Set(BANK.map(({ id }) => id));
    expect(stories.flatMap(({ serves, top = [] }) => [...serves, ...top]).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a story told in few words', () => {
  it.each([
    ['Led a reading circle about novels for colleagues every month', null],
    ['Led the retrospectives after incidents and rewrote how we hold them', 'blameless'],
    ['Mentored two junior engineers in Linux, automation and platform basics', 'mentored'],
    ['I dropped a table in the wrong window and the shop was gone for nine minutes', 'own-outage'],
    ['Halved the pages of our rota by deleting alarms that nobody acted on', 'pager-burnout'],
    ['Cut the release checklist from five hours to ten minutes', 'cut-toil'],
    ['Promoted 500 guests to the next round and rolled out the carpet', null],
    ['Moved the office to the fourth floor in one weekend with a rehearsal', null],
    ['Twelve hours of power outage at home with the neighbours', null],
  ])('“%s” serves %s first', (title, question) => {
    expect(match(emptyStory({ title }), BANK)[0]?.questionId ?? null).toBe(question);
  });

  it.each(['led', 'promoted', 'rolled', 'used', 'made', '500', 'ran and ran', '12 30 45', 'led 500'])(
    'serves nothing by “%s” alone',
    (words) => {
      expect(match(emptyStory({ title: words, parts: { action: `${words}. ${words}.` } }), BANK)).toEqual([]);
    },
  );

  it('is known by what was done to what, in whatever trade', () => {
    const told = (whom: string) =>
      emptyStory({ title: `Could not pay for an hour: ${whom}`, parts: { action: `I coordinated the outage.` } });
    expect(match(told('passengers'), BANK)[0]).toMatchObject({ questionId: 'led-incident' });
    expect(match(told('passengers'), BANK)[0]?.score).toBe(match(told('patients'), BANK)[0]?.score);
  });

  it('is found where the verb stands apart from its particle, and for what an author wrote of a shared bank', () => {
    const own = BANK.filter(({ id }) => ['own-outage', 'led-incident'].includes(id));
    const [best] = match(emptyStory({ title: 'I took the whole booking site down' }), own);
    expect(best).toMatchObject({ questionId: 'own-outage' });
    expect(best?.why).toContain('took the whole booking site down');
  });

  it('is more about its title than about what it mentions below', () => {
    const above = match(emptyStory({ title: 'Mentored a junior', parts: { result: 'We also cut the cloud bill.' } }), BANK);
    const below = match(emptyStory({ title: 'We cut the cloud bill', parts: { result: 'I also mentored a junior.' } }), BANK);
    expect([above[0]?.questionId, below[0]?.questionId]).toEqual(['mentored', 'cloud-cost']);
  });
});

describe('a match', () => {
  const mesh = STORIES.find(({ id }) => id === 'no-to-the-mesh') as Story;

  it('does not depend on the order of the questions or on what was matched before', () => {
    const again = match({ ...mesh }, [...BANK].reverse());
    expect(again).toEqual(match(mesh, BANK));
  });

  it('says why, in the words of the story, and names the screens they share', () => {
    const [best] = match(mesh, BANK);
    expect(best?.questionId).toBe('disagreed');
    const quoted = Array.from(best?.why.matchAll(/“([^”]+)”/g) ?? [], ([, word = '']) => word);
    const told = [mesh.title, mesh.role, mesh.numbers, ...Object.values(mesh.parts)].join(' ').replace(/\s+/g, ' ');
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.filter((word) => !told.includes(word))).toEqual([]);
    expect(best?.why).toMatch(/^Tells of “.*; shows .*(trade-offs|growing people)\.$/);
  });

  it('names no screen that the story does not show', () => {
    const quiet = match({ ...mesh, screens: [] }, BANK);
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.filter(({ why }) => why.includes('shows'))).toEqual([]);
  });

  it('is never strong for a technical question, where a story is an aside', () => {
    const kinds = new Map(BANK.map(({ id, kind }) => [id, kind]));
    const strong = [...STORIES, ...SECOND.stories].flatMap((story) => match(story, BANK)).filter(({ strength }) => strength === 'strong');
    expect(strong.length).toBeGreaterThan(5);
    expect(strong.filter(({ questionId }) => kinds.get(questionId) === 'technical')).toEqual([]);
  });

  it('is not made by screens alone', () => {
    expect(
      match(emptyStory({ screens: SCREENS, title: 'A walk', parts: { action: 'I went to the sea and ate an apple.' } }), BANK),
    ).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['emoji', '🚒🔥 🧯'],
    ['German', 'Ich habe gestern einen langen Spaziergang gemacht und dabei über vieles nachgedacht.'],
    ['Japanese', '昨日は長い散歩をして、いろいろなことを考えました。'],
    ['one long word', 'a'.repeat(10_000)],
    ['names of objects', 'constructor __proto__ toString hasOwnProperty'],
  ])('is not found in %s', (_, text) => {
    expect(match(emptyStory({ title: text, parts: { situation: text, action: text } }), BANK)).toEqual([]);
  });

  it('is found among 50,000 words in less than a second of the CPU, and only with scores from 0 to 1', () => {
    const long = Object.values(mesh.parts).join(' ').repeat(180);
    let matches = match(emptyStory({}), BANK);
    expect(cpuOf(() => (matches = match({ ...mesh, parts: { action: long } }, BANK)))).toBeLessThan(1000);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter(({ score }) => !(score > 0 && score <= 1))).toEqual([]);
  });

  it('is with nothing where there is no bank', () => {
    expect(match(mesh, [])).toEqual([]);
  });
});

/** Share of the questions for which the best match is one of those labelled; where none is, the best must not be strong. */
function shareRight(stories: readonly Story[], labels: Labels): number {
  const right = Object.entries(labels).filter(([id, fitting]) => {
    const [best] = ranked(stories, id);
    return fitting.length === 0 ? best?.strength !== 'strong' : best !== undefined && fitting.includes(best.storyId);
  });
  return right.length / Object.keys(labels).length;
}

function ranked(stories: readonly Story[], questionId: string) {
  return stories
    .flatMap((story) => match(story, BANK).map((one) => ({ ...one, storyId: story.id })))
    .filter((one) => one.questionId === questionId)
    .sort((a, b) => b.score - a.score);
}

type Figures = { right: number; serving: number; quiet: number; servingNone: number };

function figuresOf(stories: readonly WrittenStory[]): Figures {
  const serving = stories.filter(({ none }) => !none);
  const others = stories.filter(({ none }) => none);
  const isRight = (story: WrittenStory) => {
    const best = match(storyWritten(story), BANK)[0]?.questionId;
    return best !== undefined && (story.top?.length ? story.top : story.serves.slice(0, 1)).includes(best);
  };
  const isQuiet = (story: WrittenStory) => match(storyWritten(story), BANK).length === 0;
  return {
    right: serving.filter(isRight).length,
    serving: serving.length,
    quiet: others.filter(isQuiet).length,
    servingNone: others.length,
  };
}

function saidOf({ right, serving, quiet, servingNone }: Figures): string {
  return `the first question is right for ${right} of ${serving}, nothing is offered for ${quiet} of ${servingNone} that serve none`;
}
