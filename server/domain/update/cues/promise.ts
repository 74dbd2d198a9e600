/** Word to come, and word that is put off. */

/** Turns of phrase that put off without a time. */
export const SOMETIME = [
  'soon',
  'shortly',
  'asap',
  'as soon as (?:possible|we can|i can|we know|there is)',
  'when (?:we|i) (?:know|have) more',
  'later',
  'in due course',
  'keep you (?:posted|updated|informed)',
  'will follow',
];

/** Words that make a time of day, or a stretch of minutes, a promise of word. */
export const WORD_OF = [
  'updates?',
  'words?',
  'news',
  'post',
  'posts',
  'write',
  'report',
  'back',
  'answer',
  'tell',
  'call',
  'hear',
  'let you know',
  'i will have',
  'more for you',
  'checkpoint',
  'where (?:it|we|things?) stands?',
  'message',
  'note',
  'speak',
  'more (?:at|by|in)',
  'next ?:?(?: at| by)?(?= \\d)',
];

/** That no word is promised. */
export const DENIED_WORD = [
  "(?:cannot|can't|can not|will not|won't|do not|don't|not|never|unable to)(?: \\p{L}{1,14}){0,4} (?:promise|guarantee|commit|expect|count|wait|say|write|post|report|update|tell|answer|call|send|hear)",
  "(?:cannot|can't|will not|won't|do not|don't)(?: \\p{L}{1,14}){0,2} (?:have|be|give)(?: \\p{L}{1,14}){0,3} (?:updates?|word|news|message|answer|report|back)",
  '(?:no|without)(?: (?:further|more|new|other|next))? (?:updates?|words?|news|messages?|reports?|posts?|answer)',
];
