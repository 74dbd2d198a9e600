import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

/** What a reader sees of the first scene: its heading and its choices. */
function seen(file: string, source: string) {
  const { map, scenario, lost } = imported(file, source);
  return { map, title: scenario.title, lost };
}

describe('Headings and labels of an imported story', () => {
  it.each([
    ['Keep rows where a < 5 and b > 2'],
    ['Ask pg_stat_activity, not a*b*c'],
    ['Name it inc-<date> & <u>tell</u>'],
    ['Run `kubectl get pods`'],
    ['Take ~three~ of {{clock}} at 2. or #4'],
    ['A \\ B'],
  ])('are shown as they are written: %s', (words) => {
    expect(seen('a.twee', `:: Start\n[[${words}->On]]\n\n:: On\nOver.\n`).map[1]).toBe(`  ${words} → On`);
    expect(seen('a.mmd', `A["${words}"] --> B`).map[0]).toBe(words);
  });

  it('keep what Ink and Mermaid write in them', () => {
    expect(seen('a.ink', '=== a\n* [Keep rows where a < 5 and b > 2] -> END\n* [Ask pg_stat_activity] -> END\n').map.slice(0, 3)).toEqual([
      'A',
      '  Keep rows where a < 5 and b > 2 → The end',
      '  Ask pg_stat_activity → The end',
    ]);
    expect(seen('a.mmd', 'A[Check pg_stat_activity] -->|wait < 5| B[Set pool=<n>]').map).toEqual([
      'Check pg_stat_activity',
      '  wait < 5 → Set pool=<n>',
      'Set pool=<n> (resolved)',
    ]);
  });

  it('are, in a runbook, the words that Markdown shows', () => {
    const runbook =
      '- Deploy with **care**; *all* of `a*b*c < 3` and a*b*c\n- Name it `inc-<date>`, see [the page](https://a.example/b)\n- 3. pg_stat_activity\n';
    expect(seen('a.md', runbook).map.filter((one) => !one.startsWith(' '))).toEqual([
      'Deploy with care; all of a*b*c < 3 and a*b*c',
      'Name it inc-<date>, see the page (https://a.example/b)',
      '3. pg_stat_activity',
      'The end (resolved)',
    ]);
  });

  it('hold no emoji, and that is listed', () => {
    expect(seen('a.ink', '=== a\n* [Run 🚨] -> END\n')).toMatchObject({ lost: ['2 the emoji of “Run 🚨” (left out)'] });
  });

  it('fill in nothing, in a text neither', () => {
    expect(imported('a.twee', ':: Start\n{{{ pool=20 }}} and {{clock}}\n').text).toContain('` pool=20 ` and \\{\\{clock}}');
  });
});

describe('A scene called “The end”', () => {
  it.each([
    ['a.ink', '=== a\n* [Go] -> the_end\n* [Stop] -> END\n=== the_end\nOver.\n-> END\n'],
    ['a.twee', ':: Start\n[[The End]]\n[[Nowhere]]\n\n:: The End\nIt is over.\n'],
    ['a.twee', ':: Start\n[[S1 start]]\n[[End]]\n[[Nowhere]]\n\n:: S1 start\nA.\n\n:: End\nB.\n\n:: The end\nC.\n'],
  ])('is one of its own, apart from the one that is added: %s %s', (file, source) => {
    const { map } = imported(file, source);
    expect(map.filter((one) => /^the end/i.test(one))).toHaveLength(1);
    expect(map.at(-1)).toBe('The story ends (resolved)');
  });
});
