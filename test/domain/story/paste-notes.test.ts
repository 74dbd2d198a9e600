import { describe, expect, it } from 'vitest';
import { proposalsFrom } from '../../../server/domain/story/proposals.ts';

/** Title and time; of what is not ticked with the doubt before it. */
function found(text: string): readonly (readonly [string, string])[] {
  return proposalsFrom(text).proposals.map(({ title, doubt, happened }) => [doubt === null ? title : `${doubt}: ${title}`, happened]);
}

describe('notes by the day', () => {
  it.each([
    ['Week 7 (2025-02-10)', 'Tue', 'Thu'],
    ['Week of 10 Feb 2025', 'Tue', 'Thu'],
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

describe('the id of a ticket before a deed', () => {
  const TEXT = 'gave the night shift a shared desk';
  it.each(['PLAT-2281 ', 'INC0098812 - ', '[OPS-14] ', '#4412: ', 'GW2-318 – '])('hides no deed: %s', (id) => {
    const [story] = proposalsFrom(`- ${id}${TEXT}\n- Moved the relay to its own host\n`).proposals;
    expect([story?.doubt, story?.parts]).toEqual([null, expect.objectContaining({ situation: '', action: `${id}${TEXT}`.trim() })]);
  });

  it.each(['COVID-19 forced everybody to work from home', 'PLAT-2281 is a shared desk for the night shift'])(
    'makes none of another line: %s',
    (line) => expect(found(`- ${line}\n- Moved the relay to its own host\n`)[0]?.[0]).toBe(`no-deed: ${line}`),
  );
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

describe('the properties of a page', () => {
  const DEED = 'I moved the relay to its own host and told the other teams.';
  it.each([
    ['Created: October 3, 2023 4:12 PM\nTags: brag, promo', `# Wins\n\nCreated: October 3, 2023 4:12 PM\nTags: brag, promo\n\n${DEED}\n`],
    ['Owner: me\nLast edited: 12 May 2024 09:30', `Owner: me\nLast edited: 12 May 2024 09:30\n\n- ${DEED}\n`],
    [
      'Erstellt: 03.10.2023 16:12 Uhr\nSchlagwörter: Relay, Umzug',
      `# Das Relay\n\n${DEED}\n\n---\n\nErstellt: 03.10.2023 16:12 Uhr\nSchlagwörter: Relay, Umzug\n`,
    ],
  ])('are no story, no title and no date, and are not lost: %s', (properties, text) => {
    const { proposals, rest } = proposalsFrom(text);
    expect(proposals.map(({ happened, parts }) => [happened, Object.values(parts).join('')])).toEqual([['', DEED]]);
    expect(rest).toEqual(expect.arrayContaining(properties.split('\n')));
  });

  it('leave the date of what is told to it', () => {
    const sheet = '**Created:** 2023-10-03\n**Owner:** Ada Wren\n**Date:** 3 May 2023';
    const { proposals, rest } = proposalsFrom(`# The two relays\n\n${sheet}\n\n${DEED}\n`);
    expect(proposals.map(({ title, happened, parts }) => [title, happened, parts.action])).toEqual([
      ['The two relays', '3 May 2023', DEED],
    ]);
    expect(rest).toEqual(expect.arrayContaining(['Created: 2023-10-03', 'Date: 3 May 2023']));
  });

  it('may be a date over the parts of STAR, which no other line is', () => {
    const under = (line: string) =>
      proposalsFrom(`## The relay\n\n${line}\n**Situation:** Mail late.\n**Action:** I moved it.\n`).proposals;
    expect(under('**Date:** 3 May 2023')).toMatchObject([
      { happened: '3 May 2023', parts: { situation: 'Mail late.', action: 'I moved it.' } },
    ]);
    expect(JSON.stringify(under('The date of the move was 3 May 2023, a Wednesday.')[0]?.parts)).toContain('a Wednesday');
  });

  it.each([
    'Created: a runbook for the 40 hosts of the night shift',
    'Status: moved all 40 hosts to the new site in May',
    'Tags: we cut them from 900 to 40',
  ])('are none where they tell something: %s', (text) => expect(found(`${text}\n`)[0]?.[0]).toBe(text));
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

describe('a mail', () => {
  const BODY =
    'Hi Odd,\n\nhere is what I think counts:\n\n1. The outage: I noticed that two regions shared one key service, wrote it up, and was told that it could wait.\n\n2. The vendor: I talked the price of our network down to a half with a trial of two weeks.\n\nBest\nRosalind\n';
  const mail = (head: string, below: string) => proposalsFrom(`${head}\n\n${BODY}\n${below}`);
  const TITLES = [
    'The outage: I noticed that two regions shared one key service, wrote it up',
    'The vendor: I talked the price of our network down to a half',
  ];

  it.each([
    [
      'Subject: Re: promotion, some material\nFrom: Hale, Rosalind\nTo: Odd',
      '-- \nRosalind Hale | Edge\nThis message may be confidential.\n',
    ],
    ['Von: Rosalind\nAn: Odd\nBetreff: AW: promotion, some material', 'Am 3. November schrieb Odd:\n> Could you send me some points?\n'],
    ['From: Rosalind\nSubject: promotion, some material', '> On Monday at 9:30 Odd wrote:\n>\n> Could you send me some points?\n'],
  ])('has its events without the head, the signature and the mail it answers: %s', (head, below) => {
    const { proposals, rest } = mail(head, below);
    expect(proposals.map(({ title }) => title)).toEqual(TITLES);
    expect(rest.join('\n')).toContain('promotion, some material');
    for (const line of below.split('\n').filter((text) => /\w/.test(text))) expect(rest.join('\n')).toContain(line.trim());
  });

  it('is none without its head: two dashes end nothing', () => {
    expect(found('- Moved 60 services to one pipeline\n--\n- Cut the pages a week from 44 to 20\n')).toHaveLength(2);
  });

  it('answers nothing in a quote of somebody who wrote a thing down', () => {
    expect(found('On call for the relay, I wrote:\n\nMoved 60 services to one pipeline\n').map(([title]) => title)).toHaveLength(1);
  });
});

describe('paragraphs of one line each', () => {
  const FIRST =
    'In my first winter the claims system fell over every Monday. I measured for two weeks, found the report that did it, and moved it to Sunday.';

  it('are an event each where each tells what somebody did', () => {
    expect(found(`${FIRST}\nLater I ran the first game day with 35 people; it found 11 faults.`)).toHaveLength(2);
  });

  it('are one where the next tells no deed, or where lines are broken at the width of a page', () => {
    expect(found(`${FIRST}\nMondays have been quiet since.`)).toHaveLength(1);
    expect(
      found(
        'The claims system fell over every Monday and nobody knew why.\nI measured for two weeks and moved the report to Sunday.\nI told the team.',
      ),
    ).toHaveLength(1);
  });
});

describe('a form of a review that was filled in', () => {
  const text = (question: string) =>
    `Self assessment H2 2025\n\n${question}\n\nI led the move of the search cluster and found a team that nobody had told us about.\n\nI also took over the cost review; we are at $41k a month, down from $67k.\n`;

  it.each([
    '1. What were your main achievements?',
    '## What are you proud of?',
    'Worauf sind Sie stolz?',
    'De quoi êtes-vous fier ? Et pour vous ?',
  ])('has its answers as events, and no question as one: %s', (question) => {
    const told = proposalsFrom(text(question));
    expect(told.proposals.map(({ title }) => title.split(' ').slice(0, 4).join(' '))).toEqual(['I led the move', 'I also took over']);
    expect(told.rest.join('\n')).toContain(question.replace(/^\W*1?\.? ?/, ''));
  });

  it('keeps a question of one’s own as the title of a story', () => {
    expect(found('## Who deleted the bucket?\n\nI restored it from its versions in 40 minutes.\n')[0]?.[0]).toBe('Who deleted the bucket?');
  });

  it.each([
    'Story 2: the cutover',
    'STORY – the cutover',
    'Beispiel 1: the cutover',
    '2. the cutover',
    '2) the cutover',
    '#3: the cutover',
  ])('numbers its stories, which is no title: %s', (name) => {
    expect(found(`## ${name}\n\nSituation: 212 zones.\nAction: I moved them.\nResult: Unnoticed.\n`)[0]?.[0]).toBe('the cutover');
  });

  it.each(['9 hours without mail', '1.5 million mails', '2023. The year of the relay'])(
    'keeps a number that tells something: %s',
    (name) => {
      expect(found(`## ${name}\n\nSituation: 212 zones.\nAction: I moved them.\n`)[0]?.[0]).toBe(name);
    },
  );

  it('numbers its incidents as well', () => {
    expect(found('## 3. The spool\n\nImpact: Mail late.\nRoot cause: A disk.\n')[0]?.[0]).toBe('The spool');
  });
});
