/** Whoever is named with what they are to do: in a list, before a colon, at the end of a line, by a role. Names are read as they were written. */
import { type Hit, hits, type Passage, sentenceOf } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import { byName, isPerson, namesIn } from './blamed.ts';
import * as cues from './cues/named.ts';

const NAME = '(?<name>\\p{Lu}\\p{Ll}{1,14})(?: \\p{Lu}\\p{Ll}{1,14})?';
/** Where a line, a sentence or a clause begins. */
const OPENS = '(?<=^|[\\n.;:,!?–—]\\s{0,3}|[-*•]\\s)';

const PATTERNS = [
  // `Ama: check row counts`, `Yusuf, by Mon 4 Nov`, `… Ines + Marc`, `Petra, Friday`.
  `${OPENS}${NAME}(?: ?[+&,] ?(?:and )?\\p{Lu}\\p{Ll}{1,14})?\\s{0,2}(?=[:,.;–—-](?:\\s|$)|\\n|$)`,
  // `Imran will check`, `Vikram to send`, `Mira's got that`, `Chen on it`.
  `${NAME}(?:['’](?:s got|ll|s on)|,? (?:will|to|said (?:he|she|they)['’]ll|is (?:to|going to|on)|on it|takes?|owns?|has (?:it|that|this)))(?!\\p{L})`,
  // `this takes over Sabine`, `Responsible is Uwe`, `Owner - Lakshmi`, `done by Tom`.
  `(?:takes over|makes|does|[Rr]esponsible(?: is|:)|[Oo]wners?(?: is)?\\s?[-:–—]?|[Aa]ssigned to|handed to|over to)\\s${NAME}(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'gu'));

const DEED = byName(cues.DEEDS);
const SELF = lexicon(cues.SELF);
const ROLE = lexicon(cues.ROLE);

/** Empty where nobody is. */
export function namedFor(passage: Passage): readonly Hit[] {
  const names = [...PATTERNS, DEED].flatMap((pattern) => namesIn(passage, pattern, cues.NO_NAME));
  return [...names, ...hits([passage], SELF), ...hits([passage], ROLE)];
}

/** Beside a day any name is of whoever has it until then; the first word of a sentence has its capital for that. */
export function namedBeside(day: Hit): readonly Hit[] {
  const { passage, from, to } = sentenceOf(day);
  return Array.from(passage.written.slice(from, to).matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,14}(?![\p{L}\p{N}])/gu))
    .filter(({ index, 0: name }) => index > 3 && isPerson(name) && !cues.NO_NAME.has(name))
    .map(({ index, 0: name }) => ({ passage, from: from + index, to: from + index + name.length }));
}
