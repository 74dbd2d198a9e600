/** What a story tells of: its terms, how much it is about each, and how it writes them. */
import { STORY_PARTS, type StoryText } from './story.ts';
import { type Term, termsOf } from './terms.ts';

/** By the key of a term. `share`: 0 … 1, nearer to 1 the more often it is said. */
export type StoryTerms = ReadonlyMap<string, { readonly share: number; readonly written: string }>;

/** A title says what it is all about. */
const TITLE_COUNTS = 3;

/** Terms of a story of usual length. A shorter one says each thing once, so that there a single mention counts for more. */
const USUAL_LENGTH = 160;
const SHORTEST = 0.4;

export function storyTerms(story: StoryText): StoryTerms {
  const title = termsOf(story.title);
  const rest = [story.role, ...STORY_PARTS.map((part) => story.parts[part] ?? ''), story.numbers].flatMap(termsOf);
  const terms = [...Array.from({ length: TITLE_COUNTS }, () => title).flat(), ...rest];
  const halfway = Math.min(1, Math.max(SHORTEST, terms.length / USUAL_LENGTH));
  return new Map(Array.from(counted(terms), ([key, { times, written }]) => [key, { share: times / (times + halfway), written }]));
}

function counted(terms: readonly Term[]): Map<string, { times: number; readonly written: string }> {
  const counts = new Map<string, { times: number; readonly written: string }>();
  for (const { key, written } of terms) {
    const known = counts.get(key);
    if (known) known.times += 1;
    else counts.set(key, { times: 1, written });
  }
  return counts;
}
