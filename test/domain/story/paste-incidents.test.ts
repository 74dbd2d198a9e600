import { describe, expect, it } from 'vitest';
import { proposalsFrom } from '../../../server/domain/story/proposals.ts';

const MESSAGES = [
  ['10:14', 'Ada Wren', 'login errors on eu, anyone else?'],
  ['10:15', 'Bo T', 'yes, everybody'],
  ['10:16', 'Ada Wren', "declaring an incident, I'm IC"],
  ['10:31', 'Bo T', 'clock was 6 minutes ahead, rolling the image back'],
  ['10:44', 'Ada Wren', 'closing, 33 minutes and 8,200 failed logins'],
] as const;

describe('a conversation in which an incident was handled', () => {
  it.each([
    ['names over the messages', MESSAGES.map(([time, name, words]) => `${name}  ${time} AM\n${words}`)],
    ['names, times and empty lines', MESSAGES.map(([time, name, words]) => `${name} ${time}\n${words}\n`)],
    ['times before the names', MESSAGES.map(([time, name, words]) => `[${time}] ${name}: ${words}`)],
    ['names in angles', MESSAGES.map(([time, name, words]) => `${time} <${name}> ${words}`)],
  ])('is one story, what was done under Action: %s', (_, lines) => {
    const { proposals } = proposalsFrom(`#inc-login\n\n${lines.join('\n')}\n2 replies\n`);
    expect(proposals.map(({ title, role, doubt }) => [title, role, doubt])).toEqual([['inc-login', '', null]]);
    expect(proposals[0]?.parts.situation).toMatch(/^\W?10:14[\s\S]*everybody$/);
    expect(proposals[0]?.parts.action).toMatch(/^\W?10:16[\s\S]*declaring[\s\S]*33 minutes/);
    expect(proposals[0]?.numbers).toContain('33 minutes; 8,200 failed logins');
  });

  it('has the date in the name of its channel', () => {
    const text = `#inc-2025-06-02-login\n\n${MESSAGES.map(([time, name, words]) => `${name} ${time}\n${words}`).join('\n')}`;
    expect(proposalsFrom(text).proposals.map(({ title, happened }) => [title, happened])).toEqual([['inc-2025-06-02-login', '2025-06-02']]);
  });

  it('is no story where nobody responds to anything, and no line of it is lost', () => {
    const told = proposalsFrom('09:00 stand-up\n10:00 lunch with Bo\n11:00 dentist\n12:00 flowers for Ada\n');
    expect(told.proposals.filter(({ doubt }) => doubt === null)).toEqual([]);
    expect(JSON.stringify(told)).toContain('flowers for Ada');
  });

  it('takes no agenda of three lines for a chat', () => {
    const told = proposalsFrom('Standup 09:00\nReview 10:00\nLunch 12:00\n');
    expect(told.proposals.filter(({ doubt }) => doubt === null)).toEqual([]);
    expect(JSON.stringify(told)).toContain('Review 10:00');
  });
});

describe('the timeline of an incident report', () => {
  const report = (authors: string, steps: string) =>
    `# Postmortem: the basket\n\n**Authors:** ${authors}\n\n## Impact\nOrders late.\n\n## Timeline\n- 09:02 cache replaced\n${steps}\n\n## Links\nhttps://graphs.example.org/basket\n`;
  const partsOf = (text: string) => proposalsFrom(text).proposals[0]?.parts;

  it.each([
    ['hko, mli', '- 09:15 hko looks at the limits'],
    ['Ada Wren and Bo T', '- 09:15 Ada stops the loudest job'],
    ['nobody', '- 09:15 incident declared'],
    ['nobody', '- 09:15 rollback attempted, old node is gone'],
    ['nobody', '- 09:15 Ada takes command'],
  ])('is what was done from the first step of somebody on: %s %s', (authors, step) => {
    const parts = partsOf(report(authors, `${step}\n- 09:58 limit found`));
    expect(parts?.situation).toBe('Orders late.\n09:02 cache replaced');
    expect(parts?.action).toBe(`${step.slice(2)}\n09:58 limit found`);
  });

  it('has no step where customers and alarms speak', () => {
    expect(partsOf(report('hko', '- 09:15 a customer asks hko for a refund\n- 09:20 support forwards a ticket'))?.action).toBe('');
  });

  it('keeps links below it out of the story', () => {
    expect(JSON.stringify(proposalsFrom(report('hko', '')).proposals)).not.toContain('graphs.example.org');
    expect(proposalsFrom(report('hko', '')).rest).toContain('https://graphs.example.org/basket');
  });

  it('counts no numbers of tickets', () => {
    const table =
      '## Action items\n\n| What | Owner | Bug |\n|---|---|---|\n| Alert on the limit | hko | 4411 DONE |\n| Test with 3 nodes | mli | 4412 |\n';
    expect(proposalsFrom(`${report('hko', '')}\n${table}`).proposals[0]?.numbers).toBe('3 nodes');
  });
});

