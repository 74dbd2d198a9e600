import { describe, expect, it } from 'vitest';
import { withEnumeratedInk } from '../../../server/domain/skeleton/ink-enumerated.ts';
import { imported } from './imported.ts';

const START =
  'VAR plan = "none"\nVAR phase = 1\n-> start\n=== start\nIt rings.\n* [Ask]\n  ~ plan = "ask"\n  -> desk\n* [By hand]\n  ~ plan = "by hand"\n  ~ phase = 2\n  -> desk\n';
const story = (desk: string, start = START) =>
  imported('a.ink', `${start}=== desk\nThe desk.\n${desk}\n* [Leave] -> over\n=== over\nDone.\n-> END\n`);
const quotes = (text: string) => text.match(/> \*\*If\*\* .*/g) ?? [];

describe('A variable of Ink that holds one of a few words or numbers', () => {
  it('is a flag for each that is asked for, and nothing of it is lost', () => {
    const { text, lost } = story('{\n- plan == "ask":\n  They answer.\n- plan == "by hand":\n  You typed.\n- else:\n  Silence.\n}');
    expect(text).toMatch(/\[Ask\]\(#s2-desk\)\n {2}- sets: plan_ask\n/);
    expect(quotes(text)).toEqual([
      '> **If** `plan_ask`: They answer.',
      '> **If** `!plan_ask && plan_by_hand`: You typed.',
      '> **If** `!plan_ask && !plan_by_hand`: Silence.',
    ]);
    expect(lost).toEqual([expect.stringContaining('~ phase = 2'), expect.stringContaining('VAR phase = 1')].reverse());
  });

  it('is asked by choices, by size, and for the value that it begins with', () => {
    const { text, map, lost } = story('{phase >= 2: Late.}\n* {plan != "none"} [Close] -> over');
    expect(map).toContain('  Close → Over if not_plan_none');
    expect(quotes(text)).toEqual(['> **If** `phase_2`: Late.']);
    expect(text).toMatch(/\[Ask\]\(#s2-desk\)\n {2}- sets: not_plan_none\n/);
    expect(lost).toEqual([]);
  });

  it('stays as it is in the list of what is lost', () => {
    expect(story('{plan == "ask" or turns > 3: A.}').lost.join('\n')).toContain('plan == “ask” or turns > 3');
  });

  it.each([
    ['that is counted up', 'VAR n = 1\n~ n = 2\n~ n += 1\n{n == 2: A}'],
    ['that a text shows', 'VAR n = 1\n~ n = 2\n{n}\n{n == 2: A}'],
    ['that is parted by its value', 'VAR n = 1\n~ n = 2\n{n:\n- 1: A\n}\n{n == 2: A}'],
    ['that nobody asks for', 'VAR n = 1\n~ n = 2'],
    ['that may be handed over', 'VAR n = 1\n~ n = 2\n{n == 2: A}\n=== function f(ref x)\n~ x = 3'],
    ['whose flags have names already', 'VAR n = 1\nVAR n_2 = false\n~ n = 2\n{n == 2: A}'],
    ['in a sentence', 'VAR n = 1\n~ n = 2\nIt is n == 2 here.'],
    ['in a sentence beside braces', 'VAR n = 1\n~ n = 2\n{told: Yes.} It is n == 2 here.\n- told: It is n == 2.'],
  ])('is none %s', (_, source) => {
    const lines = source.split('\n');
    expect(withEnumeratedInk(lines)).toMatchObject({ lines, declared: [] });
  });
});
