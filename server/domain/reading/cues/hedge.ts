/** Words that take back what a sentence says, or mean the opposite of its praise. */

export const HEDGED = [
  'allegedly',
  'supposedly',
  'hopefully',
  '(?:i|we) (?:suppose|assume|guess|hope|would hope)',
  "(?:it is|it's) (?:said|rumou?red)",
  'one hears',
  'they say',
  'as far as (?:i|we) know',
  'cannot confirm',
  "(?:do not|don't|would not|wouldn't) know",
  'up to now (?:they|it|none|nobody)',
  'not (?:possible|foreseen|there|been approved|yet)',
  'nothing to (?:take|roll|go|put|switch)',
  '(?:is|was) impossible',
];

/** That what was spoken of was not there, was not done, or was somebody else's. */
export const REFUTED = [
  'in theory',
  'on paper',
  'on (?:the |a )?slide',
  '(?:it )?turned out (?:that )?(?:it|there|they|nobody|none)',
  '(?:had|has|have) never been',
  '(?:nobody|no one) (?:had|has) (?:ever )?(?:tried|tested|rehearsed|checked|opened|wired)',
  "(?:we|i|it|they) (?:couldn't|could not|can't|cannot)(?=[.,;])",
  '(?:had been|have been|was|were|are|been) (?:\\p{L}{2,10} )?(?:deleted|sold|scrapped|wiped|purged|lost|thrown away|voted down|turned down|refused by|rejected|shelved|dropped)',
  "if (?:we|i)(?:'d| had) (?:kept|had|made)",
  "(?:there is|there's|there was|we had|with) no (?:\\p{L}{2,10} )?(?:way|line|going|turning|time|date|copy|undo)",
  'nothing to (?:put|go|take|roll|switch)',
  '(?:asked|ask) whether',
  '(?:believed|thought|hoped|supposed) (?:that )?(?:we|it|there)',
  '(?:led|leads) to nowhere',
  'wish ?list',
  'backlog',
  'not ours',
  '(?:would|could) have (?:helped|liked)',
  '(?:would be|be) (?:good|nice)',
  'budget permitting',
  'hop(?:e|es|ed|ing) (?:for|to)',
  'ought to',
  'should (?:really|get|have)',
  'the (?:plan|handbook|book|paper|runbook|document) says',
  'by the (?:handbook|book)',
  'i never (?:was|did|saw)',
  'none (?:went|was|were|of)',
  'to ask (?:when|what|how|why|if|whether)',
  '(?:for|to) me an admission',
  "(?:has not|have not|had not|haven't|hasn't|hadn't) (?:done|moved|happened|built|made)",
];

export const SARCASTIC = [
  '(?:dear|wonderful|wonderfully|tremendous|brilliant|brilliance|genius)',
  'as ever',
  'with (?:his|her|their) usual',
  'big thank you',
];