describe('a table', () => {
  it('is a story a row where its columns are the parts', () => {
    const text =
      '| Name | **Context** | What I did | Outcome |\n|---|---|---|---|\n| The slow sale | Pages took 9 s | I cached the basket | 1.2 s |\n| Tired rota | 3 people on call | I asked for two more | Half the nights |\n';
    expect(proposalsFrom(text).proposals.map(({ title, parts }) => [title, ...Object.values(parts)])).toEqual([
      ['The slow sale', 'Pages took 9 s', '', 'I cached the basket', '1.2 s', ''],
      ['Tired rota', '3 people on call', '', 'I asked for two more', 'Half the nights', ''],
    ]);
  });

  it.each([
    ['with an empty head', '| | |\n|---|---|\n| Situation | the mirror was full |\n'],
    ['that begins at once', '| Situation | the mirror was full |\n|---|---|\n'],
    ['in bold', '| | |\n|---|---|\n| **Situation** | the mirror was full |\n'],
  ])('is one story where its rows are the parts: %s', (_, begin) => {
    const { proposals } = proposalsFrom(`## The mirror\n\n${begin}| Action | I moved 40 TB |\n| Result | nobody noticed |\n`);
    expect(proposals.map(({ title, parts }) => [title, ...Object.values(parts)])).toEqual([
      ['The mirror', 'the mirror was full', '', 'I moved 40 TB', 'nobody noticed', ''],
    ]);
  });
});

