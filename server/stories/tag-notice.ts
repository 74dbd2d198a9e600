/** What became of a decision about tags, as the address says it after the way back. */
import type { TaggingNotice } from '../../views/stories/suggested-tags.tsx';
import type { AppContext } from '../http/request-context.ts';
import type { StoryStore } from './store.ts';

const KINDS: readonly TaggingNotice['kind'][] = ['kept', 'declined', 'none-ticked', 'gone', 'unsettled'];

/** Null for an address that says nothing of it, or nothing that holds. */
export async function noticeIn(c: AppContext, store: StoryStore): Promise<TaggingNotice | null> {
  const { tags, of = '' } = c.req.query();
  const kind = KINDS.find((one) => one === tags);
  return kind === undefined ? null : noticeOf(store, kind, of, c.get('candidate'));
}

export async function noticeOf(store: StoryStore, kind: TaggingNotice['kind'], id: string, candidate: string): Promise<TaggingNotice> {
  const story = await store.find(id, candidate);
  return story === null ? { kind: 'gone', story } : { kind, story };
}
