/** If-quotes that hold nothing, end too early or open with another word, each with its mend. */
import { describe, expect, it } from 'vitest';
import { problemsOf, swapped } from './planted.ts';

const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const WHY = '  - why: It restarts the one healthy part of the path.';
const IF = '> **If** `minutes > 15`:';
const FENCE = '```log bank | Kibana | hot: 429\nPOST /pay 429\nretry 5\n```';

describe('an If-quote that holds nothing', () => {
  it.each([
    [`${IF}\n\nThey wait.`, 'the text on line 50 is always shown'],
    [`${IF}\n>\n\n- one\n- two\n\nAnd so on.`, 'the text on line 51 is always shown'],
    [`${IF}\n>\n${FENCE}`, 'the evidence on line 50 is always shown'],
    [`${IF}\n\n${FENCE}`, 'the evidence on line 50 is always shown'],
  ])('%j is told, with what is shown outside it', (text, seen) => {
    expect(problemsOf(swapped(PROSE, text))).toMatchObject([
      {
        code: 'unclear-if',
        level: 'warning',
        line: 48,
        message: `this If-quote holds nothing: ${seen}`,
        hint: /^Begin the text with “> ”/,
      },
    ]);
  });

  it('is told in “why” too, and where nothing follows', () => {
    expect(problemsOf(swapped(WHY, `${WHY}\n\n    ${IF}\n\n    It was late.`))).toMatchObject([{ code: 'unclear-if', line: 59 }]);
    for (const text of [`${PROSE}\n\n${IF}`, `${IF}\n\n> **If** \`minutes <= 15\`: They sleep.\n\n${PROSE}`])
      expect(problemsOf(swapped(PROSE, text))).toMatchObject([
        { code: 'unclear-if', message: 'this If-quote holds nothing and shows nothing', hint: /^Write its text after the colon/ },
      ]);
  });

  it('is none with a text below its opening', () => {
    for (const text of [`${IF} They wait.\n\n${FENCE}`, `${IF}\n> They wait.`, `${IF}\n>\n${quoted(FENCE)}`, `${IF} \`api-2\``])
      expect(problemsOf(swapped(PROSE, `${text}\n\n${PROSE}`)), text).toEqual([]);
  });
});

describe('a line of quoted evidence that lacks its “>”', () => {
  const whole = `${IF}\n>\n${quoted(FENCE)}`;

  it.each([
    ['within', '> POST /pay 429'],
    ['at its last line', '> retry 5'],
    ['at its end', '> ```\n'],
    ['at its beginning', '> ```log bank'],
  ])('%s is the one problem', (_, line) => {
    const text = `${whole}\n`.replace(line, line.slice(2));
    const inWhy = swapped(WHY, `${WHY}\n\n${text.replace(/^(?=.)/gm, '    ')}`);
    for (const planted of [swapped(PROSE, `${text}\n${PROSE}`), inWhy])
      expect(problemsOf(planted)).toMatchObject([
        { code: 'open-fence', line: lineOf(planted, line.slice(2)), hint: 'Begin it with “> ”, as the lines around it.' },
      ]);
  });

  it('is none in evidence without a quote', () => {
    expect(problemsOf(swapped(PROSE, `${whole}\n\n${PROSE}\n\n\`\`\`diff a\n> one\n> two\n\`\`\``))).toEqual([]);
  });
});

describe('a quote that opens with nearly a condition', () => {
  it.each([
    '*If* `minutes > 15`: They wait.',
    '_If_ `minutes > 15`: They wait.',
    '*If:* `minutes > 15`: They wait.',
    '*If `minutes > 15`*: They.',
  ])('%s asks for bold', (opening) => {
    expect(problemsOf(swapped(PROSE, `> ${opening}\n\n${PROSE}`))).toMatchObject([
      { code: 'shown-as-written', level: 'warning', line: 48, hint: 'Write > **If** `minutes > 15`: and then the text.' },
    ]);
  });

  it.each([
    '*If* only they knew: `api-2` is down.',
    '*If* `api-2` is down, call.',
    '*Iffy* `api-2`: call.',
    '[If](https://example.org) `a`: b',
  ])('%s is a quote', (opening) => {
    expect(problemsOf(swapped(PROSE, `> ${opening}\n\n${PROSE}`))).toEqual([]);
  });

  it.each([
    ['When', 'minute > 20', ', and no name “minute”', '`minutes > 20`'],
    ['When', 'pool_known', '', '`pool_known`'],
    ['Unless', 'pool_knwon', ', and no name “pool_knwon”', '`!(pool_known)`'],
  ])('of **%s** `%s` all is said at once', (word, condition, also, meant) => {
    expect(problemsOf(swapped(PROSE, `> **${word}** \`${condition}\`: They wait.\n\n${PROSE}`))).toMatchObject([
      {
        code: 'shown-as-written',
        message: `there is no **${word}**${also}: as it is, the quote is always shown`,
        hint: `Write > **If** ${meant}: and then the text.`,
      },
    ]);
  });
});

function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}

function lineOf(text: string, wanted: string): number {
  return text.slice(0, text.search(new RegExp(`^ *${wanted}`, 'm'))).split('\n').length;
}
