import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ASIDE, MOST_PROPOSALS, proposalsFrom } from '../../../server/domain/story/proposals.ts';
import { STORY_LIMITS } from '../../../server/domain/story/story.ts';
import { cpuOf, tries } from '../../effort.ts';

/** Titles; of what is not ticked with the doubt before it. */
function titles(text: string): readonly string[] {
  return proposalsFrom(text).proposals.map(({ title, doubt }) => (doubt === null ? title : `${doubt}: ${title}`));
}

const DEEDS = '- Moved 60 services to one pipeline\n- Cut the pages a week from 44 to 20\n';

describe('sections of a CV', () => {
  it.each(['Skills', 'TOOLS', 'Kenntnisse', 'Compétences techniques', 'Herramientas', '**Tech stack**', '## Skills and tools'])(
    'of skills end where a job begins: %s',
    (heading) => {
      const text = `EXPERIENCE\n\nSRE, Northwind\n2021 – 2023\n- Wrote the restore test\n\n${heading}\nKubernetes, Terraform, Go\n\nDevOps Engineer, Contoso\n2018 – 2021\n${DEEDS}`;
      expect(titles(text)).toEqual(['Wrote the restore test', 'Moved 60 services to one pipeline', 'Cut the pages a week from 44 to 20']);
      expect(proposalsFrom(text).proposals.at(-1)?.role).toBe('DevOps Engineer, Contoso');
    },
  );

  it.each([
    ['Berufserfahrung', 'Ausbildung'],
    ['Expérience professionnelle', 'Formation'],
    ['Experiencia laboral', 'Formación académica'],
    ['E X P E R I E N C E', 'EDUCATION & TRAINING'],
  ])('are known by their names: %s, %s', (deeds, school) => {
    const text = `${deeds}\n\nSRE, Northwind\n2021 – 2023\n${DEEDS}\n${school}\n\nInformatik, Kiel\n2010 – 2014\nA thesis about queues and what they do at night`;
    expect(titles(text)).toHaveLength(2);
  });

  it('keep what stands under deeper headings: a summary and its lists are no stories', () => {
    const text = `# Rowan\n\n## Summary\n\n### Now\n\nI run platforms for people who sleep well.\n\n### Next\n\n- I want to lead a team of nine people\n\n## Experience\n\n### SRE, Northwind\n2021 – 2023\n\n${DEEDS}`;
    expect(titles(text)).toHaveLength(2);
  });

  it('offer a deed in a list of skills unticked', () => {
    expect(
      titles(`Skills\n- Go, Bash\n- Built and ran a cluster of 40 nodes for two years\n\nSRE, Northwind\n2021 – 2023\n${DEEDS}`),
    ).toContain('under-skills: Built and ran a cluster of 40 nodes for two years');
  });

  it.each([
    'Platform Lead',
    'Head of Operations',
    'Leiter Plattform',
    'Ingénieure systèmes',
    'Jefa de operaciones',
    'Systems Analyst',
    'Responsable de production',
    'Encargada de sistemas',
    'Resilience Steward',
    'Operations Artisan',
  ])('have jobs of any title: %s', (title) => {
    expect(proposalsFrom(`${title}\nNorthwind\n2021 – 2023\n${DEEDS}`).proposals.map(({ role }) => role)).toEqual(
      Array(2).fill(`${title}, Northwind`),
    );
  });
});

