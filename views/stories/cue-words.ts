/** The words of the sheet for the morning that are everybody's: its sections, reminders for two kinds of rounds, and what to ask back. */

export const CUE_PARTS = [
  { part: 'begin', name: 'How you begin', half: false },
  { part: 'numbers', name: 'Your numbers', half: true },
  { part: 'ask', name: 'Ask them', half: true },
  { part: 'break', name: 'If they break something in front of you', half: true },
  { part: 'build', name: 'If they ask what you would build', half: true },
  { part: 'notes', name: 'Names and notes', half: true },
] as const;

export type CuePart = (typeof CUE_PARTS)[number]['part'];

export const IF_THEY_BREAK: readonly string[] = [
  'Who is hurt, how many, since when, growing?',
  'What changed? Which role do I hold here?',
  'Relief before cause, and it can be undone.',
  'One change, the signal to move, by when.',
  'Who hears what now, and when again?',
  'Proof on the user’s path, then the cause.',
];

export const IF_THEY_BUILD: readonly string[] = [
  'Users, peak, what may be lost or be down?',
  'Write the limits where both can see them.',
  'The plain version; a second one at each fork.',
  'Take a part away: who notices, how undone?',
  'Secrets, cost a month, what would page.',
];

export const TO_ASK: readonly string[] = [
  'What did your last bad hour change in how you work?',
  'Who may stop a release, and when was it last done?',
  'What would I own after ninety days?',
  'How often is somebody woken, and what became of the last three pages?',
  'What have you stopped doing this year?',
  'Which part of the platform does nobody want to touch, and why?',
];
