/** The history of an answer: the text as it is, and its versions, newest first. */
import type { EditorPart } from '../../server/domain/answer/draft.ts';
import type { Reason } from '../../server/domain/answer/version.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { type RecordingLine, Recordings } from './recordings.tsx';

export type AnswerLine = {
  readonly id: string;
  readonly questionId: string;
  readonly revision: number;
  /** Number of the newest version; 0 before the first. */
  readonly newest: number;
  readonly isClosed: boolean;
  /** The question's short name, or its id where its file is gone. */
  readonly title: string;
  readonly hasQuestion: boolean;
};

export type VersionLine = {
  readonly number: number;
  readonly words: number;
  readonly reason: Reason;
  readonly at: string;
  readonly selfLevel: number | null;
  readonly readLevel: number | null;
};

export type VersionsPageProps = {
  readonly frame: Frame;
  readonly answer: AnswerLine;
  readonly present: { readonly words: number; readonly at: string; readonly parts: readonly EditorPart[] };
  readonly versions: readonly VersionLine[];
  /** Where the next page is; null on the last. */
  readonly older: string | null;
  readonly recordings: readonly RecordingLine[];
};

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  saved: 'Saved',
  pause: 'As you had left it',
  rated: 'Rated',
  restored: 'Before an earlier one came back',
  'other-tab': 'From the other tab',
  interview: 'In an interview',
  import: 'Gave way to a later text when a file came in',
};

export function VersionsPage({ frame, answer, present, versions, older, recordings }: VersionsPageProps) {
  return (
    <Layout frame={frame} title={`Versions: ${answer.title}`} current="questions">
      <div class="wrap">
        <Back answer={answer} />
        <h1>Versions</h1>
        <details>
          <summary>
            {answer.isClosed ? 'The answer as it was closed' : 'The text as it is now'}, {count(present.words, 'word')}, {present.at}
          </summary>
          {present.parts.map(({ name, text }) => (
            <>
              <h2 class="eyebrow">{name}</h2>
              <p class="text">{text}</p>
            </>
          ))}
        </details>
        <Table answer={answer} versions={versions} />
        {older === null ? null : (
          <p>
            <a href={older}>Older versions</a>
          </p>
        )}
        <Recordings answerId={answer.id} recordings={recordings} back="versions" />
      </div>
    </Layout>
  );
}

/** Nothing to link to where the file of the question is gone. */
export function Back({ answer: { questionId, title, hasQuestion } }: { readonly answer: AnswerLine }) {
  return <p class="small">{hasQuestion ? <a href={links.question(questionId)}>{title}</a> : title}</p>;
}

function Table({ answer, versions }: Pick<VersionsPageProps, 'answer' | 'versions'>) {
  if (versions.length === 0)
    return <p>There are none yet. One is made when you save by hand, rate the answer, or come back to it after a while.</p>;
  return (
    <section class="scroll" tabindex={0} aria-label="Versions">
      <table class="versions">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">When</th>
            <th scope="col">Why</th>
            <th scope="col">Words</th>
            <th scope="col">You</th>
            <th scope="col">Checks</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, at, reason, words, selfLevel, readLevel }) => (
            <tr>
              <th scope="row">
                <a href={links.version(answer.id, number)}>Version {number}</a>
              </th>
              <td>{at}</td>
              <td>{REASON_WORDS[reason]}</td>
              <td>{words}</td>
              <td>{selfLevel ?? '–'}</td>
              <td>{readLevel ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
