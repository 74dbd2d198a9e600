/** Runs once, around all test files. */
import { removeBuild } from './server/process.ts';

export function teardown(): void {
  removeBuild();
}
