/** Which proposals a candidate keeps already: by the words that they share with a story, as it is now or as it first was. */
import type { DraftParts } from '../reading/reading.ts';
import type { Proposal } from './proposals.ts';

/** `texts`: its parts as they are, and those of its first version. */
export type KeptStory = { readonly id: string; readonly title: string; readonly texts: readonly DraftParts[] };

export type KeptAlready = {
  readonly id: string;
  readonly title: string;
  /** Word for word, or so nearly that only somebody's mending of it lies between. */
  readonly isSame: boolean;
};

export type KeptSearch = {
  see(story: KeptStory): void;
  /** For each proposal the story that is nearest to it; null where none is near. */
  found(): readonly (KeptAlready | null)[];
};

/** Of the pairs of words that follow one another. Two lines of one CV share less, a line whose figure was mended more. */
const NEAR = 0.7;
const SAME = 0.95;

export function createKeptSearch(proposals: readonly Proposal[]): KeptSearch {
  const sizes = proposals.map((proposal) => pairsIn(textOf(proposal)).size);
  const holders = new Map<string, number[]>();
  proposals.forEach((proposal, place) => {
    for (const pair of pairsIn(textOf(proposal))) holders.set(pair, [...(holders.get(pair) ?? []), place]);
  });
  const best = proposals.map((): { readonly share: number; readonly story: KeptStory | null } => ({ share: 0, story: null }));

  function see(story: KeptStory, told: DraftParts): void {
    const shared = proposals.map(() => 0);
    for (const pair of pairsIn(Object.values(told).join('\n')))
      for (const place of holders.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    shared.forEach((count, place) => {
      const share = count / Math.max(1, sizes[place] ?? 1);
      if (share > (best[place]?.share ?? 0)) best[place] = { share, story };
    });
  }

  return {
    see: (story) => {
      for (const told of story.texts) see(story, told);
    },
    found: () =>
      best.map(({ share, story }) => (story && share >= NEAR ? { id: story.id, title: story.title, isSame: share >= SAME } : null)),
  };
}

/** What is told; the title, which is the candidate's to mend, only where there is nothing else. */
function textOf({ title, parts }: Proposal): string {
  return Object.values(parts).join('\n').trim() || title;
}

const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** A word on its own is a pair with nothing. */
function pairsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
