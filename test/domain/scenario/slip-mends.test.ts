/** Slips whose first hint once led elsewhere: each with its mend, and beside it what is no slip. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileStored } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const FAIL_OVER = '- [Fail the database over](#made-worse)';

describe('the hint of a link to no scene', () => {
  it('names the scene that begins so before one that looks alike', () => {
    const short = WORKED.replace('## Closed', '## <a id="scaled-back"></a>Back\n\n- ends: mitigated\n\n## Closed').replaceAll(
      '#closed',
      '#scaled-b',
    );
    expect(hintsOf(short)).toEqual(Array(1).fill('Did you mean “scaled-back”?'));
    expect(hintsOf(WORKED.replace('(#closed)', '(#close)'))).toEqual(['Did you mean “closed”?']);
  });

  it('names the scene to which nothing leads, whose id was changed or left out', () => {
    const hint = (id: string) => `Nothing leads to “${id}” (line 46): link to it, or begin its heading with <a id="scaled"></a>.`;
    expect(hintsOf(WORKED.replace('<a id="scaled"></a>', '<a id="more-pods"></a>'))).toEqual([hint('more-pods')]);
    expect(hintsOf(WORKED.replace('<a id="scaled"></a>', ''))).toEqual([hint('six-pods-and-still-failing')]);
    const two = WORKED.replace('<a id="scaled"></a>', '<a id="more-pods"></a>').replace('#made-worse', '#broken');
    expect(hintsOf(two)[0]).toMatch(
      /^Nothing leads to “more-pods” \(line 46\) and “made-worse” \(line 59\): link to one, or begin the heading/,
    );
  });

  it('lists what there is where something leads to each scene', () => {
    const hint = 'There are “overview”, “scaled”, “made-worse” and “closed”.';
    expect(hintsOf(WORKED.replace(PROSE, `- at: 30m [The bank](#telephone)\n\n${PROSE}`))).toEqual([hint]);
  });
});

describe('the hint of a time past the limit', () => {
  it('says of a time of day before the start that it is one of the next day', () => {
    const at = (time: string) => WORKED.replace(PROSE, `- at: ${time} [The bank calls](#closed)\n\n${PROSE}`);
    expect(hintsOf(at('01:50'))[0]).toMatch(/^01:50 is before the start at 02:14, so it counts as the next day/);
    expect(hintsOf(at('02:14'))[0]).toMatch(/^02:14 is the start itself/);
    expect(hintsOf(at('03:20'))[0]).toMatch(/^Raise “limit”/);
    expect(hintsOf(WORKED.replace('  - takes: 1m', '  - until: 02:10'))[0]).toMatch(/^02:10 is before the start/);
    expect(hintsOf(at('02:60'))).toEqual(['A time of day goes from 00:00 to 23:59.']);
  });
});

describe('the hint of a list of choices', () => {
  it('says of points at the margin whose they may be', () => {
    const points = WORKED.replace('  - scores: stabilise -6\n', '- scores: stabilise -6\n');
    expect(hintsOf(points)).toContain(
      'Keys of a choice are indented below it. Those of the scene stand in the list directly below its heading.',
    );
    const ends = WORKED.replace('  - scores: stabilise -6\n', '- ends: failed\n');
    expect(hintsOf(ends)[0]).toMatch(/^Keys of a scene stand in the list directly below its heading/);
  });

  it('says of an indented choice that it begins at the margin', () => {
    const hint = 'This is a choice: it begins at the margin, without spaces before its “-”.';
    expect(hintsOf(WORKED.replace(FAIL_OVER, `  ${FAIL_OVER}`))).toContain(hint);
    expect(hintsOf(WORKED.replace('  - takes: 1m', '  - [a link](https://example.org)'))).toEqual(['Write - key: value.']);
  });

  it('puts brackets around a label that has none, or half of them', () => {
    const hint = 'Put the label in brackets: [Fail the database over](#made-worse).';
    for (const slip of [
      'Fail the database over (#made-worse)',
      'Fail the database over](#made-worse)',
      '[Fail the database over (#made-worse)',
    ])
      expect(hintsOf(WORKED.replace(FAIL_OVER, `- ${slip}`)), slip).toContain(hint);
    expect(hintsOf(WORKED.replace(FAIL_OVER, '- Fail over (see below)'))[0]).toMatch(/^A list of choices holds nothing else/);
  });

  it('asks for other words where two labels are the same, and for an id where they only give the same', () => {
    const twice = WORKED.replace('[Fail the database over](#made-worse)', '[Go back to the dashboards](#overview)');
    expect(hintsOf(twice)).toEqual([expect.stringMatching(/^Say in other words in the label how they differ\./)]);
    const alike = WORKED.replace('[Fail the database over](#made-worse)', '[Go back to the dashboards!](#made-worse)');
    expect(hintsOf(alike)).toEqual(['Give one of them an “id”.']);
  });

  it('says how deep what goes on with a text is indented', () => {
    const why = '  - why: It restarts the one healthy part of the path.';
    const hint = 'Indent it by four spaces if it belongs to the “why” above it.';
    for (const text of ['> **If** `minutes > 20`: By then it is late.', 'By then it is late.'])
      expect(hintsOf(WORKED.replace(why, `${why}\n\n  ${text}`)), text).toEqual([hint]);
    expect(hintsOf(WORKED.replace(why, `${why}\n\n    > **If** \`minutes > 20\`: By then it is late.`))).toEqual([]);
    expect(hintsOf(WORKED.replace('  - takes: 1m', '  - takes: 1m\n\n  By then it is late.'))).toEqual([null]);
  });

  it('asks for another id where both choices have one', () => {
    const same = WORKED.replace('  - takes: 1m', '  - id: go\n  - takes: 1m').replace('  - takes: 12m', '  - id: go\n  - takes: 12m');
    expect(hintsOf(same)).toEqual(['Change one of the two ids.']);
    expect(hintsOf(WORKED.replace('<a id="scaled">', '<a id="overview">'))).toContain('Write another id in its <a id="…"></a>.');
  });
});

describe('the hint of a name', () => {
  it('says where a new one is declared', () => {
    expect(hintsOf(WORKED.replace('timeouts 40%', 'latency 40 ms'))).toEqual([
      'There are “timeouts” and “pool_known”. A new one is declared below “signals” or “flags” in the front matter.',
    ]);
  });

  it('with a hyphen is the declared one, once; a difference of two is none', () => {
    expect(hintsOf(WORKED.replace('&& !pool_known', '&& !pool-known'))).toEqual(['Write “pool_known”.']);
    const difference = WORKED.replace('flags: [pool_known]', 'flags: [pool_known]').replace('`minutes > 15`', '`minutes-timeouts > 15`');
    expect(hintsOf(difference)).toEqual([]);
  });

  it('in a block of a template shows how a condition is written', () => {
    const hint = 'A text under a condition is a quote block: > **If** `pool_known`: and then the text.';
    for (const opening of ['{{#if pool_known}}', '{{ if pool_known }}', '{{#pool_known}}'])
      expect(hintsOf(WORKED.replace(PROSE, `${opening}It stays.`))[0], opening).toBe(hint);
    expect(compile('a.md', WORKED.replace(PROSE, '{{#if pool_known}}It stays.{{/if}}')).problems.map(({ code }) => code)).toEqual([
      'bad-slot',
    ]);
    expect(compile('a.md', WORKED.replace(PROSE, '{{iffy}} stays.')).problems.map(({ code }) => code)).toEqual(['unknown-name']);
  });
});

describe('the hint of an ending', () => {
  it('asks for an empty line where the text stands directly below', () => {
    expect(hintsOf(WORKED.replace('- ends: escalated', '- ends: escalated\nThe director takes over.'))).toEqual([
      'Leave an empty line between the key and the text.',
    ]);
    expect(hintsOf(WORKED.replace('- ends: escalated', '- ends: escalate'))).toEqual(['Did you mean “escalated”?']);
  });
});

describe('a text joined to a key of a choice', () => {
  it.each([
    ['takes', 'takes: 3m'],
    ['needs', 'needs: pool_known'],
  ])('is told at %s, with where it belongs', (key, written) => {
    const joined = WORKED.replace(written, `${written}\n  The graph falls.`);
    expect(joined).not.toBe(WORKED);
    expect(hintsOf(joined)).toContain(
      `The line below is read as part of “${key}”. What is shown after the choice belongs to “shows: …” or to the scene that it leads to.`,
    );
  });
});

describe('a message of the channel out of form', () => {
  const withMessage = (message: string) => `${WORKED}\n## Channel\n\n- ${message}\n`;

  it.each([
    ['02:20 **ana** Is it us?', 'Messages count from the start: write +10m for ten minutes after it, and no time of day.'],
    ['**ana** Is it us?', 'Begin with the minutes since the start, as in +3m.'],
    ['ana: Is it us?', 'Begin with the minutes since the start, as in +3m.'],
    ['3m **ana** Is it us?', 'Write +3m.'],
    ['+3 **ana** Is it us?', 'Write +3m.'],
    ['+90s **ana** Is it us?', 'Write +2m.'],
    ['+3m ana: Is it us?', 'Write who speaks in bold, right after the time: **ana**.'],
    ['+3m *ana* Is it us?', 'Write who speaks in bold, right after the time: **ana**.'],
    ['+3m **ana**', 'Write what is said after the name.'],
    ['+3m', 'Write who speaks, in bold, and what is said.'],
  ])('has the mend: %s', (message, hint) => {
    const { problems } = compile('a.md', withMessage(message));
    expect(problems.filter(({ code }) => code === 'bad-message').map((problem) => problem.hint)).toEqual([hint]);
  });
});

describe('front matter that does not end', () => {
  const problems = (source: string) => compile('a.md', source).problems.map(({ code, line, hint }) => [code, line, hint]);

  it('is told where it seems to end', () => {
    const open = WORKED.replace('[pool_known]\n---\n', '[pool_known]\n');
    const above = 'Write --- on a line of its own above it.';
    expect(problems(open)).toEqual([['no-front-matter', 14, above]]);
    expect(problems(open.replace('flags:', '# What is known.\nflags:'))).toEqual([['no-front-matter', 15, above]]);
    expect(problems(open.replace('[pool_known]\n\n#', '[pool_known]\n#'))).toEqual([['no-front-matter', 13, above]]);
    expect(problems(WORKED.replace('[pool_known]\n---', '[pool_known]\n--'))[0]?.slice(0, 2)).toEqual(['no-front-matter', 13]);
  });

  it('is told of on line 1 where it never begins', () => {
    expect(problems(WORKED.replace('---\n', ''))[0]?.slice(0, 2)).toEqual(['no-front-matter', 1]);
  });

  it('and braces that are never closed are no missing comma', () => {
    const open = WORKED.replace('below 2% }', 'below 2%');
    expect(hintsOf(open)).toEqual(['Close every { with } and every [ with ], on that line or above it.']);
    const nested = WORKED.replace('is: 12%', 'is: 12%, label: a: b');
    expect(hintsOf(nested)[0]).not.toMatch(/comma before/);
  });
});

describe('a text that would be shown to everybody', () => {
  const codes = (source: string) => compile('a.md', source).problems.map(({ code, line }) => ({ code, on: source.split('\n')[line - 1] }));
  const WHY = '  - why: Two minutes now saves a call every five minutes later.';
  const LATE = '> **If** `minutes > 20`: By then they had called.';

  it('is a condition at the margin below a choice, and not one above the choices or indented', () => {
    expect(WORKED).toContain(WHY);
    for (const gap of ['\n', '\n\n'])
      expect(codes(WORKED.replace(WHY, `${WHY}${gap}${LATE}\n`))).toEqual([{ code: 'unclear-if', on: LATE }]);
    expect(codes(WORKED.replace(WHY, `${WHY}\n\n${LATE}\n\n> **If** \`minutes > 40\`: Twice.\n`))).toHaveLength(1);
    expect(codes(WORKED.replace(WHY, `${WHY}\n\n    ${LATE}`))).toEqual([]);
    expect(codes(WORKED.replace(PROSE, `${PROSE}\n\n${LATE}`))).toEqual([]);
    expect(codes(WORKED.replace(WHY, `${WHY}\n\n> A quote without a condition.\n`))).toEqual([]);
    expect(codes(WORKED.replace(WHY, `${WHY}\n\nOr else:\n\n${LATE}\n`))).toEqual([]);
  });

  it('is what stands under another word than If', () => {
    for (const opening of [
      '**Else**:',
      '**Else:**',
      '**Otherwise**:',
      '**Unless** `pool_known`:',
      '**Else if** `pool_known`:',
      '**When** `pool_known`:',
    ])
      expect(codes(WORKED.replace(PROSE, `${LATE}\n\n> ${opening} They wait.`)), opening).toEqual([
        { code: 'shown-as-written', on: `> ${opening} They wait.` },
      ]);
    for (const opening of ['**Else** nothing.', '**When** in doubt, ask:', 'Else:', '**Otherwise** all is well.'])
      expect(codes(WORKED.replace(PROSE, `> ${opening}`)), opening).toEqual([]);
  });

  it('is a block of a template', () => {
    expect(codes(WORKED.replace(PROSE, 'It stays.\n{% if pool_known %} They know. {% endif %}'))).toEqual([
      { code: 'shown-as-written', on: '{% if pool_known %} They know. {% endif %}' },
    ]);
    for (const text of ['Write `{% if %}` there.', 'A load of {%} or so.', '```text\n{% if x %}\n```'])
      expect(codes(WORKED.replace(PROSE, text)), text).toEqual([]);
  });
});

describe('a text that is joined to a condition', () => {
  const LATE = '> **If** `minutes > 20`: They call.';

  it('without an empty line between them is warned of where it begins', () => {
    for (const quote of [LATE, `${LATE}\n> And again.`, `${LATE}\n>\n> And again.`]) {
      const [problem, ...more] = compile('a.md', WORKED.replace(PROSE, `${quote}\n${PROSE}`)).problems;
      expect(problem).toMatchObject({ code: 'unclear-if', line: 48 + quote.split('\n').length });
      expect(more).toEqual([]);
    }
  });

  it('is none behind an empty line, a list or a mark of the quote, nor below a plain quote', () => {
    for (const text of [`${LATE}\n\n${PROSE}`, `${LATE}\n> ${PROSE}`, `> They call.\n${PROSE}`, `${LATE}\n### Later\n\n${PROSE}`])
      expect(hintsOf(WORKED.replace(PROSE, text)), text).toEqual([]);
  });
});

describe('a slip that nothing told of', () => {
  it('a value with a brace too few, before one that is whole', () => {
    expect(compile('a.md', WORKED.replace(PROSE, 'Six.\n{{timeouts} fail, at {{clock}}.')).problems).toMatchObject([
      { code: 'bad-slot', line: 49, hint: 'Close it: {{timeouts}}.' },
    ]);
    for (const text of ['Now {timeouts}} fail, at {{clock}}.', '{timeouts} fail, at {{clock}}.'])
      expect(hintsOf(WORKED.replace(PROSE, text)), text).toEqual(['Write {{timeouts}} for its value.']);
    for (const text of ['A map {a: {b: 1}} at {{clock}}.', String.raw`\{{timeouts}} at {{clock}}.`])
      expect(hintsOf(WORKED.replace(PROSE, text)), text).toEqual([]);
  });

  it('is refused as a new text and opens as a stored one', () => {
    const played = WORKED.replace(PROSE, '{{timeouts} fail, at {{clock}}.');
    expect(compile('a.md', played).scenario).toBeNull();
    expect(compileStored('a.md', played).scenario).not.toBeNull();
  });

  it('a fence of two backticks, and not a code span of two', () => {
    const fence = '``log timeouts | Kibana\n02:14 pool exhausted\n``';
    expect(compile('a.md', WORKED.replace(PROSE, fence)).problems).toMatchObject([{ code: 'shown-as-written', line: 48 }]);
    for (const text of ['``a ` in code``', 'It is ``not`` so.', '```log a | b\n02:14\n```'])
      expect(hintsOf(WORKED.replace(PROSE, text)), text).toEqual([]);
  });

  it('a mark that its evidence does not hold, each by itself', () => {
    const evidence = (hot: string) =>
      WORKED.replace(PROSE, `\`\`\`log pool | Kibana | hot: ${hot}\nwaiting=318 of 320\nwait=4,100 ms\n\`\`\``);
    expect(compile('a.md', evidence('waiting=319, 320')).problems).toMatchObject([{ code: 'missing-mark', line: 48 }]);
    for (const hot of ['waiting=318', '318, 320', '4,100 ms', '']) expect(hintsOf(evidence(hot)), hot).toEqual([]);
  });

  it('a mark that no | parts from the caption', () => {
    const fence = (info: string) => WORKED.replace(PROSE, `\`\`\`${info}\nwaiting=318 of 320\n\`\`\``);
    const meant = 'Write log pool | Kibana | hot: waiting=318.';
    for (const info of ['log pool, Kibana, hot: waiting=318', 'log pool | Kibana, hot: waiting=318', 'log pool; Kibana hot: waiting=318'])
      expect(compile('a.md', fence(info)).problems, info).toMatchObject([{ code: 'missing-mark', line: 48 }]);
    expect(hintsOf(fence('log pool, Kibana, hot: waiting=318'))).toEqual([meant]);
    expect(hintsOf(fence('log pool | Kibana, hot: waiting=318'))).toEqual([meant]);
    for (const info of [
      'log pool | Kibana | hot: waiting=318',
      'log pool |hot: waiting=318',
      'log hot pool | Kibana',
      'log hotter:',
      'hot: waiting',
    ])
      expect(hintsOf(fence(info)), info).toEqual([]);
  });

  it('one label on two choices that are offered together, wherever they lead, and not where conditions part them', () => {
    const twice = (keys: string, target = 'made-worse') =>
      WORKED.replace(FAIL_OVER, `- [Fail the database over](#${target})\n  - id: other\n${keys}${FAIL_OVER}`);
    const codes = (source: string) => compile('a.md', source).problems.map(({ code }) => code);
    expect(codes(twice('  - when: `minutes < 30 && !pool_known`\n'))).toEqual(['same-label']);
    expect(codes(twice('  - takes: 3m\n'))).toEqual([]);
    expect(codes(twice('  - when: `minutes < 30 && !pool_known`\n', 'closed'))).toEqual(['same-label']);
  });

  it('a special section whose name is nearly right', () => {
    const channel = '\n- +2m **maria** Anything yet?\n';
    const codes = (source: string) => compile('a.md', source).problems.map(({ code, hint }) => `${code}: ${hint}`);
    for (const name of ['Channels', 'Chanel'])
      expect(codes(`${WORKED}\n## ${name}\n${channel}  - when: \`pool_known\`\n`), name).toEqual([
        'unreachable-scene: Nothing leads here; the special section is “## Channel”.',
      ]);
    expect(codes(`${WORKED}\n## At anytime\n\n- [Wait](#overview)\n  - takes: 2m\n`)).toEqual([
      'unreachable-scene: Nothing leads here; the special section is “## At any time”.',
    ]);
    expect(codes(`${WORKED.replace('(#closed)', '(#channels)')}\n## Channels\n\nAll quiet.\n${channel}`)).toEqual([]);
    expect(codes(`${WORKED}\n## Channels\n\n- ends: failed\n`)).toEqual([]);
  });
});

function hintsOf(source: string): (string | null)[] {
  return compile('a.md', source).problems.map(({ hint }) => hint);
}
