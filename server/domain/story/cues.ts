/** A story in cues: what of it stands on a sheet that is glanced at, and which stories to take along. */
import { sentencesOf } from '../reading/sentence.ts';
import type { Story, Strength } from './story.ts';

export type StoryCues = {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  readonly reflection: string;
};

/** Characters: five short lines of a narrow column, and three of the first. */
const MOST_CUE = 64;
const MOST_TITLE = 48;
/** Two lines of half the sheet. */
const MOST_FIGURE = 72;

export function cuesOf({ id, title, parts }: Pick<Story, 'id' | 'title' | 'parts'>): StoryCues {
  return {
    id,
    title: shortened(title, MOST_TITLE),
    situation: cueOf(parts.situation ?? ''),
    action: cueOf(parts.action ?? ''),
    result: cueOf(parts.result ?? ''),
    reflection: cueOf(parts.reflection ?? ''),
  };
}

/** The first sentence with a figure in it, since that is what is forgotten; else the first. */
function cueOf(part: string): string {
  const sentences = sentencesOf(part).map(({ from, to }) => part.slice(from, to).trim());
  return shortened(sentences.find((sentence) => /\d/.test(sentence)) ?? sentences[0] ?? '', MOST_CUE);
}

/** Whole words, with a sign where some are left out. Half a word stands only where there is no other. */
export function shortened(text: string, most: number): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^[-*•+] /, '')
    .replace(/[.;,]+\s*$/, '')
    .trim();
  const signs = Array.from(line);
  if (signs.length <= most) return line;
  const cut = signs.slice(0, most - 1).join('');
  return `${cut.replace(/[\s,;:]+\S*$/, '') || cut}…`;
}

/** What was noted as numbers to have ready, one each. What holds no digit is no figure. */
export function figuresOf({ numbers }: Pick<Story, 'numbers'>): readonly string[] {
  return numbers
    .split(/[;\n]/)
    .filter((figure) => /\d/.test(figure))
    .map((figure) => shortened(figure, MOST_FIGURE));
}

export type ServingStory = {
  readonly id: string;
  readonly serves: readonly { readonly questionId: string; readonly strength: Strength }[];
};

/** The stories that together answer most questions, `most` of them; of equals the earlier in the list. */
export function storiesToTake<S extends ServingStory>(stories: readonly S[], most: number): readonly S[] {
  const taken: S[] = [];
  const answered = new Set<string>();
  while (taken.length < Math.min(most, stories.length)) {
    const left = stories.filter((story) => !taken.includes(story));
    const worth = (story: S) =>
      story.serves.reduce((sum, { questionId, strength }) => (answered.has(questionId) ? sum : sum + (strength === 'strong' ? 3 : 1)), 0);
    const [best] = left.toSorted((a, b) => worth(b) - worth(a));
    if (!best) break;
    taken.push(best);
    for (const { questionId } of best.serves) answered.add(questionId);
  }
  return taken;
}
