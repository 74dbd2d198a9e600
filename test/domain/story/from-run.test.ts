import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../server/domain/answer/words.ts';
import { review } from '../../../server/domain/debrief/review.ts';
import { replay } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { storyOfRun } from '../../../server/domain/story/from-run.ts';
import { shapeOf } from '../../../server/domain/story/shape.ts';
import { STORY_LIMITS } from '../../../server/domain/story/story.ts';

const SOURCE = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const BANK = 'overview/compare-the-banks-latency-with-our-pool-wait';
const SUPPORT = 'overview/tell-support-what-customers-see';
const ROLL_BACK = 'overview/roll-the-pool-change-back';
const SCALE = 'overview/scale-payment-pods-from-3-to-6';
const GO_BACK = 'scaled/go-back-to-the-dashboards';

function storyFrom(names: readonly string[], source = SOURCE) {
  const { scenario } = compile('scenarios/worked-example.md', source);
  const run = scenario && replay(scenario, 0, names);
  const solution = scenario && solve(scenario, 0);
  if (!run?.ok || !solution?.ok) throw new Error('the fixture does not play');
  return storyOfRun(run.value, review(run.value, solution.value));
}

describe('the story of a run', () => {
  const story = storyFrom([SCALE, GO_BACK, ROLL_BACK]);

  it('is marked as simulated and says where it comes from', () => {
    expect(story.simulated).toBe(true);
    expect(story.happened).toBe('in a run of Dry Run');
  });

  it('tells three decisions at most, in order, by the clock, in the first person', () => {
    const lines = story.parts.action?.split('\n') ?? [];
    expect(lines.map((line) => /^At \d\d:\d\d I decided to (.+?)\./.exec(line)?.[1])).toEqual([
      expect.stringMatching(/^scale payment pods/),
      expect.stringMatching(/^go back/),
      expect.stringMatching(/^roll the pool/),
    ]);
  });

  it('leaves out what changed least where there were more than three, and is short enough to be told', () => {
    const longer = storyFrom([BANK, SUPPORT, SCALE, GO_BACK, ROLL_BACK]);
    const lines = longer.parts.action?.split('\n') ?? [];
    expect(lines).toHaveLength(3);
    expect(longer.parts.action).toMatch(/roll the pool change back/);
    expect(longer.parts.action).not.toMatch(/go back to the dashboards/);
    expect(wordsIn(longer.parts)).toBeLessThan(220);
  });

  it('tells how it ended in figures, and no score', () => {
    expect(story.parts.result).toMatch(/The incident was \w+/);
    expect(story.parts.result).toMatch(/\d+ min after it began/);
    expect(story.numbers).toMatch(/\d/);
    expect(JSON.stringify(story)).not.toMatch(/score|\bpoints?\b|100/i);
  });

  it('looks back on the decisions that cost most, and on what was better', () => {
    expect(story.parts.reflection).toMatch(
      /I chose “Roll the pool change back”\. “Compare the bank's latency with our pool wait” was better then\./,
    );
    expect(story.parts.reflection).not.toMatch(/<|&#?\w+;/);
    expect(storyFrom([BANK, SUPPORT, ROLL_BACK]).parts.reflection).toMatch(/No decision cost much/);
  });

  it('shows the screens that its scenario names, and none without', () => {
    expect(storyFrom([BANK, SUPPORT, ROLL_BACK]).screens).toEqual([]);
    const tagged = SOURCE.replace('skills:', 'tags: [reliability, mysql]\nskills:');
    expect(storyFrom([BANK, SUPPORT, ROLL_BACK], tagged).screens).toEqual(['reliability']);
    expect(storyFrom([SCALE, 'scaled/fail-the-database-over'], tagged).screens).toEqual([]);
  });

  it('fits the form, and differs from run to run', () => {
    expect(story.title.length).toBeLessThanOrEqual(STORY_LIMITS.title);
    for (const part of Object.values(story.parts)) expect(part.length).toBeLessThanOrEqual(STORY_LIMITS.part);
    expect(storyFrom([BANK, SUPPORT, ROLL_BACK]).parts.action).not.toBe(story.parts.action);
  });
});

describe('the shape of a scenario', () => {
  const folder = new URL('../../../scenarios/', import.meta.url);
  const shipped = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

  it.each(shipped)('is asked for in two or three questions: %s', (name) => {
    const { scenario } = compile(`scenarios/${name}`, readFileSync(new URL(name, folder), 'utf8'));
    const questions = scenario ? shapeOf(scenario) : [];
    expect([2, 3]).toContain(questions.length);
    expect(questions.filter((question) => !/^When did .+\?$/.test(question))).toEqual([]);
  });

  it('is not the same for a leak and for a slow database', () => {
    const shapes = ['leaked-credentials', 'unindexed-batch'].map((id) => {
      const { scenario } = compile(`scenarios/${id}.md`, readFileSync(new URL(`${id}.md`, folder), 'utf8'));
      return scenario ? shapeOf(scenario) : [];
    });
    expect(shapes[0]?.[0]).toMatch(/password/);
    expect(shapes[1]?.join(' ')).toMatch(/wait or fail/);
    expect(shapes[1]?.join(' ')).not.toMatch(/password/);
  });
});
