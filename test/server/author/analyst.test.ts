import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Analyst, patientAnalyst } from '../../../server/author/analyst.ts';
import { WORKED_EXAMPLE } from '../visitor.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What is told of each task, as it is told: `a figures`. */
function desk(analyst: Analyst) {
  const told: string[] = [];
  let finished = 0;
  let wake = () => {};
  return {
    told,
    ask(key: string, isUrgent: boolean, source = WORKED_EXAMPLE) {
      analyst.analyse({ key, asked: { file: `${key}.md`, source } }, isUrgent, (part) => {
        told.push(`${key} ${part?.kind ?? 'done'}`);
        if (part === null) finished++;
        wake();
      });
    },
    async done(count: number) {
      while (finished < count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    },
  };
}

const ALL = ['figures', 'fairness', 'findings', 'done'];

describe('the analyst', () => {
  it('tells part by part, and when there are no more', async () => {
    const { ask, told, done } = desk(patientAnalyst());
    ask('a', false);
    await done(1);
    expect(told).toEqual(ALL.map((part) => `a ${part}`));
  });

  it('takes one task after the other', async () => {
    const { ask, told, done } = desk(patientAnalyst());
    ask('a', false);
    ask('b', false);
    await done(2);
    expect(told).toEqual([...ALL.map((part) => `a ${part}`), ...ALL.map((part) => `b ${part}`)]);
  });

  it('lets what somebody waits for come first, and takes up again what made room', async () => {
    const { ask, told, done } = desk(patientAnalyst());
    ask('a', false);
    ask('b', true);
    await done(2);
    expect(told).toEqual([...ALL.map((part) => `b ${part}`), ...ALL.map((part) => `a ${part}`)]);
  });

  it('gives up the older text of a file for the newer one', async () => {
    const { ask, told, done } = desk(patientAnalyst());
    ask('a', true);
    ask('a', true, '# broken\n');
    await done(1);
    expect(told).toEqual(['a done']);
  });

  it('does nothing twice for the very same text', async () => {
    const { ask, told, done } = desk(patientAnalyst());
    ask('a', true);
    ask('a', true);
    await done(1);
    expect(told).toEqual(ALL.map((part) => `a ${part}`));
  });

  it('tells nothing once it is closed', async () => {
    const analyst = patientAnalyst();
    const { ask, told } = desk(analyst);
    ask('a', true);
    analyst.close();
    ask('b', true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([]);
  });

  it('finds out the same in a thread of its own', () => {
    const script = `
      import { threadAnalyst } from './server/author/analyst.ts';
      import { readFileSync } from 'node:fs';
      const analyst = threadAnalyst({ error: (context) => console.log(context.err) });
      const source = readFileSync('test/domain/fixtures/worked-example.md', 'utf8');
      const stay = setInterval(() => {}, 1000);
      analyst.analyse({ key: 'a', asked: { file: 'a.md', source } }, true, (part) => {
        console.log(part?.kind ?? 'done');
        if (part !== null) return;
        analyst.close();
        clearInterval(stay);
      });
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual(ALL);
  });
});
