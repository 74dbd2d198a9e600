/** What an author meant to be read, filled in or hidden, and what a candidate would see as it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const IF = '> **If** `minutes > 15`: They wait.';

describe('an else in an If-quote is shown with it', () => {
  it.each([`${IF}\n>\n> **Else**: They sleep.`, `${IF}\n> **Else:** They sleep.`, `${IF}\n>\n> **Else if** \`pool_known\`: They sleep.`])(
    '%j',
    (quote) => {
      const { problems } = compile('a.md', withProse(`${quote}\n\n${PROSE}`));
      expect(problems).toMatchObject([{ code: 'shown-as-written', level: 'warning', line: 48 + quote.split('\n').length - 1 }]);
      expect(problems[0]?.hint).toContain('> **If** `!seen`: and then the text.');
    },
  );

  it.each([
    `${IF}\n>\n> **Elsewhere**: all is quiet.`,
    `${IF}\n>\n> Call, or **else** they leave.`,
    `${IF}\n>\n> **Otherwise:** call.`,
    '**Else:** call.',
  ])('and what is none is let be: %j', (text) => {
    expect(compile('a.md', withProse(`${text}\n\n${PROSE}`)).problems).toEqual([]);
  });
});

describe('“hot” that is written otherwise marks nothing', () => {
  it.each([
    ['Hot:', 'Hot: api-2'],
    ['HOT:', 'HOT: api-2'],
    ['hot :', 'hot : api-2'],
    ['hot=', 'hot=api-2'],
  ])('%s', (seen, hot) => {
    const { problems } = compile('a.md', withFence(`log the pods | kubectl | ${hot}`, 'api-2 is down'));
    expect(problems).toMatchObject([
      { code: 'missing-mark', line: 50, message: `expected “hot:”, saw “${seen}”: nothing is marked by it`, hint: /small letters/ },
    ]);
  });

  it.each(['log the pods | Hotjar | hot: api-2', 'log Hot: the pods | kubectl', 'log the pods | hotel'])('and is let be in %j', (info) => {
    expect(compile('a.md', withFence(info, 'api-2 is down')).problems).toEqual([]);
  });
});

describe('a part of the first line of evidence', () => {
  it('after “hot” is told', () => {
    for (const [info, hint] of [
      ['log the pods | kubectl | hot: api-2 | hot: down', 'Commas part two marks: hot: api-2, down.'],
      ['log the pods | kubectl | hot: api-2 | down', 'Commas part two marks: hot: api-2, down; a source stands before “hot:”.'],
    ] as const)
      expect(compile('a.md', withFence(info, 'api-2 is down')).problems).toMatchObject([
        { code: 'missing-mark', level: 'warning', line: 50, message: /^expected “hot: …” at the end, saw “(?:hot: )?down” after it/, hint },
      ]);
  });

  it('before it belongs to the source, as the pipes of a command do', () => {
    for (const [info, source] of [
      ['log the pods | kubectl logs | grep 429 | sort | hot: api-2', 'kubectl logs | grep 429 | sort'],
      ['log the pods | kubectl logs | grep 429', 'kubectl logs | grep 429'],
      ['log the pods | hot: api-2 | kubectl logs', 'kubectl logs'],
    ] as const) {
      const { scenario, problems } = compile('a.md', withFence(info, 'api-2 is down'));
      expect(problems).toEqual([]);
      expect(JSON.stringify(scenario?.scenes[1]?.prose), info).toContain(`<span>the pods</span><span>${source}</span>`);
    }
  });
});

describe('a value', () => {
  it('is not filled in within a fence', () => {
    const { problems } = compile('a.md', withFence('log the pods', 'api-2 is down\nfailing {{timeouts}} at {{clock}}'));
    expect(problems.map(({ code, line, message }) => [code, line, message.slice(0, 14)])).toEqual([
      ['shown-as-written', 52, '“{{timeouts}}”'],
      ['shown-as-written', 52, '“{{clock}}” is'],
    ]);
  });

  it.each(['{{ timeouts }}', '{{.Values.timeouts}}', '{{instance}}', '{{$value}}', '{timeouts}', '{{pool_known}}'])(
    'that a template in a fence names is let be: %s',
    (text) => expect(compile('a.md', withFence('yaml a rule', text)).problems).toEqual([]),
  );

  it('has its unit', () => {
    for (const text of ['{{timeouts}}% now', '{{timeouts}} % now'])
      expect(compile('a.md', withProse(`${text}\n\n${PROSE}`)).problems, text).toMatchObject([
        { code: 'shown-as-written', line: 48, hint: 'Write {{timeouts}} alone.' },
      ]);
    const dollars = WORKED.replaceAll(/12%|2%|60%|40%|30%|1%/g, (of) => `$${of.slice(0, -1)}`);
    expect(
      compile('a.md', dollars.replace('fall to {{timeouts}}', `fall to ${'$'}{{timeouts}}`)).problems.map(({ hint }) => hint),
    ).toContain('Write {{timeouts}} alone.');
  });

  it('has it once in other texts', () => {
    for (const text of ['{{timeouts}} now', '{{timeouts}}, 5% more', '5% {{timeouts}}', '{{clock}}% of'])
      expect(compile('a.md', withProse(`${text}\n\n${PROSE}`)).problems, text).toEqual([]);
  });
});

describe('a comment', () => {
  it.each([
    ['right below a text', `${PROSE}\n[//]: # (ask Ines)`, 49],
    ['that holds brackets', '[//]: # (ask Ines (today) or not)\n\nAnd so on.', 48],
    ['that never ends', '[//]: # (ask Ines\n\nAnd so on.', 48],
  ])('%s is shown', (_, text, line) => {
    const { problems } = compile('a.md', withProse(text));
    expect(problems).toMatchObject([{ code: 'shown-as-written', line, message: 'this comment is shown to the candidate' }]);
  });

  it('with empty lines around it, or none of its own kind, is let be', () => {
    for (const text of [`${PROSE}\n\n[//]: # (ask Ines)\n\nAnd so on.`, `See \`[//]: # (x)\` there: ${PROSE}`])
      expect(compile('a.md', withProse(text)).problems, text).toEqual([]);
  });
});

function withProse(text: string): string {
  return WORKED.replace(PROSE, text);
}

function withFence(info: string, text: string): string {
  return withProse(`${PROSE}\n\n\`\`\`${info}\n${text}\n\`\`\``);
}
