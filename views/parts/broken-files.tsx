/** Files of the content that cannot be shown, and how many errors each has. */
import { count } from './figures.ts';

/** `argument`: the file as a shell takes it. */
export type BrokenFile = { readonly file: string; readonly argument: string; readonly errors: number };

export function BrokenFiles({ heading, files }: { readonly heading: string; readonly files: readonly BrokenFile[] }) {
  if (files.length === 0) return null;
  return (
    <section class="aside-list">
      <h2>{heading}</h2>
      <ul>
        {files.map(({ file, argument, errors }) => (
          <li>
            <code>{file}</code> has {count(errors, 'error')}. See {errors === 1 ? 'it' : 'them'} with{' '}
            <code>npm run check -- {argument}</code>.
          </li>
        ))}
      </ul>
    </section>
  );
}
