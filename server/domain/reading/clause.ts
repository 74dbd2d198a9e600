/** Clauses of a sentence: each with its subject and its verb, so that what is said can be told from who does it. */
import type { Token } from './tagger.ts';

export type Clause = {
  readonly tokens: readonly Token[];
  /** What opens it: `because`, `if`, `and`; empty where nothing does. */
  readonly opener: string;
  /** Index in `tokens` of the first finite verb; −1 in a fragment. */
  readonly verbAt: number;
};

/** Words that may open a clause. */
const OPENERS = new Set(
  `and but or so because since as while when whenever if unless until till before after although though whereas which who whose that where once
   yet nor than whether why how what`.split(/\s+/),
);
/** Verbs of saying and thinking: what follows them is what somebody said. */
export const SAYING = new Set(
  'say tell claim think believe suggest argue insist reckon assume write promise hear propose feel fear expect hope'.split(' '),
);
/** Words that only join: what follows may go on with the subject of before. */
const JOINING = new Set(['and', 'but', 'or', 'so', 'nor', 'yet', 'then', '']);

/** `pauseBefore` says whether a comma, a colon, a dash or a bracket stands before the token. */
export function clausesIn(tokens: readonly Token[], pauseBefore: (token: Token) => boolean): readonly Clause[] {
  const pieces: Token[][] = [];
  for (const token of tokens) {
    const piece = pieces.at(-1);
    if (piece && !opens(token, pauseBefore) && !isSaidIn(piece, token)) piece.push(token);
    else pieces.push([token]);
  }
  return joined(pieces).map(clauseOf);
}

export function isJoined({ opener }: Clause): boolean {
  return JOINING.has(opener);
}

function opens(token: Token, pauseBefore: (token: Token) => boolean): boolean {
  return pauseBefore(token) || OPENERS.has(token.word);
}

/** `he said | the build would fail`: what is said begins without `that`. */
function isSaidIn(piece: readonly Token[], { tags }: Token): boolean {
  const last = piece.at(-1);
  return last?.tags.has('Verb') === true && SAYING.has(last.root) && (tags.has('Determiner') || tags.has('Noun'));
}

/** A piece without a verb of its own belongs to the one before it. */
function joined(pieces: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const whole: Token[][] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && (finiteAt(piece) < 0 || finiteAt(last) < 0)) last.push(...piece);
    else whole.push([...piece]);
  }
  return whole;
}

function clauseOf(tokens: readonly Token[]): Clause {
  const first = tokens[0]?.word ?? '';
  return { tokens, opener: OPENERS.has(first) ? first : '', verbAt: finiteAt(tokens) };
}

/** The verb that carries the tense: no infinitive after `to`, no bare participle. */
function finiteAt(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => isFiniteVerb(token, tokens[at - 1]));
}

function isFiniteVerb({ tags }: Token, before: Token | undefined): boolean {
  if (!tags.has('Verb') || tags.has('Gerund')) return false;
  if (tags.has('Modal') || tags.has('Copula')) return true;
  return (
    before === undefined ||
    !(before.word === 'to' || before.tags.has('Determiner') || (before.tags.has('Preposition') && !WH.has(before.word)))
  );
}

/** Tagged as prepositions, though they open a clause. */
const WH = new Set(['what', 'since', 'before', 'after', 'until', 'till', 'than', 'because', 'while', 'once', 'as']);
