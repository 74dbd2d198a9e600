/** Which cards follow one another in a review. */

export type ReviewWay =
  /** What is due today, as many as are wanted a day. */
  | { readonly kind: 'day' }
  /** What is due today, past those of a day. */
  | { readonly kind: 'beyond' }
  /** What falls due in the next `days` days as well, each at most once a day. */
  | { readonly kind: 'ahead'; readonly days: number }
  /** One that was chosen, due or not. */
  | { readonly kind: 'alone' };

export const OF_THE_DAY: ReviewWay = { kind: 'day' };

/** Days that can be reviewed ahead; `usual` is what is proposed. What comes back later than the most is not yet worth asking. */
export const AHEAD = { least: 1, most: 60, usual: 7 } as const;

/** Whether a card may be rated on this way though it is not due today. */
export function goesAhead({ kind }: ReviewWay): boolean {
  return kind === 'ahead' || kind === 'alone';
}

/** As forms and addresses say it: nothing for today, `beyond`, or `ahead` with days or `one`. */
export type WayFields = { readonly beyond?: string | undefined; readonly ahead?: string | undefined };

export function fieldsOf(way: ReviewWay): WayFields {
  switch (way.kind) {
    case 'day':
      return {};
    case 'beyond':
      return { beyond: '1' };
    case 'ahead':
      return { ahead: String(way.days) };
    case 'alone':
      return { ahead: ONE };
  }
}

/** What is no such number of days is today. */
export function wayOf({ beyond, ahead }: WayFields): ReviewWay {
  if (ahead === ONE) return { kind: 'alone' };
  const days = /^\d{1,2}$/.test(ahead ?? '') ? Number(ahead) : 0;
  if (days >= AHEAD.least && days <= AHEAD.most) return { kind: 'ahead', days };
  return beyond === undefined ? OF_THE_DAY : { kind: 'beyond' };
}

const ONE = 'one';
