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
  '(?<!(?:put|puts|roll|rolls|rolled|bring|brings|brought|comes?|came|set|switch|switched|go|goes|turn|turned|take|takes) (?:\\S{1,14} ){0,3})back',
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
  '(?:more|again|next|then)(?: ?:| at| by| around)?(?= \\d)',
  'next(?=\\s{0,3}(?:$|[.!\\n]))',
  '(?:shout|ping|ring|inform|announce|revert|speak|phone)\\p{L}{0,3}',
  '(?:further |next )?(?:notice|statement|information|report|stand|bulletin)s?',
  'every (?:\\d{1,3}|\\p{L}{2,14}) min(?:ute)?s?',
];

/** After the time: that it is not promised after all. */
export const TAKEN_BACK =
  /^[^.!?\n]{0,20}\b(?:but|though|which) (?:i|we|that) (?:cannot|can't|can not|won't|will not|is not) (?:be )?promised?\b/u;

/** That no word is promised. */
export const DENIED_WORD = [
  "(?:cannot|can't|can not|will not|won't|do not|don't|not|never|unable to)(?: \\p{L}{1,14}){0,4} (?:promise|guarantee|commit|expect|count|wait|say|write|post|report|update|tell|answer|call|send|hear)",
  "(?:cannot|can't|will not|won't|do not|don't)(?: \\p{L}{1,14}){0,2} (?:have|be|give)(?: \\p{L}{1,14}){0,3} (?:updates?|word|news|message|answer|report|back)",
  '(?:no|without)(?: (?:further|more|new|other|next))? (?:updates?|words?|news|messages?|reports?|posts?|answer)',
];
