import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Design } from '../server/domain/design/design.ts';
import { parseDesign } from '../server/domain/design/parse.ts';
import { lexicon } from '../server/domain/reading/lexicon.ts';

const FOLDER = new URL('../questions/designs/', import.meta.url);
const NAMES = readdirSync(FOLDER);

function parsed(name: string) {
  return parseDesign(`questions/designs/${name}`, readFileSync(new URL(name, FOLDER), 'utf8'));
}

function designOf(name: string): Design {
  const { content } = parsed(name);
  if (!content) throw new Error(`${name} has errors`);
  return content;
}

describe('the shipped designs', () => {
  it('are eight', () => {
    expect(NAMES).toEqual([
      'database-restore.md',
      'delivery-pipeline.md',
      'edge-rate-limiter.md',
      'image-mirror.md',
      'job-queue.md',
      'log-ingestion.md',
      'observability-stack.md',
      'order-failover.md',
    ]);
  });

  it.each(NAMES)('%s is clean under the checker, warnings too', (name) => {
    expect(parsed(name).problems).toEqual([]);
  });

  it.each(NAMES)('%s has five to eight pointers, three constraints in three parts, four sums or more, and four probes or more', (name) => {
    const { pointers, constraints, sums, probes } = designOf(name);
    expect([5, 6, 7, 8]).toContain(pointers.length);
    expect(new Set(constraints.map(({ part }) => part)).size).toBe(3);
    expect(sums.length).toBeGreaterThanOrEqual(4);
    expect(probes.length).toBeGreaterThanOrEqual(4);
  });

  it.each(NAMES)('%s says itself how each constraint is answered, in the words that it looks for', (name) => {
    for (const { id, words, changesHtml } of designOf(name).constraints)
      expect(lexicon(words).test(changesHtml.toLowerCase().replace(/<[^>]*>/g, '')), id).toBe(true);
  });

  it.each(NAMES)('%s does not answer a constraint in the task', (name) => {
    const { introHtml, title, constraints } = designOf(name);
    for (const { id, words } of constraints) expect(lexicon(words).test(`${title} ${introHtml}`.toLowerCase()), id).toBe(false);
  });

  it('differ in what they ask, in their short names and in every pointer', () => {
    const all = NAMES.map(designOf);
    for (const texts of [
      all.map(({ title }) => title),
      all.map(({ short }) => short),
      all.flatMap(({ pointers }) => pointers.map(({ text }) => text)),
      all.flatMap(({ sums }) => sums.map(({ asked }) => asked)),
    ])
      expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it('screen for trade-offs, reliability, security and leverage, each at least twice', () => {
    const screens = NAMES.flatMap((name) => designOf(name).screens);
    for (const screen of ['trade-offs', 'reliability', 'security', 'leverage'] as const)
      expect(screens.filter((one) => one === screen).length, screen).toBeGreaterThanOrEqual(2);
  });
});
