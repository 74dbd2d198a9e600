/** The reading as the page gets it: what it does with anything that somebody may paste, and in which order it speaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCAFFOLD_IDS, SCAFFOLDS, type ScaffoldId } from '../../../server/domain/question/scaffold.ts';
import { LEVELS } from '../../../server/domain/reading/level.ts';
import { read } from '../../../server/domain/reading/read.ts';
import type { DraftParts, Reading } from '../../../server/domain/reading/reading.ts';
import { cpuOf, tries } from '../../effort.ts';
import { LABELLED } from './drafts.ts';
import { found, PACE, questionWith } from './question.ts';

/** Milliseconds. The reading takes some 30 of them; what grows with the square of the text takes seconds, even where nothing else runs. */
const TOO_LONG = 1000;

function readStar(parts: DraftParts): Reading {
  return read(questionWith(), parts, PACE);
}

/** Every mark stands in the text it is about, is not empty, and cuts no sign in two. */
function expectMarksToStand(reading: Reading, parts: DraftParts): void {
  for (const { part, from, to } of reading.findings.flatMap(({ marks }) => marks)) {
    const text = parts[part] ?? '';
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(text.length);
    expect(text.slice(from, to).trim()).not.toBe('');
    expect(isLow(text, from) || isLow(text, to)).toBe(false);
  }
}

function isLow(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
}

const SNIPPETS = [
  'I rolled it back because it took one minute. ',
  'We used Jenkins, Docker and Helm. ',
  'quickly ',
  'a lot of users ',
  'XBQ ',
  '😀👩‍💻',
  'İstanbul ',
  '“',
  '”',
  '"',
  '`',
  '```\n',
  '\r\n',
  '\n- ',
  '<b>',
  '</b>',
  '&amp;',
  'nobody else ',
  'by myself ',
  'the junior developer forgot ',
  '99.95 % ',
  '$2k ',
  'p99 ',
  'שלום ',
  'é',
  '\ud83d',
  '\u0000',
  'ﬁ',
  'ǅ',
  '....',
  ';',
  '1. ',
  'I would ',
  'not ',
  'no rollback ',
  'so I ',
];
const text = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 40 }).map((some) => some.join('')),
);
const anyDraft = fc.constantFrom<ScaffoldId>(...SCAFFOLD_IDS).chain((scaffold) =>
  fc.record({
    scaffold: fc.constant(scaffold),
    parts: fc.dictionary(fc.constantFrom(...SCAFFOLDS[scaffold].parts.map(({ id }) => id), 'no-such-part'), text),
  }),
);

/** Of every labelled draft, read once. */
let all: readonly (Pick<(typeof LABELLED)[number], 'question' | 'parts'> & { readonly reading: Reading })[] = [];
function readings() {
  if (all.length === 0) all = LABELLED.map(({ question, parts }) => ({ question, parts, reading: read(question, parts, PACE) }));
  return all;
}

