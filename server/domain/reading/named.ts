/** What a draft names: things of its own, words of the trade, and general nouns that could stand in any answer. */
import * as cues from './cues/general.ts';
import type { Hit, Passage } from './draft.ts';
import { statementsOf } from './statement.ts';
import type { Token } from './tagger.ts';
import { isTool } from './tool.ts';

/** `own`: a thing or a name that somebody else would not have had; `counted`: a number or a date; `trade`: a term of the field; `general`: neither. */
export type NamedKind = 'own' | 'counted' | 'trade' | 'general';
export type Named = Hit & { readonly kind: NamedKind; readonly root: string };

const GENERAL = new Set([...cues.SHELLS, ...cues.BUSINESS]);
const TRADE = new Set(cues.TRADE);
const TIMES = new Set(cues.TIMES);
const NO_NOUNS = new Set(cues.NO_NOUNS);
const ABSTRACT = new RegExp(`\\p{L}{3}(?:${cues.ABSTRACT_ENDINGS.join('|')})s?$`, 'u');
/** Shorter nouns are abbreviations of units and slips of the tagger. */
const SHORTEST = 3;

/** Of each sentence what it names, in the order of the sentences. */
export function namedIn(passage: Passage): readonly (readonly Named[])[] {
  return statementsOf(passage).map((statements) => {
    const tokens = statements.flatMap(({ clause }) => clause.tokens);
    return tokens.flatMap((token, at) => {
      const kind = kindOfNoun(token, at > 0 && isCapital(passage, token));
      return kind === null ? [] : [{ passage, from: token.from, to: token.to, kind, root: token.root }];
    });
  });
}

function isCapital({ cased }: Passage, { from, to }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(cased.slice(from, to));
}

/** Null for what names nothing. */
function kindOfNoun(token: Token, isInner: boolean): NamedKind | null {
  const { word, root, tags } = token;
  if (isCount(token)) return 'counted';
  if (isTool(word)) return 'trade';
  if (isInner && !TIMES.has(root) && !TRADE.has(root) && !GENERAL.has(root)) return 'own';
  if (!tags.has('Noun') || tags.has('Pronoun') || word.length < SHORTEST || NO_NOUNS.has(word)) return null;
  if (TRADE.has(root) || TRADE.has(word)) return 'trade';
  if (ABSTRACT.test(word) || GENERAL.has(root) || GENERAL.has(word)) return 'general';
  return TIMES.has(root) || TIMES.has(word) || tags.has('Value') || tags.has('Unit') ? null : 'own';
}

const OFTEN = new Set(['hourly', 'daily', 'nightly', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly', 'twice']);

/** `one` is a pronoun more often than a number. */
function isCount({ word, tags }: Token): boolean {
  return (
    /^[~$€£]?\d/.test(word) || OFTEN.has(word) || (word !== 'one' && (tags.has('Cardinal') || tags.has('Month') || tags.has('WeekDay')))
  );
}
