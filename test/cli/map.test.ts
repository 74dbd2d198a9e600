import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, WORKED_EXAMPLE } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dry-run-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('npm run map', () => {
  it('draws the map as a picture that stands by itself', () => {
    const { status, stdout, stderr } = command('map', [WORKED_EXAMPLE]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg class="map" xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(stdout).toContain('>Made worse</text>');
    expect(stdout).toContain('>−81.3</text>');
    expect(stdout).toContain('.map .b {');
  });

  it('writes it as a Mermaid flowchart', () => {
    const { stdout } = command('map', [WORKED_EXAMPLE, '--mermaid']);
    expect(stdout.split('\n')).toEqual([
      'flowchart LR',
      '  s0["02:14, and checkout is failing<br/>2 look-ups, 2 choices"]',
      '  s1["Six pods, and still failing<br/>2 choices"]',
      '  s2(["Made worse<br/>ends escalated"])',
      '  s3(["Closed<br/>ends resolved"])',
      '  s0 ==> s3',
      '  s0 -->|"−6.3"| s1',
      '  s1 -->|"0"| s0',
      '  s1 -->|"−81.3"| s2',
      '  classDef best stroke:#1a7068,stroke-width:3px',
      '  classDef lost stroke:#b4232a,stroke-dasharray:4 4',
      '  class s0,s3 best',
      '',
    ]);
  });

  it('says so on the side, and draws all the same, where nothing can be solved', () => {
    const flat = file('flat.md', FLAT);
    const { status, stdout, stderr } = command('map', [flat, '--mermaid']);
    expect(status).toBe(0);
    expect(stderr).toContain('best-is-worst, so the map has neither losses nor a best line');
    expect(stdout).toContain('s0 --> s1');
  });

  it('keeps what Mermaid would take for its own out of the labels', () => {
    const { stdout } = command('map', [file('quoted.md', FLAT.replace('## Alarm', '## Alarm "#1" & more')), '--mermaid']);
    expect(stdout).toContain('s0["Alarm #quot;#35;1#quot; #38; more');
  });

  it.each([
    [[], 2, 'Usage: npm run -s map'],
    [[WORKED_EXAMPLE, 'another.md'], 2, 'Usage: npm run -s map'],
    [[WORKED_EXAMPLE, '--colour'], 2, 'unknown option --colour'],
    [[WORKED_EXAMPLE, '--variant', 'x'], 2, 'none: the scenario has no variants'],
    [['nowhere.md'], 1, 'nowhere.md'],
    [['scenarios/unindexed-batch.md', '--variant', 'x'], 2, 'must be one of no_index, flipped, lock'],
  ] as const)('refuses %j', (args, code, reason) => {
    const { status, stdout, stderr } = command('map', args);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toContain(reason);
  });

  it('says what is wrong with a text that has errors', () => {
    const { status, stderr } = command('map', [file('wrong.md', '# No front matter\n')]);
    expect(status).toBe(1);
    expect(stderr).toContain('wrong.md:1 error no-front-matter');
  });
});

const FLAT = `---
format: 1
title: Flat
summary: Flat.
severity: SEV3
role: on-call senior, alone
start: "10:00"
skills: [diagnosis]
---

# Flat

## Alarm

- [Go](#done)

## Done

- ends: resolved
`;
