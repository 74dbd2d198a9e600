/** A story is saved, from what was submitted to what became of it: once, in order, and never over what another tab wrote. */
import { autosaveOrder, type IncomingSave } from '../domain/answer/autosave-order.ts';
import { isSame } from '../domain/answer/draft.ts';
import { earlierVersion, type NewVersion, type StoredDraft, savedByHand, versionOnReturn } from '../domain/answer/version.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import { type StoryContent, storyOfTexts, textsOfStory } from '../domain/story/story-texts.ts';
import type { StoredStory, StoryChange, StoryStore } from './store.ts';

export type StorySubmission = Omit<IncomingSave, 'answerId'> & {
  readonly candidate: string;
  readonly storyId: string;
  readonly content: StoryContent;
  /** As it is typed, by the button, or as the candidate settles a conflict. */
  readonly by: 'typing' | 'hand' | 'mine' | 'theirs';
};

export type StoryOutcome =
  | { readonly kind: 'saved'; readonly story: StoredStory }
  | { readonly kind: 'conflict'; readonly stored: StoredStory }
  /** It was there, and was removed. */
  | { readonly kind: 'gone' }
  /** Its id is somebody else's. */
  | { readonly kind: 'taken' };

type SaveDeps = { readonly store: StoryStore; readonly now: () => number };

/** Requests for one story at the same moment are few; more than this is a fault. */
const ATTEMPTS = 8;

export async function saveStory({ store, now }: SaveDeps, submission: StorySubmission): Promise<StoryOutcome> {
  const { candidate, storyId, content } = submission;
  const texts = textsOfStory(content);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const stored = await store.find(storyId, candidate);
    if (!stored && submission.revision !== 0) return { kind: 'gone' };
    const arriving = { ...submission, answerId: storyId, revision: basedOn(submission, stored) };
    const order = autosaveOrder(arriving, stored, stored !== null && isSame(textsOfStory(stored), texts));
    if (stored && order === 'late') return { kind: 'saved', story: stored };
    if (stored && order === 'conflict') return { kind: 'conflict', stored };
    const change = changeOf(submission, stored, texts, now());
    if (stored && change === null) return { kind: 'saved', story: stored };
    const story = change && (await store.change(candidate, change));
    if (story) return { kind: 'saved', story };
    if (!stored && !(await store.find(storyId, candidate))) return { kind: 'taken' };
  }
  throw new Error(`story ${storyId} was overtaken ${ATTEMPTS} times`);
}

/** The form of a new story has an id of its own: what was saved once under it came from this very form. */
function basedOn({ revision }: StorySubmission, stored: StoredStory | null): number {
  return revision === 0 && stored?.revision === 1 ? 1 : revision;
}

/** Null where nothing would be another than before. */
function changeOf(submission: StorySubmission, stored: StoredStory | null, texts: DraftParts, now: number): StoryChange | null {
  const { storyId, by, tab, sent } = submission;
  const draft = stored && draftOf(stored);
  const versions = draft && by === 'theirs' ? bothTexts(draft, texts, now) : versionsOf(draft, by, texts, tab, now);
  const next = draft && by === 'theirs' ? draft.parts : texts;
  // A choice is settled by saving again what stands.
  if (draft && by !== 'theirs' && versions.length === 0 && isSame(draft.parts, next)) return null;
  const story = { ...storyOfTexts(next), id: storyId, simulated: stored?.simulated ?? false };
  return { story, was: stored, tab, sent, versions, now };
}

export function draftOf(stored: StoredStory): StoredDraft {
  return { parts: textsOfStory(stored), tab: stored.tab, updatedAt: stored.updatedAt, newest: stored.newest };
}

function versionsOf(
  draft: StoredDraft | null,
  by: StorySubmission['by'],
  texts: DraftParts,
  tab: string,
  now: number,
): readonly NewVersion[] {
  const earlier = by === 'mine' ? earlierVersion(draft, 'other-tab') : versionOnReturn(draft, { parts: texts, tab }, now);
  return by === 'typing' ? earlier : [...earlier, ...savedByHand(draft, earlier, texts, now)];
}

/** Of two texts the stored one stays, the typed one becomes a version. */
function bothTexts(draft: StoredDraft, texts: DraftParts, now: number): readonly NewVersion[] {
  if (isSame(draft.parts, texts) || (draft.newest && isSame(draft.newest, texts))) return [];
  return [...earlierVersion(draft, 'saved'), { parts: texts, reason: 'other-tab', at: now, marks: null }];
}