describe('an employer over the title', () => {
  const jobsOf = (text: string) => proposalsFrom(`${text}\n\n${DEEDS}`).proposals.map(({ role, happened }) => [role, happened]);

  it.each([
    [
      '**Allied Water, Kiel** (2013–2017)\n*Site Engineer, then Head of Pumps (from 05/2015)*',
      'Site Engineer, then Head of Pumps, Allied Water, Kiel',
    ],
    ['Elm Water (2013–2017)\nSite Engineer (ab 04/2015)', 'Site Engineer, Elm Water'],
    ['**Consolidated Pumps** | 2013–2017\n**Platform Lead**', 'Platform Lead, Consolidated Pumps'],
  ])('has the dates, and is no story: %s', (lines, role) => expect(jobsOf(lines)).toEqual(Array(2).fill([role, '2013–2017'])));

  it('has its dates where both are headings, and leaves them to a title that has its own', () => {
    expect(jobsOf('### Elm Water, Kiel (2013–2017)\n\n#### Platform Lead')).toEqual(
      Array(2).fill(['Platform Lead, Elm Water, Kiel', '2013–2017']),
    );
    const text = 'Elm Water, Kiel (2013–2017)\nPlatform Lead (2015–2017)';
    expect(jobsOf(text)).toEqual(Array(2).fill(['Platform Lead, Elm Water, Kiel', '2015–2017']));
    expect(proposalsFrom(`${text}\n\n${DEEDS}`).rest).toContain('2013–2017');
  });

  it('is none where it tells a deed', () => {
    expect(jobsOf('Consolidated three clusters (2013–2017)\nTook over as head of operations\n')[0]).toEqual(['', '2013–2017']);
  });

  it.each([
    ['Full-time · 5 yrs 3 mos', 'Oporto, Portugal · Hybrid', ''],
    ['Vollzeit · 4 Jahre 2 Monate', 'Kiel, Deutschland', '\n'],
    ['5 yrs 3 mos', 'Galway, Ireland', '\n'],
  ])('has its place under how long one was there, as a profile has: %s', (lasted, place, blank) => {
    const text = `Experience\n\nElm Water\n${lasted}\n${place}\n${blank}Resilience Steward\nSep 2021 - Present · 2 yrs 3 mos\n${DEEDS}\nSite Engineer\nSep 2018 - Aug 2021 · 3 yrs\n- Wrote the flood plan`;
    const { proposals, rest } = proposalsFrom(text);
    expect(proposals.map(({ role, happened }) => [role, happened])).toEqual([
      ...Array(2).fill(['Resilience Steward, Elm Water', 'Sep 2021 - Present']),
      ['Site Engineer, Elm Water', 'Sep 2018 - Aug 2021'],
    ]);
    expect(rest).toEqual(expect.arrayContaining([lasted, place]));
  });

  it('ends with the next one of a profile, also over a title in capitals', () => {
    const text = `Elm Water\nContract · 11 mos\nRemote\n\nSite Engineer\nJan 2020 - Nov 2020 · 11 mos\n- Wrote the flood plan\n\nBantry Telecom\nFull-time · 2 yrs\nCork, Ireland · On-site\n\nSRE II\nJan 2018 - Dec 2019 · 2 yrs\n${DEEDS}`;
    expect(proposalsFrom(text).proposals.map(({ role }) => role)).toEqual([
      'Site Engineer, Elm Water',
      ...Array(2).fill('SRE II, Bantry Telecom'),
    ]);
  });

  it('may be there from one year to another with a slash between them', () => {
    expect(jobsOf('**Freelance** — *Release engineer* — 2011/2013')).toEqual(Array(2).fill(['Freelance — Release engineer', '2011/2013']));
  });
});

describe('a line that the page has broken', () => {
  it.each([
    '- Replaced all cron jobs, failed ones fell from\n30 a month to 2',
    '- Moved the mail of Elm Water and\nNorthwind to one relay',
    '- Rotated the certificates of the\n12 hosts at the edge',
  ])('above a job is no employer: %s', (deed) => {
    const { proposals } = proposalsFrom(`Engineer, Elm Water\n2021 – 2023\n${deed}\nTechnician, Bantry Telecom\n2018 – 2021\n${DEEDS}`);
    expect(proposals.map(({ role }) => role)).toEqual(['Engineer, Elm Water', 'Technician, Bantry Telecom', 'Technician, Bantry Telecom']);
    expect(Object.values(proposals[0]?.parts ?? {}).join('')).toBe(deed.slice(2).replace('\n', ' '));
  });
});

