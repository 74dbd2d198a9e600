/** How much an advert asks for each thing there is to draw, and in which words. */
import { isConcept, termsOf } from '../story/terms.ts';
import { advertIndex } from './advert-index.ts';
import { ADVERT_PHRASES, ANY_PHRASE, asOneLine } from './advert-phrases.ts';
import type { Drawable } from './drawable.ts';

/** `share`: 0 … 1, against what the advert asks for most. `phrases`: those of the advert, the strongest first. */
export type AdvertWeight = { readonly share: number; readonly phrases: readonly string[] };

/** A concept of the field where an advert names it. */
export type Mention = { readonly concept: string; readonly written: string; readonly from: number };

/** Longer texts are cut: no advert is, and reading takes time that grows with the text. */
export const LONGEST_ADVERT = 20_000;

/** What begins the whole of a large part of adverts, and asks for nothing by itself. */
const NEVER_ASKED = new Set([
  '~customers',
  '~lead',
  '~product',
  '~stakeholders',
  '~decision',
  '~speed',
  '~deploy',
  '~cloud',
  '~relief',
  '~runbook',
  '~evidence',
  '~redundancy',
]);

export function mentionsIn(text: string): readonly Mention[] {
  const read = text.slice(0, LONGEST_ADVERT);
  const known = termsOf(read)
    .filter(({ key }) => isConcept(key) && !NEVER_ASKED.has(key))
    .map(({ key, written, from }) => ({ concept: key, written, from }));
  const isKnown = (one: Mention) => known.some((other) => other.concept === one.concept && overlap(one, other));
  return [...known, ...namedIn(read).filter((one) => !isKnown(one))].sort((a, b) => a.from - b.from);
}

/** Tools, and fields by the names that adverts have for them. */
function namedIn(text: string): readonly Mention[] {
  return Array.from(text.matchAll(ANY_PHRASE)).flatMap(({ 0: written, index }) =>
    (ADVERT_PHRASES.get(asOneLine(written)) ?? []).map((concept) => ({ concept: `~${concept}`, written, from: index })),
  );
}

function overlap(one: Mention, other: Mention): boolean {
  return one.from < other.from + other.written.length && other.from < one.from + one.written.length;
}

export function advertWeights(text: string, catalogue: readonly Drawable[]): ReadonlyMap<string, AdvertWeight> {
  const asked = askedFor(mentionsIn(text), catalogue);
  const most = Math.max(0, ...Array.from(asked.values(), ({ score }) => score));
  return new Map(Array.from(asked, ([key, { score, phrases }]) => [key, { share: score / most, phrases }]));
}

export type AskedFor = { readonly score: number; readonly phrases: readonly string[] };

/** By the key of a drawable; what is not asked for is not there. */
export function askedFor(mentions: readonly Mention[], catalogue: readonly Drawable[]): ReadonlyMap<string, AskedFor> {
  const { byConcept, whole } = advertIndex(catalogue);
  const found = new Map<string, { concept: string; weight: number; written: string }[]>();
  for (const [concept, { times, written }] of counted(mentions))
    for (const [key, weight] of byConcept.get(concept) ?? [])
      found.set(key, [...(found.get(key) ?? []), { concept, weight: weight * emphasis(times), written }]);
  return new Map(
    Array.from(found, ([key, parts]) => {
      const sum = parts.reduce((total, { weight }) => total + weight, 0);
      const inOrder = parts.toSorted((a, b) => b.weight - a.weight);
      return [
        key,
        { score: sum / Math.sqrt(1 + (whole.get(key) ?? 0)), phrases: inOrder.map(({ written }) => written.replace(/\s+/g, ' ')) },
      ];
    }),
  );
}

/** What is named again is meant; a third time adds little. */
function emphasis(times: number): number {
  return (2 * times) / (times + 1);
}

function counted(mentions: readonly Mention[]): ReadonlyMap<string, { readonly times: number; readonly written: string }> {
  const counts = new Map<string, { times: number; written: string }>();
  for (const { concept, written } of mentions) {
    const known = counts.get(concept);
    if (known) known.times += 1;
    else counts.set(concept, { times: 1, written });
  }
  return counts;
}
