/** Parts of the scaffold with nothing in them. An empty reflection is left to `no-reflection`. */
import { type Draft, listed } from '../draft.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const partMissing = { id: 'part-missing', level: 'weak', applies: always, find } satisfies Rule;

function find({ readings, scaffold }: Draft): readonly Found[] {
  const missing = readings.filter(({ id, state }) => state === 'missing' && id !== 'reflection');
  const [first] = missing;
  if (!first) return [];
  if (missing.length === 1) return [{ part: first.id, marks: [], ...wordsOn(first.name, first.id === scaffold.core) }];
  const written = readings.filter(({ state }) => state !== 'missing').map(({ name }) => name);
  const names = listed(missing.map(({ name }) => name));
  return [
    {
      part: null,
      marks: [],
      seen: `${names} are empty.`,
      advice: `Spread what stands in ${listed(written)} over the parts, one or two sentences each.`,
    },
  ];
}

function wordsOn(name: string, isCore: boolean): Pick<Found, 'seen' | 'advice'> {
  return {
    seen: `${name} is empty.`,
    advice: isCore
      ? 'It is the part the answer is judged by: write what was done there, in order.'
      : 'Two sentences are enough; the prompt beside it says what belongs there.',
  };
}
