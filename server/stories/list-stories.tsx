/** The page of all stories, and the part of it that a decision about tags changes. */
import { links } from '../../views/links.ts';
import { type StoriesBoardProps, StoriesPage } from '../../views/stories/stories-page.tsx';
import type { TaggingNotice } from '../../views/stories/suggested-tags.tsx';
import { weakStory } from '../../views/stories/weakness.ts';
import type { Question, Screen } from '../domain/question/question.ts';
import { emptiestFirst, marksOf } from '../domain/story/matrix.ts';
import { unservedBy, weakIn } from '../domain/story/priorities.ts';
import { integer } from '../http/form.ts';
import type { AppContext } from '../http/request-context.ts';
import { type ListedStory, PAGE, type StoryCursor } from './list-store.ts';
import type { StoryDeps } from './story-deps.ts';
import { noticeIn } from './tag-notice.ts';
import { taggingsIn } from './taggings.ts';

/** More would be a list that nobody begins. */
const MOST_WEAK = 5;

export async function listStories(c: AppContext, deps: StoryDeps): Promise<Response> {
  const { before = '' } = c.req.query();
  const notice = await noticeIn(c, deps.store);
  const board = await boardOf(c.get('candidate'), deps, { before, notice, isPart: false });
  return c.html(<StoriesPage frame={c.get('frame')} board={board} notice={noticeOf(c, deps)} />);
}

type Shown = { readonly before: string; readonly notice: TaggingNotice | null; readonly isPart: boolean };

/** Null without any story. */
export async function boardOf(candidate: string, deps: StoryDeps, { before, notice, isPart }: Shown): Promise<StoriesBoardProps | null> {
  const { lists, index, bank, now } = deps;
  await index.refresh(candidate);
  const after = cursorOf(before);
  const questions = bank.questions();
  const primary = questions.filter(({ set }) => set === 'primary');
  const ids = primary.map(({ id }) => id);
  const [found, standing] = await Promise.all([lists.list(candidate, after), lists.standing(candidate, ids)]);
  if (standing.count === 0) return null;
  const stories = found.slice(0, PAGE);
  const items = stories.map((story) => itemOf(story, questions));
  const columns = emptiestFirst(standing.screens);
  const hinting = (screen: Screen) => items.filter(({ marks }) => marks[screen] === 'suggested').length;
  const unserved = unservedBy(standing.best, primary);
  const last = stories.at(-1)?.cursor;
  return {
    stories: items,
    columns,
    holes: columns.filter(({ lived }) => lived === 0).map((column) => ({ ...column, hints: hinting(column.screen) })),
    suggested: { ...(await taggingsIn(stories, questions)), before: after === null ? '' : before, notice, isPart },
    toWrite: {
      unserved,
      served: primary.length - unserved.length,
      bank: questions.length,
      weak: weakIn(stories, new Date(now()).getFullYear()).slice(0, MOST_WEAK).map(weakStory),
    },
    newest: after === null ? null : links.stories,
    older: found.length > PAGE && last ? links.olderStories(last.at, last.n) : null,
  };
}

function itemOf(story: ListedStory, questions: readonly Question[]) {
  const strong = story.serves.filter(({ strength }) => strength === 'strong').length;
  return { ...story, marks: marksOf(story, questions), strong, partial: story.serves.length - strong };
}

/** Null for the first page, and for what is no place. */
function cursorOf(text: string): StoryCursor | null {
  const [at = null, n = null, ...more] = text.split('-').map((part) => integer(part, 0, Number.MAX_SAFE_INTEGER));
  return at === null || n === null || more.length > 0 ? null : { at, n };
}

function noticeOf(c: AppContext, { index }: StoryDeps): string | null {
  const lines = [keptLine(c), index.isUnderWay(c.get('candidate')) ? STILL_MATCHING : null].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join(' ');
}

const STILL_MATCHING =
  'Which questions your stories serve is still being worked out, and the figures below grow as it goes on. Open the page again in a moment.';

function keptLine(c: AppContext): string | null {
  const kept = integer(c.req.query('kept'), 0, 99);
  if (kept === null) return null;
  return kept === 1 ? 'One story is kept. See what it still lacks below.' : `${kept} stories are kept. See what each still lacks below.`;
}
