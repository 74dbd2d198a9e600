import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const story = (body: string, format = 'SugarCube') =>
  imported(
    'a.twee',
    `:: StoryData\n{"format":"${format}"}\n\n:: Start\nIt rings.\n[[Hub]]\n[[Tell->Hub][$told to true]]\n\n:: Hub\n${body}\n[[Over]]\n[[Call->Over]]\n\n:: Over\nDone.\n`,
  );
const hub = (body: string, format?: string) => {
  const { text } = story(body, format);
  const from = text.indexOf('## <a id="s2');
  return text.slice(text.indexOf('</a>', from) + 4, text.indexOf('\n\n- [', from));
};

describe('A heading of Twee', () => {
  it.each([
    ['!Monday, 07:58\nIt rings.', 'SugarCube', 'Monday, 07:58\n\nIt rings.'],
    ["\n!! ''Monday'' //early//\nIt rings.", 'SugarCube', 'Monday early\n\nIt rings.'],
    ['# Monday\nIt rings.', 'Harlowe', 'Monday\n\nIt rings.'],
  ])('at the top of a passage is that of the scene: %s', (body, format, said) => {
    expect(hub(body, format)).toBe(said);
  });

  it.each([
    ['It rings.\n!Later\nIt stops.', 'SugarCube', 'Hub\n\nIt rings.\n\n**Later**\n\nIt stops.'],
    ['!Monday\n!Later', 'SugarCube', 'Monday\n\n**Later**'],
    ['It rings.\n# Later', 'Harlowe', 'Hub\n\nIt rings.\n\n**Later**'],
    ['<<if $told>>!Told<</if>>', 'SugarCube', 'Hub\n\n> **If** `told`: **Told**'],
  ])('elsewhere is bold: %s', (body, format, said) => {
    expect(hub(body, format)).toBe(said);
  });

  it.each([
    ['Now! !Later', 'SugarCube', 'Hub\n\nNow! !Later'],
    ['!Later', 'Harlowe', 'Hub\n\n!Later'],
    ['!', 'SugarCube', 'Hub\n\n!'],
    ['#1 of 3', 'SugarCube', 'Hub\n\n\\#1 of 3'],
  ])('is none where the format has no such: %s', (body, format, said) => {
    expect(hub(body, format)).toBe(said);
  });

  it('is told with the text of a look-up', () => {
    const { text } = imported(
      'a.twee',
      ':: Start\n<<nobr>>It rings.<</nobr>>\n[[Look->Logs]]\n[[Over]]\n\n:: Logs\n!The logs\nRed.\n[[Back->Start]]\n\n:: Over\nDone.\n',
    );
    expect(text).toContain('  - shows: The logs\n\n    Red.\n');
  });
});

describe('A list of Twee', () => {
  it.each([
    ['Steps:\n# ask\n# wait', 'SugarCube', 'Steps:\n\n1. ask\n\n1. wait'],
    ['Steps:\n0. ask\n0. wait', 'Harlowe', 'Steps:\n\n1. ask\n\n1. wait'],
    ['Known:\n* status: red\n** ends: soon\n*not one', 'SugarCube', 'Known:\n\n* status\\: red\n\n* ends\\: soon\n\n\\*not one'],
    ['Known:\n<ul>\n<li class="a">it rings</li><li>it stops</li>\n</ul>', 'SugarCube', 'Known:\n\n* it rings\n\n* it stops'],
    ['<ul><li>x</li></ul>Steps:\n<ol><li>ask</li>\n<li>wait</li></ol>', 'Harlowe', '* x\n\nSteps:\n\n1. ask\n\n1. wait'],
  ])('is one of Markdown: %s', (body, format, said) => {
    expect(hub(body, format).replace(/^Hub\n\n/, '')).toBe(said);
  });

  it.each([
    '* status: red',
    "* ''scores'': risk -2",
    "* ''scores:'' risk -2",
    '* статус: x',
    `* ${'long '.repeat(30)}: x`,
    '# ends: soon',
    "* ''If'' `x`: y",
  ])('is none of keys at the top of a scene, nor below an ending: %s', (item) => {
    const { scenario } = story(`${item}\n${item}`);
    expect(scenario.scenes).toHaveLength(3);
    const ending = imported('a.twee', `:: Start\n[[Over]]\n\n:: Over\n${item}\n${item}\n`);
    expect(ending.map).toEqual(['Start', '  Over → Over', 'Over (resolved)']);
  });

  it('is shown line by line under a condition, and holds links as choices', () => {
    expect(hub('Known:\n* it rings\n<<if $told>>* they know<</if>>')).toBe('Hub\n\nKnown:\n\n* it rings\n\n> **If** `told`: they know');
    const { map } = story('* [[Look->Over]]\n* [[Wait->Over]]');
    expect(map.slice(4, 6)).toEqual(['  Look → Over', '  Wait → Over']);
    expect(hub('* [[Look->Over]]')).toBe('Hub\n\nSay what is seen here.');
  });
});

describe('Words in <q>', () => {
  it('stand in quotation marks', () => {
    expect(hub('It says <q>no</q>.')).toBe('Hub\n\nIt says “no”.');
  });
});
