/** What to write next: what is likely to be asked and has no story, and which stories are thin or old. */
import { type Question, SCREENS, type Screen } from '../question/question.ts';
import { latestYear } from './dates.ts';
import { strongestFor } from './match.ts';
import { STORY_PARTS, type Story, type Strength } from './story.ts';

/** As much of a story as is needed to judge it. */
export type JudgedStory = Pick<Story, 'id' | 'title' | 'happened' | 'parts' | 'numbers' | 'simulated'> & { readonly words: number };

export type Thinness = 'short' | 'part-missing' | 'no-number';

/** A primary question that no story from life serves as well as a story can. */
export type UnservedQuestion = {
  readonly questionId: string;
  readonly short: string;
  readonly screen: Screen;
  /** The title of the story that serves it in part; null where none does. */
  readonly near: string | null;
};

/** Of the stories from life the one that serves a question best. */
export type BestStory = { readonly strength: Strength; readonly title: string };

export type Weakness =
  | { readonly kind: 'thin'; readonly storyId: string; readonly title: string; readonly why: Thinness; readonly missing: readonly string[] }
  /** `years`: how long ago, whole. */
  | { readonly kind: 'old'; readonly storyId: string; readonly title: string; readonly years: number };

/** About a minute aloud: less is no answer to “tell me about a time”. */
export const FEWEST_WORDS = 120;
/** Interviewers ask what one does now; after some three years tools and duties were others. */
export const OLD_YEARS = 3;

/** In the order of the bank, once a screen at a time. */
export function unservedBy(best: ReadonlyMap<string, BestStory>, bank: readonly Question[]): readonly UnservedQuestion[] {
  const open = bank.filter(({ id, set, kind }) => set === 'primary' && !isServed(best.get(id)?.strength, strongestFor(kind)));
  return byScreen(
    open.map(({ id, short, screens }) => ({
      questionId: id,
      short,
      screen: screens[0] ?? 'reliability',
      near: best.get(id)?.title ?? null,
    })),
  );
}

/** What is thin in the order of how thin, then what is old. A story from a run is neither: it is not to be told. */
export function weakIn(stories: readonly JudgedStory[], thisYear: number): readonly Weakness[] {
  const real = stories.filter(({ simulated }) => !simulated);
  return [...real.flatMap(thin), ...real.flatMap((story) => old(story, thisYear))];
}

function isServed(best: Strength | undefined, wanted: Strength): boolean {
  return best === 'strong' || best === wanted;
}

/** By turns, so that the first few are not all about one thing. */
function byScreen(unserved: readonly UnservedQuestion[]): readonly UnservedQuestion[] {
  const rows = SCREENS.map((screen) => unserved.filter((one) => one.screen === screen));
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, index) => rows.flatMap((row) => row[index] ?? [])).flat();
}

function thin({ id, title, parts, numbers, words }: JudgedStory): Weakness[] {
  const found = (why: Thinness, missing: readonly string[] = []): Weakness[] => [{ kind: 'thin', storyId: id, title, why, missing }];
  const missing = STORY_PARTS.filter((part) => (parts[part] ?? '').trim() === '');
  if (missing.length > 0) return found('part-missing', missing);
  if (words < FEWEST_WORDS) return found('short');
  return hasNumber(`${parts.result ?? ''} ${numbers}`) ? [] : found('no-number');
}

const NUMBER =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|halved|doubled|thirds?|quarter)\b/iu;

function hasNumber(text: string): boolean {
  return NUMBER.test(text);
}

function old({ id, title, happened }: JudgedStory, thisYear: number): Weakness[] {
  const year = latestYear(happened, thisYear);
  const years = year === null ? 0 : thisYear - year;
  return years > OLD_YEARS ? [{ kind: 'old', storyId: id, title, years }] : [];
}
