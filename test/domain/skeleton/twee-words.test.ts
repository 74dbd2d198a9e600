import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const story = (body: string, begin = '') => imported('a.twee', `:: StoryInit\n${begin}\n\n:: Start\n${body}\n[[Over]]\n\n:: Over\nDone.\n`);

describe('A variable that Twee prints', () => {
  it('is its words in texts and labels, where it is set once, as the story begins', () => {
    const { text, map, lost } = story(
      'Ask $name. <<= $name>> knows.\n[[Call $name first->Over]]\n<<link "Wake $name" "Over">><</link>>\n<<link `"Ping " + $name + " now"` "Over">><</link>>',
      '<<set $name to "Sam, the lead">>',
    );
    expect(text).toContain('Ask Sam, the lead. Sam, the lead knows.');
    expect(map.slice(1, 4)).toEqual([
      '  Call Sam, the lead first → Over',
      '  Wake Sam, the lead → Over',
      '  Ping Sam, the lead now → Over',
    ]);
    expect(lost).toEqual([]);
  });

  it.each(['<<set $name to "Bo">>', '(set: $name to "Bo")', '<<textbox "$name" "">>', '(put: "Bo" into $name)'])(
    'is left out and listed where it is set again: %s',
    (again) => {
      const { text, map, lost } = story(`Ask $name.\n[[Call $name first->Over]]\n${again}`, '<<set $name to "Sam">>');
      expect(text).toContain('Ask .');
      expect(map[1]).toBe('  Call first → Over');
      expect(lost).toContain('2 <<set $name to "Sam">> (left out)');
      expect(lost).toContain('6 $name (left out)');
    },
  );

  it('may begin with an underscore, as words may that are set nowhere', () => {
    const { text, map, lost } = story('(set: _n to 3)You delete _n of _all.\n[[Delete _n->Over]]');
    expect(text).toContain('You delete of \\_all.');
    expect(map[1]).toBe('  Delete → Over');
    expect(lost).toEqual(['5 (set: _n to 3) (left out)', '5 _n (left out)', '6 _n (left out)']);
  });
});

describe('What Twee prints', () => {
  it.each([
    ['<<= either("nine", \'ten\', 11)>>', 'nine', 'only its first text'],
    ['<<print either("nine", "ten")>>', 'nine', 'only its first text'],
    ['<<= ["nine", "ten"].random()>>', 'nine', 'only its first text'],
    ['(either: "nine", "ten")', 'nine', 'only its first text'],
    ['(print: (either: "nine", "ten"))', 'nine', 'only its first text'],
    ['<<= random(2, 6)>>', '2', 'only its smallest number'],
    ['<<= random(6)>>', '0', 'only its smallest number'],
    ['(random: 6, 2)', '2', 'only its smallest number'],
  ])('by chance is the first or the smallest: %s', (macro, words, instead) => {
    const { text, lost } = story(`There are ${macro} of them.`);
    expect(text).toContain(`There are ${words} of them.`);
    expect(lost).toEqual([`5 ${macro} (${instead})`]);
  });

  it('of one of two is said by what it asks', () => {
    const told = (macro: string) => story(`She comes at ${macro}.\n[[Tell->Over][$told to true]]`);
    for (const macro of ['<<= $told ? "09:00" : "08:30">>', '(cond: $told, "09:00", "08:30")']) {
      expect(told(macro).text).toContain('> **If** `told`: She comes at 09:00.\n\n> **If** `!told`: She comes at 08:30.\n');
      expect(told(macro).lost).toEqual([]);
    }
    const { text, lost } = told('<<= $n gt 3 ? "nine" : "ten">>');
    expect(text).toContain('She comes at nine.');
    expect(lost).toEqual(['5 the condition “$n gt 3” (always shown)', '5 <<= $n gt 3 ? "nine" : "ten">>, else (kept as a comment)']);
  });

  it('is the number that a variable begins with, listed where that changes', () => {
    const { text, lost } = story('$hosts of $all fail.\n<<set $hosts += 1>>', '<<set $hosts to 12; $all to 30>>');
    expect(text).toContain('12 of 30 fail.');
    expect(lost).toEqual([
      '2 <<set $hosts to 12; $all to 30>> (left out)',
      '5 $hosts (shown as the story begins)',
      '6 <<set $hosts += 1>> (left out)',
    ]);
  });

  it('is left out and listed where it is reckoned', () => {
    expect(story('<<= setup.hosts.length>> fail.').lost).toEqual(['5 <<= setup.hosts.length>> (left out)']);
    expect(story('<<= either($a, "b")>> fails.').lost).toEqual(['5 <<= either($a, "b")>> (left out)']);
  });
});

