/** One cause, claimed as the cause. */

export const SINGLE = [
  'root cause(?! analysis)',
  '(?:sole|only|single|real|actual|main|true|underlying) (?:cause|reason)',
  'the (?:cause|reason) (?:was|is|of (?:the|this) (?:outage|incident|\\p{L}{2,14}) (?:was|is))(?! not)',
  '(?:was|were|is) (?:simply |entirely |all |solely )?(?:caused|triggered) by',
  '(?:simply|solely|entirely|only|all) (?:because|due to)',
  'came down to',
  'happened because',
  '(?:outage|incident|failure) was (?:due to|because)',
  'nothing else (?:was|went) wrong',
];

/** A claim that something did harm. */
export const CLAIM = [
  'because',
  'caus(?:e|es|ed|ing)',
  'due to',
  'led to',
  'fault',
  'responsible for',
  'to blame',
  'brought (?:\\p{L}{1,14} ){0,3}down',
  'broke',
  'turned (?:a|an|the) ~ into',
  'made (?:it|things|everything) (?:worse|bigger)',
  'mistake',
  'thanks to',
];

/** What shows that somebody did as the system told them. */
export const REASON = [
  'runbook',
  'wiki',
  'page (?:says|said|proposes|told)',
  'as (?:the|our) \\p{L}{2,14} (?:says|said|asks|proposes)',
  'looked (?:right|reasonable|sensible)',
  'made sense',
  'reasonable',
  'nothing (?:said|told|warned|showed)',
  'the alert (?:said|told|read)',
  'followed',
];

/** A day that did not happen. */
export const COUNTERFACTUAL = [
  "should(?:n't| not)?(?:'ve| have)(?! (?:a|an|the|no)\\b)",
  'ought(?: not)? to have',
  'could(?: easily)? have (?:been (?:avoided|prevented|noticed|caught|found|seen|shorter|stopped)|avoided|prevented|noticed|caught|checked|seen|stopped|asked|read|looked)',
  'would (?:not|never) have (?:happened|been|had|failed|gone)',
  "wouldn't have (?:happened|been|had|failed|gone)",
  'if only',
  "if (?:he|she|they|we|i|somebody|someone|\\p{L}{2,12}) (?:had|hadn't) (?:only |just )?(?:\\p{L}{2,14})",
  'had (?:he|she|they|we|i|somebody|someone) (?:only |just |not )?(?:\\p{L}{2,14}ed|known|seen|read|looked|kept|done|been)',
  '(?:we|i) (?:failed|neglected) to',
];

/** A person, in words that name none. */
export const HUMAN = [
  "(?:on call|on duty)(?: (?:engineer|developer|admin|person|colleague))? (?:\\p{L}{2,12} ){0,2}(?:failed to|forgot|ignored|neglected|missed|overlooked|(?:did not|didn't|never) (?:check|read|look|test|notice|ask)\\p{L}{0,2})",
  '(?:human|operator|user|pilot|manual|engineer|engineering) (?:error|mistake|failure)',
  '(?:error|mistake) (?:by|of|on the part of) (?:the|an|our) (?:on call|engineer|operator|developer|admin|team)',
  'lack of (?:care|attention|discipline|diligence|ownership|knowledge|experience)',
  "(?:did not|didn't|was not|wasn't|were not|weren't) (?:pay(?:ing)? (?:enough |any )?attention|careful)",
  'inattenti\\p{L}{1,6}',
  'too (?:hasty|quick to|eager|inexperienced)',
  'poor judge?ment',
  'bad (?:call|decision) by',
];
