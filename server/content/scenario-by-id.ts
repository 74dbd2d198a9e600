/** Scenarios as they stand in the folder now, compiled where somebody asks: for exercises that name one. */
import type { ScenarioById } from '../domain/hand-over/head.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { boundedCache } from './bounded-cache.ts';
import { type Compile, compiled } from './compiled-file.ts';
import type { ScenarioLibrary } from './scenario-library.ts';

/** A compiled scenario takes some 160 KiB. */
const COMPILED = 8;

export function scenariosById(content: Pick<ScenarioLibrary, 'files'>, compile: Compile): ScenarioById {
  const known = boundedCache<string, { readonly scenario: Scenario | null }>(COMPILED);
  return (id) => {
    const file = content.files().find((one) => one.id === id);
    if (!file) return null;
    const found = known.get(file.hash) ?? compiled(file.file, file.bytes, compile);
    known.set(file.hash, found);
    return found.scenario;
  };
}
