/** One sentence on length and balance: `1 min 12 s at a speaking pace. Action carries over half, as it should; Result is thin.` */
import { type Draft, listed } from './draft.ts';
import type { PartReading } from './reading.ts';
import { speakingTime, timeInWords } from './speaking-time.ts';

export function lengthSummary(draft: Draft): string {
  const clauses = [coreClause(draft), ...stateClauses(draft.readings)].filter((clause) => clause !== null);
  return [lengthOf(draft.words, draft.pace), ...(clauses.length > 0 ? [`${clauses.join('; ')}.`] : [])].join(' ');
}

export function lengthOf(words: number, pace: number): string {
  return `${timeInWords(speakingTime(words, pace))} at a speaking pace.`;
}

/** A core that is a little too wide is no fault: it is where the work is told. */
const SLACK = 10;

function coreClause({ readings, scaffold }: Draft): string | null {
  const core = readings.find(({ id }) => id === scaffold.core);
  const share = scaffold.parts.find(({ id }) => id === scaffold.core)?.share;
  if (!core || !share || core.state === 'missing' || core.share === 100) return null;
  if (core.share < share.from) return `${core.name} gets ${core.share}%, and should have ${share.from} or more`;
  if (core.share > share.to + SLACK) return `${core.name} takes ${core.share}%, and leaves little to the rest`;
  return `${core.name} carries ${core.share > 50 ? 'over half' : `${core.share}%`}, as it should`;
}

function stateClauses(readings: readonly PartReading[]): readonly (string | null)[] {
  return [clauseOn(readings, 'missing', 'empty'), clauseOn(readings, 'thin', 'thin'), clauseOn(readings, 'long', 'long')];
}

function clauseOn(readings: readonly PartReading[], state: PartReading['state'], word: string): string | null {
  const names = readings.filter((one) => one.state === state).map(({ name }) => name);
  return names.length === 0 ? null : `${listed(names)} ${names.length === 1 ? 'is' : 'are'} ${word}`;
}
