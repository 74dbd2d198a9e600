/** The port to what the questions of a bank are about, so that an answer to another question can be told. Built outside, once a bank. */
import type { Question } from '../question/question.ts';
import type { TextSpan } from './sentence.ts';

/** The question that a draft answers instead of its own. */
export type OtherTopic = {
  readonly question: Question;
  /** The words that tell so, the most telling first: in which of the texts, and where. */
  readonly words: readonly (TextSpan & { readonly text: number })[];
};

export type Topics = {
  /** Null unless it is clear. `texts`: the parts of a draft, in lower case. */
  answeredInstead(asked: Question, texts: readonly string[]): OtherTopic | null;
};
