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
