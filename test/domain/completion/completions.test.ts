import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompletedKind } from '../../../server/domain/completion/completion.ts';
import { completionsAt } from '../../../server/domain/completion/completions.ts';
import { CHOICE_NOTES } from '../../../server/domain/completion/key-notes.ts';
import { CHOICE_KEYS } from '../../../server/domain/scenario/scenario-keys.ts';

const HEAD = `---
format: 1
title: A tank
severity: SEV3
variants: { dry: The tank is dry., wet: It leaks. }
flags: [told, sized]
signals:
  level: { label: Level, is: 3%, good: above 1% }
impact:
  lost: { label: Water lost, adds: 2 litres a minute }
people:
  maria: Maria Costa, plumber
---

# A tank

## <a id="alarm"></a>The alarm

- at: 5m [Too late](#too-late)

## Too *late*

`;

/** Of what is typed at the end of a head, or behind one: `|` is the cursor. */
function offered(text: string, kind: CompletedKind = 'scenarios'): readonly string[] {
  return completionsAt(kind, text.replace('|', ''), text.indexOf('|'))?.options.map(({ label }) => label) ?? [];
}

const inBody = (typed: string) => offered(`${HEAD}${typed}`);

describe('what may stand in the body of a scenario', () => {
  it.each([
    ['scenes, where a link leads to one', '- [Walk](#|)', ['alarm', 'too-late']],
    ['staying as well, at any time', '## At any time\n\n- [Wait](#al|)', ['alarm', 'too-late', 'at-any-time']],
    ['keys of a choice below it', '- [Walk](#alarm)\n  - |', Object.keys(CHOICE_NOTES)],
    ['keys of a scene below its heading', '## Done\n\n- |', ['ends', 'at', 'scores']],
    ['endings', '## Done\n\n- ends: |', ['resolved', 'mitigated', 'escalated', 'failed']],
    ['flags and signals that are set', '  - sets: |', ['told', 'sized', 'level']],
    ['flags that are cleared', '  - clears: told, |', ['told', 'sized']],
    ['flags that are needed', '  - needs: si|', ['told', 'sized']],
    ['names of a condition', '  - when: `!to|', ['told', 'sized', 'dry', 'wet', 'level', 'minutes']],
    ['names of the condition of points', '  - scores: stabilise +3 if `|', ['told', 'sized', 'dry', 'wet', 'level', 'minutes']],
    ['what is filled in', 'It is at {{|', ['level', 'lost', 'clock']],
    ['who says something in the channel', '## Channel\n\n- +3m **|', ['maria']],
    ['what is written', '  - writes: |', ['update', 'hand-over', 'review']],
    ['sections with a name', '## |', ['At any time', 'Channel']],
    ['the id that a choice has without one', '- [Walk there, now](#alarm)\n  - takes: 3m\n  - id: |', ['walk-there-now']],
    ['nothing in prose', 'The tank |', []],
    ['nothing behind a number', '  - scores: stabilise +|', []],
    ['nothing behind a closed condition', '  - when: `told`|', []],
  ])('is %s', (_, typed, labels) => {
    expect(inBody(typed)).toEqual(labels);
  });

  it('is skills and audiences, each with nothing left out', () => {
    expect(inBody('  - scores: |')).toHaveLength(8);
    expect(inBody('  - tells: team, |')).toHaveLength(5);
  });

  it('says what each is, and where the word begins that is typed', () => {
    const text = `${HEAD}- [Walk](#al`;
    expect(completionsAt('scenarios', text, text.length)).toEqual({
      from: text.length - 2,
      options: [
        { label: 'alarm', note: 'The alarm' },
        { label: 'too-late', note: 'Too late' },
      ],
    });
    const keys = `${HEAD}  - ta`;
    expect(completionsAt('scenarios', keys, keys.length)?.options).toContainEqual({ label: 'takes', note: CHOICE_NOTES.takes });
  });

  it('holds names while something else is wrong with the text', () => {
    expect(offered(`${HEAD.replace('severity: SEV3', 'severty: x')}# Second title\n\n  - needs: |`)).toEqual(['told', 'sized']);
    expect(offered('no front matter\n\n## Here\n\n- [a](#|')).toEqual(['here']);
  });
});

