import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const OPENING = '{{timeouts}} of checkouts time out. Nobody has touched the code today.';
const SUMMARY = 'summary: Checkouts fail at night and no code was shipped.';
const FLAGS = 'flags: [pool_known]';

describe('the shape of a file', () => {
  it('takes a line that is underlined for a heading, though it begins with # and no space', () => {
    expect(found(inScene('#payments\n---'))).toEqual(['setext-heading #payments']);
  });

  it('names a value in a heading once', () => {
    expect(found(WORKED.replace('## Closed', '## <a id="closed"></a>Closed {{clock}}'))).toEqual([
      'misplaced-slot ## <a id="closed"></a>Closed {{clock}}',
    ]);
    expect(found(WORKED.replace('# Checkout times out\n', '# Checkout {{clock}}\n'))).toEqual(['misplaced-slot # Checkout {{clock}}']);
    expect(found(inScene('### Now {{clock}}'))).toEqual(['misplaced-slot ### Now {{clock}}']);
  });

  it('names a comment before the title once, as raw HTML', () => {
    expect(found(WORKED.replace('\n# Checkout times out', '\n<!-- draft -->\n\n# Checkout times out'))).toEqual([
      'raw-html <!-- draft -->',
    ]);
  });

  it('refuses choices in a quote however deep they stand in it, before the first section too', () => {
    const quote = '> - Two ways:\n>   - [Wait](#scaled)';
    expect(found(inScene(quote))).toEqual(['quoted-choices > - Two ways:']);
    expect(found(inIntro(quote))).toEqual(['quoted-choices > - Two ways:']);
  });
});

describe('the first list of a scene', () => {
  it('reads a key without a space after its colon', () => {
    expect(found(WORKED.replace('- ends: resolved', '- ends:resolved'))).toEqual([]);
  });

  it('names each unknown key, and does not take what follows for choices', () => {
    const list = '- Bank: answers in 80 ms\n- Pool: waits\n- nothing else is slow\n\nAnd so on.';
    expect(found(WORKED.replace('Timeouts fall to {{timeouts}} and stay there.', list))).toEqual([
      'unknown-key - Bank: answers in 80 ms',
      'unknown-key - Pool: waits',
    ]);
  });

  it('may hold addresses and times', () => {
    const list = '- https://status.example.com is green\n- 02:05 was the last deploy\n\nAnd so on.';
    expect(found(WORKED.replace('Timeouts fall to {{timeouts}} and stay there.', list))).toEqual([]);
  });

  it('says where the key of a choice belongs that is not indented', () => {
    const [problem] = compile('a.md', WORKED.replace('  - takes: 1m', '- takes: 1m')).problems;
    expect(problem).toMatchObject({ code: 'not-a-choice', hint: 'Keys of a choice are indented below it.' });
  });
});

describe('front matter', () => {
  it.each([
    'Calls to v1.2 fail for approx. 5 % of all users.',
    'Orders vs. Payments disagree in the U.S. East region.',
    'At Acme Inc. Checkout fails at 3 a.m. on Fridays, etc. and so on.',
    'In Dec. Billing hangs on Node.js Apps.',
  ])('takes %j for one sentence', (summary) => {
    expect(found(WORKED.replace(SUMMARY, `summary: ${summary}`))).toEqual([]);
  });

  it('takes two sentences for more than one', () => {
    expect(found(WORKED.replace(SUMMARY, 'summary: Checkouts fail. Nobody knows why.'))).toEqual([
      'bad-value summary: Checkouts fail. Nobody knows why.',
    ]);
  });

  it('names a misspelt key once, and not as missing too', () => {
    const { problems } = compile('a.md', WORKED.replace('severity:', 'serverity:').replace('title:', 'titel:'));
    expect(problems.map(({ code, line, hint }) => ({ code, line, hint }))).toEqual([
      { code: 'unknown-key', line: 3, hint: 'Did you mean “title”?' },
      { code: 'unknown-key', line: 5, hint: 'Did you mean “severity”?' },
    ]);
  });

  it('asks for quotes where a comma in braces cuts a value', () => {
    const impact = 'impact:\n  lost: { adds: $2,000,000 a minute, costs: "1 point per $1,000,000" }';
    expect(found(WORKED.replace(FLAGS, `${impact}\n${FLAGS}`))).toEqual([
      'bad-value   lost: { adds: $2,000,000 a minute, costs: "1 point per $1,000,000" }',
    ]);
  });

  it('finds a list that is never closed on a line of the front matter', () => {
    expect(found(WORKED.replace(FLAGS, 'flags: [pool_known'))).toEqual(['bad-front-matter flags: [pool_known']);
  });

  it('fills in nothing in tags', () => {
    expect(found(WORKED.replace(FLAGS, `tags: ["{{clock}}"]\n${FLAGS}`))).toEqual(['misplaced-slot tags: ["{{clock}}"]']);
  });

  it('has room for a counter of 32 bits that runs over, in expressions too', () => {
    const signal = 'signals:\n  next_id: { is: "4,294,960,000 ids", good: "below 4,294,967,295 ids" }\n  timeouts';
    const source = WORKED.replace('signals:\n  timeouts', signal);
    expect(found(source.replace('**If** `minutes > 15`', '**If** `next_id > 4294967295`'))).toEqual([]);
  });

  it('adds at most a thousand million a minute, so that totals stay exact', () => {
    const impact = 'impact:\n  lost: { adds: "1,000,000,000.5 a minute" }';
    expect(found(WORKED.replace(FLAGS, `${impact}\n${FLAGS}`))).toEqual(['too-large   lost: { adds: "1,000,000,000.5 a minute" }']);
  });

  it('reads a drift, a rate and a cost with more than one space between their words', () => {
    const signal = '12%, drift: "+1%  a minute  to 60%", good';
    const impact = 'impact:\n  lost: { adds: "$5  a minute", costs: "1  point  per $5" }';
    expect(found(WORKED.replace('12%, good', signal).replace(FLAGS, `${impact}\n${FLAGS}`))).toEqual([]);
  });
});

