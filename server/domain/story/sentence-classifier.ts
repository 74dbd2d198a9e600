/** Sorts the sentences of a note into situation, action and result where they show it. */
import type { DraftParts } from '../reading/reading.ts';
import { isBareDeed } from './paste/deeds.ts';

/** Nothing is lost and nothing added: the parts together are the text. `first`: of what shows no part at the beginning. */
export function classifySentences(text: string, first: 'situation' | 'action' = 'situation'): DraftParts {
  const parts = { situation: '', action: '', result: '' };
  let last: Part = first;
  for (const { piece, isNewLine } of piecesOf(text)) {
    last = partOf(piece, last);
    parts[last] += `${parts[last] === '' ? '' : isNewLine ? '\n' : ' '}${piece}`;
  }
  return parts;
}

type Part = 'situation' | 'action' | 'result';
type Piece = { readonly piece: string; readonly isNewLine: boolean };

/** Sentences; and within one the clause that tells what came of it. */
function piecesOf(text: string): Piece[] {
  return text.split('\n').flatMap((line) => {
    const sentences = line.split(/(?<=[.!?]["”')]?)\s+(?=["“'(]?[\p{Lu}\p{N}])/u).flatMap((sentence) => sentence.split(CONSEQUENCE));
    const pieces = sentences.map((piece) => piece.trim()).filter((piece) => piece !== '');
    return pieces.map((piece, index) => ({ piece, isNewLine: index === 0 }));
  });
}

const CONSEQUENCE =
  /(?<=[,;–—])\s+(?=(?:which |this |and )?(?:restored|cut|cutting|reduc(?:ed|es|ing)|sav(?:ed|es|ing)|halv(?:ed|ing)|doubl(?:ed|ing)|lower(?:ed|ing)|improv(?:ed|ing)|increas(?:ed|ing)|bringing|brought|eliminat(?:ed|ing)|result(?:ed|ing) in|leading to|so that)\b)/iu;
const RESULT =
  /^(?:which |this |and |as a result|in the end|since then|today|now\b|afterwards)?\s*,?\s*(?:cut|cutting|reduc\w+|sav(?:ed|es|ing)|halv\w+|doubl\w+|lower\w+|improv\w+|increas\w+|bringing|eliminat\w+|result\w* in|leading to|so that|achiev\w+)\b|\brestor\w+ (?:[a-z]+ )?(?:in|within|after) (?:about )?\d|\b(?:as a result|resulted in|went from|fell from|fell by|dropped (?:from|to|by)|down from|up from|since then|in the end|afterwards|(?:fell|rose|dropped|grew|went (?:up|down)) (?:from|to|by))\b|\bfrom [^.]{1,40} to [^.]{0,20}\d/iu;
const OWN_DEED = /\b(?:i|we) (?!was\b|were\b|had\b|have\b|am\b|are\b|noticed\b|saw\b|found\b)[a-z]{2,}/iu;
/** What was seen before anything was done. */
const SEEN = /^(?:found|noticed|saw|met|got (?:paged|called|woken))\b/iu;
const SETTING = /\b(?:was|were|had|could not|couldn't|did not|didn't|nobody|kept failing|there was|there were)\b/iu;

function partOf(piece: string, last: Part): Part {
  if (RESULT.test(piece)) return 'result';
  if (OWN_DEED.test(piece) || (isBareDeed(piece) && !SEEN.test(piece))) return 'action';
  return SETTING.test(piece) && last !== 'result' ? (last === 'action' ? 'action' : 'situation') : last;
}
