import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { compile, compileStored } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const KEYS_STAND = 'Keys of a scene stand in the list directly below its heading, before its text and its choices.';
const SIDE_BY_SIDE = 'Keys of a choice stand side by side, each on a line of its own that begins with two spaces, “-” and a space.';
const JOINED =
  'Markdown joins two lists that only a blank line parts: put a line of text between them, or begin the items of one with “*”.';

describe('a slip of an author', () => {
  it('a key below the text of its scene is an error that says where keys stand', () => {
    for (const key of ['ends: resolved', 'scores: risk -5', 'at: 5m [Late](#closed)'])
      for (const bullet of ['-', '*', '1.'])
        expect(found(WORKED.replace(PROSE, `${PROSE}\n\n${bullet} ${key}\n\nAnd so on.`))).toEqual([
          { code: 'misplaced-key', on: `${bullet} ${key}`, hint: KEYS_STAND },
        ]);
  });

  it('an objective in words that the language does not have is met with those that it has', () => {
    const hintOf = (good: string) => check('scenarios/a.md', WORKED.replace('good: below 2%', `good: "${good}"`)).problems[0]?.hint;
    for (const good of ['at most 2%', '<= 2%']) expect(hintOf(good)).toBe('Write “below” and the first value that is no longer good.');
    expect(hintOf('at least 2%')).toBe('Write “above” and the first value that is no longer good.');
    expect([hintOf('under 2%'), hintOf('> 2%')]).toEqual(['Write “below 2%”.', 'Write “above 2%”.']);
    expect(hintOf('2%')).toBeNull();
  });

  it('the same words deeper in a list are text, and warned of; not as a key they are text alone', () => {
    const inScene = (text: string) => found(WORKED.replace(PROSE, `${PROSE}\n\n${text}\n\nAnd so on.`));
    for (const before of ['- A list\n  ', '> ', '> > '])
      for (const key of ['ends: resolved', 'at: 5m [Late](#closed)', 'scores: risk -5'])
        expect(inScene(`${before}- ${key}`)).toEqual([{ code: 'stray-key', on: `${before}- ${key}`.split('\n').at(-1), hint: KEYS_STAND }]);
    for (const text of ['- ends well', '- at 02:05 the pool changed', '> - ends: badly', '> - at: any time', '> - scores: none'])
      expect(inScene(text)).toEqual([]);
  });

  it('a key of a choice in the text of a scene is warned of, and only where nothing else can be meant', () => {
    const inScene = (text: string) => found(WORKED.replace(PROSE, `${PROSE}\n\n- ${text}\n\nAnd so on.`));
    for (const key of [
      'takes: 4m',
      'needs: pool_known',
      'sets: timeouts 4%',
      'when: `pool_known`',
      'again: 2',
      'tells: team',
      'writes: update',
    ])
      expect(inScene(key)).toEqual([{ code: 'stray-key', on: `- ${key}`, hint: 'Keys of a choice are indented below it.' }]);
    for (const prose of ['takes: a while', 'needs: two keys', 'when: at night', 'again: and again', 'why: nobody knows', 'id: 42'])
      expect(inScene(prose)).toEqual([]);
  });

  it('keys indented below a text of a choice are warned of at the first, once', () => {
    const why = '  - why: More pods share the same small pool: half the pain, none of the cause.';
    const keys = ['takes: 4m', 'scores: stabilise -1', 'sets: timeouts 6% over 2m'];
    const right = `${keys.map((key) => `  - ${key}\n`).join('')}${why}`;
    expect(WORKED).toContain(right);
    const nested = WORKED.replace(right, `${why}\n${keys.map((key) => `    - ${key}`).join('\n')}`);
    expect(found(nested)).toEqual([{ code: 'stray-key', on: '    - takes: 4m', hint: SIDE_BY_SIDE }]);
    expect(compile('a.md', nested).problems[0]?.message).toMatch(/^“takes”, “scores”, “sets” stand/);
    expect(found(WORKED.replace(why, `${why}\n    - Pods are cheap\n    - id: 42`))).toEqual([]);
    expect(found(WORKED.replace(why, `${why}\n    needs: pool_known`))).toEqual([
      { code: 'stray-key', on: '    needs: pool_known', hint: SIDE_BY_SIDE },
    ]);
    expect(found(WORKED.replace(why, `${why}\n    needs: two people`))).toEqual([]);
  });

  it('keys indented below another key are an error at the first, and what they say is not missing too', () => {
    const nested = WORKED.replace('  - takes: 4m\n  - scores: stabilise -1', '  - takes: 4m\n    - scores: stabilise -1');
    expect(found(nested)).toEqual([{ code: 'misplaced-key', on: '    - scores: stabilise -1', hint: SIDE_BY_SIDE }]);
    expect(found(WORKED.replace('  - takes: 1m', '  - takes: 1m\n    - and more'))).toMatchObject([{ code: 'bad-value' }]);
  });

  it('a key that begins no item is an error at its line', () => {
    for (const line of ['  takes: 1m', '      - takes: 1m', '  • takes: 1m'])
      expect(found(WORKED.replace('  - takes: 1m', line))).toEqual([{ code: 'choice-extra', on: line, hint: SIDE_BY_SIDE }]);
    expect(found(WORKED.replace('  - takes: 1m', '  - takes: 1m\n    • why: Nothing.'))).toEqual([
      { code: 'choice-extra', on: '    • why: Nothing.', hint: SIDE_BY_SIDE },
    ]);
  });

  it('a key of a scene below a choice is an error that says where it stands', () => {
    for (const key of ['ends: failed', 'at: 30m [Late](#closed)'])
      expect(found(WORKED.replace('  - takes: 1m', `  - ${key}`))).toEqual([{ code: 'unknown-key', on: `  - ${key}`, hint: KEYS_STAND }]);
  });

  it('a list of prose above the choices is joined with them by Markdown', () => {
    const listed = WORKED.replace(
      `${PROSE}\n\n- [Go back`,
      `${PROSE}\n\n- [The alert](https://alerts.example/1)\n- Six pods\n\n- [Go back`,
    );
    expect(found(listed)).toEqual([
      { code: 'not-a-choice', on: '- [The alert](https://alerts.example/1)', hint: JOINED },
      { code: 'not-a-choice', on: '- Six pods', hint: JOINED },
    ]);
    expect(found(listed.replace('- Six pods\n\n', '- Six pods\n\nAnd then:\n\n'))).toEqual([]);
  });

  it('facts directly below a heading are taken for keys, and the hint says what to do', () => {
    const facts = WORKED.replace(PROSE, '- Region: eu-west\n- Pods: six\n\nAnd so on.');
    expect(found(facts).map(({ hint }) => hint)).toEqual([
      'A list directly below a heading holds keys of the scene: put a line of text before a list of facts.',
      'A list directly below a heading holds keys of the scene: put a line of text before a list of facts.',
    ]);
  });

  it('a step is no value, whichever its sign', () => {
    const hint = 'Write the value that it reaches, without a sign: “sets” takes no steps.';
    for (const step of ['+5%', '-5%', '-5% over 3m', '-= 5%', '+= 5%', '-5', '-5 ms over 3m'])
      expect(found(WORKED.replace('timeouts 40%', `timeouts ${step}`)), step).toMatchObject([{ code: 'step', hint }]);
    for (const step of ['−5%', '– 5%', 'by 5%', 'by -5% over 3m', 'down 5%', 'up by 5%', 'minus 5%', '$-5', '% -5'])
      expect(found(WORKED.replace('timeouts 40%', `timeouts ${step}`)), step).toMatchObject([{ code: 'bad-quantity', hint }]);
    for (const value of ['forty', '~40%', '40 per cent or so'])
      expect(found(WORKED.replace('timeouts 40%', `timeouts ${value}`)), value).toMatchObject([{ hint: null }]);
    const below = WORKED.replace('is: 12%, good: below 2%', 'is: 12%, good: below 2%, min: -10%');
    expect(found(below.replace('timeouts 40%', 'timeouts -5%'))).toEqual([]);
    for (const value of ['−5%', '% -5'])
      expect(found(below.replace('timeouts 40%', `timeouts ${value}`))).toMatchObject([
        { hint: 'The sign comes first, and is the ASCII minus: -5% or -$5.' },
      ]);
    expect(found(below.replace('timeouts 40%', 'timeouts by -5%'))).toMatchObject([{ code: 'bad-quantity', hint }]);
    expect(found(WORKED.replace('is: 12%', 'is: -12%').replace('timeouts 40%', 'timeouts -5%'))).toEqual([]);
  });

  it('a limit that ends every play before an “at” is an error at the “at”', () => {
    const late = (at: string) => WORKED.replace(PROSE, `- at: ${at} [Late](#closed)\n\n${PROSE}`);
    expect(found(late('60m'))).toMatchObject([{ code: 'late-minute', on: '- at: 60m [Late](#closed)' }]);
    expect(found(late('02:13'))).toMatchObject([{ code: 'late-minute' }]);
    expect(found(late('59m'))).toEqual([]);
    expect(found(late('03:13'))).toEqual([]);
  });

  it('an “until” past the limit, of no minutes or out of form is an error; at the limit it is none', () => {
    const until = (value: string) => WORKED.replace('  - takes: 1m', `  - until: ${value}`);
    expect(found(until('61m'))).toMatchObject([{ code: 'late-minute' }]);
    for (const value of ['0m', 'soon', '25:00', '"5m"', '-5m']) expect(found(until(value))).toMatchObject([{ code: 'bad-value' }]);
    for (const value of ['60m', '1m', '03:14', '"03:14"']) expect(found(until(value))).toEqual([]);
  });

  it.each([
    [['$2,000'], '1 point per $30,000', /^1 point per \$25,000$/],
    [['$2,000'], '1 point per $7,000', /^1 point per \$8,000$/],
    [['$2,000'], '1 point per $333', /^1 point per \$/],
    [['$2,000', '$300'], '1 point per $7,000', /^1 point per \$5,000$/],
    [['$300', '$2,000', '$1,700'], '2.5 points per $7,000', /^2\.5 points per \$/],
    [['7 orders'], '0.001 points per 13 orders', /^0\.001 points per 7 orders$/],
    [['7 orders', '21 orders'], '0.002 points per 30 orders', /^0\.001 points per 7 orders$/],
    [['0.7 kWh'], '0.013 points per 11.3 kWh', /^0\.\d+ points per \d+(\.\d+)? kWh$/],
  ])('an uneven cost is met with a price that is even at every rate: %j, %s', (rates, costs, expected) => {
    const compiled = (price: string) => {
      const listed = rates.map((adds) => `{ adds: "${adds} a minute" }`).join(', ');
      return compile('a.md', WORKED.replace('flags:', `impact:\n  lost: { rates: [${listed}], costs: "${price}" }\nflags:`)).problems;
    };
    const [problem, ...more] = compiled(costs);
    expect(problem?.code).toBe('uneven-cost');
    expect(more).toEqual([]);
    const even = /^Write (.*)\.$/.exec(problem?.hint ?? '')?.[1] ?? '';
    expect(even).toMatch(expected);
    expect(compiled(even)).toEqual([]);
  });

  it('a choice that is spent and leaves nothing offered comes with the word that choices are taken once', () => {
    const spent = WORKED.replace(
      /- \[Go back to the dashboards\]\(#overview\)\n {2}- takes: 1m\n/,
      '- [Look again](#scaled)\n  - shows: Six.\n',
    );
    const problem = check('a.md', spent).problems.find(({ code }) => code === 'nothing-offered');
    expect(problem?.hint).toMatch(/taken once.*“again”/);
  });

  it('an item that stands twice in a list is an error', () => {
    for (const key of [
      'tells: team, team',
      'needs: pool_known, pool_known',
      'clears: pool_known, pool_known',
      'sets: pool_known, pool_known',
      'scores: diagnosis -1, diagnosis -1',
    ])
      expect(found(WORKED.replace('  - takes: 1m', `  - ${key}`))).toMatchObject([{ code: 'duplicate-item', on: `  - ${key}` }]);
  });
});

describe('a flag that nothing sets', () => {
  const declared = WORKED.replace('flags: [pool_known]', 'flags: [pool_known, told]');
  const warned = (source: string) =>
    compile('a.md', source)
      .problems.filter(({ code }) => code === 'unset-flag')
      .map(({ line, hint }) => ({ on: source.split('\n')[line - 1], hint }));

  it('is warned of where it is read first, whatever reads it', () => {
    const hint = 'A choice sets it with “- sets: told”.';
    for (const [from, to] of [
      ['- needs: pool_known', '- needs: pool_known, told'],
      ['> **If** `minutes > 15`', '> **If** `minutes > 15 && !told`'],
      ['scores: communication +2', 'scores: communication +2 if `told`'],
      ['`minutes < 30 && !pool_known`', '`told`'],
    ] as const) {
      const on = WORKED.split('\n').find((line) => line.includes(from));
      expect(warned(declared.replace(from, to))).toEqual([{ on: on?.replace(from, to), hint }]);
    }
    const twice = declared.replace('communication +2', 'communication +2 if `told`').replace('- needs: pool_known', '- needs: told');
    expect(warned(twice).map(({ on }) => on)).toEqual(['  - scores: communication +2 if `told`']);
  });

  it('is not warned of where a choice sets it, in whatever case, or nothing reads it', () => {
    const read = declared.replace('- needs: pool_known', '- needs: told');
    expect(warned(declared)).toEqual([]);
    expect(warned(read.replace('- sets: pool_known', '- sets: pool_known, told if `minutes < 5`'))).toEqual([]);
    expect(warned(read.replace('- sets: pool_known', '- sets: pool_known\n  - clears: told'))).toHaveLength(1);
  });
});

describe('a condition that stands where none may', () => {
  const places = {
    'a paragraph': '**If** `minutes > 5`: late.',
    'a second line of a quote': '> Words.\n> **If** `minutes > 5`: late.',
    'a second condition without an empty line': '> **If** `minutes > 5`: late.\n> **If** `minutes > 9`: later.',
    'a later paragraph of a quote': '> Words.\n>\n> **If** `minutes > 5`: late.',
    'an item of a list': 'Words:\n\n- **If** `minutes > 5`: late.',
  };

  for (const [place, text] of Object.entries(places))
    it(`is an error in ${place}`, () => {
      expect(found(WORKED.replace(PROSE, `${PROSE}\n\n${text}\n\nAnd so on.`)).map(({ code }) => code)).toEqual(['misplaced-if']);
    });

  it('is an error in a value that opens with it', () => {
    for (const key of ['shows', 'why'])
      expect(found(WORKED.replace('  - takes: 1m', `  - ${key}: **If** \`minutes > 5\`: late.`))).toMatchObject([{ code: 'misplaced-if' }]);
  });

  it('is none where it does not open a line, or nothing is asked', () => {
    for (const text of ['What **If** `minutes > 5` means.', '**If** in doubt, ask.', '> Words.\n\n> **If** `minutes > 5`: late.'])
      expect(found(WORKED.replace(PROSE, `${PROSE}\n\n${text}\n\nAnd so on.`))).toEqual([]);
  });
});

describe('a text that was played before', () => {
  const played = WORKED.replace(PROSE, `${PROSE}\n\n- scores: stabilise -5\n\nAnd so on.`)
    .replace('timeouts 40%', 'timeouts -5%')
    .replace('needs: pool_known', 'needs: pool_known, pool_known');

  it('is refused as a new one, and opens as it was as a stored one', () => {
    expect(compile('a.md', played).scenario).toBeNull();
    const { scenario } = compileStored('a.md', played);
    expect(scenario?.scenes[1]?.scores).toEqual([]);
    expect(
      scenario?.choices.flatMap(({ effects }) => effects).map((effect) => (effect.kind === 'signal' ? effect.to : effect.flag)),
    ).toContain(-5000);
  });

  it('is refused for what was never played', () => {
    expect(compileStored('a.md', WORKED.replace('#closed', '#closd')).scenario).toBeNull();
  });
});

function found(source: string): { code: string; on: string | undefined; hint: string | null }[] {
  return compile('a.md', source)
    .problems.filter(({ code, level }) => level === 'error' || code === 'stray-key')
    .map(({ code, line, hint }) => ({ code, on: source.split('\n')[line - 1], hint }));
}
