/** The candidate's own words in a follow-up: short, as they were written, and never the whole of a sentence that runs on. */
import { type Hit, writtenAt } from '../reading/draft.ts';

/** Words that say which place is meant. */
const MOST_WORDS = 9;

/** `“we rolled back the release”` */
export function quoted(hit: Hit): string {
  const words = writtenAt(hit).trim().split(/\s+/);
  const cut = words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS), '…'] : words;
  return `“${cut.join(' ').replace(/[.,;:!?]+$/, '')}”`;
}

/** From the hit to the end of its clause. */
export function clauseFrom(hit: Hit): Hit {
  const rest = hit.passage.text.slice(hit.to);
  const end = /[.;:!?\n]|,\s|\s-\s|\s–\s|\s(?:and then|because|so that|which)\s/.exec(rest);
  return { ...hit, to: hit.to + (end?.index ?? rest.length) };
}
