/** A figure in the place where it convinces. */
import * as cues from '../cues/figure.ts';
import { type Draft, type Hit, marksOf, passagesOf, quotedWords, sentenceOf, textAt } from '../draft.ts';
import { amountsIn } from '../figure.ts';
import { lexicon } from '../lexicon.ts';
import { isClean } from '../praise.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const givesNumber = { id: 'gives-number', level: 'good', applies: always, find } satisfies Rule;

const PLACES = {
  star: ['result'],
  design: ['clarify', 'constrain'],
  troubleshooting: ['impact', 'verify'],
  situational: ['assess', 'decide'],
  principle: ['example'],
} as const;

const COMPARING = lexicon(cues.COMPARING);

function find(draft: Draft): readonly Found[] {
  const figures = amountsIn(passagesOf(draft, ...PLACES[draft.scaffold.id])).filter((hit) => isClean(hit, draft));
  const [first] = figures;
  if (!first || figures.filter(isMeasure).length < 2) return [];
  const name = first.passage.name;
  return [
    {
      part: first.passage.part,
      marks: marksOf(figures),
      seen: `${name} stands on figures: ${quotedWords(figures.slice(0, 3))}.`,
      advice: null,
    },
  ];
}

/** An amount of something that can be more or less: with a unit, or set against another; `12.4` and `page 17` are names. */
function isMeasure(hit: Hit): boolean {
  const { passage, from, to } = hit;
  if (/^[\d]+\.\d+\.\d/.test(textAt(hit))) return false;
  return cues.MEASURED.test(passage.text.slice(from, to + 14)) || textAt(sentenceOf(hit)).match(COMPARING) !== null;
}
