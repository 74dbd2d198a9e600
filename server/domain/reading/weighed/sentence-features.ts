/** What a sentence is made of, as it is weighed: its words by their stems, pairs of them, and who does what. */
import { stemOf } from '../../stem.ts';
import type { Passage } from '../draft.ts';
import { type Statement, statementsOf } from '../statement.ts';
import type { Token } from '../tagger.ts';

/** A word, the end of a contraction, a figure, or a sign that parts what stands beside it. */
const PIECE = /\p{L}+|'[a-z]+|[£$€]?\d[\d.,:]*\s?%?|[?:,–—]/gu;
const SIGN = /^[,:–—]$/;

/** Each once. `index`: of the sentence in its passage. */
export function sentenceFeatures(passage: Passage, index: number): ReadonlySet<string> {
  const span = passage.sentences[index];
  if (!span) return new Set();
  const pieces = piecesOf(passage.text.slice(span.from, span.to));
  const words = pieces.filter((piece) => !SIGN.test(piece));
  return new Set([
    ...words,
    ...pieces.slice(1).map((piece, at) => `${pieces[at]} ${piece}`),
    ...words.slice(2).map((word, at) => `${words[at]} * ${word}`),
    ...words.slice(0, 1).map((word) => `^ ${word}`),
    ...(statementsOf(passage)[index] ?? []).flatMap(grammarOf),
  ]);
}

function piecesOf(text: string): readonly string[] {
  const spelled = text.replace(/n't\b/g, ' not').replaceAll('cannot', 'can not');
  return Array.from(spelled.matchAll(PIECE), ([piece]) => kindOf(piece.trim()));
}

/** Which figure it is tells nothing; that there is one does. */
function kindOf(piece: string): string {
  if (/^[£$€]\d/.test(piece)) return '<money>';
  if (!/^\d/.test(piece)) return stemOf(piece);
  if (piece.endsWith('%')) return '<percent>';
  return /^\d{1,2}:\d\d/.test(piece) ? '<clock>' : '<number>';
}

function grammarOf({ subject, modality, tense, isDenied, isPassive, clause }: Statement): readonly string[] {
  const verb = clause.tokens.slice(Math.max(0, clause.verbAt)).find(isFullVerb);
  const root = verb ? stemOf(verb.root) : '-';
  return [
    `<${subject.kind} ${modality} ${tense}${isDenied ? ' not' : ''}${isPassive ? ' passive' : ''}>`,
    `<${subject.kind}> ${root}`,
    `<${modality} ${tense}> ${root}`,
    ...(clause.opener === '' ? [] : [`<${clause.opener}> ${subject.kind} ${modality}`]),
  ];
}

function isFullVerb({ tags }: Token): boolean {
  return tags.has('Verb') && !tags.has('Auxiliary') && !tags.has('Modal');
}
