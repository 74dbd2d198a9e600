/** A figure in the place where it convinces. */
import { type Draft, marksOf, passagesOf, quotedWords } from '../draft.ts';
import { amountsIn } from '../figure.ts';
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

function find(draft: Draft): readonly Found[] {
  const figures = amountsIn(passagesOf(draft, ...PLACES[draft.scaffold.id])).filter((hit) => isClean(hit, draft));
  const [first] = figures;
  if (!first || figures.length < 2) return [];
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
