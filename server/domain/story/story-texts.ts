/** A story as texts by name: so it is kept as a version, set beside another, and brought back. */
import { SCREENS } from '../question/question.ts';
import type { DraftParts } from '../reading/reading.ts';
import { SKILLS } from '../scenario/scenario.ts';
import { STORY_PARTS, type Story } from './story.ts';

/** What a candidate writes and ticks. */
export type StoryContent = Pick<Story, 'title' | 'happened' | 'role' | 'parts' | 'numbers' | 'screens' | 'skills'>;

/** In the order of the form. */
export const STORY_TEXTS = ['title', 'happened', 'role', ...STORY_PARTS, 'numbers', 'screens', 'skills'] as const;

/** What is empty is left out; ticks are the names of what is ticked, with commas between them. */
export function textsOfStory({ title, happened, role, parts, numbers, screens, skills }: StoryContent): DraftParts {
  const told = STORY_PARTS.map((part) => [part, parts[part] ?? ''] as const);
  const ticked = {
    screens: SCREENS.filter((one) => screens.includes(one)).join(', '),
    skills: SKILLS.filter((one) => skills.includes(one)).join(', '),
  };
  const all = Object.entries({ title, happened, role, ...Object.fromEntries(told), numbers, ...ticked });
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}

/** A tick that is no longer known is left out. */
export function storyOfTexts(texts: DraftParts): StoryContent {
  const told = STORY_PARTS.flatMap((part) => (texts[part] === undefined ? [] : [[part, texts[part]] as const]));
  const { title = '', happened = '', role = '', numbers = '', screens = '', skills = '' } = texts;
  const isTicked = (ticked: string, name: string) => ticked.split(', ').includes(name);
  return {
    title,
    happened,
    role,
    parts: Object.fromEntries(told),
    numbers,
    screens: SCREENS.filter((one) => isTicked(screens, one)),
    skills: SKILLS.filter((one) => isTicked(skills, one)),
  };
}
