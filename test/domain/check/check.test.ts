import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { STATE_CODES } from '../../../server/domain/scenario/codes.ts';

const FIXTURES = new URL('../fixtures/states/', import.meta.url);

/** Where each fixture's finding stands, by the text of that line, and the way there if it is about a state. */
const EXPECTED: Record<
  keyof typeof STATE_CODES,
  { readonly on: string; readonly path: readonly string[] | null; readonly maxStates?: number }
> = {
  'unreachable-scene': { on: '## Nobody comes here', path: null },
  'choice-never-offered': { on: '- [Clear the second disk](#lost)', path: null },
  'nothing-offered': { on: '## Second', path: ['start/open-the-second-page'] },
  trap: { on: '## Second', path: ['start/open-the-second-page'] },
  'best-is-worst': { on: '---', path: null },
  'not-proven': { on: '---', path: null, maxStates: 1 },
  'when-always-true': { on: '  - when: `minutes < 600`', path: null },
  'never-true': { on: '    > **If** `seen`: Twice was once too often.', path: null },
  'never-at-rest': { on: '## Second', path: null },
  'dominated-choice': { on: '- [Erase the host](#lost)', path: null },
  'dear-choice': {
    on: '- [Do nothing at rack c](#d)',
    path: ['a/do-nothing-at-rack-a', 'b/do-nothing-at-rack-b', 'c/look-at-rack-c'],
  },
  'alike-look': { on: '- [Look at the free space of each host](#start)', path: null },
  'free-optimum': { on: '---', path: ['start/remove-the-old-caches'] },
  'robot-wins': { on: '---', path: ['start/remove-the-old-caches-from-every-one-of-the-hosts-that-has-failed-since-noon'] },
  'random-wins': { on: '---', path: null },
  'reading-worth-little': { on: '---', path: null },
  'par-too-low': { on: '---', path: null },
  'reading-not-proven': { on: '---', path: null, maxStates: 60 },
  'shows-nothing': { on: '- [Read the job log](#start)', path: ['start/read-the-job-log'] },
  'too-many-words': { on: '## <a id="start"></a>Builds fail', path: ['start/read-the-job-log'] },
};

function fixture(name: string): string {
  return readFileSync(new URL(`${name}.md`, FIXTURES), 'utf8');
}

describe('a finding about states', () => {
  for (const [code, { on, path, maxStates }] of Object.entries(EXPECTED)) {
    it(`${code} is found where it would be mended`, () => {
      const source = fixture(code);
      const found = check(`scenarios/${code}.md`, source, maxStates).problems.filter((problem) => problem.code === code);
      expect(found.map(({ line }) => source.split('\n')[line - 1])).toEqual([on]);
      expect(found[0]?.path).toEqual(path);
    });

    it(`${code} is not found in its twin, which is clean`, () => {
      expect(check(`scenarios/${code}.md`, fixture(`${code}.ok`)).problems).toEqual([]);
    });
  }

  it('does not call a choice dear that ends the run, nor any in a scenario of few scenes', () => {
    const dear = fixture('dear-choice');
    const said = (source: string) => check('scenarios/fuses.md', source).problems.map(({ code }) => code);
    expect(dear).toContain('- [Leave it to the next shift](#left)\n  - takes: 2m\n  - scores: stabilise -20');
    expect(said(dear)).toEqual(['dear-choice']);
    const short = dear
      .replace(/## <a id="d">[\s\S]*?(?=## Over)/, '')
      .replaceAll('](#d)', '](#over)')
      .replace(', seen_d, seen_e', '');
    expect(said(short)).not.toContain('dear-choice');
  });

  it('calls a look dear that pays too much by itself', () => {
    const source = fixture('dear-choice.ok').replace('- scores: diagnosis +1', '- scores: diagnosis +19');
    const found = check('scenarios/fuses.md', source).problems.filter(({ code }) => code === 'dear-choice');
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^"a\/look-at-rack-a" gives \d\d\.\d of 100 points by itself; at most 25/),
    ]);
  });

  it('has a pair of fixtures for every code', () => {
    const files = readdirSync(FIXTURES);
    for (const code of Object.keys(STATE_CODES)) expect(files).toEqual(expect.arrayContaining([`${code}.md`, `${code}.ok.md`]));
  });

  it('is an error only where the scenario cannot be played', () => {
    for (const code of Object.keys(EXPECTED) as (keyof typeof STATE_CODES)[]) {
      const { scenario, problems } = check(`scenarios/${code}.md`, fixture(code), EXPECTED[code].maxStates);
      expect(scenario === null).toBe(problems.some((problem) => problem.level === 'error'));
    }
  });
});
