import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { POINT_CODES, RETROSPECTIVE_CODES } from '../../../server/domain/retrospective/codes.ts';
import { parseRetrospective } from '../../../server/domain/retrospective/parse.ts';

const WORKED = readFileSync(new URL('worked-example.md', import.meta.url), 'utf8');
const SHIPPED = new URL('../../../questions/retrospectives/', import.meta.url);

type Edit = readonly [from: string, to: string];

/** For each code an edit of the worked example that has it, one that comes close and has not, and the line that an author would change. */
const EDITS: Readonly<Record<keyof typeof POINT_CODES | keyof typeof RETROSPECTIVE_CODES, { bad: Edit; ok: Edit; at: string }>> = {
  'missing-words': {
    bad: ['\n  - words: alert* + age / oldest', ''],
    ok: ['words: alert* + age / oldest', 'words: oldest'],
    at: '- <a id="no-alert">',
  },
  'bad-words': { bad: ['alert* + age', '(alert|alarm)+ age'], ok: ['alert* + age', 'alert* / alarm* + age'], at: '  - words: (alert' },
  'words-miss': {
    bad: ['alert* + age / oldest', 'pager + oldest'],
    ok: ['alert* + age / oldest', 'alert + oldest'],
    at: '- <a id="no-alert">',
  },
  'point-count': {
    bad: ['- <a id="one-queue"></a>Receipts and newsletters share one queue.\n  - words: one queue / same queue / share*\n', ''],
    ok: ['Receipts and newsletters', 'Receipts and all newsletters'],
    at: '## Conditions',
  },
  'bad-line': {
    bad: ['- 22:30 signal: The', '- half past ten: The'],
    ok: ['- 22:30 signal: The', '- 22:31 signal: The'],
    at: '- half past ten',
  },
  'unknown-speaker': { bad: ['- 23:08 Ada Lem:', '- 23:08 Ada Len:'], ok: ['- 23:08 Ada Lem:', '- 23:08 Bo Tran:'], at: '- 23:08 Ada Len' },
  'line-count': {
    bad: ['- 23:08 Ada Lem: I have it.\n- 23:15 decision: Ada restarts the workers.\n', ''],
    ok: ['- 23:08 Ada Lem: I have it.\n', ''],
    at: '- 22:10 signal',
  },
  'log-order': { bad: ['- 23:15 decision', '- 22:15 decision'], ok: ['- 23:15 decision', '- 23:08 decision'], at: '- 22:15 decision' },
  'moment-order': {
    bad: ['relieved: "23:40"', 'relieved: "23:00"'],
    ok: ['relieved: "23:40"', 'relieved: "23:05"'],
    at: 'relieved: "23:00"',
  },
  'bad-figure': { bad: ['- 4,200 mails: sent', '- Many mails: sent'], ok: ['- 4,200 mails: sent', '- $4,200: sent'], at: '- Many mails' },
};

describe.each(Object.entries(EDITS))('%s', (code, { bad, ok, at }) => {
  it('is the one problem of an example, on the line that an author would edit', () => {
    const source = WORKED.replace(...bad);
    const { content, problems } = parseRetrospective('full-queue.md', source);
    const line = source.split('\n').findIndex((text) => text.startsWith(at)) + 1;
    expect(problems.map((problem) => ({ code: problem.code, line: problem.line }))).toEqual([{ code, line }]);
    expect(content === null).toBe(problems[0]?.level === 'error');
  });

  it('is not said of a twin, which has no problem at all', () => {
    const source = WORKED.replace(...ok);
    expect(source).not.toBe(WORKED);
    expect(parseRetrospective('full-queue.md', source).problems).toEqual([]);
  });
});