describe('a word that the page has broken', () => {
  const joined = (text: string) => titles(`${text}\n${DEEDS}`)[0];
  it.each([
    ['- Wrote the drill and con-\nvinced nine wardens', 'Wrote the drill and convinced nine wardens'],
    ['● Rebuilt the infra-\n  structure of nine sites', 'Rebuilt the infrastructure of nine sites'],
    ['- Habe die Über-\nwachung für neun Werke gebaut', 'Habe die Überwachung für neun Werke gebaut'],
  ])('is one again: %s', (text, whole) => expect(joined(text)).toBe(whole));

  it.each([
    ['- Moved the pumps to a cloud-\nnative desk', 'Moved the pumps to a cloud-native desk'],
    ['- Took the on-\ncall rota of nine sites', 'Took the on-call rota of nine sites'],
    ['- Ran a two-\nweek drill at nine sites', 'Ran a two-week drill at nine sites'],
    ['- Wrote the out-of-\nhours rules of nine sites', 'Wrote the out-of-hours rules of nine sites'],
  ])('keeps a hyphen that it always has: %s', (text, whole) => expect(joined(text)).toBe(whole));

  it.each([
    ['- Merged the pre-\nand post-sale desks', 'Merged the pre- and post-sale desks'],
    ['- Moved the desk of Elm-\nWater to the coast', 'Moved the desk of Elm- Water to the coast'],
  ])('is none before a word of its own: %s', (text, whole) => expect(joined(text)).toBe(whole));
});

describe('what is done day by day', () => {
  it.each([
    'Answered tickets for shared hosting customers',
    'Took 40 calls a day for the whole region',
    'Reviewed 74 PRs of the other two teams',
    '12 interviews for the platform team',
    'Responsable de la supervision des serveurs',
    'Own the edge platform and its budget of 2 million',
    'Installed and maintained routers for business customers',
    'Worked closely with the developers of the shop',
    'Provided support for the users of the shop',
    'Second-line support for 1,200 hosting customers',
    'Betrieb und Weiterentwicklung der Plattform',
    'Rufbereitschaft im Wechsel, eine Woche im Monat',
    'Kept attending the incident review group',
    'Interviewed a bunch of people',
    'Learned some Rust',
  ])('is offered unticked, as a duty: %s', (line) => {
    expect(titles(`SRE, Northwind\n2021 – 2023\n- ${line}\n${DEEDS}`)).toContain(`duty: ${line}`);
  });

  it.each([
    'Took 300 customers to a new region',
    'Answered the auditors and closed all 40 findings',
    'Attended to a fire in the rack room at night',
    'Interviewed 40 nurses and cut the form to six fields',
    'Maintained 99.95% through the move of the data centre',
    'Supported the move of 40 teams to one pipeline',
  ])('is no event that begins alike: %s', (line) => expect(titles(`SRE, Northwind\n2021 – 2023\n- ${line}\n${DEEDS}`)).toContain(line));

  it.each(['I try to be open and to help others', 'I always keep calm and think of the customer', 'I value people who speak up early'])(
    'is no event where somebody describes a habit: %s',
    (line) => expect(titles(`${DEEDS}\n${line}.`)).toContain(`no-deed: ${line}`),
  );
});

describe('an address', () => {
  it.each([
    'I took the calls of 9 sites at +351 210 000 123.',
    'For two years we ran the page at https://status.example.org for all shops.',
  ])('in what somebody did makes it no address: %s', (text) =>
    expect(proposalsFrom(`${text}\n`).proposals.map(({ parts }) => Object.values(parts).join(''))).toEqual([text]),
  );

  it.each(['Rowan Vale, Galway, +351 210 000 123', 'https://status.example.org is the page of all shops'])('tells no event: %s', (text) => {
    expect(proposalsFrom(`${text}\n`)).toMatchObject({ proposals: [], rest: [text] });
  });
});

