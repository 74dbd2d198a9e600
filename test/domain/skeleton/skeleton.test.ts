import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { conditionOn, flagNames } from '../../../server/domain/skeleton/flags.ts';
import { readStory } from '../../../server/domain/skeleton/read-story.ts';
import { writeSkeleton } from '../../../server/domain/skeleton/write-skeleton.ts';
import { tries } from '../../effort.ts';

/** What was written, as scenes with their choices, and what was not expressed. */
function imported(file: string, source: string) {
  const story = readStory(file, source);
  if (!story) return expect.fail('no such story');
  const { text, unexpressed } = writeSkeleton('A story', story);
  const { scenario, problems } = compile('a-story.md', text);
  if (!scenario) return expect.fail(`${JSON.stringify(problems, null, 1)}\n${text}`);
  return { text, scenario, map: mapOf(scenario), lost: unexpressed.map(({ line, what, instead }) => `${line} ${what} (${instead})`) };
}

function mapOf({ scenes }: Scenario): string[] {
  const headings = scenes.map(({ heading }) => heading);
  return scenes.flatMap(({ heading, ends, choices }) => [
    `${heading}${ends ? ` (${ends})` : ''}`,
    ...choices.map(
      ({ label, target, when }) => `  ${label} → ${target === null ? 'stays' : headings[target]}${when ? ` if ${when.source}` : ''}`,
    ),
  ]);
}

describe('An Ink story', () => {
  const STORY = `// A night on call
VAR told = false
VAR tries = 0
-> page

=== page ===
The pager rings. Checkout fails. # sound
{told: The channel knows.}
{tries > 2: You are tired.}
* [Tell the channel] You write two lines.
  ~ told = true
  -> page
+ {not told} [Look again]
  You look.
* Restart everything
  ** [All at once] -> down
  ** [In turn]
     It takes a while.
- The graphs move.
* [Go home] -> END

=== down
= dark
It is dark. <- thread
-> END
`;

  it('becomes scenes, with its nesting, its gathers and its flags', () => {
    const { map, text } = imported('night.ink', STORY);
    expect(map).toEqual([
      'Start',
      '  Go on → Page',
      'Page',
      '  Tell the channel → stays',
      '  Look again → Page 2 if !told',
      '  Restart everything → Restart everything',
      'Restart everything',
      '  All at once → Down',
      '  In turn → Page 2',
      'Page 2',
      '  Go home → The end',
      'Down',
      '  Go on → Dark',
      'Dark',
      '  Go on → The end',
      'The end (resolved)',
    ]);
    expect(text).toContain('  - sets: told');
    expect(text).toContain('> **If** `told`: The channel knows.');
    expect(text).toMatch(/\[Look again\].*\n {2}- when: `!told`\n {2}- again: 5/);
    expect(text).toContain('  - shows: It takes a while.');
  });

  it('says what it cannot express, and where', () => {
    expect(imported('night.ink', STORY).lost).toEqual([
      '3 VAR tries = 0 (left out)',
      '7 # sound (left out)',
      '9 {tries > 2: You are tired.} (left out)',
      '24 <- thread (left out)',
    ]);
    expect(imported('a.ink', '=== a\n* [Go] -> nowhere\n').lost).toEqual(['2 the way to “nowhere”, which is nowhere (ends the story)']);
  });
});

