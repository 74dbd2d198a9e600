import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { conditionOn } from '../../../server/domain/skeleton/condition.ts';
import { flagNames } from '../../../server/domain/skeleton/flags.ts';
import { readStory } from '../../../server/domain/skeleton/read-story.ts';
import { writeSkeleton } from '../../../server/domain/skeleton/write-skeleton.ts';
import { cpuOf, tries } from '../../effort.ts';
import { imported } from './imported.ts';

describe('A Mermaid flowchart', () => {
  const CHART = `flowchart TD
  A[Checkout fails] -->|Look at the pool| B{Is it full?}
  B -- yes --> C(Roll back) --> D((Done))
  B -->|no| A
  style A fill:#f00
`;

  it('becomes scenes and choices, labelled by the edges', () => {
    const { map, lost } = imported('chart.mmd', CHART);
    expect(map).toEqual([
      'Checkout fails',
      '  Look at the pool → Is it full?',
      'Is it full?',
      '  yes → Roll back',
      '  no → Checkout fails',
      'Roll back',
      '  Done → Done',
      'Done (resolved)',
    ]);
    expect(lost).toEqual([
      '2 whether what is found decides, at “Is it full?” (line 2) (chosen by the candidate)',
      '5 style A fill:#f00 (left out)',
    ]);
  });

  it('is found in a fence of a Markdown file, with its own lines', () => {
    const { map, lost } = imported('runbook.md', `# Runbook\n\n- not this\n\n\`\`\`mermaid\n${CHART}\`\`\`\n`);
    expect([map[0], lost.at(-1)]).toEqual(['Checkout fails', '10 style A fill:#f00 (left out)']);
  });
});

describe('A runbook', () => {
  const RUNBOOK = `# When the disk is full

Do this.

1. Look at the disk
   - Logs fill it
     - Rotate them
     - Move them
   - Dumps fill it
2. Tell the team

\`\`\`sh
- df -h
\`\`\`
`;

  it('becomes steps, each leading to the next', () => {
    const { map, lost, text } = imported('disk.md', RUNBOOK);
    expect(map).toEqual([
      'Look at the disk',
      '  Logs fill it → Logs fill it',
      'Logs fill it',
      '  Rotate them → Rotate them',
      'Rotate them',
      '  Move them → Dumps fill it',
      'Dumps fill it',
      '  Done: Dumps fill it → Tell the team',
      'Tell the team',
      '  Done: Tell the team → The end',
      'The end (resolved)',
    ]);
    expect(lost).toEqual([
      '3 Do this. (left out)',
      '6 how the items from “Logs fill it” to “Dumps fill it” go together (taken one after another)',
    ]);
    expect(text).toContain('Tell the team\n\n```sh\n- df -h\n```\n\n- [Done');
  });
});

