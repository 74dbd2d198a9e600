/** The variable in which a story counts the minutes that have passed. */
export type StoryClock = { readonly variable: string; readonly begins: number };

/** A day, as a scenario may last. */
const MOST_MINUTES = 1440;

/** Words of such a name, likelier first; the others may stand beside them. */
const LIKELY: readonly RegExp[] = [/^(?:minutes?|mins?)$/, /^elapsed$/, /^(?:time|clock)$/];
const BESIDE = /^(?:t|total|passed|spent|gone|so|far|since|start|the|incident|story|game|now|current|count|counter|of|in)$/;

/** The likeliest by its name. Where two are as likely nobody knows which of them the story means: then none. */
export function likeliestClock(candidates: readonly StoryClock[]): StoryClock | null {
  const ranked = candidates.flatMap((clock) => {
    const rank = rankOf(clock.variable);
    return rank < 0 || clock.begins > MOST_MINUTES ? [] : [{ clock, rank }];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const [first, ...others] = ranked.filter(({ rank }) => rank === best);
  return first && others.length === 0 ? first.clock : null;
}

/** Whether a choice can take it. */
export function isSomeMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
}

function rankOf(variable: string): number {
  const words = variable
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  if (!words.every((word) => BESIDE.test(word) || LIKELY.some((likely) => likely.test(word)))) return -1;
  return LIKELY.findIndex((likely) => words.some((word) => likely.test(word)));
}
