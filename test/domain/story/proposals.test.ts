import { describe, expect, it } from 'vitest';
import { MOST_PROPOSALS, type Proposals, proposalsFrom } from '../../../server/domain/story/proposals.ts';
import { STORY_LIMITS } from '../../../server/domain/story/story.ts';
import { cpuOf } from '../../effort.ts';

const CV = `Jane Doe
jane@example.org | +44 20 1234 5678

SUMMARY
Platform engineer with ten years in retail and health.

EXPERIENCE

Senior Site Reliability Engineer | Northwind Ltd
Mar 2022 - now
• Led the response to a regional outage that took 40% of checkouts down; restored service in 38 min.
• Migrated 60 services from Jenkins to GitHub Actions, cutting lead time from 9 days to 3 hours
  - wrote the shared workflow
  - trained 12 teams
• Mentored two junior engineers

DevOps Engineer, Contoso (2018 – Feb 2022)
Our nightly batch failed twice a week and nobody knew why. I traced it to a lock on the orders table. I added an index
and moved the job. Failures went from 9 a month to 0.

SKILLS
Kubernetes, Terraform, AWS
Go, Python
`;

describe('a pasted CV', () => {
  const { proposals, aside, rest } = proposalsFrom(CV);

  it('gives a proposal for each thing done, with the job and the dates above it', () => {
    expect(proposals.map(({ title, role, happened }) => [title, role, happened])).toEqual([
      [
        'Led the response to a regional outage that took 40% of checkouts down',
        'Senior Site Reliability Engineer | Northwind Ltd',
        'Mar 2022 - now',
      ],
      ['Migrated 60 services from Jenkins to GitHub Actions', 'Senior Site Reliability Engineer | Northwind Ltd', 'Mar 2022 - now'],
      ['Mentored two junior engineers', 'Senior Site Reliability Engineer | Northwind Ltd', 'Mar 2022 - now'],
      ['Our nightly batch failed twice a week and nobody knew why', 'DevOps Engineer, Contoso', '2018 – Feb 2022'],
    ]);
  });

  it('has what was found, done and won in parts of their own where the words show it', () => {
    expect(proposals[3]?.parts).toMatchObject({
      situation: 'Our nightly batch failed twice a week and nobody knew why.',
      action: 'I traced it to a lock on the orders table. I added an index and moved the job.',
      result: 'Failures went from 9 a month to 0.',
    });
    expect(proposals[1]?.parts.result).toBe('cutting lead time from 9 days to 3 hours');
    expect(proposals[1]?.parts.action).toContain('trained 12 teams');
  });

  it('has its figures, and no year among them', () => {
    expect(proposals.map(({ numbers }) => numbers)).toEqual([
      '40%; 38 min',
      '60 services; from 9 days to 3 hours; 12 teams',
      '',
      'from 9 a month to 0',
    ]);
    expect(proposalsFrom('In 2019 we had 12 outages and in 2021 we had 3 outages.').proposals[0]?.numbers).toBe('12 outages; 3 outages');
  });

  it('leaves aside what tells no event, and says so', () => {
    expect(rest).toEqual(expect.arrayContaining(['Jane Doe', 'Kubernetes, Terraform, AWS', 'Go, Python', 'EXPERIENCE']));
    expect(aside.map(({ title }) => title)).toEqual(['Platform engineer with ten years in retail and health']);
  });

  it('takes a list of skills in one line for no event', () => {
    const cv =
      '- Led the move of 40 services to Kubernetes\n\nSkills: AWS, Kubernetes, Terraform, Go\nEducation: BSc Computer Science, Leeds';
    const { proposals, aside } = proposalsFrom(cv);
    expect(proposals.map(({ title }) => title)).toEqual(['Led the move of 40 services to Kubernetes']);
    expect(aside.map(({ title }) => title)).toEqual(['Skills: AWS, Kubernetes, Terraform, Go']);
    expect(JSON.stringify(aside)).toContain('Education: BSc Computer Science, Leeds');
  });
});

