/** A story as sentences, each with its place: a title says what it is all about, the first clause of the action what was done. */
import { sentencesOf } from '../reading/sentence.ts';
import { kinOf } from './kin.ts';
import { STORY_PARTS, type StoryText } from './story.ts';

export type ToldPlace = 'title' | 'head' | 'action' | 'result' | 'numbers' | 'task' | 'situation' | 'reflection';

export type ToldWord = { readonly low: string; readonly stem: string; readonly from: number; readonly to: number };

export type ToldSentence = {
  readonly place: ToldPlace;
  /** Sentences of one text stand side by side. */
  readonly text: string;
  readonly words: readonly ToldWord[];
};

/** A quarter of an hour of speech; what a part holds beyond it is not looked at. */
const LONGEST_TEXT = 12_000;
const MOST_SENTENCES = 300;

/** Between the words of a phrase these may stand or not. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'these', 'those']);

export function toldIn(story: StoryText): readonly ToldSentence[] {
  const parts = STORY_PARTS.flatMap((part) => sentencesIn(story.parts[part] ?? '', part));
  return [...sentencesIn(story.title, 'title'), ...parts, ...sentencesIn(story.numbers, 'numbers')];
}

/** A sum of money, a share of a hundred, or a word with what an apostrophe cuts off. `~` stands for some words in a wording. */
const WORD = /[£$€]\s?\d[\d.,]*\s?(?:thousand|million|[km]\b)?|\d[\d.,]*\s?(?:%|per ?cent\b)|[\p{L}\p{N}]+(?:['’]\p{L}{1,2}\b)?|~/giu;

export function wordsToldIn(text: string, from = 0, to = text.length): readonly ToldWord[] {
  const words: ToldWord[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const low = lowOf(match[0]);
    const at = from + match.index;
    if (!ARTICLES.has(low)) words.push({ low, stem: kinOf(low), from: at, to: at + match[0].length });
  }
  return words;
}

function lowOf(written: string): string {
  if (/^[£$€]/.test(written)) return 'money';
  if (/%$|cent$/i.test(written) && /^\d/.test(written)) return 'percent';
  return written.toLowerCase().replace(/['’].*$/, '');
}

function sentencesIn(whole: string, place: ToldPlace): readonly ToldSentence[] {
  const text = whole.slice(0, LONGEST_TEXT);
  return sentencesOf(text)
    .slice(0, MOST_SENTENCES)
    .map(({ from, to }, index) => ({
      place: place === 'action' && index === 0 ? 'head' : place,
      text,
      words: wordsToldIn(text, from, to),
    }));
}