describe('What of Ink has another shape in a scenario', () => {
  const whole = (story: string) => {
    const { map, lost } = imported('a.ink', story);
    return { map, lost };
  };

  it('leads inner choices to their own gather, and from there to the outer one', () => {
    const story = '=== page\n* Look\n  ** [At logs]\n  ** [At graphs]\n  -- It is the disk.\n* Wait\n- It is late.\n-> END\n';
    expect(whole(story)).toEqual({
      map: [
        'Page',
        '  Look → Look',
        '  Wait → Page 3',
        'Look',
        '  At logs → Page 2',
        '  At graphs → Page 2',
        'Page 2',
        '  Go on → Page 3',
        'Page 3',
        '  Go on → The end',
        'The end (resolved)',
      ],
      lost: [],
    });
    expect(imported('a.ink', story).text).toMatch(/Page 2\n\nIt is the disk\./);
  });

  it('offers what stands below an inner gather there', () => {
    const story = '=== page\n* Look\n  ** [At logs]\n  -- It is the disk.\n  ** [Clear it]\n  ** [Leave it]\n- Done.\n';
    expect(whole(story).map).toEqual([
      'Page',
      '  Look → Look',
      'Look',
      '  At logs → Page 2',
      'Page 2',
      '  Clear it → Page 3',
      '  Leave it → Page 3',
      'Page 3 (resolved)',
    ]);
  });

  it('leads back to a gather by its label', () => {
    const story = '=== page\nIt rings.\n- (again) What now?\n+ [Look] -> again\n* [Go] -> END\n';
    expect(whole(story)).toEqual({
      map: ['Page', '  Go on → Again', 'Again', '  Look → stays', '  Go → The end', 'The end (resolved)'],
      lost: [],
    });
  });

  it('says of a variable that begins true that its flag begins false, wherever a comment stands', () => {
    const story =
      'VAR calm = true // for now\nVAR told = false\n/* VAR old = true */\n=== page\n* {calm} [Go] -> END\n* {told} [Stay] -> END\n';
    expect(whole(story).lost).toEqual(['1 VAR calm = true (begins false)']);
    expect(imported('a.ink', story).scenario.flags).toHaveLength(2);
  });

  it('says of more variables than there are flags which are left out', () => {
    const many = Array.from({ length: 25 }, (_, i) => `VAR v${i} = true`).join('\n');
    expect(whole(`${many}\n=== page\n* [Go] -> END\n`).lost).toContain('25 VAR v24 = true (left out)');
  });

  it('says of what is taken where nothing else is left that it is open from the start, unless it is all there is', () => {
    const story = '=== page\n* [Look] -> page\n* -> lead\n=== lead\nDone.\n* ->\n  Over. -> END\n';
    expect(whole(story)).toEqual({
      map: ['Page', '  Look → stays', '  Go on → Lead', 'Lead', '  Go on → The end', 'The end (resolved)'],
      lost: ['3 that “* -> lead” is taken only where nothing else is left (open from the start)'],
    });
  });

  it('lists a way that has a condition, values or a tunnel, and prints none of it', () => {
    const story = `VAR told = false
=== page
{seen: -> kitchen}
{told: -> kitchen}
Then -> tun -> kitchen
=== kitchen
* [Go] -> room(3)
* [Call] -> tun ->
* [Ask] -> room # loud
* [Say {told: so|nothing}] -> room
- They answer. ->->
=== room(n)
{ n:
- 3: -> page
- else: no
}
It is { told: dark|bright }.
-> END
=== tun
->->
=== function sum(a)
~ return a
-> page
`;
    const { map, lost, text } = imported('a.ink', story);
    expect(lost).toEqual([
      '3 {seen: -> kitchen} (left out)',
      '4 the way to “kitchen” if told (offered as a choice)',
      '5 -> tun (left out)',
      '7 (3) of -> room(3) (left out)',
      '8 -> tun (left out)',
      '9 # loud (left out)',
      '10 {told: so|nothing} (left out)',
      '11 ->-> (left out)',
      '12 (n) of room (left out)',
      '13 { n: and what follows up to its closing brace (left out)',
      '17 { told: dark|bright } (left out)',
      '20 ->-> (left out)',
      '21 === function sum(a) and what is in it (left out)',
    ]);
    expect(map.slice(0, 8)).toEqual([
      'Page',
      '  Go on → Kitchen if told',
      '  Go on → Kitchen',
      'Kitchen',
      '  Go → Room',
      '  Call → Kitchen 2',
      '  Ask → Room',
      '  Say → Room',
    ]);
    expect(text).not.toMatch(/-\\?>|\{|else/);
  });

  it('leads on from a choice whatever a condition adds, and says so', () => {
    const story = 'VAR told = false\n=== page\n* [Go]\n  {told: They know.}\n  {told: -> page}\n  -> END\n';
    expect(whole(story)).toEqual({
      map: ['Page', '  Go → The end', 'The end (resolved)'],
      lost: ['4 “They know.” if told (shown with its scene)', '5 the way to “page” if told (left out)'],
    });
  });
});

describe('A Twee story', () => {
  const STORY = `:: StoryTitle
Night

:: StoryData
{ "ifid": "1", "start": "Pager" }

:: Graphs [tag] {"position":"1,1"}
(set: $seenGraphs to true)Red everywhere.
[[Back->Pager]]

:: Pager
It rings <b>twice</b>. $name sleeps.
[[Look at the graphs|Graphs]]
(if: $seenGraphs)[[[Roll back->Over]]]
<<if $seenGraphs and $gold gt 3>>Rich.<</if>>
[[Over<-Sleep on]]

:: Styles [stylesheet]
body {}

:: Over
It is over.
`;

  it('becomes scenes in the order of play, and what a passage sets is set on the way there', () => {
    const { map, text } = imported('night.twee', STORY);
    expect(map).toEqual([
      'Pager',
      '  Look at the graphs → Graphs',
      '  Roll back → Over if seen_graphs',
      '  Sleep on → Over',
      'Graphs',
      '  Back → Pager',
      'Over (resolved)',
    ]);
    expect(text).toMatch(/\[Look at the graphs\].*\n {2}- again: 5\n {2}- takes: 1m\n {2}- sets: seen_graphs/);
    expect(text).toContain('It rings \\<b\\>twice');
  });

  it('says what it cannot express, and where', () => {
    expect(imported('night.twee', STORY).lost).toEqual([
      '12 $name (left out)',
      '15 the condition “$seenGraphs and $gold gt 3” (always shown)',
      '18 the passage “Styles”, which is no scene (left out)',
    ]);
  });
});

describe('A link of Twee', () => {
  it('that leads nowhere ends the story, and is listed with its line', () => {
    const story =
      ':: Start\nIt rings.\n[[Nowhere]]\n[[Typo->Strat]]\n[[Half->]]\n[[Go --> On]]\n[[->On]]\n[[a - > On]]\n[[]] then [[On\n\n:: On\nOver.\n';
    const { lost, map, text } = imported('a.twee', story);
    expect(lost).toEqual([
      '3 the way to “Nowhere”, which is nowhere (ends the story)',
      '4 the way to “Strat”, which is nowhere (ends the story)',
      '5 the way of “Half”, which has no end (ends the story)',
      '8 the way to “a - > On”, which is nowhere (ends the story)',
      '9 [[]] (left out)',
      '9 [[On (left out)',
    ]);
    expect(map.slice(0, 7)).toEqual([
      'Start',
      '  Nowhere → The end',
      '  Typo → The end',
      '  Half → The end',
      '  Go - → On',
      '  Go on → On',
      '  a - On → The end',
    ]);
    expect(text).toContain('\n\nthen\n\n');
    expect(text).not.toContain('\\[');
  });

  it('sets what it says, where that is true or false', () => {
    const story = ':: Start\nIt rings.\n[[On|On][$seen to true; $told = false]]\n[[Again->On][$gold to 3]]\n\n:: On\nOver.\n';
    const { lost, text } = imported('a.twee', story);
    expect(lost).toEqual(['4 “$gold to 3” of the way to “On” (left out)']);
    expect(text).toMatch(/\[On\]\(#s2-on\)\n {2}- sets: seen\n {2}- clears: told\n/);
  });
});

describe('A condition of Twee', () => {
  it('that opens a link or guards a set is listed where it is not kept', () => {
    const story =
      ':: Start\nIt rings.\n(if: $gold > 3)[[[On]]]\n(if: $told)[(set: $seen to true)]\n(set: $told to false)(else:)[Nobody knows.]\n\n:: On\nOver.\n';
    const { lost, text } = imported('a.twee', story);
    expect(lost).toEqual([
      '3 the condition “$gold > 3” (always open)',
      '4 the condition “$told” of what it sets (always set)',
      '4 that seen is set as the story begins (begins false)',
      '5 (else:) (left out)',
    ]);
    expect(text).toContain('\n\nNobody knows.\n\n');
  });
});

describe('The title of a Twee story', () => {
  it('is the title of the scenario; without one it is the one given', () => {
    const titled = (title: string) => imported('a.twee', `:: StoryTitle\n${title}\n\n:: Start\nIt rings.\n`);
    expect(titled('The long *night*').text).toContain('title: "The long night"');
    expect(titled('The long night').text).toContain('\n# The long night\n');
    expect(titled('N'.repeat(300)).text).toContain(`title: "${'N'.repeat(80)}"`);
    for (const none of ['', '🚨', '#']) expect(titled(none).text).toContain('title: "A story"');
  });
});

describe('What a Twee story sets as it begins', () => {
  it('is listed on its own line where that is true, and is nothing to say where it is false', () => {
    const story = ':: Start\nIt rings.\n(set: $looked to false)\n(set: $calm to true)\n[[On]]\n\n:: On\nOver.\n';
    expect(imported('a.twee', story).lost).toEqual(['4 that calm is set as the story begins (begins false)']);
  });
});

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
    expect(lost).toEqual(['5 style A fill:#f00 (left out)']);
  });

  it('is found in a fence of a Markdown file, with its own lines', () => {
    const { map, lost } = imported('runbook.md', `# Runbook\n\n- not this\n\n\`\`\`mermaid\n${CHART}\`\`\`\n`);
    expect([map[0], lost]).toEqual(['Checkout fails', ['10 style A fill:#f00 (left out)']]);
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
    const { map, lost } = imported('disk.md', RUNBOOK);
    expect(map).toEqual([
      'Look at the disk',
      '  Logs fill it → Logs fill it',
      '  Dumps fill it → Tell the team',
      'Logs fill it',
      '  Rotate them → Tell the team',
      '  Move them → Tell the team',
      'Tell the team',
      '  Done → The end',
      'The end (resolved)',
    ]);
    expect(lost[0]).toBe('3 Do this. (left out)');
    expect(lost).toContain('13 - df -h (left out)');
  });
});

