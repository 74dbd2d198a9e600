/** Others work differently since. */
import { type Draft, marksOf, quotedWords } from '../draft.ts';
import { adoptions } from '../person.ts';
import type { Found, Rule } from '../rule.ts';
import { always } from '../rule.ts';

export const changesOthers: Rule = { id: 'changes-others', level: 'good', applies: always, find };

function find({ passages }: Draft): readonly Found[] {
  const adopted = adoptions(passages.filter(({ part }) => part !== 'situation' && part !== 'clarify'));
  const [first] = adopted;
  if (!first) return [];
  return [
    {
      part: first.passage.part,
      marks: marksOf(adopted),
      seen: `Others work differently since: ${quotedWords(adopted.slice(0, 1))}.`,
      advice: null,
    },
  ];
}
