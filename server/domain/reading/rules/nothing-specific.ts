/** Prose that could be about anything, and phrases strung together: nothing in it that only the one who was there could tell. */
import { type Draft, type Hit, listed, marksOf, textAt } from '../draft.ts';
import { quotedStart } from '../quoted.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { type NamingSentence, type Specificity, specificityOf } from '../specific.ts';

export const nothingSpecific = { id: 'nothing-specific', level: 'weak', applies: always, find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const specificity = specificityOf(draft);
  if (isStrungTogether(specificity, draft)) return [ofPhrases(specificity)];
  return isGeneralProse(specificity, draft) ? [ofProse(specificity, draft)] : [];
}

/** Fewer words than this are a thin answer, and said to be one. */
const LEAST_PROSE = 50;
/** So many general nouns are a way of writing. */
const LEAST_GENERAL = 5;
/** Ours, between the drafts: of strong ones the lowest stands above 1, of generic ones the highest at −4.8. */
const GENERAL = -4.6;
/** Strong drafts have six long words in a hundred at most. */
const USUAL_LONG = 6;

/** What it names for a hundred words, less a point for each tenth of its nouns that is general, and one for three long words too many. */
function isGeneralProse({ own, counted, trade, general, generalShare, longShare }: Specificity, { words }: Draft): boolean {
  const named = ((own + counted + trade / 2) * 100) / words;
  return (
    words >= LEAST_PROSE &&
    general.length >= LEAST_GENERAL &&
    named - generalShare / 10 - Math.max(0, longShare - USUAL_LONG) / 3 <= GENERAL
  );
}

const LEAST_PHRASES = 3;
/** Notes of a person have four to ten words in a line, prose fourteen in a sentence. */
const SHORT = 6.5;
/** Of such notes every second line names a thing; of phrases, one in six at most. */
const NAMING_LINES = 1 / 3;
/** Notes name twenty things in a hundred words. */
const NAMING_WORDS = 0.13;

function isStrungTogether({ sentences, own }: Specificity, { words }: Draft): boolean {
  const naming = sentences.filter(namesOwn).length;
  if (sentences.length < LEAST_PHRASES || words / sentences.length > SHORT) return false;
  return naming / sentences.length < NAMING_LINES && own / words < NAMING_WORDS;
}

function namesOwn({ named }: NamingSentence): boolean {
  return named.some(({ kind }) => kind === 'own');
}

const MOST_SHOWN = 4;

function ofPhrases({ sentences }: Specificity): Found {
  const empty = sentences.filter((sentence) => !namesOwn(sentence)).slice(0, MOST_SHOWN);
  return {
    part: null,
    marks: marksOf(empty),
    seen: `${listed(empty.map(quoted))} are phrases; I did not find a thing that something was done to.`,
    advice: 'Say each as a sentence: who did what to which thing, and what came of it.',
  };
}

function ofProse({ sentences, general, own, counted }: Specificity, { words }: Draft): Found {
  const common = mostUsed(general);
  const found = own + counted;
  const count = found === 0 ? 'nothing' : found === 1 ? 'one thing' : `${found} things`;
  return {
    part: null,
    marks: marksOf(emptiest(sentences)),
    seen: `In ${words} words I found ${count} that could not stand in anybody’s answer; ${listed(common.map(quoted))} could.`,
    advice: 'Take one real case: name the service, who was there, what you did to what, and a figure before and after.',
  };
}

function quoted(hit: Hit): string {
  return quotedStart(hit, 5);
}

/** Each word once, the most used first. */
function mostUsed(general: readonly Hit[]): readonly Hit[] {
  const uses = new Map<string, number>();
  for (const hit of general) uses.set(textAt(hit), (uses.get(textAt(hit)) ?? 0) + 1);
  const firsts = general.filter((hit, at) => general.findIndex((other) => textAt(other) === textAt(hit)) === at);
  return firsts.toSorted((a, b) => (uses.get(textAt(b)) ?? 0) - (uses.get(textAt(a)) ?? 0)).slice(0, MOST_SHOWN);
}

/** The sentences with the most general words, in their order. */
function emptiest(sentences: readonly NamingSentence[]): readonly Hit[] {
  const general = ({ named }: NamingSentence): number => named.filter(({ kind }) => kind === 'general').length;
  const chosen = new Set(sentences.toSorted((a, b) => general(b) - general(a)).slice(0, MOST_SHOWN));
  return sentences.filter((sentence) => chosen.has(sentence));
}
