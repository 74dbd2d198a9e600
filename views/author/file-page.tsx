/** A question, an exercise or a loop as its author writes it: its problems, its lines, and what a candidate will see. */
import type { Child } from 'hono/jsx';
import type { Problem } from '../../server/domain/problem.ts';
import { type Frame, Layout } from '../layout.tsx';
import { type AuthorFileKind, links } from '../links.ts';
import type { EditedText } from './author-props.ts';
import { EditingSection } from './editing-section.tsx';
import { problemCount } from './problem-words.ts';
import { ProblemsSection } from './problems-section.tsx';
import { SourceLines } from './source-section.tsx';

export type AuthorFilePageProps = {
  readonly frame: Frame;
  readonly kind: AuthorFileKind;
  readonly id: string;
  readonly file: string;
  readonly version: string;
  /** `14:02`. */
  readonly readAt: string;
  /** When the text was read that the preview is of, where that is not the newest one. */
  readonly soundAt: string | null;
  readonly problems: readonly Problem[];
  /** Null where it is no text in UTF-8. */
  readonly lines: readonly string[] | null;
  /** Null where there never was a text without an error. */
  readonly preview: Child | null;
  /** Null while it is not edited here. */
  readonly edited: EditedText | null;
};

export function AuthorFilePage(props: AuthorFilePageProps) {
  const { frame, kind, id, file, version, readAt, soundAt, problems, lines, preview, edited } = props;
  const hasErrors = problems.some(({ level }) => level === 'error');
  return (
    <Layout
      frame={frame}
      title={file}
      current={kind === 'questions' || kind === 'samples' ? 'questions' : 'interviews'}
      sheet="author"
      scripts={edited ? 'editor' : 'author'}
    >
      <p id="author-says" class="vh" role="status" />
      <div id="workbench" data-version={version} data-changes={links.authorFileChanges(kind, id)}>
        <div class="filehead">
          <div>
            <h1>
              <a class="up" href={links.author}>
                {file.slice(0, file.lastIndexOf('/'))}
              </a>
              {file.slice(file.lastIndexOf('/'))}
            </h1>
            <p class="small quiet">
              Read again at {readAt}. <b class={hasErrors ? 'bad' : undefined}>{problemCount(problems)}.</b>{' '}
              {soundAt === null ? '' : `What is shown below is of ${soundAt}, the last text without an error.`}
            </p>
          </div>
        </div>
        {edited ? (
          <div class="work edits">
            <div>
              <EditingSection edited={edited} />
            </div>
            <div>
              <Problems {...props} />
              <Reading preview={preview} />
            </div>
          </div>
        ) : (
          <div class="work reads">
            <div>
              <Problems {...props} />
            </div>
            <div>
              <Reading preview={preview} />
            </div>
            <div>
              <Source kind={kind} id={id} lines={lines} problems={problems} />
            </div>
          </div>
        )}
      </div>
    </Layout>
  );
}

/** From the editor too, whose script goes to its own line instead. */
function Problems({ problems, kind, id }: Pick<AuthorFilePageProps, 'problems' | 'kind' | 'id'>) {
  return <ProblemsSection problems={problems} hrefOf={(line) => links.authorFile(kind, id, line)} note={null} />;
}

function Reading({ preview }: Pick<AuthorFilePageProps, 'preview'>) {
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">As it reads</h2>
      {preview ?? <p>It will be shown here once the text has no error. The problems say what to mend, each with its line.</p>}
    </section>
  );
}

function Source({ kind, id, lines, problems }: Pick<AuthorFilePageProps, 'kind' | 'id' | 'lines' | 'problems'>) {
  return (
    <section aria-labelledby="source-heading">
      <div class="line">
        <h2 id="source-heading">The file</h2>
        {lines === null ? null : (
          <a class="small" href={links.authorFile(kind, id, undefined, true)}>
            Edit here
          </a>
        )}
      </div>
      {lines === null ? <p>It is no text in UTF-8.</p> : <SourceLines lines={lines} from={1} to={lines.length} problems={problems} />}
      <p class="small quiet">Or keep your own editor open: the page follows the file.</p>
    </section>
  );
}
