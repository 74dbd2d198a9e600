/** Words of time and size where a figure should stand. */

import * as cues from '../cues/vagueness.ts';
import { type Draft, type Hit, hits, marksOf, quotedWords, sentenceOf, textAt } from '../draft.ts';
import { figuresIn } from '../figure.ts';
import { lexicon } from '../lexicon.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const vagueWords = { id: 'vague-words', level: 'weak', applies: always, find } satisfies Rule;

const VAGUE = lexicon(cues.VAGUE);
/** One in the result is one too many; elsewhere two are. */
const DUE = ['result', 'verify'];

function find({ passages }: Draft): readonly Found[] {
  const vague = hits(passages, VAGUE, 'bare').filter((hit) => !hasFigure(hit));
  const due = vague.some(({ passage }) => DUE.includes(passage.part));
  if (vague.length === 0 || (vague.length < 2 && !due)) return [];
  const verb = new Set(vague.map(textAt)).size === 1 ? 'stands' : 'stand';
  return [
    {
      part: vague[0]?.passage.part ?? null,
      marks: marksOf(vague),
      seen: `${quotedWords(vague)} ${verb} where a figure should.`,
      advice: 'Put minutes, a count or a percentage there; a rough one will do.',
    },
  ];
}

function hasFigure(hit: Hit): boolean {
  const { from, to } = sentenceOf(hit);
  return figuresIn([{ ...hit.passage, text: hit.passage.text.slice(from, to) }]).length > 0;
}
