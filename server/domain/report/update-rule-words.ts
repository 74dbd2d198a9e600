/** Every rule for the words of an update, a hand-over and a review in words, for the page of the rules. A rule without its words does not compile. */
import type { UpdateRuleId } from '../update/update-finding.ts';

export const UPDATE_RULE_WORDS: Readonly<Record<UpdateRuleId, string>> = {
  'who-is-hurt': 'An update says who is hurt.',
  'how-badly': 'It says how many and how badly: a figure, or most or half or all of them, with what they cannot do.',
  'what-is-done': 'It says what is being done.',
  'next-word': 'It says when the next word comes.',
  'unknown-cause': 'It names no cause while more than one is possible.',
  'open-about-cause': 'It says that the cause is not known yet.',
  blame: 'It blames nobody by name.',
  'fits-hearers': 'Its words fit those who hear it: no inside names for customers.',
  'promise-kept': 'The next word came when it was promised.',
  'promise-broken': 'A word was promised and came late, or never.',
  'what-is-open': 'A hand-over says what is open.',
  'who-has-it': 'It says who has each open thing.',
  'promise-handed-over': 'Words that are still owed are handed over too.',
  'promise-forgotten': 'A promised word is not in the hand-over.',
  'promise-unknown': 'It promises a word of which nobody knew.',
  'how-badly-it-was': 'A review says in figures how bad it was.',
  'what-changes': 'It says what changes, and not only what is repaired.',
  'who-and-when': 'Each action has a person and a date.',
};
