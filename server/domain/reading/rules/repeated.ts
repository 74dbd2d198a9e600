/** The same sentence, or nearly the same, again and again. */
import { plainWords } from '../asked-words.ts';
import { type Draft, type Hit, marksOf, textAt } from '../draft.ts';
import { quotedStart } from '../quoted.ts';
import { always, type Found, type Rule } from '../rule.ts';

export const repeated = { id: 'repeated', level: 'weak', applies: always, find } satisfies Rule;

/** Shorter ones are turns of speech: `We waited.` */
const LEAST_WORDS = 4;
/** Twice may be meant; a long sentence is not said twice on purpose. */
const OFTEN = 3;
const LONG = 12;

function find({ passages }: Draft): readonly Found[] {
  const sentences = passages.flatMap((passage) => passage.sentences.map((span) => ({ passage, ...span })));
  const most = [...groupsOf(sentences)].reduce<readonly Hit[]>((most, group) => (group.length > most.length ? group : most), []);
  const [first] = most;
  if (!first) return [];
  return [
    {
      part: most.every(({ passage }) => passage === first.passage) ? first.passage.part : null,
      marks: marksOf(most),
      seen: `${quotedStart(first, 9)} stands here ${most.length === 2 ? 'twice' : `${most.length} times`}.`,
      advice: 'Say it once, where it belongs; the room is for what happened next.',
    },
  ];
}

/** Those that are too many. A sentence with more in front of it, or behind it, is the same. */
function groupsOf(sentences: readonly Hit[]): Iterable<readonly Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const sentence of sentences) {
    const words = plainWords(textAt(sentence));
    if (words.length < LEAST_WORDS) continue;
    for (const key of keysOf(words)) {
      const group = groups.get(key) ?? [];
      group.push(sentence);
      groups.set(key, group);
    }
  }
  return Array.from(groups, ([, group]) => group).filter(isTooMany);
}

function isTooMany(group: readonly Hit[]): boolean {
  const [first] = group;
  return group.length >= OFTEN || (group.length === 2 && first !== undefined && plainWords(textAt(first)).length >= LONG);
}

/** Eight words in a row are no coincidence. */
const RUN = 8;

/** By all its words in any order, and by its first and its last eight. */
function keysOf(words: readonly string[]): readonly string[] {
  const all = `all ${words.toSorted().join(' ')}`;
  return words.length < RUN ? [all] : [all, `first ${words.slice(0, RUN).join(' ')}`, `last ${words.slice(-RUN).join(' ')}`];
}
