/** The public names of a folder of scenarios. */
import type { Problem } from '../domain/problem.ts';
import { publicName, sharedNames, titledIn } from '../domain/scenario/public-name.ts';
import { textOf } from './hash.ts';
import type { FolderFile } from './watched-folder.ts';

type Listed = {
  readonly file: string;
  readonly scenario: { readonly title: string; readonly titleLine: number } | null;
  readonly problems: readonly Problem[];
};

/** Of two scenarios with one public name the later cannot be played, since an address could mean either. */
export function withoutSharedNames<T extends Listed>(files: readonly T[]): readonly T[] {
  const titled = files.flatMap(({ file, scenario }) => (scenario ? [{ ...scenario, file }] : []));
  const shared = new Map(sharedNames(titled).map((problem) => [problem.file, problem]));
  return files.map((file) => {
    const problem = shared.get(file.file);
    return problem ? { ...file, scenario: null, problems: [...file.problems, problem] } : file;
  });
}

/** The name of a file that is not compiled yet; null where it has no title. */
export function nameIn({ file, bytes }: FolderFile): string | null {
  const titled = titledIn(file, textOf(bytes) ?? '');
  return titled && publicName(titled.title);
}
