/** A job advert read against the questions of the bank: which phrase asks for which question, and which for none. */
import { advertIndex } from './advert-index.ts';
import { askedFor, LONGEST_ADVERT, type Mention, mentionsIn } from './advert-weights.ts';
import { type Drawable, drawableKey } from './drawable.ts';

/** A stretch of the text; `number` of the question that it asks for, null where it asks for none. */
export type AdvertPiece = { readonly text: string; readonly number: number | null };

export type AdvertMatch = {
  /** From 1, in the order in which the advert comes to them. */
  readonly number: number;
  readonly questionId: string;
  readonly title: string;
  /** How often it is asked for. */
  readonly times: number;
};

export type AdvertReading = {
  readonly pieces: readonly AdvertPiece[];
  readonly matches: readonly AdvertMatch[];
  /** Clauses that ask for nothing in the bank, the first few, and how many more there are. */
  readonly unmatched: readonly string[];
  readonly moreUnmatched: number;
};

/** From this score on an advert asks for a question; and of so many at most. Found with the adverts of test/domain/interview/adverts. */
const LEAST_SCORE = 0.6;
/** Below this share of the best one, it is an aside. */
const LEAST_SHARE = 0.3;
const MOST_MATCHES = 7;
const MOST_UNMATCHED = 5;

export function readAdvert(text: string, catalogue: readonly Drawable[]): AdvertReading {
  const read = text.slice(0, LONGEST_ADVERT);
  const questions = questionsIn(catalogue);
  const mentions = mentionsIn(read);
  const found = assigned(mentions, questions);
  const order = [...new Set(found.map(({ key }) => key))];
  const numberOf = (key: string) => order.indexOf(key) + 1;
  const clauses = unmatchedIn(read, mentions);
  const pieces = piecesOf(
    read,
    found.map((one) => ({ ...one, number: numberOf(one.key) })),
  );
  return {
    pieces,
    matches: order.flatMap((key) => {
      const question = questions.find((one) => drawableKey(one) === key);
      const times = pieces.filter((piece) => piece.number === numberOf(key)).length;
      return question ? [{ number: numberOf(key), questionId: question.id, title: question.title, times }] : [];
    }),
    unmatched: clauses.slice(0, MOST_UNMATCHED),
    moreUnmatched: Math.max(0, clauses.length - MOST_UNMATCHED),
  };
}

const questionLists = new WeakMap<readonly Drawable[], readonly Drawable[]>();

/** The same list for the same catalogue, by which its index is kept. */
function questionsIn(catalogue: readonly Drawable[]): readonly Drawable[] {
  const known = questionLists.get(catalogue) ?? catalogue.filter(({ kind }) => kind === 'question');
  questionLists.set(catalogue, known);
  return known;
}

type Assigned = Mention & { readonly key: string };

/** Each mention goes to the question that it speaks for most, among those that the whole advert asks for. */
function assigned(mentions: readonly Mention[], questions: readonly Drawable[]): readonly Assigned[] {
  const { byConcept } = advertIndex(questions);
  const asked = askedFor(mentions, questions);
  const scores = [...asked].map(([key, { score }]) => ({ key, score })).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const best = scores[0]?.score ?? 0;
  const kept = new Set(
    scores
      .filter(({ score }) => score >= LEAST_SCORE && score >= best * LEAST_SHARE)
      .slice(0, MOST_MATCHES)
      .map(({ key }) => key),
  );
  return mentions.flatMap((mention) => {
    const serving = [...(byConcept.get(mention.concept) ?? [])].filter(([key]) => kept.has(key));
    const [first] = serving.sort(([a, one], [b, other]) => other * scoreOf(b) - one * scoreOf(a) || (a < b ? -1 : 1));
    return first ? [{ ...mention, key: first[0] }] : [];
  });

  function scoreOf(key: string): number {
    return asked.get(key)?.score ?? 0;
  }
}

function piecesOf(text: string, found: readonly (Mention & { readonly number: number })[]): readonly AdvertPiece[] {
  const pieces: AdvertPiece[] = [];
  let at = 0;
  for (const { from, written, number } of found) {
    // A phrase that stands for two concepts is marked once.
    if (from < at) continue;
    const between = text.slice(at, from);
    const before = pieces.at(-1);
    // Two beside each other that ask for the same are one phrase.
    const isOne = before?.number === number && /^[ -]?$/.test(between);
    if (isOne) pieces.pop();
    else if (from > at) pieces.push({ text: between, number: null });
    pieces.push({ text: isOne ? `${before.text}${between}${written}` : written, number });
    at = from + written.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), number: null });
  return pieces;
}

/** A clause ends with its stop, a semicolon or the line; shorter ones are names, longer ones are nothing that one could name. */
const CLAUSE = /[^.;:!?\n•]+/g;
const WORDS = { least: 2, most: 12 } as const;

/** Clauses in which no concept of the field stands, as short as they can be said. */
function unmatchedIn(text: string, mentions: readonly Mention[]): readonly string[] {
  return Array.from(text.matchAll(CLAUSE))
    .filter(({ 0: clause, index }) => !mentions.some(({ from }) => from >= index && from < index + clause.length))
    .map(([clause]) => clause.replace(/^[\s\-*–·]+|\s+$/g, '').replace(/^(?:and |you )+/i, ''))
    .filter((clause) => {
      const words = clause.split(/\s+/).length;
      return words >= WORDS.least && words <= WORDS.most;
    });
}
