/** What is left, who has it, and what was promised. */

/** What is left to do. */
export const OPEN_WORK = [
  'open ?:',
  'next ?:',
  'still (?:to do|open|loading|running|missing|needs?|has to|to be)',
  'to do',
  'remains?',
  'left to do',
  '(?:is|are) left',
  'not (?:yet )?(?:done|settled|checked|finished)',
  'next steps?',
  '(?:needs?|has|have) to be',
  '(?:still|yet) (?:open|to|missing|running|off|old)',
  '(?:open|left|remaining|to go) ?(?:are|is|:)',
  'remains?',
  '(?:need|needs|must|should|has|have|are|is) (?:to |yet to )?(?:be )?(?:replayed|tested|replaced|checked|sent|restored|lifted|closed|re-?run|rotated|done)',
  'needs? (?:to|\\p{L}{3,14}ing)',
  'it remains',
  'tomorrow (?:morning|at)',
  'until \\d',
  'before \\d',
  'if (?:[\\p{L}\\p{N}%>.]{1,14} ){1,9}(?:call|page|ring|wake|stop|roll)',
  '(?:call|page) me',
  'will (?:check|look|tell|run|send|start|call|close)',
  'you (?:rotate|watch|keep|check|swap|look|take)',
  'unknown outcome',
  'pending',
  'watch(?:es|ing)? (?:out )?for',
];

export const OWNER = [
  '\\p{L}{2,14} (?:owns?|takes?|has|settles?|watches|checks?|gives?|drives?|leads?|picks|carries|follows|adds|writes|does|runs|will) (?:it|that|this|them|the|over|up|a|an|on|from|\\p{L}{2,14})',
  "i(?:'ll| will)? (?:give|own|keep|take|watch|do|stay|write|call) (?:it|that|this|them|over|on|\\p{L}{2,14})",
  'owners?(?: is|:)?',
  'assigned to',
  'handed to',
  'over to',
];

/** Who cannot own anything: they take the place of a name. */
export const NO_OWNER = [
  'it',
  'we',
  'that',
  'this',
  'which',
  'there',
  'what',
  'nobody',
  'somebody',
  'someone',
  'everybody',
  'everyone',
  'they',
  'and',
  'the',
  'batch',
  'check',
  'query',
  'change',
];

export const PROMISED = [
  'promised',
  'told \\p{L}{2,14} (?:that )?i would',
  'said i would',
  'expects?',
  'waits? for',
  'was told',
  'were told',
];
