/** The words of an answer as the rules look at them: plain notes are cut into the parts of the scaffold, since they were told in some order. */
import type { SpokenWork } from '../interview/interview.ts';
import { NOTES } from '../interview/spoken-work.ts';
import { SCAFFOLDS, type Scaffold, type ScaffoldId } from '../question/scaffold.ts';
import type { DraftParts } from '../reading/reading.ts';
import { sentencesOf } from '../reading/sentence.ts';
import { countWords } from '../reading/word.ts';

/** `isCut`: the parts are ours, so nothing may be said of their balance. */
export type SpokenParts = { readonly parts: DraftParts; readonly isCut: boolean };

export function spokenParts({ parts }: Pick<SpokenWork, 'parts'>, scaffold: ScaffoldId): SpokenParts {
  const notes = parts[NOTES] ?? '';
  const inParts = Object.entries(parts).filter(([part, text]) => part !== NOTES && text.trim() !== '');
  if (notes.trim() === '') return { parts, isCut: false };
  if (inParts.length > 0) return { parts: Object.fromEntries(inParts), isCut: false };
  return { parts: cut(notes, SCAFFOLDS[scaffold]), isCut: true };
}

/** What was answered to follow-ups is added where the work is told. */
export function withProbes(parts: DraftParts, scaffold: ScaffoldId, answers: readonly string[]): DraftParts {
  const { core } = SCAFFOLDS[scaffold];
  return { ...parts, [core]: [parts[core] ?? '', ...answers].filter((text) => text.trim() !== '').join('\n\n') };
}

/** Told in the scaffold's order, each part as long as it should be: a sentence belongs where its middle falls. */
function cut(notes: string, scaffold: Scaffold): DraftParts {
  const sentences = sentencesOf(notes).map(({ from, to }) => notes.slice(from, to));
  const total = sentences.reduce((sum, text) => sum + countWords(text), 0);
  const parts: Record<string, string> = {};
  let told = 0;
  for (const text of sentences) {
    const words = countWords(text);
    const part = partAt(total === 0 ? 0 : (told + words / 2) / total, scaffold);
    parts[part] = parts[part] === undefined ? text : `${parts[part]} ${text}`;
    told += words;
  }
  return parts;
}

/** `at`: 0 … 1 of the whole. */
function partAt(at: number, { parts, core }: Scaffold): string {
  const middles = parts.map(({ id, share }) => ({ id, share: (share.from + share.to) / 2 }));
  const whole = middles.reduce((sum, { share }) => sum + share, 0);
  let end = 0;
  for (const { id, share } of middles) {
    end += share / whole;
    if (at < end) return id;
  }
  return middles.at(-1)?.id ?? core;
}
