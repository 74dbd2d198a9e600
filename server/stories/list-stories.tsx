/** The page of all stories. */
import { links } from '../../views/links.ts';
import { type PriorityItem, StoriesPage } from '../../views/stories/stories-page.tsx';
import { MOST_PRIORITIES, priorityItem } from '../../views/stories/weakness.ts';
import { type Priority, unservedBy, weakIn } from '../domain/story/priorities.ts';
import { integer } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import { PAGE, type StoryCursor } from './list-store.ts';
import type { StoryDeps } from './story-deps.ts';

export async function listStories(c: AppContext, { lists, index, bank, now }: StoryDeps): Promise<Response> {
  const candidate = c.get('candidate');
  await index.refresh(candidate);
  const after = cursorOf(c.req.query('before'));
  const primary = bank.questions().filter(({ set }) => set === 'primary');
  const [found, standing] = await Promise.all([
    lists.list(candidate, after),
    lists.standing(
      candidate,
      primary.map(({ id }) => id),
    ),
  ]);
  const stories = found.slice(0, PAGE);
  const open = unservedBy(standing.best, standing.shown, primary);
  const unserved = open.filter(({ kind }) => kind === 'unserved');
  const weak = weakIn(stories, new Date(now()).getFullYear());
  const last = stories.at(-1)?.cursor;
  return c.html(
    <StoriesPage
      frame={c.get('frame')}
      stories={stories}
      total={standing.count}
      holes={open.flatMap((one) => (one.kind === 'hole' ? [one.screen] : []))}
      priorities={[...itemsOf(unserved), ...itemsOf(weak)]}
      further={Math.max(0, unserved.length - MOST_PRIORITIES)}
      newest={after === null ? null : links.stories}
      older={found.length > PAGE && last ? links.olderStories(last.at, last.n) : null}
      notice={noticeOf(c)}
    />,
  );
}

function itemsOf(priorities: readonly Priority[]): readonly PriorityItem[] {
  return priorities.slice(0, MOST_PRIORITIES).flatMap((one) => priorityItem(one) ?? []);
}

/** Null for the first page, and for what is no place. */
function cursorOf(text: string | undefined): StoryCursor | null {
  const [at = null, n = null, ...more] = (text ?? '').split('-').map((part) => integer(part, 0, Number.MAX_SAFE_INTEGER));
  return at === null || n === null || more.length > 0 ? null : { at, n };
}

function noticeOf(c: AppContext): string | null {
  const kept = integer(c.req.query('kept'), 0, 99);
  if (kept === null) return null;
  return kept === 1 ? 'One story is kept. See what it still lacks below.' : `${kept} stories are kept. See what each still lacks below.`;
}