describe('Markup of Twee', () => {
  it.each([
    ["It ''fails'' at //night//.", 'It **fails** at *night*.'],
    ['It <b>fails</b>, <strong>now</strong> <i>and</i> <em>then</em>.', 'It **fails**, **now** *and* *then*.'],
    ["''//Both//''.", '***Both***.'],
    ["''a //b// c''", '**a *b* c**'],
    ['See https://a.example//b and //c', 'See https://a.example//b and //c'],
    ["It''s *so* '' odd '' <b>x", "It''s \\*so\\* '' odd '' \\<b\\>x"],
    ["a''(b)''c", "a''(b)''c"],
    ["''a''//b//", '**a**//b//'],
    ["''If'' `x`: y", '**If** \\`x\\`: y'],
  ])('is Markdown where it is bold or italic, otherwise as it is written: %s', (body, markdown) => {
    expect(story(body).text).toContain(`\n\n${markdown}\n\n`);
  });

  it('is left out of a label', () => {
    expect(story("[[''Call'' <i>her</i>->Over]]").map[1]).toBe('  Call her → Over');
  });
});

describe('A link that HTML writes', () => {
  it('is a choice', () => {
    const { map, text, lost } = story(
      '<a class="x" data-passage="Over" data-setter="$told to true">Ask <b>her</b></a> now. <a href="x">No</a>',
    );
    expect(map.slice(1, 3)).toEqual(['  Ask her → Over', '  Over → Over']);
    expect(text).toContain('[Ask her](#s2-over)\n  - sets: told\n');
    expect(text).toContain('\n\nAsk her now. \\<a href="x"\\>No\\</a\\>\n\n');
    expect(lost).toEqual([]);
  });
});

