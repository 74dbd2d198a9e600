/** The screens that an interview would train most: those of which nothing was seen, then the lowest. */
import type { Screen } from '../question/question.ts';
import type { Standing } from '../study/standing.ts';

/** More would be no focus. */
const MOST = 2;
/** A solid senior's level (SKILLS). */
const SOLID = 3;

/** Of the standings by screen; none where nothing at all was seen, or all is well. */
export function weakestScreens(screens: readonly Standing[]): readonly Screen[] {
  if (screens.every(({ level }) => level === null)) return [];
  return screens
    .filter(({ level, stable }) => level === null || level < SOLID || !stable)
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
    .slice(0, MOST)
    .flatMap(({ subject }) => (subject.kind === 'screen' ? [subject.id] : []));
}
