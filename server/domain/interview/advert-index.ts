/** What there is to draw by the concepts of the field that it is about: what an advert is held against. */
import { isConcept, termsOf } from '../story/terms.ts';
import { type Drawable, drawableKey } from './drawable.ts';

/** How much a concept speaks for a drawable, 0 … about 3: what it is about, and less what its text comes back to. */
export type AdvertIndex = {
  /** Concept → key of a drawable → weight. */
  readonly byConcept: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the key of a drawable: what a text that names all it is about would give. */
  readonly whole: ReadonlyMap<string, number>;
};

/** A concept in the text alone, said at least so often, against one in the heading. */
const IN_TEXT = { share: 0.3, times: 3 } as const;

/** What a heading says and its text never comes back to was a manner of speaking. */
const IN_PASSING = 2;

const indexes = new WeakMap<readonly Drawable[], AdvertIndex>();

/** Made once for a catalogue. */
export function advertIndex(catalogue: readonly Drawable[]): AdvertIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const made = indexed(catalogue);
  indexes.set(catalogue, made);
  return made;
}

function indexed(catalogue: readonly Drawable[]): AdvertIndex {
  const byConcept = new Map<string, Map<string, number>>();
  const whole = new Map<string, number>();
  const counted = catalogue.map((drawable) => ({
    key: drawableKey(drawable),
    kind: drawable.kind,
    heading: conceptsIn(drawable.heading),
    text: conceptsIn(drawable.words),
  }));
  for (const { key, kind, heading, text } of counted) {
    const alike = counted.filter((one) => one.kind === kind);
    const add = (concept: string, weight: number) => {
      byConcept.set(concept, (byConcept.get(concept) ?? new Map<string, number>()).set(key, weight));
    };
    const rarity = (concept: string, of: 'heading' | 'text') =>
      Math.log(1 + alike.length / alike.filter((one) => one[of].has(concept)).length);
    for (const [concept, times] of text)
      if (times >= IN_TEXT.times && !heading.has(concept)) add(concept, IN_TEXT.share * rarity(concept, 'text'));
    for (const concept of heading.keys())
      add(concept, rarity(concept, 'heading') * ((text.get(concept) ?? 0) >= IN_PASSING ? 1 : IN_TEXT.share));
    whole.set(key, sumOf(Array.from(heading.keys(), (concept) => rarity(concept, 'heading'))));
  }
  return { byConcept, whole };
}

function conceptsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of termsOf(text)) if (isConcept(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