describe('labels of an incident before their texts', () => {
  const TOLD = {
    situation: '9,000 tickets lost\nA disk that had no room.',
    task: '',
    action: 'Moved the spool and woke nobody.',
    result: '',
    reflection: 'An alarm at 80 per cent.',
  };
  const partsOf = (text: string) => proposalsFrom(text).proposals.map(({ parts }) => parts);

  it.each([
    ['in bold', '**Impact:** 9,000 tickets lost\n**Root cause:** A disk that had no room.\n**What I did:** ', '\n**Follow-up:** '],
    ['plain', 'Summary: 9,000 tickets lost\nCause: A disk that had no room.\nResolution: ', '\nAction items: '],
    ['apart', 'Impact: 9,000 tickets lost\n\nRoot cause: A disk that had no room.\n\nMitigation: ', '\n\nNext steps: '],
    ['in a list', '- Impact: 9,000 tickets lost\n- Trigger: A disk that had no room.\n- Fix: ', '\n- Lessons learned: '],
    ['in French', '**Impact :** 9,000 tickets lost\n**Cause racine :** A disk that had no room.\n**Résolution :** ', '\n**Suivi :** '],
    ['with a problem', 'Problem: 9,000 tickets lost\nRoot cause: A disk that had no room.\nWhat I did: ', '\nFollow-up: '],
  ])('are its parts: %s', (_, begin, follow) => {
    expect(partsOf(`## The spool\n\n${begin}${TOLD.action}${follow}${TOLD.reflection}\n`)).toEqual([TOLD]);
  });

  it.each([
    ['under headings', '## The spool\n', '\n## The relay\n'],
    ['under lines of text', 'The spool\n', '\nThe relay\n'],
    ['under lines of text that stand apart', 'The spool\n\n', '\nThe relay\n\n'],
  ])('are told of each of two, and a date dates it: %s', (_, first, second) => {
    const one = (date: string, cause: string) => `Date: ${date}\nImpact: Mail late.\nRoot cause: ${cause}\nFollow-up: An alarm.\n`;
    const { proposals } = proposalsFrom(`${first}${one('4 May 2021', 'A disk.')}${second}${one('2021-09-30', 'A lock.')}`);
    expect(proposals.map(({ title, happened, parts }) => [title, happened, parts.situation, parts.reflection])).toEqual([
      ['The spool', '4 May 2021', 'Mail late.\nA disk.', 'An alarm.'],
      ['The relay', '2021-09-30', 'Mail late.\nA lock.', 'An alarm.'],
    ]);
  });

  it.each([
    ['in lines', '', '\n'],
    ['apart', '', '\n\n'],
    ['in a list', '- ', '\n'],
  ])('end the parts of STAR as well, which stay what they are: %s', (_, sign, end) => {
    const told = ['Situation: Slow.', 'Task: Mine.', 'Action: I cut it.', 'Result: Fast.', 'Follow-up: An alarm.'];
    const { proposals } = proposalsFrom(`${told.map((line) => sign + line).join(end)}\n\nI also taught 9 people the drill.\n`);
    expect(proposals.map(({ title, parts }) => [title, ...Object.values(parts)])).toEqual([
      ['Slow', 'Slow.', 'Mine.', 'I cut it.', 'Fast.', 'An alarm.'],
      ['I also taught 9 people the drill', '', '', 'I also taught 9 people the drill.', '', ''],
    ]);
  });

  it('deep in a list tell of the entry over them, and leave the others alone', () => {
    const text =
      '- Observability\n    - Problem: 9 formats of logs\n    - Root cause: no rule\n    - Fix: I wrote one\n- Moved 60 hosts\n- Fixed 9 drills\n';
    expect(proposalsFrom(text).proposals.map(({ title }) => title)).toEqual(['Observability', 'Moved 60 hosts', 'Fixed 9 drills']);
  });

  it('give a story without a title the first of their lines', () => {
    const text = 'Impact: 9,000 tickets lost\nCause: a disk that had no room\nFix: moved the spool\n';
    expect(proposalsFrom(text).proposals.map(({ title }) => title)).toEqual(['9,000 tickets lost']);
  });

  it('are told of the job that they stand under', () => {
    const text = 'SRE, Elm Water\n2020 – 2022\n\n**Context:** Mail late.\n**Actions taken:** I moved it.\n**Next steps:** An alarm.\n';
    const { proposals, rest } = proposalsFrom(text);
    expect(proposals).toMatchObject([{ role: 'SRE, Elm Water', happened: '2020 – 2022', parts: { action: 'I moved it.' } }]);
    expect(rest).not.toContain('SRE, Elm Water');
  });

  it('leave the notes below them alone', () => {
    const text = 'The spool\nImpact: Mail late.\nRoot cause: A disk.\nFix: I moved it.\n\nI also taught 9 people the drill.\n';
    expect(proposalsFrom(text).proposals.map(({ title }) => title)).toEqual(['The spool', 'I also taught 9 people the drill']);
  });

  it('are none where STAR has an impact, and one among parts of STAR is what came of it', () => {
    expect(partsOf('## The sale\n\nSituation: Slow.\nWhat I did: I cut it.\nImpact: Twice as fast.\n')).toMatchObject([
      { situation: 'Slow.', action: 'I cut it.', result: 'Twice as fast.' },
    ]);
    expect(partsOf('## The sale\n\nSituation: Slow.\nRoot cause: A lock.\nAction: I cut it.\nImpact: Faster.\n')).toMatchObject([
      { situation: 'Slow.\nA lock.', action: 'I cut it.', result: 'Faster.' },
    ]);
  });
});

