/** The page of all stories. */
import { type PriorityItem, StoriesPage } from '../../views/stories/stories-page.tsx';
import { type Priority, unservedBy, weakIn } from '../domain/story/priorities.ts';
import type { AppContext } from '../http/request-context.ts';
import type { StoryDeps } from './routes.tsx';
import { type Cursor, PAGE } from './store.ts';
import { MOST_PRIORITIES, priorityItem } from './weakness.ts';

export async function showList(c: AppContext, { store, matches, bank, now }: StoryDeps) {
  const candidate = c.get('candidate');
  await matches.refresh(candidate);
  const after = cursorOf(c.req.query('before'));
  const primary = bank.questions().filter(({ set }) => set === 'primary');
  const [found, standing] = await Promise.all([
    store.list(candidate, after),
    store.standing(
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
      newest={after === null ? null : '/stories'}
      older={found.length > PAGE && last ? `/stories?before=${last.at}-${last.n}` : null}
      notice={noticeOf(c)}
    />,
  );
}

function itemsOf(priorities: readonly Priority[]): readonly PriorityItem[] {
  return priorities.slice(0, MOST_PRIORITIES).flatMap((one) => priorityItem(one) ?? []);
}

/** Null for the first page, and for what is no place. */
function cursorOf(text: string | undefined): Cursor | null {
  const [, at, n] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? '') ?? [];
  return at === undefined ? null : { at: Number(at), n: Number(n) };
}

function noticeOf(c: AppContext): string | null {
  if (c.req.query('removed') !== undefined) return 'The story is removed.';
  const [kept] = /^\d{1,2}$/.exec(c.req.query('kept') ?? '') ?? [];
  if (kept === undefined) return null;
  return kept === '1' ? 'One story is kept. See what it still lacks below.' : `${kept} stories are kept. See what each still lacks below.`;
}
