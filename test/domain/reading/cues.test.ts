/** The lists of words that the reading looks for: plain data, each phrase once in its list, all that a phrase refers to there. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../server/domain/reading/lexicon.ts';

const CUES = new URL('../../../server/domain/reading/cues/', import.meta.url);

type List = { readonly name: string; readonly phrases: readonly string[] };

const FILES = readdirSync(CUES).sort();
const LISTS = (await Promise.all(FILES.map(listsOf))).flat();

describe('the lists of cues', () => {
  it('are all seen by this test', () => {
    expect(FILES).toContain('rollback.ts');
    expect(LISTS.length).toBeGreaterThan(60);
    expect(LISTS.every(({ phrases }) => phrases.length > 0)).toBe(true);
  });

  it.each(LISTS.map(({ name, phrases }) => [name, phrases] as const))('hold no phrase twice: %s', (_, phrases) => {
    const normal = phrases.map(normalised);
    expect(normal.filter((phrase, index) => normal.indexOf(phrase) !== index)).toEqual([]);
    expect(normal.filter((phrase) => phrase === '')).toEqual([]);
  });
});

describe('a lexicon', () => {
  const found = (phrases: readonly string[], text: string, shared = {}): readonly string[] =>
    Array.from(text.matchAll(lexicon(phrases, shared)), ([match]) => match);

  it('finds whole words, over hyphens and ends of lines', () => {
    expect(found(['roll back'], 'roll-back, roll\nback, rolls back, scroll back')).toEqual(['roll-back', 'roll\nback']);
  });

  it('finds any ending where a star is, and up to five words where a wave is', () => {
    expect(found(['revert*', 'kept ~ informed'], 'reverting it kept them all well informed')).toEqual([
      'reverting',
      'kept them all well informed',
    ]);
    expect(found(['kept ~ informed'], 'kept one two three four five six informed')).toEqual([]);
  });

  it('finds any word of a list that phrases share, lists in lists too', () => {
    const shared = { few: ['{one}', 'a couple of'], one: ['one', 'two'] };
    expect(found(['{few} nodes?'], 'one node, a couple of nodes, three nodes', shared)).toEqual(['one node', 'a couple of nodes']);
  });

  it('says which list a phrase has no words from', () => {
    expect(() => lexicon(['{few} nodes'], { few: ['{one}'] })).toThrow('no list of words called “one”');
  });
});

/** Lists as they are exported, and those in a record of lists by their names. */
async function listsOf(file: string): Promise<readonly List[]> {
  const exported: Readonly<Record<string, unknown>> = await import(new URL(file, CUES).href);
  return Object.entries(exported).flatMap(([name, value]) => {
    const named = isList(value) ? [['', value] as const] : Object.entries(value as Readonly<Record<string, readonly string[]>>);
    return named.map(([key, phrases]) => ({ name: [file.replace(/\.ts$/, ''), name, key].filter(Boolean).join(' '), phrases }));
  });
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function normalised(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').trim().toLowerCase();
}
