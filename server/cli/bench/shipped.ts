/** The scenarios that are shipped, as the server reads them. */
import { join } from 'node:path';
import { root } from '../../content/project-root.ts';
import { isPlayable, type Playable, readScenarios } from '../../content/scenario-library.ts';
import { compile } from '../../domain/scenario/compile.ts';

export async function shippedScenarios(): Promise<readonly Playable[]> {
  const shipped = (await readScenarios(join(root, 'scenarios'), compile, [])).filter(isPlayable);
  if (shipped.length === 0) throw new Error('No scenario of scenarios/ can be played; npm run check says why');
  return shipped;
}
