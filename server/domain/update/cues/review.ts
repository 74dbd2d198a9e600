/** What changes, by which day. */

export const DAY = [
  '(?:by|on|due|until|before|this|next) (?:\\d{1,2} )?(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:by|on|due|until|before) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7}',
  '(?:by|due|until|before) (?:tomorrow|the end of (?:the|this) (?:week|month|sprint)|next (?:week|month|sprint)|\\d{1,2}[./]\\d{1,2})',
  '(?:this|next) (?:week|month|sprint)',
  'within (?:a|one|two|three|\\d{1,2}) (?:days?|weeks?|months?)',
];

/** A change to how things are, and not to how careful people are. */
export const CHANGE = [
  '(?:we|i|\\p{L}{2,14}) (?:will |now )?(?:adds?|alerts?|compares?|builds?|removes?|moves?|limits?|caps?|tests?|checks?|automates?|requires?|blocks?|keeps?|writes?|changes?|splits?|measures?|drills?|rehearses?)',
  '(?:lint )?rules? (?:for|that|against)',
  'an? (?:alert|check|test|guard|limit|timeout|index|runbook|dashboard|budget|canary|flag)',
  'before each',
];

export const CAREFUL = [
  'more careful',
  'be careful',
  'pay (?:more |better )?attention',
  'try harder',
  'remind(?:ed)? everyone',
  'not happen again',
];