describe('Branches that cannot be kept', () => {
  it.each([
    ['<<if $n gt 2>>Old logs.<<else>>New logs.<</if>> After.', '<<else>> New logs.'],
    ['(if: $n > 2)[Old logs.](else:)[New logs.] After.', '（else:） New logs.'],
    ['<<switch $n>><<case 2>>Old logs.<<case 3>>New logs.<</switch>>\nAfter.', '<<case 3>> New logs.'],
    ['<<switch $n>>\n<<case 2>>\nOld logs.\n<<case 3>>\nNew logs.\n<</switch>>\nAfter.', '<<case 3>> New logs.'],
  ])('show their first text, and keep the others for the author: %s', (body, comment) => {
    const { text, lost, scenario } = story(body);
    expect(text).toContain(`\n\nOld logs.\n\n[//]: # (From the story: ${comment})\n\nAfter.\n\n`);
    expect(lost.map((one) => one.replace(/^.*\(/, '('))).toEqual(['(always shown)', '(kept as a comment)']);
    expect(JSON.stringify(scenario)).not.toContain('New logs');
  });

  it('show the next text where the first says nothing, and offer the ways of each', () => {
    const { text, map, lost } = story('<<if visited() is 1>>[[Over]]<<else>>You do not know.\n[[Guess->Over]]<</if>>');
    expect(map.slice(1, 3)).toEqual(['  Over → Over', '  Guess → Over']);
    expect(text).toContain('\n\nYou do not know.\n\n');
    expect(lost).toEqual(['5 the condition “visited() is 1” (always open)', '5 <<else>> (always open)']);
  });

  it('keep what can be asked of them, and show the other text by its opposite', () => {
    const { text, lost } = story('<<if $n gt 3 and not $told>>Now.<<else>>Later.<</if>>\n[[Tell->Over][$told to true]]');
    expect(text).toContain('> **If** `!told`: Now.\n\n> **If** `told`: Later.\n\n');
    expect(lost).toEqual(['5 the condition “$n gt 3” beside “!told”, which is kept (left out)']);
  });

  it('keep it of a link and of what a link does', () => {
    const way = '<<if $n gt 3 and not $told>>[[Turn it off->Over]]<</if>>\n[[Tell->Over][$told to true]]';
    expect(story(way).map[1]).toBe('  Turn it off → Over if !told');
    const act =
      '<<link "Go">><<if $told and $n gt 3>><<goto "Over">><<else>><<goto "Start">><</if>><</link>>\n[[Tell->Over][$told to true]]';
    expect(story(act).map.slice(1, 3)).toEqual(['  Go → Over if told', '  Go (Start) → stays']);
    const said = '<<link "Go" "Over">><<if visited() is 1>>First.<<else>>Again.<</if>><</link>>';
    expect(story(said).text).toContain('[//]: # (From the story: <<else>> Again.)');
    expect(story(said).text).toContain('First.\n');
  });

  it('of a switch over a flag are kept whole', () => {
    const { text, lost } = story('<<switch $told>><<case true>>Told.<<default>>New.<</switch>>\n[[Tell->Over][$told to true]]');
    expect(text).toContain('> **If** `told`: Told.\n\n> **If** `!told`: New.\n\n');
    expect(lost).toEqual([]);
  });
});

describe('Of branches that cannot be kept', () => {
  const shown = (body: string, begin: string) => story(body, begin).text.match(/\n\n(\w+)\.\n\n/)?.[1];

  it.each([
    ['<<if $n lt 40>>Cold.<<elseif $n gte 60>>Warm.<<else>>Even.<</if>>', '<<set $n to 50>>', 'Even'],
    ['<<if $n lt 40>>Cold.<<elseif $n gte 50>>Warm.<<else>>Even.<</if>>', '<<set $n to 50>>', 'Warm'],
    ['<<if visited() > 1>>Again.<<else>>First.<</if>>', '', 'First'],
    ['<<if visited("Start") gt 1>>Again.<<else>>First.<</if>>', '', 'First'],
    ['(if: visits > 1)[Again.](else:)[First.]', '', 'First'],
    ['<<if $plan is "hand">>Hand.<<else>>None.<</if>>', '<<set $plan to "none">>', 'None'],
    ['<<if not ($n is 50) or $n > 99>>Other.<<else>>Same.<</if>>', '<<set $n = 50>>', 'Same'],
    ['<<switch $n>><<case 1>>One.<<case 50>>Fifty.<<default>>Many.<</switch>>', '<<set $n to 50>>', 'Fifty'],
    ['(if: $n is not 50)[Other.](else:)[Same.]', '<<set $n to 50>>', 'Same'],
  ])('the one that holds as the story begins is shown: %s', (body, begin, words) => {
    expect(shown(body, begin)).toBe(words);
  });

  it.each([
    ['<<if $n lt 40>>Cold.<<else>>Even.<</if>>', ''],
    ['<<if $n lt 40>>Cold.<<else>>Even.<</if>>', '<<set $n to random(1, 50)>>'],
    ['<<if $n lt f(40)>>Cold.<<else>>Even.<</if>>', '<<set $n to 50>>'],
    ['<<if $n lt 40>>Cold.<<elseif random(1, 2) is 1>>Even.<<else>>Odd.<</if>>', '<<set $n to 50>>'],
    ['<<if $n lt 40>>Cold.<<else>>[[Over]]<</if>>', '<<set $n to 50>>'],
    ['<<if $n lt 40>>Cold.<</if>>', '<<set $n to 50>>'],
  ])('the first is where that is not known, or says nothing: %s', (body, begin) => {
    expect(shown(body, begin)).toBe('Cold');
  });

  it('the others are kept for the author, and listed', () => {
    const { text, lost } = story('<<if $n lt 40>>Cold.<<else>>Even.<</if>>', '<<set $n to 50>>');
    expect(text).toContain('[//]: # (From the story: <<if $n lt 40>> Cold.)');
    expect(lost.slice(1)).toEqual(['5 the condition “$n lt 40” (kept as a comment)', '5 <<else>> (always shown)']);
  });

  it('those that ask for flags still do', () => {
    const { text } = story(
      '<<if $n lt 40>>Cold.<<elseif $told>>Told.<<else>>Even.<</if>>\n[[Tell->Over][$told to true]]',
      '<<set $n to 50>>',
    );
    expect(text).toContain('> **If** `told`: Told.\n\n> **If** `!told`: Even.\n');
  });
});
