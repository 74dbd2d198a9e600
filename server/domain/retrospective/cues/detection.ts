/** That somebody asks how it was noticed, and how late. */
export const DETECTION = [
  'detect\\p{L}{0,6}',
  '(?:alert|alarm|monitor|dashboard|graph)\\p{L}{0,4}',
  'notic(?:ed|e|ing)',
  'unnoticed',
  'unseen',
  'silent(?:ly)?',
  'found out',
  '(?:nobody|nothing|no one) (?:saw|sees|knew|knows|was told|asked|asks|(?:watch|alert|page|fire|warn|look)\\p{L}{0,3})',
  'there to see',
  '(?:no|a) way to (?:page|call)',
  '(?:not|nowhere|never) measured',
  'measured nowhere',
  "(?:alert|alarm|page)s? (?:\\p{L}{1,12} ){0,4}(?:did not|didn't|never|late|only|quiet|stayed|fired|came|looks?|watch(?:es)?|is set|was set)",
  '(?:no|until|before) (?:\\p{L}{1,12} ){0,3}page',
  'invisible',
  'blind',
];
