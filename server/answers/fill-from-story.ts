/** The empty parts of a draft are filled from a story; what was there becomes a version first. */
import { isSame } from '../domain/answer/draft.ts';
import { withStory } from '../domain/answer/story-parts.ts';
import { type DraftRequest, NO_QUESTION, type SaveOutcome } from './draft-submission.ts';
import { type DraftDeps, draftChange, save, versionsByHand, versionsOnReturn } from './save-draft.ts';

/** Field: `story`. */
export async function fillFromStory(deps: DraftDeps, { form, submission, question }: DraftRequest): Promise<SaveOutcome> {
  if (!question) return NO_QUESTION;
  const storyId = form.story ?? '';
  const story = await deps.store.story(storyId, submission.candidate);
  if (!story) return NO_STORY;
  if (story.simulated) return FROM_A_RUN;
  const now = deps.now();
  return save(deps, submission, (draft) => {
    const parts = withStory(question.scaffold, draft.parts, story.parts);
    if (isSame(parts, draft.parts)) return draftChange(draft, {}, versionsOnReturn(draft, now), now);
    return draftChange(draft, { parts, storyId }, versionsByHand(draft, now), now);
  });
}

const FROM_A_RUN: SaveOutcome = {
  kind: 'refused',
  status: 422,
  line: 'That story is from a run, not from life, so it is not told as yours. Nothing was saved yet; what you typed is below.',
};

const NO_STORY: SaveOutcome = {
  kind: 'refused',
  status: 404,
  line: 'There is no such story any more. Nothing was saved yet; what you typed is below.',
};
