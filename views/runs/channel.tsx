/** The incident channel: what people wrote and what the candidate decided, oldest first. */
import type { FeedEntry } from '../../server/domain/run/run-view.ts';
import { inline } from '../prose.tsx';

// As many as fit beside a scene; older ones fold away, so that the newest is never far down.
const SHOWN = 8;

export function Channel({ feed }: { readonly feed: readonly FeedEntry[] }) {
  if (feed.length === 0) return null;
  const earlier = feed.slice(0, -SHOWN);
  return (
    <section id="channel" aria-labelledby="channel-heading">
      <h2 id="channel-heading" class="eyebrow">
        Incident channel
      </h2>
      {earlier.length === 0 ? null : (
        <details class="small">
          <summary>Earlier, {earlier.length}</summary>
          <Entries feed={earlier} />
        </details>
      )}
      <Entries feed={feed.slice(-SHOWN)} />
    </section>
  );
}

function Entries({ feed }: { readonly feed: readonly FeedEntry[] }) {
  return (
    <ol class="feed">
      {feed.map((entry) => (
        <li>
          <time>{entry.clock}</time>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: FeedEntry }) {
  switch (entry.kind) {
    case 'message':
      return (
        <div>
          <span class="who">
            {entry.who}, {entry.role}
          </span>{' '}
          {inline(entry.html)}
        </div>
      );
    case 'decision':
      return (
        <div class="you">
          <span class="vh">You decided: </span>
          {inline(entry.labelHtml)}
        </div>
      );
  }
}
