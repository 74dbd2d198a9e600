/** Places to fill in that were left: `[reason]`, `{{team}}`, XX, `<company>`, dummy text. */
import * as cues from '../cues/template.ts';
import { type Draft, type Hit, listed, marksOf, type Passage, writtenAt } from '../draft.ts';
import { anyOf, lexicon } from '../lexicon.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const template = { id: 'template', level: 'weak', applies: always, find } satisfies Rule;

function find({ passages }: Draft): readonly Found[] {
  const left = passages.flatMap(placesIn);
  const [first] = left;
  if (!first) return [];
  const shown = [...new Set(left.map(written))].slice(0, MOST_SHOWN);
  const isOne = new Set(left.map(({ passage }) => passage.part)).size === 1;
  return [
    {
      part: isOne ? first.passage.part : null,
      marks: marksOf(left),
      seen: `${listed(shown.map((place) => `“${place}”`))} ${shown.length === 1 ? 'is a place' : 'are places'} to fill in.`,
      advice: 'Put in what was there: the name, the figure, the reason. What you do not know any more, leave out.',
    },
  ];
}

const MOST_SHOWN = 4;
const LONGEST_SHOWN = 40;

function written(hit: Hit): string {
  const text = writtenAt(hit);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN).trimEnd()} …`;
}

/** `[month, year]`; no link, no index of a list, no ticket. */
const SQUARE = /(?<![\p{L}\p{N}_\]!])\[(\p{L}[\p{L}\p{N} ,.'’/?_&…-]{0,118})\](?![(:[])/gu;
const TICKET = /^\p{Lu}+-\d+$/u;
const CURLY = /\{\{ ?(\p{L}[\p{L}\p{N} _-]{0,60}) ?\}\}/gu;
const ANGLE = new RegExp(`<(?:your [a-z ]{2,40}|[a-z ]{2,40} here|(?:[a-z]+[ _-])?${anyOf(cues.FIELDS)}(?:[ _-][a-z]+)?)>`, 'giu');
const CROSSES = /(?<![\p{L}\p{N}])X{2,6}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu;
const LETTER = new RegExp(`(?<![\\p{L}\\p{N}])(?:[XYN] ?(?=${anyOf(cues.UNITS)}(?![\\p{L}\\p{N}]))|from X to Y(?![\\p{L}\\p{N}]))`, 'gu');
const ASKED = new RegExp(
  `\\(${anyOf(cues.ASKING)} [^()\\n]{2,60}\\)|(?<![\\p{L}])${anyOf(cues.ASKING)} (?:\\p{L}+ ){1,4}here(?=[.)\\]])`,
  'giu',
);
const OPEN = /(?<![\p{L}])TB[DC](?![\p{L}])|(?<![\p{L}])TODO:/gu;
const DUMMY = lexicon(cues.DUMMY);
const DOTS = new RegExp(`(?<![\\p{L}])${anyOf(cues.BEFORE_DOTS)}\\s(?:…|\\.{3,5})(?=[\\s.,;%)]|$)`, 'giu');
/** A pause while thinking looks the same, once. */
const LEAST_DOTS = 2;

function placesIn(passage: Passage): readonly Hit[] {
  const text = withoutQuotes(passage.written);
  const at = (pattern: RegExp): readonly RegExpExecArray[] => Array.from(text.matchAll(pattern));
  const dots = at(DOTS);
  const found = [
    ...at(SQUARE).filter(([, inner = '']) => isField(inner)),
    ...[CURLY, ANGLE, CROSSES, LETTER, ASKED, OPEN].flatMap(at),
    ...Array.from(passage.text.matchAll(DUMMY)),
    ...(dots.length >= LEAST_DOTS ? dots : []),
  ];
  const places = found.map((place) => ({ passage, from: place.index, to: place.index + place[0].trimEnd().length }));
  return places.toSorted((a, b) => a.from - b.from).filter((place, index, all) => place.from >= (all[index - 1]?.to ?? 0));
}

const NO_FIELD = new Set(cues.NO_FIELD);

function isField(inner: string): boolean {
  return !NO_FIELD.has(inner.toLowerCase()) && !TICKET.test(inner);
}

/** Code and what somebody wrote have brackets of their own. Every offset stays. */
const QUOTES = /```[\s\S]*?(?:```|$)|`[^`\n]{1,300}`|"[^"\n]{1,400}"|“[^”\n]{1,400}”/g;

function withoutQuotes(text: string): string {
  return text.replace(QUOTES, (quote) => quote.replace(/[^\r\n]/g, ' '));
}
