/** The scenarios that are shipped, as the server reads them. */
import { join } from 'node:path';
import { type CompiledFile, readScenarios } from '../../content/compiled-file.ts';
import { root } from '../../content/project-root.ts';
import { compile } from '../../domain/scenario/compile.ts';

export async function shippedScenarios(): Promise<readonly CompiledFile[]> {
  const shipped = await readScenarios(join(root, 'scenarios'), compile);
  if (shipped.length === 0) throw new Error('No scenario of scenarios/ can be played; npm run check says why');
  return shipped;
}
