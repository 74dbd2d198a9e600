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

export const SARCASTIC = [
  '(?:dear|wonderful|wonderfully|tremendous|brilliant|brilliance|genius)',
  'as ever',
  'with (?:his|her|their) usual',
  'big thank you',
];
