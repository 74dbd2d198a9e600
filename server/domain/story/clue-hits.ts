/** Where a story tells what a question is served by: a deed with what it was done to, an object, a result. */
import type { ClueIndex, IndexedClue, IndexedWording } from './clue-index.ts';
import type { ToldPlace, ToldSentence, ToldWord } from './told.ts';

/** What a story tells of one question. */
export type FoundClues = {
  /** Each where it says most. */
  readonly clues: readonly ClueHit[];
  /** Its wordings by themselves, whatever stands beside them. */
  readonly alone: readonly AloneHit[];
};

export type AloneHit = { readonly wording: string; readonly weight: number; readonly words: readonly ToldWord[] };

export type ClueHit = {
  readonly clue: IndexedClue;
  /** By the place where it stands, how near to one another its wordings are, and how rare. */
  readonly weight: number;
  /** As the story writes them, in the order of the clue. */
  readonly written: readonly string[];
  /** Where each of them stands. */
  readonly places: readonly ClueWords[];
  /** The words of each. */
  readonly words: readonly (readonly ToldWord[])[];
};

/** From the first of its words to the last, in the text of the sentence. */
export type ClueWords = { readonly sentence: ToldSentence; readonly from: number; readonly to: number };

/** Words of a sentence that are a wording of a group. */
type WordingHit = {
  readonly sentence: ToldSentence;
  /** Which words of it; those in a gap are not among them. */
  readonly at: readonly number[];
  readonly words: readonly ToldWord[];
  readonly key: string;
  readonly rarity: number;
};

/** By the number of a group. */
type GroupHits = ReadonlyMap<number, readonly WordingHit[]>;

/** What a place says about the whole: a title most, a reflection least. */
const PLACES: Readonly<Record<ToldPlace, number>> = {
  title: 1.6,
  head: 1.2,
  action: 1,
  result: 1,
  numbers: 0.8,
  task: 0.8,
  situation: 0.8,
  reflection: 0.5,
};

/** Of a clue whose wordings stand in a sentence and the title, or in two sentences side by side. */
const WITH_TITLE = 0.8;
const SIDE_BY_SIDE = 0.5;

/** By the question's place in the bank. */
export function findClues(told: readonly ToldSentence[], index: ClueIndex): ReadonlyMap<number, FoundClues> {
  const found = told.map((sentence) => wordingsIn(sentence, index));
  const best = bestClues(told, found, index);
  return new Map(
    Array.from(aloneIn(found, index), ([question, alone]) => [
      question,
      { clues: best.filter(({ clue }) => clue.question === question), alone },
    ]),
  );
}

function bestClues(told: readonly ToldSentence[], found: readonly GroupHits[], { byGroup }: ClueIndex): readonly ClueHit[] {
  const title = told[0]?.place === 'title' ? found[0] : undefined;
  const anywhere = new Set(found.flatMap((groups) => [...groups.keys()]));
  const isWhole = ({ groups }: IndexedClue) => groups.every((group) => anywhere.has(group));
  const best = new Map<IndexedClue, ClueHit>();
  found.forEach((here, at) => {
    const beside = [at - 1, at + 1].filter((other) => told[other]?.text === told[at]?.text).flatMap((other) => found[other] ?? []);
    for (const clue of new Set(Array.from(here.keys(), (group) => byGroup[group]))) {
      const hit = clue && isWhole(clue) ? hitOf(clue, { here, title, beside }) : null;
      if (clue && hit && hit.weight > (best.get(clue)?.weight ?? 0)) best.set(clue, hit);
    }
  });
  return [...best.values()];
}

/** Of the wordings of a group in one sentence; what comes more often than that says no more. */
const MOST_ALONE = 12;

function aloneIn(found: readonly GroupHits[], { byGroup }: ClueIndex): ReadonlyMap<number, readonly AloneHit[]> {
  const alone = new Map<number, AloneHit[]>();
  for (const [group, hits] of found.flatMap((groups) => [...groups])) {
    const question = byGroup[group]?.question ?? 0;
    const own = alone.get(question) ?? [];
    alone.set(question, own);
    // Squared, so that many common words do not stand for one that is rare.
    for (const hit of hits.slice(0, MOST_ALONE))
      own.push({ wording: hit.key, weight: hit.rarity ** 2 * PLACES[hit.sentence.place], words: hit.words });
  }
  return alone;
}

