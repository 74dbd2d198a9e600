/** Whole answers to the shipped designs, as a strong and as a weak candidate gives them from the page alone: what the reading makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { designExercise } from '../../../server/domain/design/design-exercise.ts';
import type { DesignReading } from '../../../server/domain/design/read.ts';
import { rightSums } from '../../../server/domain/design/tally.ts';
import type { Fields } from '../../../server/domain/interview/exercise.ts';
import { designOf, wholeWork } from './designs.ts';

const DESIGNS = new URL('../../../questions/designs/', import.meta.url);
const TRIES = new URL('tries/', import.meta.url);
const IDS = readdirSync(DESIGNS).map((name) => name.replace('.md', ''));

function readTry(id: string, how: 'strong' | 'weak') {
  const design = designOf(readFileSync(new URL(`${id}.md`, DESIGNS), 'utf8'));
  const text = readFileSync(new URL(`${id}.${how}.md`, TRIES), 'utf8');
  const reading = designExercise.read(design, wholeWork(design, partsIn(text), figuresIn(text)));
  return { reading, levels: designExercise.shown(design, reading).map(({ level }) => level), flags: designExercise.flags(design, reading) };
}

function partsIn(text: string): Fields {
  return Object.fromEntries(Array.from(text.matchAll(/^## (.*)\n([^#]*)/gm), ([, part = '', words = '']) => [part, words.trim()]));
}

function figuresIn(text: string): Fields {
  const line = /^figures: (.*)$/m.exec(text)?.[1] ?? '';
  return Object.fromEntries(line.split(';').map((one) => [`figure-${one.split('=')[0]?.trim()}`, one.split('=')[1] ?? '']));
}

function answered({ constraints }: DesignReading): number {
  return constraints.filter(({ outcome }) => outcome === 'answered').length;
}

describe.each(IDS)('%s', (id) => {
  it('gives a strong answer its sums, its constraints and levels of three and more, and raises no flag', () => {
    const { reading, levels, flags } = readTry(id, 'strong');
    expect(rightSums(reading)).toBe(reading.sums.length);
    expect(answered(reading)).toBe(reading.constraints.length);
    expect(Math.min(...levels)).toBeGreaterThanOrEqual(3);
    expect(flags).toEqual([]);
  });

  it('gives a weak answer neither', () => {
    const { reading, levels } = readTry(id, 'weak');
    expect(rightSums(reading)).toBeLessThanOrEqual(2);
    expect(answered(reading)).toBeLessThanOrEqual(1);
    expect(Math.max(...levels)).toBeLessThanOrEqual(2);
  });
});