describe('the reading', () => {
  it('takes any text, marks only what is there, and says the same twice', () => {
    fc.assert(
      fc.property(anyDraft, fc.integer({ min: 80, max: 240 }), ({ scaffold, parts }, pace) => {
        const question = questionWith({ scaffold });
        const reading = read(question, parts, pace);
        expectMarksToStand(reading, parts);
        expect(read(question, parts, pace)).toEqual(reading);
        expect(reading.kind === 'read').toBe(reading.level !== null);
        expect(reading.findings.every(({ level, advice }) => (level === 'weak') === (advice !== null))).toBe(true);
      }),
      { numRuns: tries(80, 400) },
    );
  });

  it('marks what stands in the drafts of the fixtures', () => {
    for (const { parts, reading } of readings()) expectMarksToStand(reading, parts);
  });

  it('says at most eight weak things and four good ones, weak ones first, each in the order of the parts', () => {
    for (const { question, reading } of readings()) {
      const { findings } = reading;
      const order = SCAFFOLDS[question.scaffold].parts.map(({ id }) => id);
      const [weak, good] = (['weak', 'good'] as const).map((level) => findings.filter((finding) => finding.level === level));
      expect(findings).toEqual([...(weak ?? []), ...(good ?? [])]);
      expect(weak?.length).toBeLessThanOrEqual(8);
      expect(good?.length).toBeLessThanOrEqual(4);
      for (const some of [weak, good]) {
        const places = some?.map(({ part }) => (part === null ? order.length : order.indexOf(part))) ?? [];
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  it('says nothing twice of one draft', () => {
    for (const { reading } of readings()) {
      const rules = reading.findings.filter(({ rule }) => rule !== 'part-long').map(({ rule }) => rule);
      expect(new Set(rules).size).toBe(rules.length);
    }
  });

  it('speaks as the rest of the product does', () => {
    for (const { reading } of readings()) {
      const { findings, pace, levelWhy, note } = reading;
      const sentences = [...findings.flatMap(({ seen, advice }) => [seen, advice]), pace, levelWhy, note].filter(
        (sentence) => sentence !== null,
      );
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[“\p{Lu}\d].*[.…”]$/su);
        expect(sentence.replace(/“[^”]*”/g, '“”')).not.toMatch(/!|\bundefined\b|\bNaN\b| {2}|\bgreat\b|\bexcellent\b/);
      }
    }
  });

  it('measures each part in words and in its share of all', () => {
    const reading = readStar({ situation: 'It broke at nine in the morning.', action: 'I rolled it back and told support.' });
    expect(reading.words).toBe(14);
    expect(reading.seconds).toBe(6);
    expect(reading.parts.map(({ id, words, share, state }) => [id, words, share, state])).toEqual([
      ['situation', 7, 50, 'thin'],
      ['task', 0, 0, 'missing'],
      ['action', 7, 50, 'thin'],
      ['result', 0, 0, 'missing'],
      ['reflection', 0, 0, 'missing'],
    ]);
  });

  it('tells length and balance in one sentence', () => {
    const draft = LABELLED.find(({ name }) => name === 'market-open-checkout');
    expect(draft && read(draft.question, draft.parts, PACE).pace).toMatch(
      /^1 min \d+ s at a speaking pace\. Action carries 46%, as it should\.$/,
    );
  });
});

describe('what is not judged', () => {
  it.each([
    ['nothing', {}, 'empty'],
    ['white space', { situation: '   \r\n\t ', result: '\u00a0' }, 'empty'],
    ['places to fill in', { situation: 'TBD', task: '-', action: '...' }, 'empty'],
    ['signs without a word', { action: '😀 🔥🔥 — !!' }, 'empty'],
    [
      'German',
      { action: 'Wir haben zuerst die Datenbank geprüft und dann die Anwendung neu gestartet, weil die Verbindungen hingen.' },
      'unreadable',
    ],
    [
      'French',
      { action: "Nous avons d'abord vérifié la base de données, puis nous avons redémarré l'application avec le collègue." },
      'unreadable',
    ],
    [
      'Polish',
      {
        action:
          'Najpierw sprawdziliśmy bazę danych, a potem zrestartowaliśmy aplikację, ponieważ połączenia były zablokowane przez migrację.',
      },
      'unreadable',
    ],
    ['Russian', { action: 'Сначала мы проверили базу данных, затем перезапустили приложение.' }, 'unreadable'],
    ['Hebrew', { action: 'ראשית בדקנו את מסד הנתונים ואז הפעלנו מחדש את היישום.' }, 'unreadable'],
    [
      'words that mean nothing',
      {
        action: 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua',
      },
      'unreadable',
    ],
  ] as const)('is counted and said to be so: %s', (_, parts, kind) => {
    const reading = readStar(parts);
    expect(reading).toMatchObject({ kind, findings: [], level: null, levelWhy: null, note: expect.stringMatching(/\.$/) });
    expect(reading.words === 0).toBe(kind === 'empty');
  });

  it.each([
    'Checked Grafana, rolled back, told support, wrote review.',
    'Rolled back. Added alert. 38 min.',
    'I rolled it back because Müller in Düsseldorf had seen the same error, "Verbindung fehlgeschlagen", an hour before.',
    '- Prometheus\n- Grafana\n- Loki\n- Tempo\n- Mimir\n- Jaeger\n- Kibana\n- Jenkins\n- Terraform\n- Ansible\n- Docker\n- Helm',
  ])('is not English that is terse, has a foreign name in it, or is a list: %s', (action) =>
    expect(readStar({ action }).kind).toBe('read'),
  );

  it('is what is no longer an answer: twenty thousand words are counted in no time', () => {
    const action = 'I looked at Kibana, Grafana and Jenkins quickly and told nobody about the huge failure. '.repeat(1334);
    let reading = readStar({});
    expect(cpuOf(() => (reading = readStar({ action })))).toBeLessThan(TOO_LONG);
    expect(reading).toMatchObject({ kind: 'unreadable', words: 20010, findings: [] });
    expect(reading.note).toContain('20010 words');
  });
});

describe('hostile text', () => {
  const judged = 2900;
  it.each([
    ['one sentence without a stop', 'and then I looked at the logs '.repeat(judged / 7)],
    ['words of one letter', 'i '.repeat(judged)],
    ['gaps only', `I told${' '.repeat(28_000)}support`],
    ['open quotes', '"'.repeat(28_000).concat(' I did it')],
    ['open ticks', '` '.repeat(14_000).concat('I did it')],
    ['open tags', '<a '.repeat(9000).concat('I did it')],
    ['fences', '```\n'.repeat(7000).concat('I did it')],
    ['figures', '1.2.3.4,5 '.repeat(judged)],
    ['capitals', 'ABC '.repeat(judged)],
    ['one long word', 'x'.repeat(29_000).concat(' I did it')],
    ['negations', 'not no never without '.repeat(judged / 4)],
    ['tools', 'Docker, Helm, '.repeat(judged / 2)],
    ['line ends', '\r\n\n'.repeat(9000).concat('I did it')],
    ['stops', '.!?;'.repeat(7000).concat(' I did it')],
  ])('costs no more than other text: %s', (_, action) => {
    let reading = readStar({});
    expect(cpuOf(() => (reading = readStar({ action })))).toBeLessThan(TOO_LONG);
    expectMarksToStand(reading, { action });
  });
});

describe('offsets', () => {
  it('are those of the text as it was written, past emoji, line ends, curly quotes and letters that grow', () => {
    const action = 'İlk 👩‍💻😀 “so”\r\n\r\n- I’ve fixed it quickly\r\n- and soon all was well';
    const [vague] = found('vague-words', { action });
    expect(vague?.marks.map(({ from, to }) => action.slice(from, to))).toEqual(['quickly', 'soon']);
  });

  it('leave code, logs and markup alone', () => {
    const action =
      'I read it.\n\n```\nXQB quickly, a lot, Jenkins, Docker, Helm\n```\n\n2024-05-01T10:00:00Z ERROR ZZQ quickly soon huge\n`quickly` and `soon`, <b title="huge">told</b> https://x.example/quickly/soon';
    expect(readStar({ action }).findings.filter(({ rule }) => ['vague-words', 'jargon', 'tool-list'].includes(rule))).toEqual([]);
  });
});

describe('a price', () => {
  const story = {
    situation: 'Planners asked us for test machines by mail, 40 times a week, and waited two days for each of them.',
    task: 'I was to bring that under an hour by the end of March.',
    action:
      'I sat with two planners for a morning, then I wrote a job that builds a machine from a form. Kim tried it first and found two gaps, which I closed. After that the planners of all four plants got the form.',
    result: 'Machines are there in nine minutes, and we get two mails a week.',
    reflection: 'I would sit with the planners before I write anything.',
  };
  const isMissed = (parts: DraftParts) =>
    read(questionWith({ screens: ['people'] }), parts, PACE).findings.some(({ rule }) => rule === 'no-trade-off');

  it('is missed also where the question does not ask for one', () => {
    expect(isMissed(story)).toBe(true);
  });

  it.each([
    ['action', 'I gave up the choice of sizes for that: everybody gets the same machine, and the analysts grumble.'],
    ['reflection', 'The price was three weeks in which the release tool got no fix from me, and two teams felt it.'],
  ] as const)('is not missed where it is told under %s', (part, told) => {
    expect(isMissed({ ...story, [part]: `${story[part]} ${told}` })).toBe(false);
  });
});

describe('the level', () => {
  it('rests on a table in which each level asks for more', () => {
    expect(LEVELS.map(({ level }) => level)).toEqual([2, 3, 4]);
  });

  it('is 1 without a part of one’s own, and says so', () => {
    const action =
      'We met, we split the work and we moved the services. We told support every hour and we added an alert, because we had none.';
    expect(readStar({ situation: 'Search was down for 4 % of users.', action, result: 'Back in 12 minutes.' })).toMatchObject({
      level: 1,
      levelWhy: 'For a 2 I did not find your own part.',
    });
  });

  it('grows with what the answer shows', () => {
    const situation = 'Search failed for 4 % of users from 09:12 on, after a config push.';
    const task = 'I was on call and led the incident.';
    const action =
      'I looked at the logs, asked Kim to check the nodes, and rolled the push back. I then watched the error rate with her for a while, and we went through the list of failed searches one after another until they were all repeated.';
    const poor = readStar({
      situation,
      task,
      action,
      result: 'It worked again and the customers were content with it.',
      reflection: 'It was fine.',
    });
    expect(poor.level).toBe(2);
    const better = {
      situation,
      task,
      action: `${action} I rolled back before knowing why, because that took one minute; waiting would have cost us another hundred orders. I told support at once.`,
      result: 'Back in 12 minutes. We added a config check in CI, and each push goes to one pod first, then to the rest.',
      reflection: 'I would declare sooner.',
    };
    expect(read(questionWith({ touches: ['incident', 'change'] }), better, PACE).level).toBeGreaterThanOrEqual(3);
  });
});
