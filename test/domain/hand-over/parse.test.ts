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