describe('what may stand in front matter', () => {
  it.each([
    [
      'keys that are not there yet',
      'scenarios',
      '---\nformat: 1\ntitle: A\ns|\n---\n',
      ['summary', 'severity', 'start', 'skills', 'signals'],
    ],
    ['the words of a value', 'scenarios', '---\nseverity: |', ['SEV1', 'SEV2', 'SEV3', 'SEV4']],
    ['the words of a list', 'questions', '---\ntouches: [incident, |', ['incident', 'change', 'security', 'cost', 'people']],
    ['the words of a list by lines', 'reviews', '---\nscreens:\n  - |', ['reliability', 'trade-offs', 'leverage', 'people', 'security']],
    ['keys of a signal', 'scenarios', '---\nsignals:\n  level: { label: a, |', ['label', 'is', 'good', 'drift', 'in', 'min', 'max']],
    ['keys of an impact, indented', 'scenarios', '---\nimpact:\n  lost:\n    |', ['label', 'adds', 'while', 'rates', 'costs']],
    ['no names, which are the author’s own', 'scenarios', '---\nimpact:\n  |', []],
    ['names of a condition', 'scenarios', '---\nflags: [told]\nimpact:\n  lost: { while: "!to|" } }\n---\n', ['told', 'minutes']],
    ['what a slot draws', 'loops', '---\nstages:\n  one:\n    slots:\n      a:\n        draws: t|', ['talk']],
    ['nothing for a text of one’s own', 'scenarios', '---\ntitle: A |', []],
  ] as const)('is %s', (_, kind, typed, labels) => {
    const found = offered(typed, kind);
    const word = /([\w-]*)\|/.exec(typed)?.[1] ?? '';
    const fitting = labels.length > 0 && word !== '' ? found.filter((label) => label.startsWith(word)) : found;
    expect(word.startsWith('to') ? found : fitting).toEqual(labels);
  });

  it('is keys with a line on each, whatever the kind of file', () => {
    for (const kind of ['scenarios', 'questions', 'reviews', 'loops'] as const) {
      const options = completionsAt(kind, '---\n', 4)?.options ?? [];
      expect(options.length).toBeGreaterThan(2);
      expect(options.filter(({ note }) => note === '')).toEqual([]);
    }
    expect(offered('---\nstages:\n  one:\n    |', 'loops')).toEqual(expect.arrayContaining(['draws', 'slots', 'minutes']));
  });
});

describe('notes on keys', () => {
  it('are there for every key of a choice, and no other', () => {
    expect(Object.keys(CHOICE_NOTES)).toEqual([...CHOICE_KEYS]);
  });
});

describe('asking for completions', () => {
  it('never fails, whatever the text and the place', () => {
    const text = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
    for (let at = -3; at < text.length + 3; at += 1) completionsAt('scenarios', text, at);
    const parts = fc.array(fc.constantFrom('---\n', '\n', '- ', '`', '](#', '{{', 'flags: [', 'a', ':', '## ', '\0', '\uD800'));
    fc.assert(
      fc.property(parts, fc.nat(60), (some, at) => {
        for (const kind of ['scenarios', 'loops'] as const) completionsAt(kind, some.join(''), at);
      }),
    );
  });

  it('takes time by the length of the text alone', () => {
    for (const hostile of [
      '- ['.repeat(80_000),
      '`'.repeat(240_000),
      '\n'.repeat(240_000),
      `---\n${'a:\n'.repeat(80_000)}`,
      '- a: b, '.repeat(30_000),
    ])
      completionsAt('scenarios', hostile, hostile.length);
  });
});
