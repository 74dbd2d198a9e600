/** The weights as the module that the reading imports: made here, never by hand. */
import { KIND_LETTERS, SENTENCE_KINDS, type SentenceKind } from '../../domain/reading/weighed/kinds.ts';
import type { KindWeights } from './weights-of.ts';

const HEAD = `/** What words, pairs of them and turns of grammar weigh for each kind of sentence, in tenths. Made by \`npm run weigh\` from labelled sentences; not by hand. */

/** Of each kind, by its letter: what is added to every sum. */
`;

const FEATURES_HEAD = `
/** A feature, a tab, and what it weighs: \`T12t-6\`. */
export const FEATURE_TENTHS = \``;

export function weightModule(weights: ReadonlyMap<SentenceKind, KindWeights>): string {
  const biases = SENTENCE_KINDS.map((kind) => `  ${KIND_LETTERS[kind]}: ${(weights.get(kind)?.bias ?? 0).toFixed(2)},`);
  return `${HEAD}export const BIASES = {\n${biases.join('\n')}\n} as const;\n${FEATURES_HEAD}${featureLines(weights).join('\n')}\`;\n`;
}

function featureLines(weights: ReadonlyMap<SentenceKind, KindWeights>): readonly string[] {
  const lines = new Map<string, string>();
  for (const kind of SENTENCE_KINDS)
    for (const [feature, tenths] of weights.get(kind)?.tenths ?? [])
      lines.set(feature, `${lines.get(feature) ?? ''}${KIND_LETTERS[kind]}${tenths}`);
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, weighed]) => `${feature}\t${weighed}`);
}