describe('a long line', () => {
  it.each([
    ['Cut pages per week from 61 to 9 by deleting 212 alerts nobody acted on and moving 14 to tickets', 'Cut pages per week from 61 to 9'],
    [
      'Ran the review after the Black Friday checkout outage and got the retry limit agreed by five teams',
      'Ran the review after the Black Friday checkout outage',
    ],
    [
      "Piloté la reprise après la perte d'une salle machine en hiver : 140 applications relancées en 6 heures",
      "Piloté la reprise après la perte d'une salle machine en hiver",
    ],
    [
      'Wrote the runbook that let the night shift restart the permit system without calling anyone at all',
      'Wrote the runbook that let the night shift restart the permit system',
    ],
  ])('has a title that ends where a clause ends: %s', (line, title) => expect(titles(`- ${line}\n${DEEDS}`)[0]).toBe(title));
});

const STORY = ['The queue stood still.', 'I was to find out why.', 'I moved the lock.', 'It has run since.'];

describe('STAR', () => {
  it.each([
    ['letters', ['S: ', 'T: ', 'A: ', 'R: ']],
    ['letters in brackets', ['(S) ', '(T) ', '(A) ', '(R) ']],
    ['words with letters', ['Situation (S): ', 'Task (T): ', 'Action (A): ', 'Result (R): ']],
    ['bold words', ['**Situation:** ', '**Task:** ', '**Action:** ', '**Result:** ']],
    ['bold letters', ['**S**ituation: ', '**T**ask: ', '**A**ction: ', '**R**esult: ']],
    ['bullets', ['- Situation: ', '- Task: ', '- Action: ', '- Result: ']],
    ['headings', ['### Situation\n\n', '### Task\n\n', '### Action\n\n', '### Result\n\n']],
    ['lines', ['Situation\n', 'Task\n', 'Action\n', 'Result\n']],
    ['bold words with a stop', ['**Situation.** ', '**Task.** ', '**Action.** ', '**Result.** ']],
    ['bold words before a stop', ['**Context**. ', '**My task**. ', '**Approach**. ', '**Outcome**. ']],
    ['words with a stop', ['Situation. ', 'Task. ', 'Action. ', 'Result. ']],
    ['lines with a stop', ['Situation.\n', 'Task.\n', 'Action.\n', 'Result.\n']],
    ['German words', ['Situation: ', 'Aufgabe: ', 'Vorgehen: ', 'Ergebnis: ']],
    ['French words', ['Contexte : ', 'Tâche : ', 'Action : ', 'Résultat : ']],
    ['Spanish words', ['Situación: ', 'Tarea: ', 'Acción: ', 'Resultado: ']],
  ])('is one story in %s', (_, labels) => {
    const text = `## The queue\n\n${labels.map((label, n) => `${label}${STORY[n]}`).join('\n\n')}`;
    const { proposals } = proposalsFrom(text);
    expect(proposals.map(({ title }) => title)).toEqual(['The queue']);
    expect(Object.values(proposals[0]?.parts ?? {})).toEqual([...STORY, '']);
  });

  it('is one story in one paragraph of bold words with a stop, its title in bold', () => {
    const [situation, task, action, result] = STORY;
    const text = `**The queue** *(May 2021)*\n\n**Situation.** ${situation}\n**Task.** ${task}\n**Action.** ${action}\n**Result.** ${result}\n**What I learned.** Ask.`;
    const { proposals } = proposalsFrom(text);
    expect(proposals.map(({ title, happened }) => [title, happened])).toEqual([['The queue (May 2021)', 'May 2021']]);
    expect(Object.values(proposals[0]?.parts ?? {})).toEqual([...STORY, 'Ask.']);
  });

  it.each([
    ['with colons', ['Situation: ', 'Task: ', 'Action: ', 'Result: ']],
    ['in bold with colons', ['**Situation:** ', '**Task:** ', '**Action**: ', '**Result**: ']],
    ['in bold with a stop', ['**Situation.** ', '**Task.** ', '**Action.** ', '**Result.** ']],
  ])('is one story in one line %s', (_, labels) => {
    const line = labels.map((label, n) => `${label}${STORY[n]}`).join(' ');
    const [before, after] = ['## The queue\n\n', '\n\n## The relay\n\nI moved it to its own host.\n'];
    const { proposals } = proposalsFrom(`${before}${line}${after}`);
    expect(proposals.map(({ title }) => title)).toEqual(['The queue', 'The relay']);
    expect(Object.values(proposals[0]?.parts ?? {})).toEqual([...STORY, '']);
  });

  it.each(['Moved the relay. Result: 40 hosts less.', 'Task force on pumps. Action. We moved them all.'])(
    'is none in a line of its own: %s',
    (line) =>
      expect(Object.values(proposalsFrom(`- ${line}\n${DEEDS}`).proposals[0]?.parts ?? {}).join(' ')).toContain(line.split('. ')[1]),
  );

  it('takes no end of a sentence for a part', () => {
    const text = '- Nobody had told the night shift about the\nsituation. We moved 9 hosts and took the\naction. It held.\n';
    const { proposals } = proposalsFrom(text);
    expect(proposals).toHaveLength(1);
    for (const end of ['about the situation.', 'took the action.']) expect(JSON.stringify(proposals)).toContain(end);
  });

  it('twice under one heading is two stories', () => {
    const one = (what: string) => `S: ${what} stood still.\nT: mine\nA: I moved it.\nR: Gone.\n`;
    expect(titles(`## Incidents\n\n${one('The queue')}\n${one('The relay')}`)).toEqual(['The queue stood still', 'The relay stood still']);
  });

  it('takes no letter for a part where there is but one', () => {
    expect(titles('- A: I moved the queue to another host at night')).toHaveLength(1);
    expect(proposalsFrom('- A: I moved the queue to another host at night').proposals[0]?.parts.action).toContain('A:');
  });
});

