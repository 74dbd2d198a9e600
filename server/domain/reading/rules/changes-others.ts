/** Others work differently since. */
import { type Draft, marksOf, quotedWords } from '../draft.ts';
import { adoptions } from '../person.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const changesOthers = { id: 'changes-others', level: 'good', applies: always, find } satisfies Rule;

/** There others are told of as they were. */
const BEFORE = ['situation', 'task', 'assess', 'clarify', 'constrain'];

function find({ passages }: Draft): readonly Found[] {
  const adopted = adoptions(passages.filter(({ part }) => !BEFORE.includes(part)));
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
