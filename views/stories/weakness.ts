/** Stories that are weak, in the words of the pages. */
import { FEWEST_WORDS, type Weakness } from '../../server/domain/story/priorities.ts';
import { links } from '../links.ts';
import { listed, numberWord } from '../parts/number-words.ts';

/** A story to work on: where that is done, its name, and why, which goes on from the name. */
export type WeakStory = { readonly href: string; readonly name: string; readonly why: string };

export function weakStory(weakness: Weakness): WeakStory {
  return { href: links.storyEdit(weakness.storyId), name: weakness.title, why: why(weakness) };
}

/** On the page of the story itself. */
export function weakSentences(weak: readonly Weakness[]): readonly string[] {
  return weak.map((one) => `It ${why(one)}`);
}

function why(weakness: Weakness): string {
  if (weakness.kind === 'old') return `was ${numberWord(weakness.years)} years ago. Interviewers ask what you do now.`;
  switch (weakness.why) {
    case 'part-missing':
      return `has no ${listed(weakness.missing)} yet.`;
    case 'short':
      return `has under ${FEWEST_WORDS} words, less than a minute aloud.`;
    case 'no-number':
      return 'has no number in its result.';
  }
}
