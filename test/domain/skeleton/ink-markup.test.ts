import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

describe('Bold and italic words of Ink', () => {
  it('are bold and italic, and plain in labels and headings', () => {
    const { text } = imported(
      'a.ink',
      'VAR told = false\n=== a\nIt is <b>late</b>, and <i>dark</i>.\n{told: They <em>know</em>.}\n* [Go <b>now</b>] You <strong>go</strong>.\n  ** [On] -> END\n* [Tell]\n  ~ told = true\n  -> a\n',
    );
    expect(text).toContain('It is **late**, and *dark*.\n\n> **If** `told`: They *know*.');
    expect(text).toContain('- [Go now](#');
    expect(text).toContain('Go now\n\nYou **go**.');
  });

  it.each([
    ['It is <b>late.', 'It is \\<b\\>late.'],
    ['un<i>believ</i>able', 'un\\<i\\>believ\\</i\\>able'],
    ['<b> late </b>', '\\<b\\> late \\</b\\>'],
    ['<b>late</i>', '\\<b\\>late\\</i\\>'],
    ['1 < 2 * 3 and <u>so</u>', '1 \\< 2 \\* 3 and \\<u\\>so\\</u\\>'],
  ])('are shown as they are written where they are none: %s', (line, said) => {
    expect(imported('a.ink', `=== a\n${line}\n* [Go] -> END\n`).text).toContain(`\n\n${said}\n\n`);
  });
});

describe('The title of a story of Ink', () => {
  it('is the tag at the top that says so', () => {
    const { text, lost } = imported('a.ink', '// Draft\n# author: Ines\n# title: The night\nVAR told = false\n=== a\nHi.\n* [Go] -> END\n');
    expect(text).toContain('title: "The night"');
    expect(text).toContain('\n# The night\n');
    expect(lost).toEqual(['2 # author: Ines (left out)']);
  });

  it('is none where it stands further down', () => {
    const { text, lost } = imported('a.ink', '=== a\nHi.\n# title: The night\n* [Go] -> END\n');
    expect(text).toContain('title: "A story"');
    expect(lost).toEqual(['3 # title: The night (left out)']);
  });
});
