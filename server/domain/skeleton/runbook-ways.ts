/** Where a sentence of a runbook leads: to another step, to the end, or to where nobody can say for sure. */

import type { RunbookStep } from './runbook.ts';
import { plainNumber } from './runbook-items.ts';
import type { RunbookPlaces } from './runbook-places.ts';

export type RunbookWay = {
  /** `unsure`: it may lead there, or it names what is to be read or done on the way. */
  readonly kind: 'step' | 'end' | 'unsure' | 'may end';
  /** Null also where no step, or more than one, may be meant. */
  readonly step: RunbookStep | null;
  /** It says nothing else. */
  readonly isAlone: boolean;
  /** It leads there only if something holds that stands behind it. */
  readonly isConditional: boolean;
};

type Sentence = { readonly plain: string; readonly from: RunbookStep; readonly places: RunbookPlaces; readonly isCase: boolean };
type Named = { readonly step: RunbookStep | null; readonly rest: string };

const VERB = `(?:go|continue|carry on|proceed|resume|pick up|move|skip|jump|start|begin|restart|repeat|return|loop|head|advance)`;
const ADVERB = `(?: (?:back|on|over|again|ahead|forward|straight|directly|immediately|down|up)){0,2}`;
const ARROW = `(?:→|⇒|➔|➜|->|=>)`;
const GO = new RegExp(String.raw`(?<![\w-])(?:${VERB}${ADVERB} (to|with|at|from|into)|(goto|back to))(?!\w) ?|${ARROW} ?`, 'gi');
const START_OVER = /(?<![\w-])(?:start|begin) (?:all )?(?:over|again|from scratch)(?=[.;!)]|$)/i;
const FIRST = /^the (?:very )?(?:start|beginning|top|first (?:step|item))(?!\w)/i;
const NEXT = /^the (?:next|following) (?:step|item|section|one)(?!\w)/i;

const COUNTED = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = String.raw`\d{1,4}(?:\.\d{1,4}){0,6}(?:\.?[a-z](?!\w))?|[a-z](?!\w)|(?:${COUNTED.join('|')})(?!\w)`;
const STEP = new RegExp(String.raw`^(?:the )?(step|item|point|section|part|number|no\.)(s?) ?[#(]?(${NUMBER})\)?(?![\w%])(?!\.\d)`, 'i');
const BARE_NUMBER = /^#?(\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)(?=[.,;:!)](?!\d)|$| (?:and|if|unless|when|until|then)\b)/;
const MORE = /^ ?(?:and|or|to|through|–|-|&|\/) ?(?:steps? )?\d/;

