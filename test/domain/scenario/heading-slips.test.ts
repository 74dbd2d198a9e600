/** Slips in the heading of a scene: told at that line, and what follows from them at no other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const HEADING = '## <a id="scaled"></a>Six pods, and still failing';
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const SPACE = '## needs a space after it.';

describe('an anchor that a slip makes a text', () => {
  it('is told at its heading, with its mend, and links to it are none', () => {
    const anchors = [
      '<a id="scaled></a>',
      '<a id="scaled">',
      '<a id="scaled"</a>',
      "<a id='scaled></a>",
      '<aid="scaled"></a>',
      'a id="scaled"></a>',
    ];
    for (const anchor of anchors)
      expect(compile('a.md', WORKED.replace('<a id="scaled"></a>', anchor)).problems, anchor).toMatchObject([
        { code: 'raw-html', line: 46, hint: 'Begin the heading with <a id="scaled"></a>, in straight double quotes.' },
      ]);
  });

  it('is none in words that only look like it', () => {
    for (const words of ['A id of pods', 'Less &lt;a than six', 'A name = six'])
      expect(codes(WORKED.replace('Six pods, and', `${words},`)), words).toEqual([]);
  });
});

describe('a heading without its anchor', () => {
  const hint = 'The heading on line 46 has no id of its own: write ## <a id="pods"></a>Six pods, and still failing.';
  const bare = (id: string) => WORKED.replace('<a id="scaled"></a>', '').replace('#scaled', `#${id}`);

  it('is named at a link to a word of it, before a scene that looks alike', () => {
    expect(hints(bare('pods'))).toEqual([hint]);
    expect(hints(bare('pods').replace('<a id="overview">', '<a id="pod">').replaceAll('#overview', '#pod'))).toEqual([hint]);
    expect(hints(bare('failing-pods'))).toEqual([hint.replace('"pods"', '"failing-pods"')]);
  });

  it('is not where it has another id, two hold the word, or the word is no id', () => {
    expect(hints(WORKED.replace('<a id="scaled">', '<a id="more">').replace('#scaled', '#pods'))[0]).toMatch(/^Nothing leads to “more”/);
    const two = bare('pods').replace('## Made worse', '## The pods, worse').replace('#made-worse', '#the-worse');
    expect(hints(two).some((one) => one?.startsWith('The heading on line 46'))).toBe(false);
    expect(hints(bare('Pods')).some((one) => one?.startsWith('The heading'))).toBe(false);
  });
});

describe('a heading without a space after ##', () => {
  it('is told at its line alone, and read as the heading it was meant to be', () => {
    expect(found(WORKED.replace(HEADING, HEADING.replace('## ', '##')))).toEqual([['raw-html', 46, SPACE]]);
    expect(found(WORKED.replace('## Made worse', '##Made worse'))).toEqual([['unknown-target', 59, SPACE]]);
    expect(found(WORKED.replace('## Made worse\n', '##Made worse'))).toEqual([['unknown-target', 59, SPACE]]);
    expect(
      found(WORKED.replace(`${HEADING}\n`, `##<a id="scaled"></a>Six {{timeouts}}\nof two lines.\n`)).map(([code, line]) => [code, line]),
    ).toEqual([
      ['raw-html', 46],
      ['misplaced-slot', 46],
    ]);
  });

  it('is warned of where nothing leads to it, and not where it is no word', () => {
    expect(found(WORKED.replace(PROSE, `##DNS is well.\n\n${PROSE}`))).toEqual([['shown-as-written', 48, SPACE]]);
    for (const text of ['##42 is the ticket.', '`##DNS` is well.', '## ', '####', '> ##DNS', '```text\n##DNS\n```'])
      expect(
        codes(WORKED.replace(PROSE, `${PROSE}\n\n${text}`)).filter((code) => code === 'shown-as-written'),
        text,
      ).toEqual([]);
  });
});

describe('a heading that is refused for where it stands', () => {
  it('is told without the links to it, and without what stands below it', () => {
    expect(codes(WORKED.replace('## Made worse', 'Made worse\n---'))).toEqual(['setext-heading']);
    expect(codes(WORKED.replace('## Made worse', '> ## Made worse'))).toEqual(['misplaced-heading']);
    expect(found(WORKED.replace('## Made worse', '  ## Made worse'))).toEqual([
      ['misplaced-heading', 59, 'Begin it at the margin if it opens a scene; else use ### or deeper.'],
    ]);
    expect(codes(WORKED.replace('## Made worse', 'Made worse\n---').replace('(#closed)', '(#closedd)'))).toEqual([
      'unknown-target',
      'setext-heading',
    ]);
  });
});

describe('a heading without words', () => {
  it('is told at its line, with what it is for', () => {
    for (const anchor of ['<a id="scaled"></a>', '<a id="scaled"></a> '])
      expect(found(WORKED.replace('<a id="scaled"></a>Six pods, and still failing', anchor))).toEqual([
        ['unwritten-text', 46, 'Write them after it: ## <a id="scaled"></a>What is seen here.'],
      ]);
    expect(found(WORKED.replace('Six pods, and still failing', '`api-2`'))).toEqual([]);
  });
});

describe('a title without its #', () => {
  const TITLE = '# Checkout times out\n';
  const hint = 'If this line is the title, write # and a space before it.';

  it('is told at its line; where none is, at the first', () => {
    for (const title of ['Checkout times out\n', '#Checkout times out\n', '**Checkout times out**\n'])
      expect(found(WORKED.replace(TITLE, title)), title).toEqual([['missing-title', 15, hint]]);
    for (const text of ['', 'Nobody is awake.\n', 'Nobody is awake\nand checkout is failing\n'])
      expect(found(WORKED.replace(TITLE, text)), text).toEqual([['missing-title', 1, 'It begins with # and a space.']]);
    expect(found(WORKED.replace(TITLE, `${TITLE}\nNobody is awake\n`))).toEqual([]);
  });
});

function found(source: string) {
  return compile('a.md', source).problems.map(({ code, line, hint }) => [code, line, hint]);
}

function codes(source: string) {
  return compile('a.md', source).problems.map(({ code }) => code);
}

function hints(source: string) {
  return compile('a.md', source).problems.map(({ hint }) => hint);
}
