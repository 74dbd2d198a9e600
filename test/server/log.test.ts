import { describe, expect, it } from 'vitest';
import { createLog, withoutTexts } from '../../server/log.ts';

/** Takes nothing while it is `stuck`. */
function reader() {
  const lines: string[] = [];
  const state = { stuck: false, writableLength: 0 };
  return {
    lines,
    state,
    get writableLength() {
      return state.writableLength;
    },
    write(line: string) {
      if (state.stuck) state.writableLength += line.length;
      else lines.push(line);
    },
  };
}

describe('the log', () => {
  it('is one line of JSON an event', () => {
    const quick = reader();
    const { lines } = quick;
    const log = createLog('warn', quick);
    log.info({}, 'not at this level');
    log.error({ err: new Error('a fault'), path: '/runs' }, 'a request failed');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 50, path: '/runs', msg: 'a request failed', err: { name: 'Error', message: 'a fault' } },
    ]);
    expect(lines[0]?.endsWith('}\n')).toBe(true);
  });

  it('keeps a bounded part for a reader that stopped, and says afterwards how much is missing', () => {
    const slow = reader();
    const log = createLog('error', slow);
    slow.state.stuck = true;
    for (let n = 0; n < 3_000; n++) log.error({ pad: 'x'.repeat(1_000) }, 'a line');
    expect(slow.state.writableLength).toBeLessThan(1.1 * 1024 * 1024);
    Object.assign(slow.state, { stuck: false, writableLength: 0 });
    log.error({}, 'the next');
    const [first, second] = slow.lines.map((line) => JSON.parse(line));
    expect([first.dropped > 1_900, first.msg, second.msg]).toEqual([
      true,
      'lines of the log were dropped, since nobody read them',
      'the next',
    ]);
  });
});

describe('what is logged of an error', () => {
  it.each([
    ['of a query that failed', new Error('Failed query: select 1 from x where y = ?\nparams: my zanzibar,2')],
    ['of JSON that is none', grown(() => JSON.parse('{"a": zanzibar}'))],
    ['of a search', new Error('fts5: syntax error near "zanzibar"')],
    ['of a word in single quotes', new Error("no such thing as 'my zanzibar' here")],
    ['of a quote that never ends', new Error('expected text, saw "my zanzibar\nand more')],
    ['of a fault below', new Error('it failed', { cause: new Error('saw `zanzibar`') })],
    ['of one with more to it', Object.assign(new Error('it failed'), { params: ['zanzibar'], query: 'zanzibar', code: 'E' })],
  ])('holds no text: %s', (_, error) => {
    const logged = JSON.stringify(withoutTexts(error));
    expect(logged).not.toContain('zanzibar');
    expect(logged).toContain('log.test.ts');
  });

  it('ends where an error is its own cause', () => {
    const error = new Error('it failed');
    error.cause = error;
    expect(JSON.stringify(withoutTexts(error)).length).toBeLessThan(20_000);
  });

  it('is its name, its code and where it was thrown', () => {
    const error = Object.assign(new TypeError("Cannot read the runner's length"), { code: 'SQLITE_FULL' });
    expect(withoutTexts(error)).toMatchObject({
      name: 'TypeError',
      code: 'SQLITE_FULL',
      message: "Cannot read the runner's length",
      at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
    });
  });

  it.each([['a text'], [undefined], [null], [{ secret: 'zanzibar' }]])('is hardly anything where it is none: %s', (thrown) => {
    expect(JSON.stringify(withoutTexts(thrown)).length).toBeLessThan(30);
  });
});

function grown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
