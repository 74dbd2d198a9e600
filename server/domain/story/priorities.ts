/** What to write next: what is likely to be asked and has no story, and which stories are thin or old. */
import { type Question, SCREENS, type Screen } from '../question/question.ts';
import { latestYear } from './dates.ts';
import { strongestFor } from './match.ts';
import { STORY_PARTS, type Story, type Strength } from './story.ts';

/** As much of a story as is needed to judge it. */
export type JudgedStory = Pick<Story, 'id' | 'title' | 'happened' | 'parts' | 'numbers' | 'simulated'> & { readonly words: number };

export type Thinness = 'short' | 'part-missing' | 'no-number';

export type Priority =
  /** A primary question that no story from life serves as well as a story can. `partly`: one serves it in part. */
  | { readonly kind: 'unserved'; readonly questionId: string; readonly short: string; readonly screen: Screen; readonly partly: boolean }
  /** What interviewers look for and no story from life shows. */
  | { readonly kind: 'hole'; readonly screen: Screen }
  | { readonly kind: 'thin'; readonly storyId: string; readonly title: string; readonly why: Thinness; readonly missing: readonly string[] }
  /** `years`: how long ago, whole. */
  | { readonly kind: 'old'; readonly storyId: string; readonly title: string; readonly years: number };

/** About a minute aloud: less is no answer to “tell me about a time”. */
export const FEWEST_WORDS = 120;
/** Interviewers ask what one does now; after some three years tools and duties were others. */
export const OLD_YEARS = 3;

/** Holes of screens first, in their order; then questions in the order of the bank, once a screen at a time. */
export function unservedBy(
  best: ReadonlyMap<string, Strength>,
  shown: ReadonlySet<Screen>,
  bank: readonly Question[],
): readonly Priority[] {
  const holes = SCREENS.filter((screen) => !shown.has(screen)).map((screen): Priority => ({ kind: 'hole', screen }));
  const open = bank.filter(({ id, set, kind }) => set === 'primary' && !isServed(best.get(id), strongestFor(kind)));
  const unserved = open.map(
    ({ id, short, screens }): Priority => ({
      kind: 'unserved',
      questionId: id,
      short,
      screen: screens[0] ?? 'reliability',
      partly: best.has(id),
    }),
  );
  return [...holes, ...byScreen(unserved)];
}

/** What is thin in the order of how thin, then what is old. A story from a run is neither: it is not to be told. */
export function weakIn(stories: readonly JudgedStory[], thisYear: number): readonly Priority[] {
  const real = stories.filter(({ simulated }) => !simulated);
  return [...real.flatMap(thin), ...real.flatMap((story) => old(story, thisYear))];
}

function isServed(best: Strength | undefined, wanted: Strength): boolean {
  return best === 'strong' || best === wanted;
}

/** By turns, so that the first few are not all about one thing. */
function byScreen(unserved: readonly Priority[]): readonly Priority[] {
  const rows = SCREENS.map((screen) => unserved.filter((one) => one.kind === 'unserved' && one.screen === screen));
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, index) => rows.flatMap((row) => row[index] ?? [])).flat();
}

function thin({ id, title, parts, numbers, words }: JudgedStory): Priority[] {
  const found = (why: Thinness, missing: readonly string[] = []): Priority[] => [{ kind: 'thin', storyId: id, title, why, missing }];
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

function old({ id, title, happened }: JudgedStory, thisYear: number): Priority[] {
  const year = latestYear(happened, thisYear);
  const years = year === null ? 0 : thisYear - year;
  return years > OLD_YEARS ? [{ kind: 'old', storyId: id, title, years }] : [];
}