describe('remains of programs', () => {
  it.each([
    ['front matter', '---\ntitle: Stories\ntags:\n  - work\n---\n'],
    ['a comment', '<!-- exported on a day in 2024 -->\n'],
    ['a style sheet', '<style>\nbody { margin: 0 }\n</style>\n'],
    ['rules of a style sheet', '.job h3 {\n  color: #336699;\n}\np.MsoNormal { margin: 0cm; }\n'],
    ['page numbers', 'Page 1 of 3\n'],
    ['the time it takes to read', '4 minute read\n'],
  ])('are no story and no role, and are not lost: %s', (_, remains) => {
    const { proposals, rest } = proposalsFrom(`${remains}\n${DEEDS}`);
    expect(proposals.map(({ title, role }) => [title.split(' ')[0], role])).toEqual([
      ['Moved', ''],
      ['Cut', ''],
    ]);
    expect(rest.length).toBeGreaterThan(0);
  });

  it.each(['\uf0b7', '\uf0a7', '➢', '✓', '🚀', '•', '→', '👩‍🏫'])('before an entry are its sign: %s', (sign) => {
    expect(titles(`${sign} Moved 60 services to one pipeline\n${sign} Cut the pages a week from 44 to 20`)).toEqual([
      'Moved 60 services to one pipeline',
      'Cut the pages a week from 44 to 20',
    ]);
  });
});

