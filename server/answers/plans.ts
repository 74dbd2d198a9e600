/** The plans by which a draft is kept: saved, chosen over another tab's, closed, filled from a story. */
import { isEmpty, isSame } from '../domain/answer/draft.ts';
import { withStory } from '../domain/answer/story-parts.ts';
import { kept, keptOnReturn, type NewVersion, savedByHand } from '../domain/answer/version.ts';
import type { ScaffoldId } from '../domain/question/scaffold.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { Ground, Plan } from './saving.ts';
import type { Change, Next } from './store.ts';

/** As it is typed: an earlier text becomes a version where the candidate comes back to it. */
export function autosave(now: number): Plan {
  return (ground) => changeOf(ground, {}, returning(ground, now), now);
}

/** By the button: this very text becomes a version too. */
export function saveByHand(now: number): Plan {
  return (ground) => changeOf(ground, {}, byHand(ground, returning(ground, now), now), now);
}

/** Of two texts the typed one stays, the stored one becomes a version. */
export function keepMine(now: number): Plan {
  return (ground) => changeOf(ground, {}, byHand(ground, kept(ground.stored, 'other-tab'), now), now);
}

/** Of two texts the stored one stays, the typed one becomes a version. */
export function takeTheirs(now: number): Plan {
  return (ground) => {
    const { stored, parts } = ground;
    if (!stored || isSame(stored.parts, parts) || isEmpty(parts)) return null;
    const mine: NewVersion = { parts, reason: 'other-tab', at: now, marks: null };
    return changeOf(ground, { parts: stored.parts }, [...kept(stored, 'saved'), mine], now);
  };
}

/** An answer in which nothing was ever written stays open: the editor is empty anyway. */
export function close(now: number): Plan {
  return (ground) => {
    const { stored, parts } = ground;
    if (isEmpty(parts) && !stored?.version) return null;
    return changeOf(ground, { closedAt: now }, byHand(ground, returning(ground, now), now), now);
  };
}

export type TellStory = { readonly id: string; readonly parts: DraftParts; readonly simulated: boolean; readonly scaffold: ScaffoldId };

/** What was there becomes a version first. */
export function tell({ id, parts: story, simulated, scaffold }: TellStory, now: number): Plan {
  return (ground) => {
    const { stored, parts: draft } = ground;
    const parts = withStory(scaffold, draft, story);
    if (isSame(parts, draft)) return changeOf(ground, {}, returning(ground, now), now);
    const versions = byHand(ground, returning(ground, now), now);
    return changeOf(ground, { parts, storyId: id, simulated: simulated || stored?.simulated === true }, versions, now);
  };
}

/** Null where nothing would be another than before, or an answer would begin with nothing in it. */
export function changeOf(ground: Ground, next: Partial<Next>, versions: readonly NewVersion[], now: number): Change | null {
  const { sending, questionId, stored, parts } = ground;
  const { tab, sent, candidate } = sending;
  const whole: Next = {
    parts,
    tab,
    sent,
    storyId: stored?.storyId ?? null,
    simulated: stored?.simulated ?? false,
    closedAt: null,
    ...next,
  };
  const isNothing = isSame(whole.parts, stored?.parts ?? {}) && whole.closedAt === null && versions.length === 0;
  if (isNothing || (stored === null && isEmpty(whole.parts))) return null;
  return { answerId: stored?.id ?? sending.answerId, candidate, questionId, was: stored, next: whole, versions, rated: null, now };
}

export function returning({ stored, parts, sending }: Ground, now: number): readonly NewVersion[] {
  return keptOnReturn(stored, { parts, tab: sending.tab }, now);
}

function byHand({ stored, parts }: Ground, earlier: readonly NewVersion[], now: number): readonly NewVersion[] {
  return [...earlier, ...savedByHand(stored, earlier, parts, now)];
}
