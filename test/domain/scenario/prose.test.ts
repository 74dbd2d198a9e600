import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Prose, Scenario } from '../../../server/domain/scenario/scenario.ts';

describe('prose', () => {
  it.each([
    ['a *b* **c** `d & <e>`', '<p>a <em>b</em> <strong>c</strong> <code>d &amp; &lt;e&gt;</code></p>'],
    ['x < y & "z" &amp; &rarr; &unknown;', '<p>x &lt; y &amp; &quot;z&quot; &amp; → &amp;unknown;</p>'],
    ['a &notin; b, &half; &lcub;c&rcub; &constructor;', '<p>a ∉ b, ½ {c} &amp;constructor;</p>'],
    ['[docs](https://x.example/?a=1&b="2")', '<p><a href="https://x.example/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">docs</a></p>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['3. a', '<ol start="3"><li>a</li></ol>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['a\n\n***\n\n#### b', '<p>a</p><hr><h4>b</h4>'],
    ['a\\\nb', '<p>a<br>b</p>'],
    ['`{{errors}}` and \\{{errors}}', '<p><code>{{errors}}</code> and {{errors}}</p>'],
  ])('%j is written as safe HTML', (markdown, html) => {
    expect(htmlOf(prose(markdown))).toBe(html);
  });

  it('never lets the id of a scene reach the page', () => {
    expect(htmlOf(prose('See [the other *one*](#e).'))).toBe('<p>See the other <em>one</em>.</p>');
  });

  it('leaves places for the values of a run', () => {
    const [block] = prose('{{errors}} at {{clock}}, {{lost}}.');
    expect(block?.pieces).toEqual([
      '<p>',
      { kind: 'signal', signal: 0 },
      ' at ',
      { kind: 'clock' },
      ', ',
      { kind: 'impact', impact: 0 },
      '.</p>',
    ]);
  });

  it('shows a fence as evidence with its caption, source and marks', () => {
    const html = htmlOf(prose('```log api log | loki, 02:14 | hot: timeout, timeout of 3 s, <x>\na timeout of 3 s <x> {{other}}\n```'));
    expect(html).toBe(
      '<figure class="evidence"><figcaption><span>api log</span><span>loki, 02:14</span></figcaption><pre class="lines"><code><span class="l is-hot">a <b class="hot">timeout of 3 s</b> <b class="hot">&lt;x&gt;</b> {{other}}</span></code></pre></figure>',
    );
  });

  it('shows a fence without a caption as evidence', () => {
    expect(htmlOf(prose('```\na\n```'))).toBe(
      '<figure class="evidence"><pre class="lines"><code><span class="l">a</span></code></pre></figure>',
    );
  });

  it('lets a wide table scroll by itself', () => {
    expect(htmlOf(prose('|a|b|\n|-|-|\n|{{errors}}|`d`|'))).toMatch(
      /^<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th>a<\/th><th>b<\/th><\/tr><\/thead><tbody><tr><td>\[signal\]<\/td><td><code>d<\/code><\/td><\/tr><\/tbody><\/table><\/div>$/,
    );
  });

  it('keeps an If-quote apart, without its lead-in', () => {
    const blocks = prose('a\n\n> **If** `lost > 5`: b\n>\n> - c\n\nd');
    expect(blocks.map((block) => [block.when?.source ?? null, htmlOf([block])])).toEqual([
      [null, '<p>a</p>'],
      ['lost > 5', '<blockquote class="if"><p>b</p><ul><li>c</li></ul></blockquote>'],
      [null, '<p>d</p>'],
    ]);
  });

  it.each([
    ['one two', 2],
    ['{{errors}} of *all* three', 4],
    ['a**b**c', 1],
    ['### one\n\n- two\n- three', 3],
    ['```log the caption | source\nfour five\n```', 5],
    ['|a|b|\n|-|-|\n|c|d e|', 5],
  ])('%j counts its words as a reader does', (markdown, words) => {
    expect(prose(markdown).reduce((sum, block) => sum + block.words, 0)).toBe(words);
  });
});

describe('headings and labels', () => {
  it('are kept as text and as inline HTML', () => {
    const scene = scenario('x', '## <a id="s"></a>A *quiet* `cfg` & more').scenes[0];
    expect(scene).toMatchObject({ id: 's', heading: 'A quiet cfg & more', headingHtml: 'A <em>quiet</em> <code>cfg</code> &amp; more' });
  });

  it('give ids as GitHub makes them', () => {
    const { scenes, choices } = scenario('x', '## What now? A “pause”', '[Look & see: `pods`](#e)');
    expect([scenes[0]?.id, choices[0]?.name]).toEqual(['what-now-a-pause', 'what-now-a-pause/look--see-pods']);
  });
});

describe('line ends and marks', () => {
  it('do not change what a file means, nor its lines', () => {
    const source = sourceOf('a\n\nb');
    const windows = compile('a.md', `\uFEFF${source.replaceAll('\n', '\r\n')}`);
    expect(JSON.stringify(windows.scenario)).toBe(JSON.stringify(compile('a.md', source).scenario));
    expect(compile('a.md', source.replace('#e)', '#f)').replaceAll('\n', '\r\n')).problems.map(({ line }) => line)).toEqual([
      source.slice(0, source.indexOf('#e)')).split('\n').length,
    ]);
  });
});

function sourceOf(markdown: string, heading = '## <a id="s"></a>Start', choice = '[Go](#e)'): string {
  const head =
    'format: 1\ntitle: t\nsummary: s\nseverity: SEV1\nrole: r\nstart: "00:00"\nskills: [risk]\nsignals: { errors: { is: 2%, good: below 1% } }\nimpact: { lost: { adds: 5 a minute } }';
  return `---\n${head}\n---\n\n# t\n\n${heading}\n\n${markdown}\n\nChoose:\n\n- ${choice}\n\n## e\n\n- ends: failed\n`;
}

function scenario(markdown: string, heading?: string, choice?: string): Scenario {
  const found = compile('a.md', sourceOf(markdown, heading, choice));
  expect(found.problems).toEqual([]);
  return found.scenario as Scenario;
}

/** The prose of the scene, without the line that introduces its choices. */
function prose(markdown: string): Prose {
  const found = scenario(markdown).scenes[0]?.prose ?? [];
  const last = found.at(-1);
  const pieces = (last?.pieces ?? []).map((piece) => (typeof piece === 'string' ? piece.replace('<p>Choose:</p>', '') : piece));
  const rest = { when: null, pieces: pieces.filter((piece) => piece !== ''), words: (last?.words ?? 1) - 1 };
  return rest.pieces.length > 0 ? [...found.slice(0, -1), rest] : found.slice(0, -1);
}

function htmlOf(blocks: Prose): string {
  return blocks.flatMap((block) => block.pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.kind}]`))).join('');
}
