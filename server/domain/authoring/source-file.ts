/** A file of an author before it is read: its name, its size, its line ends. */
import { LARGEST_FILE, sizeOf } from './limits.ts';
import type { Reporter } from './reporter.ts';

/** The id that the name of a file gives; empty where it is none, which is reported. */
export function readId(file: string, reporter: Reporter): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const id = /^([a-z0-9-]+)\.md$/.exec(name)?.[1];
  if (id === undefined) reporter.report('bad-file-name', 1, `expected a file name of a–z, 0–9 and - that ends in .md, saw “${name}”`);
  return id ?? '';
}

/** The source with LF line ends and without a BOM; null where it is too large, which is reported. */
export function readSource(source: string, reporter: Reporter): string | null {
  const size = sizeOf(source);
  if (size <= LARGEST_FILE) return normal(source);
  reporter.report('large-file', 1, `expected a file of at most 256 KiB, saw ${Math.ceil(size / 1024)} KiB`);
  return null;
}

/** HTML cannot hold NUL; CommonMark shows it as U+FFFD. */
function normal(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
}
