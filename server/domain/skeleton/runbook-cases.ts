/** What of a runbook is done in some cases only: how sentences say so, and where a text falls into such cases. */
import { partOf, type RunbookWords } from './runbook-words.ts';

const IF = /^(?:(?:and|but|then|or|also|only) )?(?:if|unless|in case|assuming|should (?:it|the|there|this|that|they))(?!\w)/i;
const ANSWER = /^(?:yes|no)(?= ?(?:[:,.;—–→]|=>|->|$)| - )/i;
const OPTION = /^option \w{1,12}[:.)]/i;
const QUESTION = /^(?:is|are|was|were|does|do|did|has|have|can|could|still|not|any|nothing)(?!\w)[^?.]{2,160}\? \S/i;
const OR = /^(?:or|alternatively)(?!\w)(?! else)/i;
const ELSE =
  /^(?:(?:and|but) )?(?:(?:otherwise|or else|else|in (?:all|any) other cases?|if (?:not|none|no|neither))(?!\w)|no(?= ?(?:[:,.;—–→]|=>|->|$)| - )|if there (?:is|are|was|were) (?:none|no|not)(?!\w)|if (?:it|this|that|they) (?:is|are|was|were)(?: not|n['’]t)(?!\w))/i;
/** A case only beside others. */
const MAYBE = /^(?:when(?:ever)?|where|for (?!(?:each|every|all|example|now|instance|more|further|details)(?!\w)))(?!\w)/i;
const ARROWS = /→|⇒|->|=>/g;

/** With the space behind it; before “otherwise” a comma does. A question goes on unless it is answered. */
const BOUNDARY =
  /[.;!]["”)]? (?=\S)|\? (?=(?:if|unless|otherwise|else|yes|no)(?!\w))|[,;—–] ?(?=(?:or )?(?:otherwise|else|if not)(?!\w))/gi;
/** “Step 2:” before what is to be done in it. */
const OWN_NAME = /^\W{0,3}step \w{1,8} ?[:.)–—-] ?(?=\S)/i;
/** Behind a case, of what is done in all of them. */
const IN_ALL = /(?<=[.;] )(?:regardless|either way|in (?:any|either|each|both|every) cases?|in both cases)(?!\w)/i;
const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|resp|cf|no)\.$/i;

export function isCaseOf(plain: string): boolean {
  return IF.test(plain) || ANSWER.test(plain) || OPTION.test(plain) || QUESTION.test(plain) || isElse(plain);
}

/** What holds where the case above does not. */
export function isElse(plain: string): boolean {
  return ELSE.test(plain);
}

/** Another way to do what stands above. */
export function isOr(plain: string): boolean {
  return OR.test(plain);
}

export function isMaybeCase(plain: string): boolean {
  const arrow = plain.slice(0, 300).match(ARROWS);
  return MAYBE.test(plain) || (arrow?.length === 1 && !/^(?:→|⇒|->|=>)/.test(plain));
}

/** Where the words begin that hold in all cases; -1 where there are none. */
export function inAllCases(plain: string): number {
  return plain.search(IN_ALL);
}

export type Parted = { readonly lead: RunbookWords | null; readonly cases: readonly RunbookWords[] };

/** All behind the beginning of a case belongs to it, up to the next. */
export function partedInCases(words: RunbookWords, begins: (plain: string) => boolean): Parted {
  const starts = sentenceStarts(words.plain).filter((from, index, all) =>
    begins(partOf(words, from, all[index + 1] ?? words.text.length).plain),
  );
  const parts = starts.map((from, index) => partOf(words, from, starts[index + 1] ?? words.text.length));
  const lead = partOf(words, 0, starts[0] ?? words.text.length);
  return { lead: lead.text === '' ? null : lead, cases: parts.map(withoutComma) };
}

function sentenceStarts(plain: string): number[] {
  const [name = ''] = OWN_NAME.exec(plain) ?? [];
  const found = name === '' ? [0] : [0, name.length];
  for (const { index, 0: mark } of plain.matchAll(BOUNDARY))
    if (!SHORTENED.test(plain.slice(Math.max(0, index - 8), index + 1))) found.push(index + mark.length);
  return found;
}

/** That parted it from “otherwise”. */
function withoutComma(words: RunbookWords): RunbookWords {
  return /[,;—–]$/.test(words.plain) ? partOf(words, 0, words.text.length - 1) : words;
}
