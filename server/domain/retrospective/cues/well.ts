/** Outside of its own part: that something went well. */
export const WELL = [
  'went well',
  'worked well',
  'was lucky',
  'we were lucky',
  'kept it (?:small|from)',
  'saved us',
  'helped',
  'paid off',
  'limited (?:it|the)',
];

/** In its own part: that there was nothing of the kind. */
export const NOTHING = [
  '(?:not much|nothing|not a lot|very little|hardly anything|little|not a thing) (?:really |much |of it |here |(?:that|this) (?:day|night|morning|afternoon) )?(?:that )?(?:went well|worked|worth|to (?:report|praise|say|note|name)|comes to mind|stands out)',
  "(?:did not|didn't) (?:really )?go well",
  'went well (?:was|is) (?:nothing|not much|little)',
];

/** The same, where a sentence begins with it and says no more. */
export const NOTHING_ALONE = [
  'not much',
  'nothing(?: really| much| at all)?',
  'not a lot',
  'very little',
  'hardly anything',
  'hard to say',
];