/** Begins what is to be done in a case, or a sentence. */
const ACT = String.raw`(?:^|[.,;:—–>→?] ?|\b(?:and|then|else|otherwise|yes|no) )(?:then |just |simply |please )?`;
const WHOLE = '(?:the|this) (?:runbook|procedure|checklist)';
const HALT = `(?:stop|exit|quit|abort|end)(?: here| now| there| ${WHOLE})`;
const IS_DONE = "(?:you|we)(?:['’]re| are) (?:all )?(?:done|finished)(?: here)?";
const ENDED = `${HALT}|stop|exit|quit|abort|${IS_DONE}|(?:all )?done|finish|the end|end of (?:${WHOLE}|runbook)`;
const END = new RegExp(`${ACT}(?:${ENDED})(?= ?(?:[.;!)]|$)|,? (?:if|unless) )`, 'i');
const NO_MORE = "(?:there is |there's )?(?:nothing (?:more|else|further|left)|no (?:(?:further|more|other) )?(?:action|steps?))";
const CLOSED = String.raw`(?:escalate|hand (?:it )?over|close the (?:incident|ticket|issue|alert)|${NO_MORE})(?!\w)`;
/** What often ends a runbook, where it is all that a case says. */
const MAY_END = new RegExp(`${ACT}${CLOSED}`, 'i');
/** Reading there, or doing what stands there. */
const SEE = /(?:^|[:,—–>→?] ?|\b(?:otherwise|else|then|yes|no|not|so),? )(?:(?:please )?(see|follow|use|try) )?(?=\S)/gi;
const NAMING = /(?<![\w-])(?:see|follow|use|try|run|do|repeat|redo|perform|consult|refer to) /gi;
/** What is of a step, or before or after it, leads nowhere. */
const MENTION =
  /(?<!\b(?:of|from|in|after|before|since|until|till|during|for|by|with|like|than|at|as|on|to|between|both|this|each|every|and) (?:the )?)\bsteps? (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/i;
const OWN_NAME = /^\W{0,3}steps? \w{1,8} ?[:.)–—-]/i;
const DENIED = /(?:\b(?:not|never|without|cannot|rather than|instead of)|n['’]t|\bbefore(?: you| we| they)?)(?: ever)? $/i;
const ALLOWED = /\b(?:may|can|could|might)(?: also)? $/i;
const ONLY_THEN = /^(?:(?:and|then|now|finally|afterwards),? ?){0,2}$/i;
const CONDITION = /(?<!\w)(?:if|unless|in case|until|till|while|when|as long as)(?!\w)/i;

export function isSureWay(way: RunbookWay | null): boolean {
  return way?.kind === 'step' || way?.kind === 'end';
}

/** Null where it leads nowhere. */
export function wayIn(sentence: Sentence): RunbookWay | null {
  return moveIn(sentence) ?? endIn(sentence) ?? (sentence.isCase ? seenIn(sentence) : null) ?? mentionIn(sentence);
}

function moveIn({ plain, from, places }: Sentence): RunbookWay | null {
  for (const found of plain.matchAll(GO)) {
    const before = plain.slice(Math.max(0, found.index - 40), found.index);
    const named = namedIn(plain.slice(found.index + found[0].length), {
      from,
      places,
      isGo: found[1] !== undefined || found[2] !== undefined,
    });
    if (!named || DENIED.test(before)) continue;
    if (named.step === null) return unsure(null);
    const isAlone = ONLY_THEN.test(plain.slice(0, found.index)) && /^[.!]?$/.test(named.rest.trim());
    return { kind: 'step', step: named.step, isAlone, isConditional: isAsked(plain.slice(0, found.index)) || isUnderCondition(named.rest) };
  }
  const again = START_OVER.exec(plain);
  if (!again || DENIED.test(plain.slice(Math.max(0, again.index - 40), again.index))) return null;
  return { kind: 'step', step: places.firstOf(from), isAlone: again.index === 0, isConditional: false };
}

type Naming = { readonly from: RunbookStep; readonly places: RunbookPlaces; readonly isGo: boolean };

/** Null where no step is named. */
function namedIn(words: string, { from, places, isGo }: Naming): Named | null {
  if (FIRST.test(words)) return { step: places.firstOf(from), rest: words.replace(FIRST, '') };
  if (NEXT.test(words)) return null;
  const [all = '', , plural, number] = STEP.exec(words) ?? [];
  const [bare = '', bareNumber] = (isGo && number === undefined && BARE_NUMBER.exec(words)) || [];
  const written = number ?? bareNumber;
  if (written === undefined) return isGo ? places.named(words) : null;
  const rest = words.slice((all || bare).length);
  const isSeveral = (plural ?? '') !== '' || MORE.test(rest);
  return { step: isSeveral ? null : places.numbered(inDigits(written), from), rest };
}

function inDigits(number: string): string {
  const counted = COUNTED.indexOf(number.toLowerCase());
  return counted < 0 ? plainNumber(number) : `${counted}`;
}

function endIn({ plain, isCase }: Sentence): RunbookWay | null {
  const end = END.exec(plain);
  if (end) {
    const rest = plain.slice(end.index + end[0].length);
    const isAlone = end.index === 0 && /^[.!]?$/.test(rest);
    return { kind: 'end', step: null, isAlone, isConditional: isUnderCondition(rest) };
  }
  return isCase && MAY_END.test(plain) ? { ...unsure(null), kind: 'may end' } : null;
}

/** In a case that says no more, what is to be seen is where it goes on. */
function seenIn({ plain, from, places }: Sentence): RunbookWay | null {
  for (const { index, 0: all, 1: verb } of plain.matchAll(SEE)) {
    const named = namedIn(plain.slice(index + all.length), { from, places, isGo: verb !== undefined });
    if (named?.step && /^[.!)]?$/.test(named.rest.trim())) return { kind: 'step', step: named.step, isAlone: false, isConditional: false };
  }
  return null;
}

function mentionIn({ plain, from, places }: Sentence): RunbookWay | null {
  const words = plain.replace(OWN_NAME, '');
  const step = MENTION.exec(words);
  if (step) {
    const named = namedIn(words.slice(step.index), { from, places, isGo: false });
    return unsure(/\b(?:skip|omit|without) $/i.test(words.slice(Math.max(0, step.index - 10), step.index)) ? null : (named?.step ?? null));
  }
  for (const { index, 0: all } of plain.matchAll(NAMING)) {
    const named = places.named(plain.slice(index + all.length));
    if (named) return unsure(named.step);
  }
  return null;
}

/** “Is it flat? Go to step 4”, and what may also be left. */
function isAsked(before: string): boolean {
  return before.includes('?') || ALLOWED.test(before.slice(-40));
}

/** Of the same sentence. */
function isUnderCondition(rest: string): boolean {
  return CONDITION.test(rest.split(/[.;!](?= |$)/, 1)[0] ?? '');
}

function unsure(step: RunbookStep | null): RunbookWay {
  return { kind: 'unsure', step, isAlone: false, isConditional: false };
}
