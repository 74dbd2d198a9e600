/** The parts of a draft by their length: missing, thin, fine or long, against the time that the question has. */
import type { ScaffoldPart } from '../question/scaffold.ts';
import type { Ask, PartReading } from './reading.ts';

/** A spoken turn before an interviewer comes in; of longer questions a draft holds the outline. */
const LONGEST_TURN = 150;

/** A part is thin below this share of its least words, and long above this share of its most: ours, tuned on the drafts. */
const THIN = 0.33;
const LONG = 1.5;
/** Fewer words than this are no sentence, whatever the share. */
const LEAST_WORDS = 6;

export function partReadings(ask: Ask, counts: ReadonlyMap<string, number>): readonly PartReading[] {
  const all = [...counts.values()].reduce((sum, words) => sum + words, 0);
  return ask.scaffold.parts.map((part) => {
    const words = counts.get(part.id) ?? 0;
    const share = all === 0 ? 0 : Math.round((words / all) * 100);
    return { id: part.id, name: part.name, words, share, state: stateOf(part, words, ask) };
  });
}

function stateOf(part: ScaffoldPart, words: number, ask: Ask): PartReading['state'] {
  if (words === 0) return 'missing';
  if (words < leastWords(part, ask)) return 'thin';
  return words > mostWords(part, ask) ? 'long' : 'fine';
}

export function leastWords(part: ScaffoldPart, { question, pace }: Ask): number {
  const turn = (Math.min(question.seconds, LONGEST_TURN) / 60) * pace;
  return Math.max(LEAST_WORDS, Math.round(turn * (part.share.from / 100) * THIN));
}

export function mostWords(part: ScaffoldPart, { question, pace }: Ask): number {
  return Math.round((question.seconds / 60) * pace * (part.share.to / 100) * LONG);
}
