/** Cues in a draft that something was thought of. A clear one is enough; faint ones are turns of phrase that mean it only together. */
import { type Draft, type Hit, hits, isDenied, type Passage, passagesBut, sentenceOf } from './draft.ts';

export type Cues = { readonly clear: readonly Hit[]; readonly faint: readonly Hit[] };

/** Where the scene is set: what stands there happened to the candidate and was not weighed by anybody. */
const SCENE = ['situation', 'impact', 'signals', 'assess', 'clarify'];

export function beyondScene(draft: Draft): readonly Passage[] {
  return passagesBut(draft, ...SCENE);
}

/** Cues in these passages, but those that are said to be absent. */
export function cuesIn(passages: readonly Passage[], clear: RegExp, faint: RegExp): Cues {
  const held = (words: RegExp): readonly Hit[] => hits(passages, words).filter((hit) => !isDenied(hit));
  return { clear: held(clear), faint: held(faint) };
}

/** So many words leave room to say a thing outright; a shorter draft gets the benefit of one turn of phrase. */
const ROOM = 150;

export function isShown({ clear, faint }: Cues, { words }: Draft): boolean {
  return clear.length > 0 || placesOf(faint) >= (words < ROOM ? 1 : 2);
}

/** In how many sentences. */
export function placesOf(found: readonly Hit[]): number {
  return new Set(found.map((hit) => `${hit.passage.part} ${sentenceOf(hit).from}`)).size;
}