describe('a retrospective that was read', () => {
  const { content } = parseRetrospective('questions/retrospectives/full-queue.md', WORKED);

  it('counts the minutes of its log across midnight', () => {
    expect(content?.log.entries.map(({ minute }) => minute)).toEqual([10, 30, 65, 68, 75, 80, 95, 100, 140]);
    expect(content?.log).toMatchObject({ start: 1320, began: 10, noticed: 65, relieved: 100, over: 140 });
  });

  it('tells who spoke from what was measured, done and found', () => {
    expect(content?.log.entries.slice(2, 6).map(({ kind, who }) => [kind, who])).toEqual([
      ['signal', null],
      ['message', 'Ada Lem'],
      ['decision', null],
      ['finding', null],
    ]);
    expect(content?.log.figures).toEqual([{ shown: '4,200 mails', value: 4200, unit: 'mails', label: 'sent more than an hour late' }]);
  });

  it('has the head that lists need', () => {
    expect(content).toMatchObject({ id: 'full-queue', short: 'A queue that filled in the night', minutes: 20, screens: ['reliability'] });
  });
});

describe('any file', () => {
  it.each([
    '',
    '---\n---\n',
    '# A\n',
    WORKED.slice(0, 700),
    WORKED.replaceAll('##', '###'),
    `${WORKED}\n${'- a\n'.repeat(3000)}`,
    '\0'.repeat(300_000),
  ])('that is none is answered with problems: %#', (source) => {
    const { content, problems } = parseRetrospective('full-queue.md', source);
    expect(content).toBeNull();
    expect(problems.some(({ level }) => level === 'error')).toBe(true);
  });

  it.each([
    ['role: You were the second responder\n', ''],
    ['screens: [reliability]', 'screens: []'],
    ['screens: [reliability]', 'screens: [reliability, reliability]'],
    ['screens: [reliability]', 'screens: [uptime]'],
    ['minutes: 20', 'minutes: 90'],
    ['short: A queue', `short: ${'A long queue '.repeat(6)}`],
    ['  - Ada Lem, on-call engineer', '  - ada'],
    ['start: "22:00"', 'start: at ten'],
  ])('whose head is wrong is no retrospective: %s', (from, to) => {
    expect(parseRetrospective('full-queue.md', WORKED.replace(from, to)).content).toBeNull();
  });
});

describe('the shipped retrospectives', () => {
  const names = readdirSync(SHIPPED).filter((name) => name !== 'README.md');

  it('are four', () => expect(names).toHaveLength(4));

  it.each(names)('%s is clean under the checker, warnings too', (name) => {
    const { content, problems } = parseRetrospective(`questions/retrospectives/${name}`, readFileSync(new URL(name, SHIPPED), 'utf8'));
    expect(problems).toEqual([]);
    expect(content?.log.entries.length).toBeGreaterThanOrEqual(12);
    expect(content?.log.entries.length).toBeLessThanOrEqual(25);
    // A person and a single cause are there to be tempted by.
    expect(content?.temptations.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a time before the start', () => {
  const told = (...edit: readonly [string, string]) => {
    expect(WORKED).toContain(edit[0]);
    return parseRetrospective('full-queue.md', WORKED.replace(...edit)).problems.map(({ code, line, message, hint }) => [
      code,
      line,
      message,
      hint,
    ]);
  };
  const START = /start: "(\d\d:\d\d)"/.exec(WORKED)?.[1] ?? '';
  const lineOf = (text: string) => WORKED.split('\n').findIndex((line) => line.startsWith(text)) + 1;
  const hint = `Write a time from ${START} on, or an earlier “start”.`;
  const NOTICED = /noticed: "\d\d:\d\d"/.exec(WORKED)?.[0] ?? '';

  it('is told of as one of the next day, where it stands', () => {
    const before = `before the start at ${START}, and so of the next day`;
    expect(told(NOTICED, 'noticed: "21:50"')).toEqual([
      ['moment-order', lineOf('noticed:'), `“noticed” is 21:50, ${before}, after “relieved”`, hint],
    ]);
    expect(told('- 22:30 signal', '- 21:50 signal')).toEqual([
      ['log-order', lineOf('- 22:30'), expect.stringContaining(`saw 21:50, ${before}`), hint],
    ]);
  });

  it('is one of the next day where the log goes past midnight', () => {
    expect(told('- 23:15 decision', '- 00:15 decision')).toEqual([
      ['log-order', expect.any(Number), expect.stringContaining('expected a time at or after 00:15, saw'), null],
    ]);
  });
});
