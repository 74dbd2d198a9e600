/** Others work differently since. */
import { type Draft, type Hit, marksOf, quotedWords, textAt } from '../draft.ts';
import { adoptions } from '../person.ts';
import { isClean } from '../praise.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { statementAt } from '../statement.ts';

export const changesOthers = { id: 'changes-others', level: 'good', applies: always, find } satisfies Rule;

/** There others are told of as they were. */
const BEFORE = ['situation', 'task', 'assess', 'clarify', 'constrain'];

/** `They now run it themselves`: somebody else acts, by a verb of taking up. */
function isByOthers(hit: Hit): boolean {
  const statement = statementAt(hit);
  return (
    statement?.modality === 'told' &&
    statement.subject.kind !== 'i' &&
    statement.subject.kind !== 'we' &&
    /\p{L}{3,} \p{L}/u.test(textAt(hit))
  );
}

function find(draft: Draft): readonly Found[] {
  const adopted = adoptions(draft.passages.filter(({ part }) => !BEFORE.includes(part))).filter(
    (hit) => isClean(hit, draft) && isByOthers(hit),
  );
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
