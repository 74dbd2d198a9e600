import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../server/domain/reading/rule-ids.ts';
import { EXERCISE_RULES } from '../../../server/domain/report/exercise-rules.ts';
import { reportMarkdown } from '../../../server/domain/report/markdown.ts';
import { FLAG_NAMES, ruleLists } from '../../../server/domain/report/rules.ts';
import { answered, probe, reportOf, STRONG, WEAK } from './interviews.ts';

describe('a report in Markdown', () => {
  it('has every part of the report, with the words that it rests on', () => {
    const text = reportMarkdown(reportOf(WEAK), '19 November');
    for (const heading of [
      '## Levels',
      '## What would put them off',
      '## Time by item',
      '## Follow-ups',
      '## Stories',
      '## You against the checks',
      '## To practise',
      '## Why each item was there',
    ])
      expect(text).toContain(`\n${heading}\n`);
    expect(text).toContain('**Saving the day by hand.** “I was the only one who knew the cluster well enough');
    expect(text).toContain('A real event was due and none was told in item 2; told in item 1.');
    expect(text).toContain('| Security | – | – | – | Not observed. No item asked for it. |');
    expect(text).toContain('No single grade before three interviews');
  });

  it('is the same for the same report, and leaves out what there is nothing of', () => {
    expect(reportMarkdown(reportOf(STRONG), 'x')).toBe(reportMarkdown(reportOf(STRONG), 'x'));
    const text = reportMarkdown(reportOf([]), 'x');
    for (const heading of ['## Skills', '## Follow-ups', '## Stories', '## Incidents', '## To practise'])
      expect(text).not.toContain(heading);
    expect(text).toContain('Nothing that the rules can see.');
  });

  it('has nothing that a candidate or an author could make markup of', () => {
    const text = reportMarkdown(reportOf([answered(1, 'night-hero', { probes: [probe({ text: '# <img src=x> [a](b) | c' })] })]), 'x');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('[a](b)');
  });
});

describe('the rules in words', () => {
  const lists = ruleLists([]);

  it('have every rule of the reading, and nothing without words', () => {
    const reading = lists.filter(({ id }) => id === 'missed' || id === 'seen').flatMap(({ rules }) => rules);
    expect(reading).toHaveLength(RULE_IDS.length);
    for (const { name, says } of lists.flatMap(({ rules }) => rules)) expect([name, says].every((text) => /\S/.test(text))).toBe(true);
    expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
  });

  it('take their numbers from what the report goes by', () => {
    const all = lists.flatMap(({ intro, rules }) => [intro, ...rules.map(({ says }) => says)]).join('\n');
    expect(all).toContain('Fewer than eight words');
    expect(all).toContain(
      'Raised by at least two of “No blast radius”, “No rollback”, “No failure mode”, and only where the question looks for this flag.',
    );
    expect(all).toContain('At least 60 % of the best line’s points.');
    expect(all).toContain('a figure');
  });

  it('name no rule of an exercise that the page does not tell', () => {
    const all = ruleLists(EXERCISE_RULES);
    const told = new Set(all.flatMap(({ rules }) => rules.map(({ name }) => name)));
    const named = all
      .filter(({ id }) => id === 'retrospective' || id === 'hand-over')
      .flatMap(({ rules }) => rules.flatMap(({ says }) => Array.from(says.matchAll(/“([^”]+)”/g), ([, name = '']) => name)));
    const flags = Object.values(FLAG_NAMES);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !told.has(name) && !flags.includes(name))).toEqual([]);
  });

  it('take in those of exercises, with the numbers that these go by', () => {
    const all = ruleLists(EXERCISE_RULES);
    const says = all.flatMap(({ rules }) => rules.map((rule) => rule.says));
    expect(says).toContain('At least 60 % of the weight found, nothing missed that should have stopped it, and two false alarms at most.');
    expect(says.join()).toContain('two thirds of the sums right');
    expect(says).toContain('None of these. “Detection unasked” costs a level, down to a 2.');
    expect(says.join()).toContain('A 1 for three or more of “Time wrong”, “Length wrong”, “Impact wrong” or “Time unknown”;');
    expect(says).toContain('With “Blame” or “State false”.');
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
