import { describe, expect, it } from 'vitest';
import { proposalsFrom } from '../../../server/domain/story/proposals.ts';

/** Title and time; of what is not ticked with the doubt before it. */
function found(text: string): readonly (readonly [string, string])[] {
  return proposalsFrom(text).proposals.map(({ title, doubt, happened }) => [doubt === null ? title : `${doubt}: ${title}`, happened]);
}

describe('notes by the day', () => {
  it.each([
    ['Week 7 (2025-02-10)', 'Tue', 'Thu'],
    ['## KW 7', 'Dienstag', 'Donnerstag'],
    ['Semana 7', 'martes', 'jueves'],
  ])('are an entry each, with the day and its week: %s', (week, first, second) => {
    const text = `${week}\n${first}: the deploy got stuck on a lock, killed it after 12 min\n${second}: argued with Tomasz about the shared database\n`;
    const name = week.replace('## ', '');
    expect(found(text)).toEqual([
      ['the deploy got stuck on a lock, killed it after 12 min', `${first}, ${name}`],
      ['argued with Tomasz about the shared database', `${second}, ${name}`],
    ]);
  });

  it('leave what tells no deed unticked or aside, and lose nothing', () => {
    const { proposals, rest } = proposalsFrom(
      'Week 7\nMon: planning, 1:1 with Jo\nTue: vacation\nWed: moved the queue to host 4\n\nWeek 8\nHoliday\n',
    );
    expect(proposals.map(({ title, doubt }) => [title, doubt])).toEqual([
      ['planning, 1:1 with Jo', 'no-deed'],
      ['moved the queue to host 4', null],
    ]);
    expect(rest).toEqual(expect.arrayContaining(['Week 7', 'vacation', 'Week 8', 'Holiday']));
  });

  it('take no other word with a colon for a day', () => {
    expect(found('- Sunset: switched the old API off for 40 customers')).toEqual([
      ['Sunset: switched the old API off for 40 customers', ''],
    ]);
  });

  it('have a title of more than two words', () => {
    expect(found('- On call. 2 pages, both from a full disk on log-03. Added a rotation.')[0]?.[0]).toBe(
      'On call. 2 pages, both from a full disk on log-03',
    );
  });
});

describe('what was done in a year', () => {
  const text =
    '# Brag doc 2025\n\n_Keep this up to date. Ask the lead for the template._\n\n## Q1\n\n### Retries\n- Found that retries tripled the load\n- Got three teams to agree on one budget\n- Result: the next brownout passed without a page\n\n### Interviewing\n- 12 interviews\n';

  it('has the quarter with the year of its document', () => {
    expect(found(text)).toEqual([
      ['Retries', 'Q1 2025'],
      ['duty: Interviewing', 'Q1 2025'],
    ]);
  });

  it('leaves the introduction under its title aside', () => {
    expect(proposalsFrom(text).aside.map(({ title }) => title)).toEqual(['Keep this up to date']);
  });

  it('is one story where a list ends in its result', () => {
    expect(proposalsFrom(text).proposals[0]?.parts).toMatchObject({
      action: 'Got three teams to agree on one budget',
      result: 'the next brownout passed without a page',
    });
  });

  it('takes no year from a title that says when it was written', () => {
    expect(found('# Notes of 2025-11-03\n\n## The relay\n\nI moved the relay to its own host.\n')).toEqual([['The relay', '']]);
  });

  it('keeps a story that has headings of its own', () => {
    expect(
      found(
        '# The outage of the relay\n\nI was on call and moved the relay to its own host.\n\n## Numbers\n- 40 minutes down instead of 4 hours\n',
      )[0]?.[0],
    ).toBe('The outage of the relay');
  });
});

describe('a list of lists', () => {
  const text = `Achievements for the promotion

* Observability
    * Problem: 14 teams had 9 formats of logs
    * What I did
        * wrote the one-page standard with two sceptics
        * built a library for the three biggest services
    * Outcome: a request is found in 2 min instead of 25 min
* Incident command
    * Trained 22 commanders in four sessions
    * Commanded 9 SEV-1s, the longest for 11 hours
* Hiring
    * Rebuilt the coding exercise, because 6 of 10 candidates never finished
    * Acceptance went from 40% to 71%
`;
  const { proposals, rest } = proposalsFrom(text);

  it('has a story where parts stand below a name, and each deed of a theme for itself', () => {
    expect(proposals.map(({ title }) => title)).toEqual([
      'Observability',
      'Trained 22 commanders in four sessions',
      'Commanded 9 SEV-1s, the longest for 11 hours',
      'Hiring',
    ]);
    expect(rest).toContain('Incident command');
  });

  it('tells each part once, and the name in the title alone', () => {
    expect(proposals[0]?.parts).toMatchObject({
      situation: '14 teams had 9 formats of logs',
      action: 'wrote the one-page standard with two sceptics\nbuilt a library for the three biggest services',
      result: 'a request is found in 2 min instead of 25 min',
    });
    expect(proposals.at(-1)?.parts).toMatchObject({ situation: '', result: 'Acceptance went from 40% to 71%' });
  });

  it('is still one story where the parts stand no deeper than its name', () => {
    const flat = '- The relay\n- Situation: mail stood still\n- Action:\n- moved the lock\n- told support\n- Result: gone in 9 min\n';
    expect(found(flat)).toHaveLength(1);
  });
});
