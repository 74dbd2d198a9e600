/** The part that carries the answer gets less than its share while another part spreads. */
import type { Draft } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const balance = { id: 'balance', level: 'weak', applies: always, find } satisfies Rule;

/** Below this many words shares say nothing. */
const LEAST_WORDS = 80;
/** A part that is a sentence too long, or a core a sentence too short, is no fault of balance. */
const WIDE = 1.15;
const NARROW = 0.85;

function find({ readings, scaffold, words }: Draft): readonly Found[] {
  const core = readings.find(({ id }) => id === scaffold.core);
  const widest = [...readings].sort((a, b) => b.words - a.words)[0];
  if (!core || !widest || words < LEAST_WORDS || core.state === 'missing' || widest.id === core.id) return [];
  const most = scaffold.parts.find(({ id }) => id === widest.id)?.share.to ?? 100;
  const least = scaffold.parts.find(({ id }) => id === core.id)?.share.from ?? 0;
  if (widest.share <= most * WIDE || core.share >= least * NARROW) return [];
  const seen = `${widest.name} takes ${widest.share}% of the answer, ${core.name} only ${core.share}%.`;
  return [{ part: widest.id, marks: [], seen, advice: `Turn it round: ${core.name} should have at least ${least}%.` }];
}