describe('Any story', () => {
  it.each([
    ['a.ink', '* [<b>{x}</b> #1 [a](b) 🚨]\n- {{clock}} - ends: failed\n* * * ***'],
    ['a.twee', ':: {{x}} 🚨\n- ends: failed\n[[]]\n[[a->]]\n[[->b]]\n# T\n> **If** `x`: y'],
    ['a.twee', ':: A\n[[ ![i](u) [[a]]'],
    ['a.twee', ':: A\n[[a [i](u) [[b->A][$told to true]]\n(goto: "A")'],
    ['a.mmd', 'A --> A\nA -->|<script>| B[{{minutes}}]\n-->\n;;;'],
    ['a.md', '- a\n- a\n    - a\n  - [x](#y)\n- **If** `x`: y\n1. # b'],
  ])('that is odd becomes a scenario that compiles all the same: %s', (file, source) => {
    expect(imported(file, source).scenario.scenes.length).toBeGreaterThan(0);
  });

  it.each(['a.ink', 'a.twee', 'a.mmd', 'a.md'])('made of pieces in any order compiles: %s', (file) => {
    const piece = fc.constantFrom(...PIECES);
    const lines = fc.array(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
      { minLength: 1, maxLength: 12 },
    );
    const property = fc.property(lines, (source) => {
      const story = readStory(file, source.join('\n'));
      if (!story || story.scenes.length === 0) return;
      const { text } = writeSkeleton('A story', story);
      const { scenario, problems } = compile('a-story.md', text);
      expect(scenario === null ? `${JSON.stringify(problems)}\n${text}` : '').toBe('');
      // A comment keeps what was left out as it stands in the story.
      if (file === 'a.ink') expect(text.replace(/^ *\[\/\/\]: # .*$/gm, '')).not.toMatch(/-\\?>/);
    });
    fc.assert(property, { numRuns: tries(150, 2000) });
  });

  it('keeps what fits of too much, and says what does not', () => {
    const many = Array.from({ length: 20 }, (_, i) => `  A -->|Choice ${i}| B${i}`).join('\n');
    expect(imported('a.mmd', many).lost.filter((one) => one.includes('beyond the 12'))).toHaveLength(8);
    const long = Array.from({ length: 250 }, (_, i) => `- Step ${i}`).join('\n');
    expect(imported('a.md', long).scenario.scenes).toHaveLength(200);
  });

  it.each([
    ['a.ink', 'VAR told = false\n=== a\n', '* [x] -> a\n'],
    ['a.ink', 'VAR told = false\n=== a\n', '{told: -> b | -> c}\n'],
    ['a.ink', '=== a\n', '* {a and not a.b} (b) [x] -> a.b ->\n- (c)\n'],
    ['a.ink', 'VAR told = false\n=== a\n', '{ told:\nx -> a\n- else:\n}\n{\n'],
    ['a.ink', 'CONST c = "{c}"\n=== a\n', '{{c}|{a|b}} {!c: '],
    ['a.ink', '-> a\n', '=== a\n-> a\n= b\n'],
    ['a.twee', ':: Start\n[[x->y][$a to true]]\n', '(if: $a)[x](set: $a to true)'],
    ['a.twee', ':: Start\n[[x->y][$a to true]]\n', '(if: $a)['],
    ['a.twee', ':: Start\n[[s]]\n[[x->y][$a to true]]\n:: s\n[[Start]]\n', '<<if $a>><<set $b to true>><</if>>x\n'],
    ['a.twee', ':: Start\n[[x->y][$a to true; $b to true]]\n', 'One.<<if $a>>one<<elseif $b>>two<</if>>Two.<<if $b>>One.<</if>>'],
    ['a.twee', ':: Start\n[[x->y][$a to true]]\nand so<<if $a>> on<</if>> it', '<<if $a>>One.<</if>>'],
    ['a.twee', ':: Start\n[[x->y][$a to true]]\n', '<<switch $n>><<case 1>>a<<case 2>>b<</switch>>'],
    ['a.twee', ':: Start\n[[x->y][$a to true]]\n', '<<switch $n>><<case 1>>a'],
    ['a.twee', ':: Start\n[[x->y][$a to true]]\n', '<<if $n gt 3 and ($a and $n gt 3)>>a<<else>>b<</if>>'],
    ['a.twee', ':: Start\n', '|a|b|c|\n'],
    ['a.twee', `:: Start\n|${'a'.repeat(999)}|${'b|'.repeat(999)}\n`, '|a|b|\n'],
    ['a.twee', ':: Start\n', "|!a ''b''"],
    ['a.twee', ':: Start\n', '<span '],
    ['a.ink', '=== a\n', '-> b -> '],
    ['a.ink', '=== a\n', '* x -> b ->\n-> a\n=== b\n->->\n'],
    ['a.ink', '=== a\n', 'x <>\n<> y '],
    ['a.ink', 'VAR told = false\n=== a\n', '{ told && n > 3:\n-> a\n- else:\n-> b\n}\n'],
    ['a.ink', 'VAR told = false\n=== a\n', '* {told && (n > 3 && '],
    ['a.ink', 'VAR told = false\n=== a\n', '{ told:\n~ told = false\n~ n = n + 1\n}\n'],
    ['a.ink', '=== a\n', 'Long. '],
    ['a.ink', 'VAR minutes = 0\n=== a\n~ minutes += 1\n', '{minutes > 3 '],
    ['a.ink', 'VAR minutes = 0\n=== a\n', '{minutes > 3: x}\n~ minutes += 1\n'],
    ['a.ink', 'VAR minutes = 0\n=== a\n', '* {minutes > 3} x\n~ minutes += 1\n'],
    ['a.twee', ':: Start\n', '<<if $minutes gt 3>>x<</if>><<set $minutes += 1>>'],
    ['a.twee', ':: Start\n[[x->y][$minutes += 1]]\n', '$minutes to '],
    ['a.mmd', '', 'subgraph x\nA -->|l| B\n'],
    ['a.md', '', '- [a](*b '],
    ['a.md', '', '1. If a, go to step 2; otherwise, see A. Stop if b.\n'],
    ['a.md', '## A\n- x\n- ', 'if not, never go to step 1, see A; '],
    ['a.md', '', '- [ ] a\n  - [ ] b\n'],
    ['a.md', '# A\n', '## Step 1: A\n1. Look\n   a. Go to step 1a\n'],
    ['a.md', '', '1. Go to the start, or -> -> '],
    ['a.md', '1. A\n', '2. Go to step 3. '],
    ['a.mmd', '', 'A --- B:::c\nB{x} --o C\n'],
  ])('of a great length is read in a time that grows no faster: %s, %s, %s', (file, head, unit) => {
    const source = head + unit.repeat(Math.ceil(60_000 / unit.length));
    const cost = cpuOf(() => {
      const story = readStory(file, source);
      if (story && story.scenes.length > 0) writeSkeleton('A story', story);
    });
    // A quarter of a second at most; where every piece is compared with every other, minutes.
    expect(cost).toBeLessThan(5000);
  });

  it('is read by the ending of its name alone', () => {
    expect(readStory('a.docx', '')).toBeNull();
    expect(readStory('A.INK', '=== a\n')?.scenes).toHaveLength(1);
  });
});

describe('A condition', () => {
  const flags = flagNames(['told', 'seenGraphs', 'while']);

  it.each([
    ['not told', '!told'],
    ['$seenGraphs and not ($told or $while)', 'seen_graphs && !told && !is_while'],
    ['told is true', 'told'],
    ['told == false', '!told'],
    ['told is not seenGraphs', 'told != seen_graphs'],
    ['(told or seenGraphs) and not while', '(told || seen_graphs) && !is_while'],
    ['told and not told', 'false'],
    ['told is 3', null],
    ['gold > 3', null],
    ['told told', null],
    ['(told', null],
    ['', null],
  ])('on flags is put into our words, any other is not: %s', (source, condition) => expect(conditionOn(flags, source)).toBe(condition));
});

/** Words of all four languages, and what Markdown would take for something. */
const PIECES = [
  'a',
  'b c',
  '::',
  ':: a',
  '=== a ===',
  '= b',
  '*',
  '**',
  '+',
  '-',
  '  -',
  '1.',
  '  2a.',
  '2.1',
  'go to step 1',
  'If a,',
  'otherwise',
  'stop.',
  '- [ ] a',
  '-> a',
  '-> END',
  '->',
  '[x]',
  '[[a]]',
  '[[l->a]]',
  '{told}',
  '{told: yes}',
  '{told: -> a}',
  '{told:',
  '}',
  '** c',
  '--',
  '- (l)',
  '-> a(3)',
  '->->',
  '=== function f',
  'VAR told = false',
  'VAR minutes = 0',
  '~ minutes += 3',
  '{minutes > 4}',
  '{minutes > 4: -> a}',
  '{a == 1: x}',
  '<<set $minutes += 3>>',
  '[[l->a][$minutes to it + 3]]',
  '<<if $minutes gt 4>>',
  '~ told = true',
  '(set: $told to true)',
  '[[l->a][$told to true]]',
  '[[',
  ':: StoryTitle',
  '(if: $told)[[[l->a]]]',
  '<<if $told>>',
  '<<elseif not $told>>',
  '<<else>>',
  '<</if>>',
  '<<link "l" "a">>',
  '<</link>>',
  '<<goto "a">>',
  '(else:)[',
  '(link: "l")[',
  '(goto: "a")',
  ']',
  '{told: -> a | -> b}',
  '{a}',
  '{not a.b}',
  '{a|b}',
  '{!x: y|',
  '{&{~a|-> b}}',
  'CONST a = "{told}"',
  '{ told:',
  '- else:',
  '- told: yes',
  '{l: yes} no',
  '- - (l)',
  '* (b)',
  '-> a ->',
  'She {told: nods}.',
  '{{{',
  '/*',
  '*/',
  '& C',
  '<-->',
  ';',
  'subgraph x',
  'end',
  '-->',
  '-->|l|',
  'A[t]',
  'B{u}',
  '{{clock}}',
  '# h',
  '> q',
  '```',
  '<b>',
  '&amp;',
  '**If** `x`:',
  '---',
  '![i](u)',
  'https://a.example',
  '\\',
  '|',
  '🚨',
];
