/** One version, as it differs from another. */
import type { Difference, Piece } from '../../server/domain/answer/difference.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { levelName } from '../parts/level-name.ts';
import { Back, historyOf, REASON_WORDS, sectionOf, type VersionedLine, type VersionLine } from './versioned-text.tsx';

export type VersionPageProps = {
  readonly frame: Frame;
  readonly text: VersionedLine;
  readonly version: VersionLine;
  readonly parts: readonly { readonly name: string; readonly difference: Difference }[];
  /** `now` is the text of the editor; null where nothing stood before. */
  readonly comparedWith: number | 'now' | null;
  /** The nearest versions that are there: some may have been removed. */
  readonly around: { readonly before: number | null; readonly after: number | null };
  /** A sentence about what became of the request; null as a rule. */
  readonly notice: string | null;
};

export function VersionPage({ frame, text, version, parts, comparedWith, around, notice }: VersionPageProps) {
  const title = `Version ${version.number}`;
  return (
    <Layout frame={frame} title={`${title}: ${text.title}`} current={sectionOf(text)} sheet="study">
      <div class="wrap">
        <Back text={text} />
        <h1>{title}</h1>
        {notice === null ? null : (
          <p class="notice" role="alert">
            {notice}
          </p>
        )}
        <p class="quiet">{about(version)}</p>
        <p class="quiet">
          {heading(
            version.number,
            comparedWith,
            parts.every(({ difference }) => difference.kind === 'equal'),
          )}
        </p>
        <Ways text={text} number={version.number} comparedWith={comparedWith} around={around} />
        <div class="beside">
          <div>
            {parts.map(({ name, difference }) => (
              <section>
                <h2>{name}</h2>
                <Text difference={difference} />
              </section>
            ))}
          </div>
          <aside aria-label={`What can be done with version ${version.number}`}>
            {text.isClosed ? null : <Restoration text={text} number={version.number} />}
            <p class="small">
              <a href={historyOf(text).removal(version.number)}>Remove version {version.number}</a>
            </p>
          </aside>
        </div>
      </div>
    </Layout>
  );
}

function about(version: VersionLine): string {
  const { reason, at, words, selfLevel } = version;
  const rated = selfLevel === null ? '' : ` You rated it ${levelName(selfLevel)}; ${checksSaid(version)}.`;
  return `${REASON_WORDS[reason]}, ${at}, ${count(words, 'word')}.${rated}`;
}

function checksSaid({ readLevel, isWithheld }: VersionLine): string {
  if (isWithheld) return 'what the checks saw is in the report of its interview, after your own rating';
  return readLevel === null ? 'the checks could not judge it' : `the checks saw ${levelName(readLevel)}`;
}

function heading(number: number, comparedWith: VersionPageProps['comparedWith'], isSame: boolean): string {
  if (comparedWith === null) return 'Nothing stood before it.';
  if (isSame) return comparedWith === 'now' ? 'It is the text as it is now.' : `The text is that of version ${comparedWith}.`;
  if (comparedWith === 'now') return 'What was added since, and what was taken out:';
  return `What was added and taken out from version ${Math.min(number, comparedWith)} to ${Math.max(number, comparedWith)}:`;
}

type WaysProps = Pick<VersionPageProps, 'text' | 'comparedWith' | 'around'> & { readonly number: number };

function Ways({ text, number, comparedWith, around: { before, after } }: WaysProps) {
  const { all, one } = historyOf(text);
  const own = one(number);
  return (
    <nav class="actions small" aria-label="Versions">
      {before === null ? null : <a href={one(before)}>Version {before}</a>}
      {after === null ? null : <a href={one(after)}>Version {after}</a>}
      {comparedWith === 'now' ? (
        <a href={own}>Compare with the one before</a>
      ) : (
        <a href={links.with(own, { with: 'now' })}>Compare with now</a>
      )}
      <a href={all}>All versions</a>
    </nav>
  );
}

function Text({ difference }: { readonly difference: Difference }) {
  switch (difference.kind) {
    case 'equal':
      return <p class="text">{difference.text}</p>;
    case 'pieces':
      return <p class="text">{difference.pieces.map((piece) => Changed(piece))}</p>;
    case 'sides':
      return (
        <div class="sides">
          <section>
            <h3 class="eyebrow">Before</h3>
            <p class="text">{difference.before}</p>
          </section>
          <section>
            <h3 class="eyebrow">After</h3>
            <p class="text">{difference.after}</p>
          </section>
        </div>
      );
  }
}

/** The meaning stands in words too: few screen readers tell what is inserted and deleted. */
function Changed({ kind, text }: Piece) {
  if (kind === 'same') return text;
  return kind === 'added' ? (
    <ins>
      <span class="vh"> added: </span>
      {text}
      <span class="vh"> end of added. </span>
    </ins>
  ) : (
    <del>
      <span class="vh"> taken out: </span>
      {text}
      <span class="vh"> end of taken out. </span>
    </del>
  );
}

function Restoration({ text, number }: { readonly text: VersionedLine; readonly number: number }) {
  return (
    <form method="post" action={historyOf(text).restoration(number)}>
      <input type="hidden" name="revision" value={String(text.revision)} />
      <button type="submit" class="btn plain">
        Bring version {number} back
      </button>
      <p class="small quiet">What is in the editor now becomes a version first.</p>
    </form>
  );
}
