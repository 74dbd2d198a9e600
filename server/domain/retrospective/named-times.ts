/** Times of day in a text that speaks of figures, too: `8 to 12 s` is a stretch and no time, and `midnight` is nobody's reading of a clock. */
import { type Passage, textAt } from '../reading/draft.ts';
import { type ClockTime, timesIn } from '../update/clock-time.ts';

const FIGURES = /^\d{1,2}\s(?:to|past|before|after)\s/;
const NAMED = /^(?:noon|midday|midnight)$/;
const BEFORE_TIME = /\b(?:at|by|since|until|till|about|around)\s$/;

/** In the order of the text. */
export function namedTimesIn(passage: Passage): readonly ClockTime[] {
  return timesIn(passage)
    .filter(({ hit }) => !NAMED.test(textAt(hit)))
    .filter(({ hit }) => !FIGURES.test(textAt(hit)) || BEFORE_TIME.test(passage.text.slice(Math.max(0, hit.from - 8), hit.from)))
    .toSorted((a, b) => a.hit.from - b.hit.from);
}
