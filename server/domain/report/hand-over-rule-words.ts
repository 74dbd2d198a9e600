/** Every rule for a hand-over and for a read-back in words, for the page of the rules. A rule without its words does not compile. */
import type { HandOverRuleId } from '../hand-over/hand-over-finding.ts';
import { MOST_READ_BACK_WORDS } from '../hand-over/rules/read-back.ts';

export const HAND_OVER_RULE_WORDS: Readonly<Record<HandOverRuleId, string>> = {
  'state-true': 'How it stands, in a figure that a signal shows now.',
  'state-false': 'A figure that a signal does not show, and that is nowhere in the run.',
  'state-old': 'A figure that a signal had before, told as if it stood.',
  'no-state': 'No figure of how it stands now.',
  'tried-named': 'What was tried, so that nobody tries it again; a third of it may be left out.',
  'tried-missing': 'More than a third of it is left out.',
  'open-named': 'What is open; a third of it may be left out.',
  'open-missing': 'More than a third of it is left out.',
  'next-time': 'A time of day at which something is due next.',
  'next-time-past': 'A next time that is over already.',
  'no-next-time': 'No next time.',
  'gap-noticed': 'In a read-back: what the notes get wrong, or leave out.',
  'gap-missed': 'Something wrong with the notes that is passed over.',
  'checks-first': 'In a read-back: what is looked at first.',
  'no-first-check': 'Nothing is looked at before the notes are believed.',
  'asks-back': 'In a read-back: a question to whoever hands over.',
  'asks-nothing': 'No question at all.',
  'has-it': 'Somebody has it from here on.',
  'nobody-has-it': 'Nobody has it.',
  'long-read-back': `More than ${MOST_READ_BACK_WORDS} words.`,
};
