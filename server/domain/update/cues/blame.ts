/** What somebody who is named did wrong. */

/** After the name. */
export const FAULT = [
  'forgot',
  'broke(?!(?: \\p{L}{2,14}){1,4} into)(?! (?:at|on|off|in|for|through|out|down|when|again|up|with|since|after|during|before)\\b|[.,;!])',
  'left (?:the|a|an|his|her|our) (?:\\p{L}{2,14} )?(?:key|password|secret|token|door|flag)',
  'messed up',
  'screwed up',
  'skipped',
  'neglected',
  'overlooked',
  'ignored',
  'failed to',
  "(?:did not|didn't|never|had not|hadn't|has not|hasn't) (?:even |really |properly )?(?:test|tested|check|checked|read|ask|asked|review|reviewed|follow|followed|look|looked|bother|think|tell us|told us)",
  'should(?: not)? have(?! (?:a|an|the|no|been|his|her|more|time|access)\\b)',
  'caused (?:it|this|that|the (?:outage|incident|trouble|problem|errors?))',
  'made (?:a|the|this) (?:\\p{L}{2,14} )?(?:mistake|error)',
  '(?:deleted|dropped|pushed|deployed|merged|released|shipped|changed|approved|typed|ran|restarted|removed|truncated) (?:[\\p{L}\\p{N}]{1,14} ){0,4}(?:wrong|bad|broken|untested|by mistake|by accident|without (?:asking|testing|checking|telling|thinking|a review|review|looking|reading))',
  'was (?:careless|negligent|sloppy|asleep|not careful)',
];

/** After `'s`. */
export const FAULTS = ['mistakes?', 'errors?', 'blunder', 'fault', 'doing', 'carelessness', 'negligence'];

/** After a team. */
export const TEAM_FAULT = [
  'pulled (?:the|a) wrong',
  '(?:once (?:more|again) )?(?:slept|overslept)',
  'did (?:\\p{L}{2,14} ){1,4}without',
  'changed (?:\\p{L}{2,14} ){1,4}without',
];

export const TEAM_BLAMED = [
  "(?:\\p{L}{2,14}(?:'s)? (?:team|group|department|crew|guys|folks)|(?:colleagues|people|team) (?:from|of|in) (?:the )?(?:\\p{L}{2,14} ){1,2}(?:department|team|group)|team \\p{L}{2,14})(?:,? (?:who|that|which))?(?: has| have| had)? {fault}",
  'ought to know better',
  'should know better',
  '(?:because|as|since) (?:the )?(?:\\p{L}{2,14} ){1,2}team (?:\\p{L}{2,14} ){1,6}without (?:informing|telling|asking)',
];
