/** Labelled sentences, one a line: the letters of what it tells (`-` for nothing), a space, the sentence. */
import { passageOf } from '../../domain/reading/draft.ts';
import { sentenceFeatures } from '../../domain/reading/weighed/sentence-features.ts';

export type LabelledSentence = {
  /** Whose it is: words that only one person uses are left out. */
  readonly writer: string;
  readonly letters: string;
  readonly features: ReadonlySet<string>;
};

/** A line that is none is passed over. */
export function labelledSentences(writer: string, text: string): readonly LabelledSentence[] {
  return Array.from(text.matchAll(/^([A-Za-z]+|-) (.+)$/gm), ([, letters = '-', sentence = '']) => ({
    writer,
    letters,
    features: featuresOf(sentence),
  }));
}

/** What the candidate wrote may be cut in two where it is read; as a label it is one. */
function featuresOf(sentence: string): ReadonlySet<string> {
  const passage = passageOf('', '', sentence);
  return new Set(passage.sentences.flatMap((_, index) => [...sentenceFeatures(passage, index)]));
}
