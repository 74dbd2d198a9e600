import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HAND_OVER_CODES } from '../../../server/domain/hand-over/codes.ts';
import { parseHandOver } from '../../../server/domain/hand-over/parse.ts';
import { fileOf, handOver, scenarios } from './scenarios.ts';

const WORKED = fileOf('questions/hand-overs/shop-after-the-lock.md');
const SHIPPED = new URL('../../../questions/hand-overs/', import.meta.url);

type Edit = readonly [from: string, to: string];

/** For each code an edit of a shipped file that has it, one that comes close and has not, and the line that an author would change. */
const EDITS: Readonly<Record<keyof typeof HAND_OVER_CODES, { bad: Edit; ok: Edit; at: string }>> = {
  'unknown-scenario': {
    bad: ['scenario: unindexed-batch', 'scenario: unindexed-batches'],
    ok: ['scenario: unindexed-batch', "scenario: 'unindexed-batch'"],
    at: 'scenario:',
  },
  'unknown-variant': { bad: ['variant: lock\n', 'variant: locks\n'], ok: ['variant: lock\n', 'variant: no_index\n'], at: 'variant:' },
  'broken-path': {
    bad: ['  - second-look/hold-migration', '  - meanwhile/drain'],
    ok: ['  - second-look/hold-migration', '  - second-look/holder'],
    at: '  - meanwhile/drain',
  },
  'finished-path': {
    bad: [
      '  - at-any-time/update',
      [
        'at-any-time/update',
        'at-any-time/wake-owner',
        'meanwhile/end-idle-replicas',
        'half-past/forecast',
        'half-past/let-it-be',
        'handover/list-open',
        'at-any-time/call-pavel',
        'review/action-limits',
      ]
        .map((name) => `  - ${name}`)
        .join('\n'),
    ],
    ok: ['  - at-any-time/update', '  - at-any-time/update\n  - at-any-time/wake-owner'],
    at: '  - review/action-limits',
  },
};

describe.each(Object.entries(EDITS))('%s', (code, { bad, ok, at }) => {
  it('is the one problem of an example, on the line that an author would edit', () => {
    const source = WORKED.replace(...bad);
    const { content, problems } = parseHandOver('lock.md', source, scenarios);
    const line = source.split('\n').findIndex((text) => text.startsWith(at)) + 1;
    expect(problems.map((problem) => ({ code: problem.code, line: problem.line }))).toEqual([{ code, line }]);
    expect(content).toBeNull();
  });

  it('is not said of a twin, which has no problem at all', () => {
    const source = WORKED.replace(...ok);
    expect(source).not.toBe(WORKED);
    expect(parseHandOver('lock.md', source, scenarios).problems).toEqual([]);
  });
});

describe('a hand-over that was read', () => {
  it('shows the run as it stands', () => {
    const { situation, log } = handOver('shop-after-the-lock');
    expect(situation).toMatchObject({ clock: '22:45', minutes: 15 });
    expect(situation.signals.find(({ label }) => label === 'Lag of site reads')?.value).toBe('540 s');
    expect(situation.findings.length).toBeGreaterThan(3);
    expect(situation.feed.some((entry) => entry.kind === 'message')).toBe(true);
    expect(log).toMatchObject({ relieved: null, over: null });
  });

  it('has the sections of its way, and no other', () => {
    expect(handOver('shop-after-the-lock')).toMatchObject({ way: 'takes', tried: [], open: [] });
    expect(handOver('payments-at-half-past-seven')).toMatchObject({ way: 'gives', notesHtml: '', planted: [] });
    const { problems } = parseHandOver('a.md', WORKED.replace('way: takes', 'way: gives'), scenarios);
    expect(problems.map(({ code }) => code)).toEqual(['missing-section', 'missing-section', 'unknown-section', 'unknown-section']);
  });

  it('names no cause and no choice that is still to come', () => {
    const { situation } = handOver('rollup-while-the-index-builds');
    expect(JSON.stringify(situation)).not.toContain('its snapshot keeps purge away');
  });
});

describe('any file', () => {
  it.each([
    '',
    '---\n---\n',
    '# A\n',
    WORKED.replaceAll('##', '###'),
    WORKED.replace('path:', 'paths:'),
    WORKED.replace('way: takes', 'way: both'),
  ])('that is none is answered with problems: %#', (source) => {
    const { content, problems } = parseHandOver('lock.md', source, scenarios);
    expect(content).toBeNull();
    expect(problems.some(({ level }) => level === 'error')).toBe(true);
  });

  it('that names a scenario which is gone is a problem and no fault', () => {
    expect(parseHandOver('lock.md', WORKED, () => null).problems.map(({ code }) => code)).toEqual(['unknown-scenario']);
  });
});

describe('what breaks a path, or names no scenario', () => {
  const told = (...edit: readonly [string, string]) => {
    expect(WORKED).toContain(edit[0]);
    const ids = Object.assign((id: string) => scenarios(id), { ids: () => ['unindexed-batch', 'payment-timeout', 'half-written'] });
    return parseHandOver('lock.md', WORKED.replace(...edit), ids).problems.map(({ code, message, hint }) => [code, message, hint]);
  };

  it('is a choice without its scene, which is meant with it', () => {
    const hint = 'Did you mean “second-look/hold-migration”?';
    expect(told('  - second-look/hold-migration', '  - hold-migration')).toEqual([
      ['broken-path', 'no choice called “hold-migration”', hint],
    ]);
    expect(told('  - second-look/hold-migration', '  - second-look/hold-migrations')).toMatchObject([
      ['broken-path', expect.any(String), hint],
    ]);
  });

  it('is a choice that is not offered there, told with what is', () => {
    const [[code, message, hint] = []] = told(
      '  - overview/transactions\n  - overview/end-idle\n',
      '  - overview/end-idle\n  - overview/transactions\n',
    );
    expect([code, message]).toEqual([
      'broken-path',
      '“overview/transactions” is not offered there, where the path is in the scene “second-look”: it belongs to the scene “overview”',
    ]);
    expect(hint).toMatch(/^Offered: second-look\/.*second-look\/hold-migration/);
    expect(told('  - second-look/hold-migration', '  - second-look/holder')).toEqual([]);
  });

  it('is a scenario with another sign, the path of its file, or errors', () => {
    const hints = (to: string) => told('scenario: unindexed-batch', `scenario: ${to}`).map((one) => one[2]);
    for (const near of ['unindexed_batch', 'unindexed-batch.md', 'scenarios/unindexed-batch.md', 'unindexd-batch'])
      expect(hints(near)).toEqual(['Did you mean “unindexed-batch”?']);
    expect(hints('half-written')).toEqual(['There is one, but it has errors: mend those first.']);
    expect(hints('something-else')).toEqual([null]);
  });
});

describe('the shipped hand-overs', () => {
  const names = readdirSync(SHIPPED).filter((name) => name !== 'README.md');

  it.each(names)('%s is clean under the checker, warnings too', (name) => {
    expect(parseHandOver(name, fileOf(`questions/hand-overs/${name}`), scenarios).problems).toEqual([]);
  });

  it('are two of each way', () => {
    const ways = names.map((name) => handOver(name.replace('.md', '')).way);
    expect(ways.toSorted()).toEqual(['gives', 'gives', 'takes', 'takes']);
  });
});
