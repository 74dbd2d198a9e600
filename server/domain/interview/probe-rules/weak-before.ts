/** What was weak before: a pointer of this question that earlier answers missed, or a part that is empty again and again. */
import { textOf } from '../../html.ts';
import { SCAFFOLDS } from '../../question/scaffold.ts';
import type { DraftParts } from '../../reading/reading.ts';
import { countWords } from '../../reading/word.ts';
import type { ProbeChooser, ProbeContext, ProbeIdea } from '../probe-rule.ts';
import { PART_PROBES } from '../probe-words.ts';

export const weakBefore = { rule: 'weak-before', ideas } satisfies ProbeChooser;

function ideas(context: ProbeContext): readonly ProbeIdea[] {
  return [...pointerIdeas(context), ...partIdeas(context)];
}

/** Words that a probe must share with a pointer to be about it. */
const SHARED = 2;
/** Shorter words say nothing of what a sentence is about. */
const LEAST_LETTERS = 5;

/** The pointer itself would be half the answer, so the question's own probe that comes nearest to it is asked. */
function pointerIdeas({ question, earlier }: ProbeContext): readonly ProbeIdea[] {
  const probes = question.probes.map((html) => textOf(html).replace(/\s+/g, ' ').trim());
  return earlier.missed.flatMap((id) => {
    const pointer = question.pointers.find((one) => one.id === id);
    if (!pointer) return [];
    const about = wordsOf(pointer.text);
    const ranked = probes.map((text) => ({ text, shared: [...wordsOf(text)].filter((word) => about.has(word)).length }));
    const nearest = ranked.reduce((best, one) => (one.shared > best.shared ? one : best), { text: '', shared: 0 });
    if (nearest.shared < SHARED) return [];
    return [{ text: nearest.text, topic: nearest.text, because: `An earlier answer to this question missed: ${pointer.text}` }];
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= LEAST_LETTERS).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
}

/** Answers that show a habit, and of how many. */
const FEWEST_DRAFTS = 3;
const LEAST_WORDS = 8;

function partIdeas({ question, earlier, draft }: ProbeContext): readonly ProbeIdea[] {
  const { drafts } = earlier;
  if (drafts.length < FEWEST_DRAFTS) return [];
  const parts = SCAFFOLDS[question.scaffold].parts.map(({ id, name }) => ({
    id,
    name,
    thin: drafts.filter((one) => isThin(one, id)).length,
  }));
  const weakest = parts.reduce((worst, one) => (one.thin > worst.thin ? one : worst));
  const text = PART_PROBES[weakest.id];
  const isMended = draft !== null && !isThin(draft.parts, weakest.id);
  if (text === undefined || isMended || weakest.thin * 2 <= drafts.length) return [];
  const because = `${weakest.name} was thin in ${weakest.thin} of your last ${drafts.length} answers of this kind.`;
  return [{ text, topic: `part ${weakest.id}`, because }];
}

function isThin(parts: DraftParts, id: string): boolean {
  return countWords(parts[id] ?? '') < LEAST_WORDS;
}