describe('prose', () => {
  it.each([
    ['evidence of 1,500 lines', `\`\`\`\n${'02:14:00 pool wait 1200 ms\n'.repeat(1500)}\`\`\``],
    ['evidence that begins far to the right', `\`\`\`\n${' '.repeat(300)}1200 ms\n\`\`\``],
    ['evidence with a long broken line', `\`\`\`\n${'- '.repeat(60)}\n\`\`\``],
    ['a paragraph of 5,000 characters', 'The pool waits. '.repeat(320)],
    ['an address that can be no link', 'The queue is at ftp://queue.internal and at <redis://cache:6379> still.'],
    ['a quote that begins with a bold “If”', '> **If** the bank is down, nobody can pay.'],
    ['an expression of 1,900 characters', `> **If** \`${'minutes > 15 && '.repeat(118)}true\`: late.`],
  ])('may hold %s', (_, text) => {
    expect(found(inScene(text))).toEqual([]);
  });

  it.each(['> **if** `minutes > 15`: late.', '> **If:** `minutes > 15` late.', '> **IF** `minutes > 15`: late.'])(
    'does not show the expression of %j as text',
    (quote) => {
      expect(found(inScene(quote))).toEqual([`bad-if ${quote}`]);
    },
  );

  it('takes a condition outside a code span for an expression', () => {
    expect(found(inScene('> **If** minutes > 15: late.'))).toEqual(['bare-expression > **If** minutes > 15: late.']);
  });
});

describe('what is said of states and of pairs', () => {
  it('names a choice at any time with “after” once, however many scenes have one too', () => {
    const late = '\n\n## At any time\n\n- [Page the lead](#at-any-time)\n  - after: 30s\n  - shows: She is awake.\n';
    const source = WORKED.replace('  - takes: 3m', '  - takes: 3m\n  - after: 20s').replace(
      '  - takes: 1m',
      '  - takes: 1m\n  - after: 20s',
    );
    expect(found(source + late)).toEqual(['second-after   - after: 30s']);
  });

  it.each([
    ['the "one thing" that changed', 'It undoes the "one thing" that changed.'],
    ["it wasn't our own deploy", 'It wasn’t our own deploy.'],
    ['R&D shipped the one thing', 'R&D shipped the one thing.'],
  ])('finds that the summary %j gives a lesson away', (summary, why) => {
    const source = WORKED.replace(SUMMARY, `summary: ${JSON.stringify(summary)}`).replace('It undoes the one thing that changed.', why);
    expect(found(source)).toEqual([`summary-tells summary: ${JSON.stringify(summary)}`]);
  });

  it('compares choices at any time with those that stay: these are no look-ups', () => {
    const source = `${WORKED}
## At any time

- [Declare the incident](#at-any-time)
  - scores: communication +2
  - shows: It is declared.
  - why: Others can help only if they know.
- [Give up](#made-worse)
`;
    const problems = check('a.md', source).problems.filter(({ code }) => code === 'dominated-choice');
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/"at-any-time\/give-up" is worse than "at-any-time\/declare/),
    ]);
  });
});

describe('hints', () => {
  it.each([
    ['minute > 15', 'Did you mean “minutes”?'],
    ['minutes > 15 and pool_known', 'Write && for “and”.'],
    ['True', 'Did you mean “true”?'],
    [
      'x',
      'There are “timeouts” and “pool_known”. A new one is declared below “signals”, “impact”, “flags” or “variants” in the front matter.',
    ],
  ])('of the expression %j', (expression, hint) => {
    const { problems } = compile('a.md', WORKED.replace('**If** `minutes > 15`', `**If** \`${expression}\``));
    expect(problems.map((problem) => problem.hint)).toEqual([hint]);
  });

  it('sees a name through the spaces around it', () => {
    const { problems } = compile('a.md', inScene('{{ timeouts }} of them, at {{clocks}}'));
    expect(problems.map((problem) => problem.hint)).toEqual(['Did you mean “timeouts”?', 'Did you mean “clock”?']);
  });
});

/** Code and line of each problem. */
function found(source: string): string[] {
  const lines = source.split('\n');
  return compile('a.md', source).problems.map(({ code, line }) => `${code} ${lines[line - 1]}`);
}

function inScene(text: string): string {
  return WORKED.replace(OPENING, () => `${OPENING}\n\n${text}`);
}

function inIntro(text: string): string {
  return WORKED.replace('\n# Checkout times out\n', `\n# Checkout times out\n\n${text}\n`);
}
