/** A scenario file with all that its text says: compiled, or with the problems that keep it from being so. */
import { hasErrors, type Problem } from '../domain/problem.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { type FolderFile, readFolder, readText } from './watched-folder.ts';

export type Compile = (file: string, source: string) => { readonly scenario: Scenario | null; readonly problems: readonly Problem[] };

export type CompiledText = {
  /** Null where there are errors. */
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
};

export type CompiledFile = FolderFile & { readonly scenario: Scenario };

/** Never throws for what stands in a file. */
export function compiled(file: string, bytes: Uint8Array, compile: Compile): CompiledText {
  const read = readText(file, bytes);
  if (!read.ok) return { scenario: null, problems: [read.problem] };
  const { scenario, problems } = compile(file, read.text);
  return { scenario: hasErrors(problems) ? null : scenario, problems };
}

/** Every scenario of a folder whose text has no error: for the commands, which want them all at once. */
export async function readScenarios(folder: string, compile: Compile): Promise<CompiledFile[]> {
  const files = await readFolder(folder, 'scenarios');
  return files.flatMap((file) => {
    const { scenario } = compiled(file.file, file.bytes, compile);
    return scenario ? [{ ...file, scenario }] : [];
  });
}