describe('an incident report', () => {
  const ROWS = '| Time | What |\n|---|---|\n| 09:02 | The alarm rings |\n| 09:10 | I stop the loudest job |\n';
  it.each([
    ['a table', `## Impact\n400 orders late.\n\n## Timeline\n\n${ROWS}\n## Action items\n- [ ] An alarm on the age of the queue`],
    [
      'numbered headings',
      '1. Impact\n400 orders late.\n\n2. Timeline\n09:02 The alarm rings\n09:10 I stop the loudest job\n\n3. Action items\n- An alarm on the age of the queue',
    ],
    [
      'bold names',
      '**Impact:** 400 orders late.\n\n**Timeline**\n\n- 09:02 The alarm rings\n- 09:10 I stop the loudest job\n\n**Action items**\n- An alarm on the age of the queue',
    ],
    [
      'underlined headings',
      'Impact\n------\n400 orders late.\n\nTimeline\n--------\n09:02 The alarm rings\n09:10 I stop the loudest job\n\nAction items\n------------\n- An alarm on the age of the queue',
    ],
  ])('is one story with %s', (_, body) => {
    const { proposals } = proposalsFrom(`# Postmortem: the queue of 2023-09-14\n\n${body}\n`);
    expect(proposals.map(({ title, happened, role }) => [title, happened, role])).toEqual([['the queue of 2023-09-14', '2023-09-14', '']]);
    const [{ parts } = { parts: {} }] = proposals;
    expect(parts).toMatchObject({
      situation: expect.stringMatching(/400 orders late\.\n09:02 The alarm rings/),
      action: '09:10 I stop the loudest job',
      reflection: 'An alarm on the age of the queue',
    });
  });

  it('is one of two where there are two, and leaves the notes beside them alone', () => {
    const one = (what: string) => `# ${what}\n\n## Impact\nOrders late.\n\n## Root cause\nA lock.\n\n`;
    expect(titles(`${one('The queue')}${one('The relay')}# Notes\n\n${DEEDS}`)).toEqual([
      'The queue',
      'The relay',
      'Moved 60 services to one pipeline',
      'Cut the pages a week from 44 to 20',
    ]);
  });

  it('is none where a CV has a summary, or a story names its impact', () => {
    expect(titles(`Summary\nI run platforms.\n\nExperience\nSRE, Northwind\n2021 – 2023\n${DEEDS}`)).toHaveLength(2);
    expect(titles('## The sale\n\nSituation: It was slow.\nAction: I cut it.\nImpact: Faster.\nLessons: Ask first.')).toEqual(['The sale']);
  });
});

/** Pieces that mean something here, in any order: what a hostile or a broken text is made of. */
const PIECES = [
  '# ',
  '## ',
  '- ',
  '  - ',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '---\n',
  '<!--',
  '-->',
  '%%',
  '<style>',
  '</li>',
  '{',
  '}',
  '|',
  '|---|---|\n',
  '[[',
  ']](',
  '> ',
  '\n',
  '\n\n',
  '\t',
  'Situation:',
  'S: ',
  'Timeline\n',
  'Impact: ',
  'Skills\n',
  'Experience\n',
  '2021 – 2023',
  '2024-04-09: ',
  '09:10 ',
  'Page 1 of 2\n',
  'SRE, Northwind',
  'I moved 1 200 hosts',
  'Led ',
  'from 4 h to ',
  '%',
  '\uf0b7',
  '🚀 ',
  '&amp;',
  '\0',
  '\ud800',
  '障害対応',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 200 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 500, unit: 'binary' }),
);

describe('whatever is pasted', () => {
  it('is read without a fault, within the limits, and none of its words is lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { proposals, aside, rest } = proposalsFrom(text);
        expect(proposals.length).toBeLessThanOrEqual(MOST_PROPOSALS);
        expect(aside.length).toBeLessThanOrEqual(MOST_ASIDE);
        for (const { title, happened, role, numbers, parts } of [...proposals, ...aside]) {
          expect(title.length).toBeLessThanOrEqual(STORY_LIMITS.title);
          for (const field of [happened, role, numbers]) expect(field.length).toBeLessThanOrEqual(STORY_LIMITS.field);
          for (const part of Object.values(parts)) expect(part.length).toBeLessThanOrEqual(STORY_LIMITS.part);
        }
        const told = JSON.stringify([proposals, aside, rest]);
        for (const word of ['Northwind', 'hosts', '障害対応']) if (text.includes(word)) expect(told).toContain(word);
      }),
      { numRuns: tries(300, 5000) },
    );
  });

  it.each(PIECES)('takes no longer for being one sign over and over: %j', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length)).slice(0, 60_000);
    expect(cpuOf(() => proposalsFrom(text))).toBeLessThan(1500);
  });
});
