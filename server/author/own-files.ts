/** The files of a content folder that lie in it: never what a link in it leads out to. */
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type FolderFile, readFolder } from '../content/watched-folder.ts';

/** `shown` is the folder as the checker prints it. */
export async function ownFiles(folder: string, shown: string): Promise<readonly FolderFile[]> {
  const root = await realpath(folder).catch(() => folder);
  const files = await readFolder(folder, shown);
  const kept = await Promise.all(
    files.map(async (file) => {
      const path = await realpath(join(folder, `${file.id}.md`)).catch(() => '');
      return path.startsWith(root + sep) ? file : null;
    }),
  );
  return kept.filter((file) => file !== null);
}
