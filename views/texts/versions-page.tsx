/** The history of an answer or a story: the text as it is, and its versions, newest first. */
import type { EditorPart } from '../../server/domain/answer/draft.ts';
import { type RecordingLine, Recordings } from '../answers/recordings.tsx';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { Back, historyOf, REASON_WORDS, sectionOf, type VersionedLine, type VersionLine } from './versioned-text.tsx';

export type VersionsPageProps = {
  readonly frame: Frame;
  readonly text: VersionedLine;
  readonly present: { readonly words: number; readonly at: string; readonly parts: readonly EditorPart[] };
  readonly versions: readonly VersionLine[];
  /** Where the next page is; null on the last. */
  readonly older: string | null;
  /** Null for what nobody speaks. */
  readonly recordings: readonly RecordingLine[] | null;
};

export function VersionsPage({ frame, text, present, versions, older, recordings }: VersionsPageProps) {
  return (
    <Layout frame={frame} title={`Versions: ${text.title}`} current={sectionOf(text)}>
      <div class="wrap">
        <Back text={text} />
        <h1>Versions</h1>
        <details>
          <summary>
            {text.isClosed ? 'The answer as it was closed' : 'The text as it is now'}, {count(present.words, 'word')}, {present.at}
          </summary>
          {present.parts.map(({ name, text: written }) => (
            <>
              <h2 class="eyebrow">{name}</h2>
              <p class="text">{written}</p>
            </>
          ))}
        </details>
        <Table text={text} versions={versions} />
        {older === null ? null : (
          <p>
            <a href={older}>Older versions</a>
          </p>
        )}
        {recordings === null ? null : <Recordings answerId={text.id} recordings={recordings} back="versions" />}
        {text.of === 'answer' ? (
          <p class="actions small">
            <a href={links.answerRemoval(text.id)}>Remove this answer</a>
          </p>
        ) : null}
      </div>
    </Layout>
  );
}

const NONE = {
  answer: 'There are none yet. One is made when you save by hand, rate the answer, or come back to it after a while.',
  story: 'There are none yet. One is made when you save by hand, or come back to it after a while.',
} as const;

function Table({ text, versions }: Pick<VersionsPageProps, 'text' | 'versions'>) {
  if (versions.length === 0) return <p>{NONE[text.of]}</p>;
  const isRated = text.of === 'answer';
  const { one } = historyOf(text);
  return (
    <section class="scroll" tabindex={0} aria-label="Versions">
      <table class="versions">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">When</th>
            <th scope="col">Why</th>
            <th scope="col">Words</th>
            {isRated ? <th scope="col">You</th> : null}
            {isRated ? <th scope="col">Checks</th> : null}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, at, reason, words, selfLevel, readLevel, isWithheld }) => (
            <tr>
              <th scope="row">
                <a href={one(number)}>Version {number}</a>
              </th>
              <td>{at}</td>
              <td>{REASON_WORDS[reason]}</td>
              <td>{words}</td>
              {isRated ? <td>{selfLevel ?? '–'}</td> : null}
              {isRated ? <td>{isWithheld ? 'in its report' : (readLevel ?? '–')}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
