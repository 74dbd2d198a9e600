/** Scenarios as they stand in the folder now, or as they were drawn, compiled where somebody asks: for exercises that name one. */
import type { ScenarioById } from '../domain/hand-over/head.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { boundedCache } from './bounded-cache.ts';
import { type Compile, compiled } from './compiled-file.ts';
import { hashOf, textOf } from './hash.ts';
import type { ScenarioLibrary } from './scenario-library.ts';

/** A compiled scenario takes some 220 KiB. */
const COMPILED = 8;

export type ScenarioTexts = (id: string) => string | null;

/** `compileStored`: for texts that were drawn before. */
export function scenariosById(content: Pick<ScenarioLibrary, 'files'>, compile: Compile, compileStored: Compile): ScenarioById {
  const known = boundedCache<string, { readonly scenario: Scenario | null }>(COMPILED);
  const found = (key: string, make: () => { readonly scenario: Scenario | null }) => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made.scenario;
  };
  const byId = (id: string, drawn?: string) => {
    if (drawn !== undefined) {
      const bytes = new TextEncoder().encode(drawn);
      return found(`${id} ${hashOf(bytes)}`, () => compiled(`scenarios/${id}.md`, bytes, compileStored));
    }
    const file = content.files().find((one) => one.id === id);
    return file ? found(file.hash, () => compiled(file.file, file.bytes, compile)) : null;
  };
  return Object.assign(byId, { ids: () => content.files().map(({ id }) => id) });
}

/** As they stand in the folder now. */
export function scenarioTexts(content: Pick<ScenarioLibrary, 'files'>): ScenarioTexts {
  return (id) => {
    const file = content.files().find((one) => one.id === id);
    return file ? textOf(file.bytes) : null;
  };
}
