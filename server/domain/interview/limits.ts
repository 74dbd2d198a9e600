/** How much an interview may hold: what storage, forms and an import go by. */

/** Of a whole loop over several sittings. */
export const MOST_ITEMS = 60;

/** Pauses and probes of an item, with room; beyond it only handing in is taken. */
export const MOST_STEPS = 400;

/** With those of the last act before it, and of handing in. */
export const MOST_STEPS_KEPT = MOST_STEPS + 8;

/** Characters of an item's work as JSON: a draft at its limit, every line feed and quote of it escaped. */
export const MOST_WORK = 500_000;
