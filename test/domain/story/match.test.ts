import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { match } from '../../../server/domain/story/match.ts';
import type { Story } from '../../../server/domain/story/story.ts';
import { cpuOf } from '../../effort.ts';
import { emptyStory, LABELS, type Labels, labelledStories, SECOND, shippedBank } from './labelled.ts';

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
    expect(best?.why).toMatch(/^Shares “.*; shows .*(trade-offs|growing people)\.$/);
  });

  it('names no screen that the story does not show', () => {
    const quiet = match({ ...mesh, screens: [] }, BANK);
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.filter(({ why }) => why.includes('shows'))).toEqual([]);
  });

  it.each([
    ['k8s', 'Kubernetes'],
    ['outage', 'incident'],
    ['SEV1', 'downtime'],
    ['Terraform', 'infrastructure as code'],
    ['Pulumi', 'CloudFormation'],
    ['CI/CD', 'pipeline'],
    ['manual', 'repetitive'],
    ['coached', 'mentored'],
    ['pager', 'on-call'],
    ['rota', 'rotation'],
    ['vulnerability', 'CVE'],
    ['FinOps', 'spend'],
    ['error budget', 'SLO'],
    ['disaster recovery', 'DR'],
    ['feature toggle', 'feature flag'],
    ['credentials', 'secrets'],
    ['post-mortem', 'retrospective'],
  ])('is the same for %s as for %s', (a, b) => {
    const about = (word: string) => emptyStory({ title: `The ${word} of that year`, parts: { action: `${word}, ${word} and ${word}.` } });
    const scores = (word: string) => match(about(word), BANK).map(({ questionId, score }) => [questionId, score.toFixed(6)]);
    expect(scores(a)).toEqual(scores(b));
  });

  it('knows that a billing service is no bill and a command line no commander', () => {
    const cost = (title: string) =>
      match(emptyStory({ title, parts: { action: title } }), BANK).filter(({ questionId }) => questionId === 'cloud-cost');
    expect(cost('A new billing service in the cloud')[0]?.score ?? 0).toBeLessThan(cost('A smaller bill in the cloud')[0]?.score ?? 0);
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
