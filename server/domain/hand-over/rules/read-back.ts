/** What only a read-back has: a first check, a question, and few words. */
import type { Hit, Passage } from '../../reading/draft.ts';
import { good, type HandOverAsk, type HandOverFinding, weak } from '../hand-over-finding.ts';

/** Words; a check is a verb and what it looks at. */
const LEAST = 4;
/** Words; three lines, said aloud in under a minute. */
export const MOST_READ_BACK_WORDS = 150;

export function firstCheck({ passages }: HandOverAsk): readonly HandOverFinding[] {
  const passage = passages.get('first');
  if (passage && passage.words >= LEAST) return [good('checks-first', firstOf(passage), 'It says what is checked first.')];
  return [weak('no-first-check', [], 'What you check first is not in it.', 'Name one look that would show whether the notes still hold.')];
}

export function asksBack({ passages }: HandOverAsk): readonly HandOverFinding[] {
  const passage = passages.get('unclear');
  const isAsked =
    passage !== undefined && passage.words >= LEAST && !/^\W*(?:nothing|all (?:is )?clear|everything is clear)/.test(passage.text);
  if (isAsked) return [good('asks-back', firstOf(passage), 'It asks while the one who knows is still there.')];
  return [weak('asks-nothing', [], 'Nothing is asked.', 'No notes are whole at such an hour. Ask at least what they would worry about.')];
}

export function shortEnough({ all }: HandOverAsk): readonly HandOverFinding[] {
  const words = all.reduce((sum, passage) => sum + passage.words, 0);
  if (words <= MOST_READ_BACK_WORDS) return [];
  return [
    weak(
      'long-read-back',
      [],
      `${words} words are more than a read-back holds.`,
      'Three lines: what you understood, what you check first, what is unclear.',
    ),
  ];
}

function firstOf(passage: Passage): readonly Hit[] {
  return passage.sentences.slice(0, 1).map((span) => ({ passage, ...span }));
}
