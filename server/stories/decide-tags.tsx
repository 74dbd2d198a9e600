/** A decision about the tags that a story suggests: those that are ticked are kept, the others are not offered again. */
import { links } from '../../views/links.ts';
import { StoriesBoard } from '../../views/stories/stories-page.tsx';
import type { TaggingNotice } from '../../views/stories/suggested-tags.tsx';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import { type Form, readForm } from '../http/form.ts';
import { type AppContext, wantsPart } from '../http/request-context.ts';
import { boardOf } from './list-stories.tsx';
import { saveStory } from './save-story.ts';
import type { StoryDeps } from './story-deps.ts';
import { noticeOf } from './tag-notice.ts';

export async function decideTags(c: AppContext, deps: StoryDeps, storyId: string): Promise<Response> {
  const candidate = c.get('candidate');
  const form = await readForm(c);
  const { before = '' } = form;
  const kind = await decided(deps, { candidate, storyId, ...tagsIn(form) });
  if (!wantsPart(c)) return c.redirect(links.storiesAfterTags(kind, storyId, before), 303);
  const notice = await noticeOf(deps.store, kind, storyId, candidate);
  const board = await boardOf(candidate, deps, { before, notice, isPart: true });
  // The last story went while its tags were looked at: the page says how to begin.
  return board ? c.html(<StoriesBoard {...board} />) : c.body(null, 200, { 'HX-Redirect': links.stories });
}

type TagDecision = {
  readonly candidate: string;
  readonly storyId: string;
  readonly kept: readonly Screen[];
  readonly declined: readonly Screen[];
};

/** `offered-people` for what stood there, `screen-people` for what was ticked; `no` ticks nothing. */
function tagsIn(form: Form): Pick<TagDecision, 'kept' | 'declined'> {
  const offered = SCREENS.filter((screen) => form[`offered-${screen}`] !== undefined);
  if (form.do === 'no') return { kept: [], declined: offered };
  const kept = offered.filter((screen) => form[`screen-${screen}`] !== undefined);
  return { kept, declined: kept.length === 0 ? [] : offered.filter((screen) => !kept.includes(screen)) };
}

async function decided(deps: StoryDeps, decision: TagDecision): Promise<TaggingNotice['kind']> {
  const { candidate, storyId, kept, declined } = decision;
  if (kept.length + declined.length === 0) return 'none-ticked';
  const story = await deps.store.find(storyId, candidate);
  if (!story) return 'gone';
  const outcome = kept.length === 0 ? 'declined' : await keepTags(deps, decision);
  if (outcome === 'kept' || outcome === 'declined') await deps.store.declineTags(candidate, storyId, declined);
  return outcome;
}

/** Another tab may save the story meanwhile; more often than this is a fault. */
const ATTEMPTS = 8;

async function keepTags(deps: StoryDeps, { candidate, storyId, kept }: TagDecision): Promise<'kept' | 'gone' | 'unsettled'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const story = await deps.store.find(storyId, candidate);
    if (!story) return 'gone';
    // A save would settle what only the candidate can.
    if (story.unsettled) return 'unsettled';
    const content = { ...story, screens: SCREENS.filter((screen) => story.screens.includes(screen) || kept.includes(screen)) };
    const base = { revision: story.revision, tab: '', sent: 0 };
    const outcome = await saveStory(deps, { candidate, storyId, content, by: 'hand', ...base });
    if (outcome.kind === 'saved') return 'kept';
  }
  throw new Error(`the tags of story ${storyId} were overtaken ${ATTEMPTS} times`);
}
