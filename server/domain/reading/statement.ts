/** What a sentence states: its clauses with who acts, whether it was so, and when. Made once for a passage, when the first rule asks. */
import { type Clause, clausesIn } from './clause.ts';
import type { Hit, Passage } from './draft.ts';
import { intentAt, type Modality, modalityOf, type Neighbour, type Tense, tenseOf } from './modality.ts';
import { isDeniedAfter } from './negation.ts';
import type { TextSpan } from './sentence.ts';
import { type ClauseSubject, subjectOf } from './subject.ts';
import { type Token, tagged } from './tagger.ts';

export type Statement = TextSpan & {
  readonly clause: Clause;
  readonly subject: ClauseSubject;
  readonly modality: Modality;
  readonly tense: Tense;
  /** The verb itself is denied: `I did not tell her`. */
  readonly isDenied: boolean;
  readonly isPassive: boolean;
  /** Offset from which on it speaks of what was only meant. */
  readonly meantFrom: number;
};

const KNOWN = new WeakMap<Passage, readonly (readonly Statement[])[]>();

/** Of each sentence its statements, in their order. */
export function statementsOf(passage: Passage): readonly (readonly Statement[])[] {
  const known = KNOWN.get(passage) ?? passage.sentences.map((span) => statementsIn(passage, span));
  KNOWN.set(passage, known);
  return known;
}

function statementsIn({ cased }: Passage, { from, to }: TextSpan): readonly Statement[] {
  const sentence = cased.slice(from, to);
  const tokens = tagged(sentence).map((token) => ({ ...token, from: token.from + from, to: token.to + from }));
  const isPause = (token: Token): boolean => /[,;:()–—]|\s-\s|\.\.|…/.test(cased.slice(lastEnd(tokens, token, from), token.from));
  return stated(clausesIn(tokens, isPause), sentence.trimEnd().endsWith('?'));
}

function lastEnd(tokens: readonly Token[], token: Token, start: number): number {
  return tokens[tokens.indexOf(token) - 1]?.to ?? start;
}

function stated(clauses: readonly Clause[], isQuestion: boolean): readonly Statement[] {
  const all: Statement[] = [];
  for (const clause of clauses) {
    const last = all.at(-1) ?? null;
    const before: Neighbour | null = last && { clause: last.clause, subject: last.subject.kind, modality: last.modality };
    const subject = subjectOf(clause, last?.subject ?? null);
    all.push(statementOf(clause, subject, modalityOf(clause, before, isQuestion && isAsking(clause, all.length === clauses.length - 1))));
  }
  return all;
}

/** Of a sentence that ends with a question what stands before it is told: `I now check: who …?`. */
function isAsking({ tokens, verbAt }: Clause, isLast: boolean): boolean {
  const first = tokens[0];
  return isLast || verbAt === 0 || first?.tags.has('QuestionWord') === true;
}

function statementOf(clause: Clause, subject: ClauseSubject, modality: Modality): Statement {
  const { tokens, verbAt } = clause;
  const meant = tokens[intentAt(clause)];
  const to = tokens.at(-1)?.to ?? 0;
  const around = tokens.slice(0, Math.max(0, verbAt) + 3);
  return {
    from: tokens[0]?.from ?? 0,
    to,
    clause,
    subject,
    modality,
    tense: tenseOf(clause),
    isDenied: subject.kind === 'nobody' || isDeniedAfter(around.filter(({ tags, word }) => tags.has('Negative') || word === 'cannot')),
    isPassive: tokens.slice(verbAt, verbAt + 4).some(({ tags }) => tags.has('Passive')),
    meantFrom: meant?.from ?? to,
  };
}

/** All of the sentence in which a hit begins. */
export function statementsAround({ passage, from }: Hit): readonly Statement[] {
  const index = passage.sentences.findLastIndex((span) => span.from <= from);
  return statementsOf(passage)[index] ?? [];
}

/** The statement in which a hit begins; null in what holds no words. */
export function statementAt(hit: Hit): Statement | null {
  const { from } = hit;
  const statements = statementsAround(hit);
  return statements.findLast((statement) => statement.from <= from) ?? statements[0] ?? null;
}
