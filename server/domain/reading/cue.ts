/** Cues in a draft that something was thought of. A clear one is enough; faint ones are turns of phrase that mean it only together. */
import { type Draft, type Hit, hits, type Passage, passagesBut, sentenceOf } from './draft.ts';
import { isStated } from './stated.ts';

export type Cues = { readonly clear: readonly Hit[]; readonly faint: readonly Hit[] };

/** Where the scene is set: what stands there happened to the candidate and was not weighed by anybody. */
const SCENE = ['situation', 'impact', 'signals', 'assess', 'clarify'];

export function beyondScene(draft: Draft): readonly Passage[] {
  return passagesBut(draft, ...SCENE);
}

/** Cues in these passages, but those that are said to be absent. */
export function cuesIn(
  draft: Draft,
  passages: readonly Passage[],
  clear: RegExp,
  faint: RegExp,
  wish: 'told' | 'also-wished' = 'told',
): Cues {
  const held = (words: RegExp): readonly Hit[] => hits(passages, words).filter((hit) => isStated(hit, draft, wish));
  return { clear: held(clear), faint: held(faint) };
}

/** So many words leave room to say a thing outright; a shorter draft gets the benefit of one turn of phrase. */
const ROOM = 150;
/** In so many, what was thought of comes up more than once; a lone phrase may be chance. */
const AMPLE = 300;

/** By evidence in relation to length. */
export function isShown({ clear, faint }: Cues, { words }: Draft): boolean {
  const places = placesOf([...clear, ...faint]);
  if (words < ROOM) return places >= 1;
  if (words < AMPLE) return clear.length > 0 || places >= 2;
  return clear.length > 0 && (places >= 2 || clear.length >= 2);
}

/** In how many sentences. */
export function placesOf(found: readonly Hit[]): number {
  return new Set(found.map((hit) => `${hit.passage.part} ${sentenceOf(hit).from}`)).size;
}
