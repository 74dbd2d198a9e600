/** The incident channel, newest first: people speak, the candidate's own steps stand small between them. */
import type { FeedEntry } from '../../server/domain/run/feed.ts';
import { inline } from '../prose.tsx';
import { PostedWords } from './posted-words.tsx';

// As many as fit beside a scene; earlier ones fold away.
const SHOWN = 12;

type ChannelProps = {
  readonly feed: readonly FeedEntry[];
  /** What the candidate wrote for decisions, by turn; 1 is the first. */
  readonly words: Readonly<Record<number, string>>;
};

export function Channel({ feed, words }: ChannelProps) {
  if (feed.length === 0) return null;
  const newest = feed.toReversed();
  const earlier = newest.slice(SHOWN);
  return (
    <section id="channel" aria-labelledby="channel-heading">
      <h2 id="channel-heading" class="eyebrow">
        Incident channel, newest first
      </h2>
      <Entries feed={newest.slice(0, SHOWN)} words={words} />
      {earlier.length === 0 ? null : (
        <details class="small">
          <summary>Earlier, {earlier.length}</summary>
          <Entries feed={earlier} words={words} />
        </details>
      )}
    </section>
  );
}

/** How many wait for an answer. */
export function asking(feed: readonly FeedEntry[]): number {
  return feed.filter((entry) => entry.kind === 'message' && entry.asks).length;
}

function Entries({ feed, words }: ChannelProps) {
  return (
    <ol class="chan">
      {feed.map((entry) => (
        <Entry entry={entry} words={words} />
      ))}
    </ol>
  );
}

function Entry({ entry, words }: Pick<ChannelProps, 'words'> & { readonly entry: FeedEntry }) {
  switch (entry.kind) {
    case 'message':
      return (
        <li {...(entry.asks ? { class: 'asks' } : {})}>
          <time>{entry.clock}</time>
          <div>
            <b>
              {entry.who}, {entry.role}
            </b>
            {entry.asks ? <span class="vh">Waits for an answer. </span> : null}
            {inline(entry.html)}
          </div>
        </li>
      );
    case 'decision':
      return (
        <li class="me">
          <time>{entry.clock}</time>
          <div>
            <i>{entry.turn}</i>
            <span class="vh">You decided: </span>
            {inline(entry.labelHtml)}
            <PostedWords words={words[entry.turn] ?? ''} />
          </div>
        </li>
      );
  }
}