function wordingsIn(sentence: ToldSentence, { wordings }: ClueIndex): GroupHits {
  const groups = new Map<number, WordingHit[]>();
  const { words } = sentence;
  words.forEach((word, at) => {
    for (const wording of wordingsFrom(word, wordings)) {
      const taken = wordsTaken(wording, words, at);
      if (taken.length === 0) continue;
      const hit = {
        sentence,
        at: taken,
        words: taken.flatMap((index) => words[index] ?? []),
        key: wording.words.join(' '),
        rarity: wording.rarity,
      };
      for (const group of wording.groups) addTo(groups, group, hit);
    }
  });
  return groups;
}

/** By its stem, or by the very word. */
function wordingsFrom({ stem, low }: ToldWord, wordings: ClueIndex['wordings']): readonly IndexedWording[] {
  const byStem = wordings.get(stem) ?? [];
  return low === stem ? byStem : [...byStem, ...(wordings.get(low) ?? []).filter(({ isExact }) => isExact)];
}

function addTo(groups: Map<number, WordingHit[]>, group: number, hit: WordingHit): void {
  const known = groups.get(group);
  if (known) known.push(hit);
  else groups.set(group, [hit]);
}

/** A `~` stands for so many words at most. */
const LONGEST_GAP = 5;

/** Words that a wording takes from `at` on; none where it is not there. */
function wordsTaken({ words: wanted, isExact }: IndexedWording, words: readonly ToldWord[], at: number): readonly number[] {
  const isThere = (next: number, word: string) => words[next]?.[isExact ? 'low' : 'stem'] === word;
  const taken: number[] = [];
  let next = at;
  let gap = 0;
  for (const word of wanted) {
    if (word === '~') {
      gap = LONGEST_GAP;
      continue;
    }
    const end = next + gap;
    while (next < end && !isThere(next, word)) next += 1;
    if (!isThere(next, word)) return [];
    taken.push(next);
    next += 1;
    gap = 0;
  }
  return taken;
}

type Around = { readonly here: GroupHits; readonly title: GroupHits | undefined; readonly beside: readonly GroupHits[] };

function hitOf(clue: IndexedClue, around: Around): ClueHit | null {
  const taken: WordingHit[] = [];
  let nearness = 1;
  for (const group of clue.groups) {
    const found = nearest(group, around, taken);
    if (!found) return null;
    taken.push(found.hit);
    nearness = Math.min(nearness, found.nearness);
  }
  const place = Math.max(...taken.map(({ sentence }) => PLACES[sentence.place]));
  const rarity = taken.reduce((product, one) => product * one.rarity, 1) ** (1 / taken.length);
  const places = taken.map(placeOf);
  return { clue, weight: place * nearness * rarity, written: places.map(writtenAs), places, words: taken.map(({ words }) => words) };
}

/** A wording of the group that is none of the words taken already, here first. */
function nearest(group: number, { here, title, beside }: Around, taken: readonly WordingHit[]) {
  const free = (groups: GroupHits | undefined) => groups?.get(group)?.find((hit) => !taken.some((other) => overlap(hit, other)));
  const own = free(here);
  if (own) return { hit: own, nearness: 1 };
  const inTitle = free(title);
  if (inTitle) return { hit: inTitle, nearness: WITH_TITLE };
  const next = beside.map(free).find((hit) => hit !== undefined);
  return next ? { hit: next, nearness: SIDE_BY_SIDE } : null;
}

function overlap(a: WordingHit, b: WordingHit): boolean {
  return a.sentence === b.sentence && a.at.some((at) => b.at.includes(at));
}

function placeOf({ sentence, at }: WordingHit): ClueWords {
  const { text, words } = sentence;
  return { sentence, from: words[at[0] ?? 0]?.from ?? 0, to: words[at.at(-1) ?? 0]?.to ?? text.length };
}

function writtenAs({ sentence, from, to }: ClueWords): string {
  return sentence.text.slice(from, to).replace(/\s+/g, ' ');
}
