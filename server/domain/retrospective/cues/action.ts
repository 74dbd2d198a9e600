/** Who does it, by which day, and what changes nothing. */

export const OWNER = [
  'owners?',
  'owned by',
  'assigned(?: to)?',
  'responsible',
  'i (?:will|own|take|add|write)',
  'dri',
  'with \\p{L}{2,14} (?:team|squad)',
];

export const DAY = [
  '\\d{4} \\d\\d \\d\\d',
  '\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7}',
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7} \\d{1,2}',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?',
  '(?:end|middle|mid|start|beginning)(?: of)? (?:the |this |next )?(?:week|month|quarter|sprint|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7}',
  '(?:this|next) (?:week|month|quarter|sprint)',
  '(?:in|within) (?:a|one|two|three|four|six|\\d{1,2}) (?:days?|weeks?|months?)',
  'tomorrow',
  'today',
  'q[1-4]',
];

export const CAREFUL = [
  '(?:be|being) (?:more |much |extra )?(?:careful|vigilant|diligent|cautious|mindful)',
  'more careful(?:ly)?',
  'pay(?:s|ing)? (?:more |better |closer )?attention',
  'think(?:s|ing)? (?:harder|twice)',
  '(?:take|takes|taking) (?:more|greater|extra) care',
  'tr(?:y|ies) harder',
  'remind(?:s|ed|er)? (?:\\p{L}{2,14} ){0,2}(?:everyone|everybody|team|engineers|developers|people|all|staff)',
  'not happen again',
  '(?:make sure|ensure) (?:\\p{L}{2,14} ){0,3}(?:know|understand|read|remember|follow)s?',
  'double ?check (?:\\p{L}{2,14} ){0,2}(?:everything|before|next time)',
  'raise awareness',
  '(?:re)?train(?:ing)? (?:for |of )?(?:\\p{L}{2,14} ){0,2}(?:everyone|everybody|team|engineers?|developers?|people|ines|staff|on call)',
  'communicate better',
];
