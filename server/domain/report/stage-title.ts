/** What was sat, in words, where its loop is gone: from the id of the stage. */
import { begun } from './words.ts';

export function inTitle(stage: string): string {
  if (stage === 'whole') return 'A whole loop';
  if (stage === 'alone') return 'One item by itself';
  return begun(stage.replaceAll('-', ' '));
}
