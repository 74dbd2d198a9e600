import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { LEFT_OUT } from './remote/left-out.ts';

const ALL_OF_A_FOLDER = '/*.test.ts';

it('leaves out of the tests against a libSQL server only what is there', () => {
  const missing = Object.keys(LEFT_OUT).filter((path) =>
    path.endsWith(ALL_OF_A_FOLDER) ? !readdirSync(dirname(path)).some((file) => file.endsWith('.test.ts')) : !existsSync(path),
  );
  expect(missing).toEqual([]);
});
