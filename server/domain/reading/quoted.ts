/** A sentence as a finding quotes it: its first words, in quotation marks. */
import { type Hit, writtenAt } from './draft.ts';

/** `most` words, then `…`; without its stop. */
export function quotedStart(hit: Hit, most: number): string {
  const words = writtenAt(hit)
    .replace(/[.!?;:]+$/, '')
    .split(' ');
  return `“${words.slice(0, most).join(' ')}${words.length > most ? ' …' : ''}”`;
}
