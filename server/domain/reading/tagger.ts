/** Words of a sentence with what they are in it: noun, verb in which tense, name. The only file that imports compromise. */
import nlp from 'compromise/two';

export type Token = {
  /** UTF-16 offsets in the text that was given; those of the whole word for each half of `didn't`. */
  readonly from: number;
  readonly to: number;
  /** In lower case, `had` and `not` for `hadn't`. */
  readonly word: string;
  /** `refuse` for `refused` and `refuses`; the word itself where it has no such form. */
  readonly root: string;
  readonly tags: ReadonlySet<string>;
};

type Term = {
  readonly text: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly root?: string;
  readonly tags: ReadonlySet<string>;
};

/** Words of this trade that are read as something else without it. */
const LEXICON = {
  'on-call': 'Adjective',
  rollback: 'Noun',
  cutover: 'Noun',
  runbook: 'Noun',
  postmortem: 'Noun',
  paged: 'PastTense',
  pinged: 'PastTense',
};

const ENGLISH = (nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, unknown>> } }).one.lexicon;
const NAMES = ['Acronym', 'Organization', 'Place', 'Person', 'FirstName', 'LastName', 'MaleName', 'FemaleName'];

/** A word that the language has, in lower case, and nobody's name. */
export function isEnglishWord(word: string): boolean {
  const tags = [Object.hasOwn(ENGLISH, word) ? ENGLISH[word] : []].flat();
  return tags.length > 0 && !tags.some((tag) => NAMES.includes(String(tag)));
}

/** One sentence; longer texts than a few hundred signs grow slow. */
export function tagged(sentence: string): readonly Token[] {
  const document: unknown = nlp(sentence, LEXICON).compute('root').document;
  const terms = (document as readonly (readonly Term[])[]).flat();
  const tokens: Token[] = [];
  let last = { from: 0, to: 0 };
  for (const { text, normal, implicit, root, tags } of terms) {
    // The second half of a contraction has no text of its own.
    if (text !== '') last = placeOf(text, sentence, last.to);
    const word = (implicit ?? normal).toLowerCase();
    if (word !== '') tokens.push({ ...last, word, root: root ?? word, tags });
  }
  return tokens.map((token, at) => (isMisread(token, tokens[at - 1], tokens[at + 1]) ? asVerb(token) : token));
}

/** `The build refuses it`: between a noun and an object stands a verb, whatever it may be elsewhere. */
function isMisread({ tags, word }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!tags.has('Plural') || !word.endsWith('s') || !before || !after) return false;
  const isObject = after.tags.has('Determiner') || OBJECTS.has(after.word);
  return isObject && before.tags.has('Noun') && !before.tags.has('Plural') && !before.tags.has('Possessive') && before.to < after.from;
}

const OBJECTS = new Set(['it', 'them', 'us', 'me', 'him', 'her', 'itself', 'themselves']);

function asVerb(token: Token): Token {
  const { word } = token;
  const root = /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  return { ...token, root, tags: new Set(['Verb', 'PresentTense']) };
}

function placeOf(text: string, sentence: string, after: number): { readonly from: number; readonly to: number } {
  const at = sentence.indexOf(text, after);
  const from = at < 0 ? after : at;
  return { from, to: Math.min(sentence.length, from + text.length) };
}
