import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const story = (body: string) => imported('a.twee', `:: Start\nIt rings.\n[[Hub]]\n\n:: Hub\n${body}\n[[Over]]\n\n:: Over\nDone.\n`);
const prose = (body: string) => {
  const { text } = story(body);
  return text.slice(text.indexOf('</a>Hub\n\n') + 9, text.indexOf('\n\n- [', text.indexOf('</a>Hub')));
};

describe('A tag in a text of Twee that says nothing by itself', () => {
  it.each([
    ['Two. <span id="page"></span>', 'Two.'],
    ['<div class="log">The <span class=\'hot\'>red</span> line.</div>', 'The red line.'],
    ['<span id="page"></span>', 'Say what is seen here.'],
    ['Set pool=<n> and a < b, then <spanner>.', 'Set pool=\\<n\\> and a \\< b, then \\<spanner\\>.'],
  ])('is dropped: %s', (body, shown) => {
    expect(prose(body)).toBe(shown);
    expect(story(body).lost).toEqual([]);
  });
});

describe('A table of SugarCube', () => {
  it('is a fence', () => {
    expect(prose("Before.\n|!Time|!Event|h\n|01:51|db-1: ''lost'' quorum|\n|01:52|db-2|\n\n|Another|one|\nAfter.")).toBe(
      'Before.\n\n```\nTime   Event\n01:51  db-1: lost quorum\n01:52  db-2\n```\n\n```\nAnother  one\n```\n\nAfter.',
    );
  });

  it('is none where a bar stands in a sentence, or is all there is', () => {
    expect(prose('Run a | b or |c| now.\n| |')).toBe('Run a \\| b or \\|c\\| now.');
  });
});

describe('What SugarCube does silently', () => {
  it('is done and not shown', () => {
    const { text, lost } = story(
      "Before. <<silently>>Author's note <<set $seen to true>>\n[[Aside->Over]]<<if $seen>>Hidden.<<set $told to true>><</if>><</silently>> After.",
    );
    expect(text).toContain('Before. After.');
    expect(text).not.toMatch(/note|Aside|Hidden/);
    expect([text.includes('- sets: seen'), text.includes('told'), lost]).toEqual([true, true, []]);
  });

  it('is shown where nobody knows how far it goes', () => {
    expect(prose('Before. <<silently>>After.')).toBe('Before. After.');
  });

  it('a macro that only Harlowe has is listed, and what it holds is shown', () => {
    const { lost } = story('<<unless $calm>>They are nervous.<</unless>>');
    expect([lost, prose('<<unless $calm>>They are nervous.<</unless>>')]).toEqual([
      ['6 <<unless $calm>> (always shown)'],
      'They are nervous.',
    ]);
  });
});

describe('A way back of SugarCube in a script', () => {
  it('leads to where a play came from', () => {
    const { map, lost } = story('<<link "Undo">><<run Engine.backward()>><</link>>');
    expect([map[3], lost]).toEqual(['  Undo → Start', []]);
  });

  it('is none where it does more', () => {
    expect(story('<<run Engine.backward(); $n++>>').lost).toEqual(['6 <<run Engine.backward(); $n++>> (left out)']);
  });
});

describe('What each way to a passage sets', () => {
  const tour = (ways: string) =>
    imported(
      'a.twee',
      `:: Start\nHub.\n${ways}\n<<if hasVisited("Logs")>>[[Over]]<</if>>\n\n:: Logs\nRed.\n[[Deep]]\n[[Start]]\n\n:: Deep\nDeep.\n[[Back->Logs]]\n\n:: Over\nDone.\n`,
    ).text;

  it('is not set again where it is set in any case', () => {
    const text = tour('[[Logs]]');
    expect(text).toMatch(/\[Logs\]\(#s2-logs\)\n(?: {2}- (?:again|takes): \w+\n)* {2}- sets: been_logs/);
    expect(text.match(/sets: been_logs/g)).toHaveLength(1);
  });

  it('is set again where another way leads around it', () => {
    expect(tour('[[Logs]]\n[[Deep]]').match(/sets: been_logs/g)).toHaveLength(2);
  });
});

describe('What Twee shows as it is written', () => {
  it.each([
    ['Run {{{kubectl get pods -l "app=$APP"}}} now.', 'Run `kubectl get pods -l "app=$APP"` now.'],
    ['Run `kubectl logs` or <code>dmesg | tail</code>.', 'Run `kubectl logs` or `dmesg | tail`.'],
    ['{{{a}}}{{{`b`}}} {{{ }}}', '`a` `` `b` ``'],
    ["''Do {{{x}}}''", '**Do `x`**'],
    ['"""//not// [[a]]""" <nowiki>\'\'x\'\' <b></nowiki>', "//not// \\[\\[a\\]\\] ''x'' \\<b\\>"],
    ['{{{never closed and """neither', '\\{\\{\\{never closed and """neither'],
    ['$HOME &amp; &lt;b&gt; &mdash; 5.', '$HOME \\& \\<b\\> — 5.'],
    ["''If'' {{{x}}}: y", '**If** \\{\\{\\{x}}}: y'],
  ])('is code or words: %s', (body, shown) => {
    expect(prose(body)).toBe(shown);
    expect(story(body).lost).toEqual([]);
  });

  it.each([
    ['{{{\n$ psql\nERROR:  deadlock\n\n  detail <<x>>\n}}}', '```\n$ psql\nERROR:  deadlock\n\n  detail <<x>>\n```'],
    ['Before.\n<pre class="log">exit &lt;137&gt;</pre>\nAfter.', 'Before.\n\n```\nexit <137>\n```\n\nAfter.'],
    ['<pre><code>a\n```\nb</code></pre>', '````\na\n```\nb\n````'],
    ['A<pre>b</pre>c', 'A`b`c'],
  ])('is a fence where it has lines of its own: %s', (body, shown) => {
    expect(prose(body)).toBe(shown);
    expect(story(body).lost).toEqual([]);
  });

  it('is shown under the condition that it stands under', () => {
    const { text, scenario } = story('<<set $a to true>><<if $a>>{{{\none\ntwo\n}}}<</if>>');
    expect(text).toContain('> **If** `a`:\n>\n> ```\n> one\n> two\n> ```\n');
    expect(scenario.scenes[1]?.prose[0]?.when?.source).toBe('a');
  });

  it('is shown by the link that it stands in', () => {
    expect(story('<<link "Look">>{{{\none\n  two\n}}}<</link>>').text).toContain('  - shows:\n\n    ```\n    one\n      two\n    ```\n');
  });

  it('is read as any text where it holds more than words', () => {
    const { map, lost } = story('<code>See [[the end->Over]]</code>');
    expect([map[3], lost]).toEqual(['  the end → Over', []]);
  });
});

describe('Elements of HTML in Twee', () => {
  it('break lines, say nothing or are listed', () => {
    expect(prose('<p>One.</p>Two.<br>Three.<br/><small>Four.</small><hr>')).toBe('One.Two.\n\nThree.\n\nFour.');
    expect(story('A <img src="graph.png" alt="x"> b').lost).toEqual(['6 <img src="graph.png" alt="x"> (left out)']);
  });
});