describe('Any story', () => {
  it.each([
    ['a.ink', '* [<b>{x}</b> #1 [a](b) 🚨]\n- {{clock}} - ends: failed\n* * * ***'],
    ['a.twee', ':: {{x}} 🚨\n- ends: failed\n[[]]\n[[a->]]\n[[->b]]\n# T\n> **If** `x`: y'],
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
      if (file === 'a.ink') expect(text).not.toMatch(/-\\?>/);
    });
    fc.assert(property, { numRuns: tries(150, 2000) });
  });

  it('keeps what fits of too much, and says what does not', () => {
    const many = Array.from({ length: 20 }, (_, i) => `  A -->|Choice ${i}| B${i}`).join('\n');
    expect(imported('a.mmd', many).lost.filter((one) => one.includes('beyond the 12'))).toHaveLength(8);
    const long = Array.from({ length: 250 }, (_, i) => `- Step ${i}`).join('\n');
    expect(imported('a.md', long).scenario.scenes).toHaveLength(200);
  });

  it('is read by the ending of its name alone', () => {
    expect(readStory('a.docx', '')).toBeNull();
  });
});

describe('A condition', () => {
  const flags = flagNames(['told', 'seenGraphs', 'while']);

  it.each([
    ['not told', '!told'],
    ['$seenGraphs and not ($told or $while)', 'seen_graphs && !(told || is_while)'],
    ['told is true', 'told == true'],
    ['told == false', 'told == false'],
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
  '~ told = true',
  '(set: $told to true)',
  '[[l->a][$told to true]]',
  '[[',
  ':: StoryTitle',
  '(if: $told)[[[l->a]]]',
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
