import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../../server/cli/content-file.ts';
import { NEW_KINDS, newFile } from '../../server/cli/new-file.ts';
import { draw } from '../../server/domain/interview/draw.ts';
import { parseLoop } from '../../server/domain/interview/parse-loop.ts';
import { decide, type Run, start } from '../../server/domain/run/run.ts';
import { compile } from '../../server/domain/scenario/compile.ts';
import { bestLine } from '../../server/domain/solve/solve.ts';
import { solveVariants } from '../../server/domain/solve/solve-variants.ts';
import { shippedCatalogue } from '../domain/interview/catalogue.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dry-run-new-'));
// The slots of a loop are filled from what lies beside it.
for (const name of ['scenarios', 'questions']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** As an author runs it, in a folder of their own. */
function make(...args: string[]) {
  const line = ['--import', import.meta.resolve('tsx'), join(ROOT, 'server/cli/new.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run new', () => {
  it.each(NEW_KINDS)('begins a %s that is clean, warnings too, and says what stands where', async (kind) => {
    const made = await newFile(folder, kind, 'disk-full');
    if (!made.ok) return expect.fail(made.error);
    writeFileSync(made.value.path, made.value.text);
    expect(await problemsOf(made.value.path)).toEqual([]);
    expect(made.value.text.match(/^(# |\[\/\/\]: # | +# )/gm)?.length).toBeGreaterThanOrEqual(8);
    rmSync(made.value.path);
  });

  it('begins a scenario that plays to a good end in each variant, under a title of its own', async () => {
    const made = await newFile(folder, 'scenario', 'disk-full');
    const { scenario } = compile('disk-full.md', made.ok ? made.value.text : '');
    const solved = scenario && solveVariants(scenario);
    if (!scenario || !solved?.ok) return expect.fail('not solved');
    expect(scenario.title).toBe('Disk full');
    expect(solved.value).toHaveLength(2);
    for (const solution of solved.value) {
      const end = bestLine(solution).reduce<Run>(
        (run, choice) => {
          const next = decide(run, choice);
          return next.ok ? next.value : expect.fail(choice.name);
        },
        start(scenario, solution.variant),
      );
      expect(end.outcome).toBe('resolved');
    }
  });

  it('begins a loop of which each round is drawn, under a name of its own', async () => {
    const made = await newFile(folder, 'loop', 'acme-cloud');
    const { loop } = parseLoop('acme-cloud.md', made.ok ? made.value.text : '');
    if (!loop) return expect.fail('not read');
    expect([loop.title, loop.minutes]).toEqual(['Acme cloud', 75]);
    for (const { id, minutes, slots } of loop.stages) {
      const drawn = draw(loop, { stage: id, minutes, focus: { kind: 'balanced' }, seed: 1 }, shippedCatalogue());
      expect(drawn.map(({ item }) => item.kind)).toEqual(slots.map(({ draws }) => draws));
    }
  });

  it('writes the file where it belongs, and leaves one that is there as it is', () => {
    const made = make('scenario', 'disk-full');
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('scenarios/disk-full.md is there to be written on.');
    for (const next of ['check', 'play', 'solve', 'map', 'expect'])
      expect(made.stdout).toContain(`  npm run -s ${next} -- scenarios/disk-full.md`);
    expect(made.stdout).toMatch(/ {2}npm run dev +# all of it in the browser: http:\S+\/author\/scenarios\/disk-full\n/);
    expect(made.stdout.split('\n')).toHaveLength(8);
    const path = join(folder, 'scenarios/disk-full.md');
    writeFileSync(path, 'mine');
    expect(make('scenario', 'disk-full')).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was changed') });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('refuses what it cannot make', () => {
    expect(make('sample', 'a')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage: npm run new -- scenario|question|review|loop ID'),
    });
    expect(make('question')).toMatchObject({ status: 2 });
  });

  it.each([
    ['scenario', 'Disk_full'],
    ['scenario', '../disk'],
    ['scenario', '-'],
    ['scenario', 'a'.repeat(61)],
    ['question', 'loop'],
  ] as const)('refuses the id of a %s: %s', async (kind, id) => {
    expect(await newFile(folder, kind, id)).toMatchObject({ ok: false });
  });
});
