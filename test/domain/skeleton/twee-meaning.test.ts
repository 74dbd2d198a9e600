import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const OVER = '\n:: Over\nDone.\n';

describe('Branches of SugarCube', () => {
  it('hold one after another, with text and with links', () => {
    const story = `:: Start\n<<if $a is true>>One.<<elseif $b is true>>Two.<<else>>Three.<</if>>\n<<if $a>>[[a->Over]]<<elseif not $a>>[[b->Over]]<</if>>\n[[x->Over][$a to true]]\n[[y->Over][$b to true]]\n${OVER}`;
    const { map, text, lost } = imported('a.twee', story);
    expect(text).toContain('> **If** `a`: One.\n\n> **If** `!a && b`: Two.\n\n> **If** `!a && !b`: Three.');
    expect(map.slice(1, 3)).toEqual(['  a → Over if a', '  b → Over if !a']);
    expect(lost).toEqual([]);
  });

  it('are listed from the first on that asks more than flags can answer', () => {
    const story = `:: Start\n<<if $n gt 3>>Many.<<elseif $a>>Some.<<else>>[[Go->Over]]<</if>>\n<<set $a to false>>\n${OVER}`;
    expect(imported('a.twee', story).lost).toEqual([
      '2 the condition “$n gt 3” (always shown)',
      '2 <<elseif $a>> (kept as a comment)',
      '2 of <<else>> all but “!a”, which is kept (left out)',
    ]);
  });
});

describe('Branches of Harlowe', () => {
  it('go on in an else, nest, span lines and take brackets', () => {
    const story = `:: Start\n(set: $b to false)\n(if: not ($a or $b))[Neither.]\n(if: $a)[\nCalm.\n(if: $b)[Both.]\n](else-if: $b)[B alone.](else:)[None.]\n(unless: $a)[[[Go->Over]]]\n(link-goto: "Set", "Over")\n[[x->Over][$a to true]]\n${OVER}`;
    const { map, text, lost } = imported('a.twee', story);
    expect(text).toContain(
      '> **If** `!a && !b`: Neither.\n\n> **If** `a`: Calm.\n\n> **If** `a && b`: Both.\n\n> **If** `!a && b`: B alone.\n\n> **If** `!a && !b`: None.',
    );
    expect(map.slice(1, 4)).toEqual(['  Go → Over if !a', '  Set → Over', '  x → Over']);
    expect(lost).toEqual([]);
  });
});

describe('A link of Twee that does something', () => {
  it.each([
    '<<link "Tell support" "Over">><<set $told to true>><</link>>',
    '<<button [[Tell support->Over]]>><<set $told to true>><</button>>',
    '<<link "Tell support">><<set $told to true>><<goto "Over">><</link>>',
    '(link-reveal-goto: "Tell support", "Over")[(set: $told to true)]',
    '(link: "Tell support")[(set: $told to true)(go-to: "Over")]',
  ])('is a choice that sets it, and no other does: %s', (link) => {
    const { map, text, lost } = imported('a.twee', `:: Start\n${link}\n<<if not $told>>[[Stay silent->Over]]<</if>>\n${OVER}`);
    expect(map.slice(1, 3)).toEqual(['  Tell support → Over', '  Stay silent → Over if !told']);
    expect(text).toContain('- [Tell support](#s2-over)\n  - sets: told\n- [Stay silent]');
    expect(text.match(/sets: told/g)).toHaveLength(1);
    expect(lost).toEqual([]);
  });

  it('without a passage stays where it is, and shows what it says', () => {
    const { map, text } = imported('a.twee', `:: Start\n(link: "Sigh")[You sigh.]\n[[Over]]\n${OVER}`);
    expect(map.slice(1, 3)).toEqual(['  Sigh → stays', '  Over → Over']);
    expect(text).toContain('  - shows: You sigh.');
    expect(imported('a.twee', ':: Start\n(link: "Sigh")[You sigh.]\n').map.slice(1, 3)).toEqual(['  Sigh → stays', '  Go on → The end']);
  });
});

describe('What a passage sets', () => {
  it('is set on the ways out where its text asks for it before, on the ways in where it asks after', () => {
    const scene = (body: string) => imported('a.twee', `:: Start\n[[Hub]]\n\n:: Hub\n${body}\n[[On->Over]]\n${OVER}`).text;
    expect(scene('<<if $told>>They know.<</if>>\n<<set $told to true>>')).toMatch(
      /\[Hub\]\(#s2-hub\)\n\n[\s\S]*\[On\]\(#s3-over\)\n {2}- sets: told/,
    );
    expect(scene('<<set $told to true>>\n<<if $told>>They know.<</if>>')).toMatch(
      /\[Hub\]\(#s2-hub\)\n {2}- sets: told\n\n[\s\S]*\[On\]\(#s3-over\)\n\n/,
    );
  });

  it('between two texts that ask for it is listed with its line', () => {
    const story = `:: Start\n[[Hub]]\n\n:: Hub\n<<if $told>>A.<</if>>\n<<set $told to true>>\n<<if $told>>B.<</if>>\n[[Over]]\n${OVER}`;
    expect(imported('a.twee', story).lost).toEqual(['6 when told changes (set before that text)']);
  });
});

describe('A passage that goes on by itself', () => {
  it('offers that as a choice, and nothing else while its condition holds', () => {
    const story = `:: Start\n[[Stay->Over]]\n<<if $told>><<goto "Hub">><</if>>\n[[Tell->Start][$told to true]]\n\n:: Hub\nOn.\n(goto: "Over")\n${OVER}`;
    const { map, lost } = imported('a.twee', story);
    expect(map).toEqual([
      'Start',
      '  Stay → Over if !told',
      '  Go on → Hub if told',
      '  Tell → stays if !told',
      'Hub',
      '  Go on → Over',
      'Over (resolved)',
    ]);
    expect(lost).toEqual([]);
  });

  it('is listed where its condition is not kept', () => {
    const { map, lost } = imported('a.twee', `:: Start\nIt rings.\n(if: $n > 2)[(goto: "Over")]\n${OVER}`);
    expect([map[1], lost]).toEqual(['  Go on → Over', ['3 the condition “$n > 2” (always open)']]);
  });
});

describe('The text of a passage', () => {
  it('keeps the words of links that stand in a sentence, not those of links alone', () => {
    const { text, scenario } = imported('a.twee', `:: Start\nYou can [[run->Over]] or [[hide|Over]] here.\n* [[Wait->Over]]\n${OVER}`);
    expect(text).toContain('You can run or hide here.\n\n- [run]');
    expect(scenario.scenes[0]?.choices.map(({ label }) => label)).toEqual(['run', 'hide', 'Wait']);
  });

  it('shows no comment, and keeps what only looks like one', () => {
    const story = `:: Start\nA<!-- the pool\nis the cause -->B /* note */C /% 2 %/D, 5 /* 3 < 4\n${OVER}`;
    const { text, lost } = imported('a.twee', story);
    expect(text).toContain('\n\nAB C D, 5 /\\* 3 \\< 4\n\n');
    expect(lost).toEqual([]);
  });

  it('keeps brackets that are no hook', () => {
    expect(imported('a.twee', ':: Start\nSee [1] and (note: this) [x\n').text).toContain('See \\[1\\] and');
  });
});
