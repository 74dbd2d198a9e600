import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOLDER_CODES } from '../../../server/domain/scenario/codes.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { publicName, sharedNames, titledIn } from '../../../server/domain/scenario/public-name.ts';

function read(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/** The problems of a fixture beside the worked example, which stands before it. */
function beside(name: string) {
  const files = { 'a.md': read('worked-example.md'), [name]: read(`folder/${name}`) };
  return sharedNames(Object.entries(files).flatMap(([file, text]) => titledIn(file, text) ?? []));
}

describe('the public name of a scenario', () => {
  it.each([
    ['Payment timeouts at the European open', 'payment-timeouts-at-the-european-open'],
    ['Überlast: 95 % um halb zwölf', 'überlast-95--um-halb-zwölf'],
    ['???', 'incident'],
  ])('is made from the title %s', (title, name) => expect(publicName(title)).toBe(name));

  it.each(Object.keys(FOLDER_CODES))('%s is said of the later of two, on the line of its title', (code) => {
    const [line] = [...read(`folder/${code}.md`).split('\n').entries()]
      .filter(([, text]) => text.startsWith('title:'))
      .map(([at]) => at + 1);
    expect(beside(`${code}.md`)).toMatchObject([
      { code, file: `${code}.md`, line, level: 'error', message: expect.stringContaining('“a.md”') },
    ]);
  });

  it.each(Object.keys(FOLDER_CODES))('%s is not said of the twin', (code) => {
    expect(beside(`${code}.ok.md`)).toEqual([]);
    expect(compile('a.md', read(`folder/${code}.ok.md`)).problems).toEqual([]);
  });

  it('is found by the title that a text has, whatever else is wrong with it', () => {
    expect(titledIn('a.md', '\uFEFF---\r\nformat: 9\r\ntitle: Two words\r\n---\r\n')).toEqual({
      file: 'a.md',
      title: 'Two words',
      titleLine: 3,
    });
    expect(titledIn('a.md', '# No front matter')).toBeNull();
    expect(titledIn('a.md', '---\ntitle: [a, b]\n---\n')).toBeNull();
  });
});
