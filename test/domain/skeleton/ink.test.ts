import { describe, expect, it } from 'vitest';
import { imported, withoutClicks } from './imported.ts';

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
      'Page',
      '  Tell the channel → stays',
      '  Look again → Page 2 if !told',
      '  Restart everything → Restart everything',
      'Restart everything',
      '  All at once → Dark',
      '  In turn → Page 2',
      'Page 2',
      '  Go home → The end',
      'Dark (resolved)',
      'The end (resolved)',
    ]);
    expect(text).toContain('  - sets: told');
    expect(text).toContain('> **If** `told`: The channel knows.');
    expect(text).toMatch(/\[Look again\].*\n {2}- when: `!told`\n {2}- shows: You look\./);
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
    return { map, lost: withoutClicks(lost) };
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
        'Page 3 (resolved)',
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

  it('follows a divert each time that a play comes by, and offers a choice of one star once', () => {
    const { text } = imported(
      'a.ink',
      '=== page\n+ [Look] -> logs\n* [Tail] -> tail\n* [Go] -> END\n=== tail\nGrey.\n-> logs\n=== logs\nRed.\n-> page\n',
    );
    expect(text).toMatch(/\[Go on\]\(#s1-page\)\n {2}- again: 5/);
    expect(text).toMatch(/\[Go\]\(#the-end\)\n\n/);
  });

  it('leads back to a gather by its label', () => {
    const story = '=== page\nIt rings.\n- (again) What now?\n+ [Look] -> again\n* [Go] -> END\n';
    expect(whole(story)).toEqual({
      map: ['Page', '  Go on → Again', 'Again', '  Look → stays', '  Go → The end', 'The end (resolved)'],
      lost: [],
    });
  });

  it('names the flag of a variable that begins true by its opposite, wherever a comment stands', () => {
    const story =
      'VAR calm = true // for now\nVAR told = false\n/* VAR old = true */\n=== page\n* {calm} [Go] -> END\n* {told} [Stay]\n  ~ calm = false\n  -> END\n';
    const { lost, map, scenario, text } = imported('a.ink', story);
    expect(lost).toEqual([]);
    expect(map.slice(1, 3)).toEqual(['  Go → The end if !not_calm', '  Stay → The end if told']);
    expect(scenario.flags.map(({ name }) => name)).toEqual(['not_calm', 'told']);
    expect(text).toContain('  - sets: not_calm');
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
      '3 the condition {seen} of the way to “kitchen” (always open)',
      '4 the way to “kitchen” if told (offered as a choice)',
      '7 (3) of -> room(3) (left out)',
      '8 the tunnel -> tun -> (left out)',
      '9 # loud (left out)',
      '10 {told: so|nothing} (shown as the story begins)',
      '11 the return ->-> of a tunnel (left out)',
      '12 (n) of room (left out)',
      '13 { n: and what follows up to its closing brace (left out)',
      '13 the condition {n == 3} of the way to “page” (always open)',
      '21 === function sum(a) and what is in it (left out)',
    ]);
    expect(map.slice(0, 9)).toEqual([
      'Page',
      '  Go on to Kitchen → Kitchen',
      '  Go on to Kitchen → Kitchen if told',
      '  Go on to Tun → Tun if !told',
      'Kitchen',
      '  Go → Room',
      '  Call → Kitchen 2',
      '  Ask → Room',
      '  Say nothing → Room',
    ]);
    expect(text.replace(/^ *\[\/\/\].*$/gm, '')).not.toMatch(/-\\?>|\{|else/);
  });

  it('leads from a choice to a scene of its own where its way on has a condition', () => {
    const story = 'VAR told = false\n=== page\n* [Go]\n  {told: They know.}\n  {told: -> page}\n  -> END\n* [Leave] -> END\n';
    expect(whole(story)).toEqual({
      map: [
        'Page',
        '  Go → Go',
        '  Leave → The end',
        'Go',
        '  Go on to Page → Page if told',
        '  Go on to the end → The end if !told',
        'The end (resolved)',
      ],
      lost: ['5 the way to “page” if told (offered as a choice)'],
    });
    expect(imported('a.ink', story).text).toContain('Go\n\n> **If** `told`: They know.\n\n- [');
  });
});