describe('pasted notes', () => {
  it('are one story a heading where there is no job', () => {
    const { proposals } = proposalsFrom(
      '## The sale night\n\n- baskets were empty\n- I switched the waiting room on\n\n## The mesh\n\nI argued against it in 2023.',
    );
    expect(proposals.map(({ title }) => title)).toEqual(['The sale night', 'The mesh']);
    expect(proposals[0]?.parts).toMatchObject({ situation: 'baskets were empty', action: 'I switched the waiting room on' });
    expect(proposals[1]?.happened).toBe('2023');
  });

  it('keep the parts of STAR that they name, over several lines, and begin anew at the next situation', () => {
    const star =
      'Situation: It was down.\nTask - mine\nAction: I rolled back\nand told support.\n\nResult: 22 min.\nSituation: Another.\nAction: I waited a bit.';
    const { proposals } = proposalsFrom(star);
    expect(proposals.map(({ parts }) => parts)).toEqual([
      { situation: 'It was down.', task: 'mine', action: 'I rolled back and told support.', result: '22 min.', reflection: '' },
      { situation: 'Another.', task: '', action: 'I waited a bit.', result: '', reflection: '' },
    ]);
  });

  it('may be HTML, of which the words are taken', () => {
    const { proposals } = proposalsFrom('<h2>The sale</h2><ul><li>I shed load &amp; told support</li></ul><script>alert(1)</script>');
    expect(proposals[0]?.title).toBe('The sale');
    expect(JSON.stringify(proposals)).toContain('I shed load & told support');
    expect(JSON.stringify(proposals)).not.toMatch(/<\/?(li|h2|ul)/);
  });

  it('keep what only looks like a tag', () => {
    expect(JSON.stringify(proposalsFrom('Latency was < 20 ms and errors > 3 % when I rolled back.'))).toContain('< 20 ms and errors > 3 %');
  });

  it('are at most forty proposals, however many there are', () => {
    const { proposals } = proposalsFrom(Array.from({ length: 500 }, (_, n) => `- I removed the manual step number ${n} of it`).join('\n'));
    expect(proposals.length).toBeLessThanOrEqual(MOST_PROPOSALS);
    expect(proposals.length).toBeGreaterThan(20);
  });
});

const ODD: readonly (readonly [string, string])[] = [
  ['the CV', CV],
  ['the CV with Windows line ends', CV.replaceAll('\n', '\r\n')],
  ['nothing', ''],
  ['blank lines', '\n\n \t\n'],
  ['one line', 'I fixed the pager'],
  ['one word', 'Outage'],
  ['10,000 lines', Array.from({ length: 10_000 }, (_, n) => `l${n}`).join('\n')],
  ['10,000 bullets', Array.from({ length: 10_000 }, (_, n) => `- a${n}`).join('\n')],
  ['10,000 headings', Array.from({ length: 10_000 }, (_, n) => `# h${n}`).join('\n')],
  ['jobs without anything under them', 'SRE at A, 2019 - 2020\n\nSRE at B, 2020 - 2021\n\nDevOps Engineer'],
  ['no punctuation at all', 'we had an outage and i took the call and wrote updates and it was over after an hour '.repeat(400)],
  ['a word of 60,000 letters', 'x'.repeat(60_000)],
  ['sentences of 60,000 letters', 'I cut the time from 9 days to 3 hours. '.repeat(1500)],
  ['STAR with a part that is too long', `Situation: ${'it was down '.repeat(2000)}\nAction: I rolled back`],
  [
    'German',
    'Leitende Ingenieurin\n• Ich habe 60 Dienste umgezogen, danach ging es 30 % schneller.\n• Störung am Montag geleitet und behoben',
  ],
  ['Japanese', '障害対応を主導し、復旧時間を38分に短縮しました。\n\n運用チームの手作業を自動化しました。'],
  ['emoji', '🔥 I put the fire out in 12 min 🧯'],
  ['a title and a role that are too long', `${'Senior '.repeat(18)}Engineer 2019 - 2020\n# ${'long '.repeat(60)}\nI did it with them.`],
];

describe('whatever is pasted', () => {
  it.each(ODD)('loses no word: %s', (_, text) => {
    const result = proposalsFrom(text);
    const kept = new Set(wordsOf(textOf(result)));
    // A word too long for a part is cut, so it is looked for in pieces of its letters.
    const words = [...new Set(wordsOf(text))].filter((word) => word.length <= 200);
    expect(words.filter((word) => !kept.has(word)).slice(0, 5)).toEqual([]);
  });

  it.each(ODD)('fits the form of a story, quickly: %s', (_, text) => {
    let proposals = proposalsFrom('').proposals;
    expect(cpuOf(() => (proposals = proposalsFrom(text).proposals))).toBeLessThan(1500);
    expect(proposals.length).toBeLessThanOrEqual(MOST_PROPOSALS);
    for (const { title, happened, role, numbers, parts } of proposals) {
      expect(title).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(STORY_LIMITS.title);
      for (const field of [happened, role, numbers]) expect(field.length).toBeLessThanOrEqual(STORY_LIMITS.field);
      for (const part of Object.values(parts)) expect(part.length).toBeLessThanOrEqual(STORY_LIMITS.part);
    }
  });

  it.each(ODD)('has nothing invented: %s', (_, text) => {
    const given = new Set(wordsOf(text));
    const made = wordsOf(textOf(proposalsFrom(text))).filter((word) => word.length <= 200 && !given.has(word));
    expect(made.slice(0, 5)).toEqual([]);
  });
});

function textOf({ proposals, aside, rest }: Proposals): string {
  return [
    ...[...proposals, ...aside].flatMap(({ title, happened, role, numbers, parts }) => [
      title,
      happened,
      role,
      numbers,
      ...Object.values(parts),
    ]),
    ...rest,
  ].join('\n');
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LABELS.test(word));
}

/** The names of the parts become the parts. */
const LABELS = /^(Situation|Task|Action|Result)$/;
