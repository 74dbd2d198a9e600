/** Parts with too few words to carry anything. */
import { type Draft, listed } from '../draft.ts';
import { leastWords } from '../part.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const partThin = { id: 'part-thin', level: 'weak', applies: always, find } satisfies Rule;

function find(draft: Draft): readonly Found[] {
  const thin = draft.readings.filter(({ state }) => state === 'thin');
  const [first] = thin;
  if (!first) return [];
  const lengths = listed(
    thin.map(({ name, words }, at) => (at === 0 ? `${name} has ${words} ${words === 1 ? 'word' : 'words'}` : `${name} ${words}`)),
  );
  const part = draft.scaffold.parts.find(({ id }) => id === first.id);
  const least = part ? leastWords(part, draft) : 0;
  const advice =
    thin.length === 1 ? `From about ${least} it can carry what this part is for.` : 'Give each a sentence or two that only you could say.';
  return [{ part: thin.length === 1 ? first.id : null, marks: [], seen: `${lengths}.`, advice }];
}
