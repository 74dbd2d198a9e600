/** Cues in a draft that something was thought of. A clear one is enough; faint ones are turns of phrase that mean it only together. */
import { type Draft, type Hit, hits, type Passage, passagesBut, sentenceOf } from './draft.ts';
import { isStated, isStatedOutright } from './stated.ts';

export type Cues = {
  readonly clear: readonly Hit[];
  readonly faint: readonly Hit[];
  /** Of the clear ones those that can mean nothing else. */
  readonly outright?: readonly Hit[];
};

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
  outright?: RegExp,
): Cues {
  const held = (words: RegExp): readonly Hit[] => hits(passages, words).filter((hit) => isStated(hit, draft, wish));
  const certain = outright ? hits(passages, outright).filter((hit) => isStatedOutright(hit, draft)) : [];
  const others = held(clear).filter((hit) => !certain.some((one) => one.passage === hit.passage && one.from < hit.to && hit.from < one.to));
  return { clear: [...certain, ...others], faint: held(faint), outright: certain };
}

/** So many words leave room to say a thing outright; a shorter draft gets the benefit of one turn of phrase. */
const ROOM = 150;
/** In so many, what was thought of comes up more than once; a lone phrase may be chance, unless it is outright. */
const AMPLE = 300;

/** By evidence in relation to length. */
export function isShown({ clear, faint, outright = [] }: Cues, { words }: Draft): boolean {
  if (outright.length > 0) return true;
  const places = placesOf([...clear, ...faint]);
  if (words < ROOM) return places >= 1;
  if (words < AMPLE) return clear.length > 0 || places >= 2;
  return clear.length > 0 && (places >= 2 || clear.length >= 2);
}

/** In how many sentences. */
export function placesOf(found: readonly Hit[]): number {
  return new Set(found.map((hit) => `${hit.passage.part} ${sentenceOf(hit).from}`)).size;
}
