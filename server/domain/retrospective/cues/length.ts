/** What a length of time is the length of. */

export const DETECTION = [
  '(?:to|until|before|till) (?:\\p{L}{1,12} ){0,4}(?:noticed|notice|detect|detected|detection|knew|page|paged|first alert|seen)',
  'time to (?:detect|notice)',
  'detection (?:took|time|delay)',
  'unnoticed',
  'undetected',
  'unseen',
  'noticed (?:it )?(?:after|only after)',
  'detected (?:it )?(?:after|only after)',
  'before (?:the|an|any) (?:page|alert)',
  'nobody (?:knew|noticed|saw)',
];

export const RELIEF = [
  '(?:relieved|mitigated|restored|recovered) (?:after|in|within)',
  'time to (?:restore|recover|relieve|mitigate)',
  '(?:to|until) (?:\\p{L}{1,12} ){0,3}(?:relieved|relief|restored|mitigated|mitigation)',
  'relief (?:took|came)',
];

export const WHOLE = [
  'lasted',
  'in (?:all|total)',
  'altogether',
  'outage (?:of|took|was)',
  'incident (?:of|took|ran)',
  'minute (?:outage|incident)',
  'hour (?:outage|incident)',
  'start to (?:end|finish)',
  'was over (?:after|in)',
];