describe('the table of a log', () => {
  const rowsOf = (text: string) =>
    proposalsFrom(text).proposals.map(({ title, happened, parts }) => [title, happened, parts.action, parts.result]);
  const [RELAY, DRILL] = ['Moved the relay to its own host', 'Wrote the drill for nine wardens'];

  it.each([
    [
      'under a heading',
      `# What I did\n\n| When | What | Outcome |\n|---|---|---|\n| 2021-05-12 | ${RELAY} | Mail in 4 s |\n| 2021-06-30 | ${DRILL} | Nobody called |\n`,
    ],
    [
      'with the date behind',
      `| What | Date | Result |\n|---|---|---|\n| **${RELAY}** | 2021-05-12 | Mail in 4 s |\n| ${DRILL} | 2021-06-30 | Nobody called |\n`,
    ],
    [
      'of tasks',
      `| Date | Task | Impact |\n|---|---|---|\n| 2021-05-12 | ${RELAY} | Mail in 4 s |\n| 2021-06-30 | ${DRILL} | Nobody called |\n`,
    ],
  ])('is a story a row, with what came of it: %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      [RELAY, '2021-05-12', RELAY, 'Mail in 4 s'],
      [DRILL, '2021-06-30', DRILL, 'Nobody called'],
    ]);
  });

  it('says nothing came of it where the column is empty, or another one', () => {
    expect(rowsOf(`| What | Outcome |\n|---|---|\n| ${DRILL} | |\n`)).toEqual([[DRILL, '', DRILL, '']]);
    expect(rowsOf(`| What | Where |\n|---|---|\n| ${DRILL} | Galway |\n`)).toEqual([[`${DRILL} · Galway`, '', `${DRILL} · Galway`, '']]);
  });
});

describe('an incident report in German', () => {
  const report = (timeline: string, measures: string) =>
    `# Nachbericht: Die Waage stand still\n\n**Datum:** 12.03.2022\n\n## Auswirkung\n80 Wagen warteten.\n\n## ${timeline}\n- 06:10 Uhr: Alarm\n- 06:40 Uhr: Ich sehe Fehler im Netz\n- 07:05 Uhr: Ich stecke den Schalter um\n\n## Ursache\nEin Kabel.\n\n## ${measures}\nZweites Kabel.\n`;

  it.each([
    ['Zeitleiste', 'Maßnahmen'],
    ['Zeitlicher Ablauf', 'Massnahmen'],
    ['Ablauf', 'Vorbeugende Maßnahmen'],
  ])('tells what will be done under Reflection, and has no word for its kind: %s, %s', (timeline, measures) => {
    const { proposals, rest } = proposalsFrom(report(timeline, measures));
    expect(proposals).toMatchObject([
      {
        title: 'Die Waage stand still',
        happened: '12.03.2022',
        parts: {
          situation: '80 Wagen warteten.\n06:10 Uhr: Alarm\n06:40 Uhr: Ich sehe Fehler im Netz\nEin Kabel.',
          action: '07:05 Uhr: Ich stecke den Schalter um',
          reflection: 'Zweites Kabel.',
        },
      },
    ]);
    expect(rest).toContain(timeline);
  });

  it.each(['## Sofortmaßnahmen\n', '**Behebung**\n'])('tells what was done at once under Action: %s', (name) => {
    const text = `# Die Waage\n\n## Auswirkung\n80 Wagen warteten.\n\n${name}Ein Kabel gezogen.\n`;
    expect(proposalsFrom(text).proposals).toMatchObject([{ parts: { action: 'Ein Kabel gezogen.', reflection: '' } }]);
  });

  it('is none where measures are a part of STAR', () => {
    const text = '## Die Waage\n\n### Ausgangslage\nSie stand.\n\n### Maßnahmen\nEin Kabel gezogen.\n\n### Ergebnis\nSie lief.\n';
    expect(proposalsFrom(text).proposals).toMatchObject([{ parts: { action: 'Ein Kabel gezogen.', result: 'Sie lief.' } }]);
  });
});
