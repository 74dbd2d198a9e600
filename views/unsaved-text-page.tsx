/** Where what was typed cannot be stored at all: what happened, and the text, to be copied elsewhere. */
import type { EditorPart } from '../server/domain/answer/draft.ts';
import { type Frame, Layout } from './layout.tsx';
import { links } from './links.ts';

export type UnsavedTextPageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly happened: string;
  readonly parts: readonly EditorPart[];
  /** Where it was typed. */
  readonly section: 'incidents' | 'questions' | 'stories' | 'interviews';
  /** Where to go on; without it the list of the section. */
  readonly next?: { readonly href: string; readonly label: string };
};

export function UnsavedTextPage({ frame, title, happened, parts, section, next }: UnsavedTextPageProps) {
  const written = parts.filter(({ text }) => text !== '');
  return (
    <Layout frame={frame} title={title} current={section}>
      <div class="wrap problem">
        <h1>{title}</h1>
        <p>{happened}</p>
        {written.length === 0 ? null : <p>What you typed was not saved. Here it is, to copy.</p>}
        {written.map(({ id, name, text }) => (
          <div class="field">
            <label for={`part-${id}`}>{name}</label>
            <textarea id={`part-${id}`} rows={6} readonly>
              {text.startsWith('\n') ? '\n' : ''}
              {text}
            </textarea>
          </div>
        ))}
        <p>
          <a href={next?.href ?? links[section]}>{next?.label ?? `All ${section}`}</a>
        </p>
      </div>
    </Layout>
  );
}
