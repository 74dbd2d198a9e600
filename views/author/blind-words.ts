/** What somebody who knows the labels by heart and reads nothing would do at a state, in an author's words. */
import { listed } from '../parts/number-words.ts';
import type { BlindView } from './author-props.ts';
import { lossWord } from './map-words.ts';

/** Null while it is being found out. */
export function blindSentence(blind: BlindView | 'not-known' | null, variant: string | null): string {
  if (blind === null) return 'What somebody would do here who never reads is being worked out.';
  if (blind === 'not-known') return 'What somebody would do here who never reads is not known: there are too many states.';
  return `Somebody who knows the choices by heart and never reads takes “${blind.label}”${likewise(blind)}. ${knowing(blind, variant)} ${costing(blind, variant)}`;
}

function likewise({ others }: BlindView): string {
  return others.length === 0 ? '' : `, though ${listed(others.map((label) => `“${label}”`))} would promise them as much`;
}

function knowing({ variants }: BlindView, variant: string | null): string {
  if (variants.length > 1) return `What was on offer so far is the same under ${listed(variants)}, so they cannot tell these apart.`;
  return `By what was on offer so far they know that ${variant} is true.`;
}

function costing({ loss, meanLoss, variants }: BlindView, variant: string | null): string {
  const here = Math.round(loss * 10);
  const onTheMean = Math.round(meanLoss * 10);
  if (here === 0 && onTheMean === 0) return 'It is the best, so nothing has to be read for this decision.';
  const lost =
    here === 0 ? `Where ${variant} is true that loses nothing` : `Where ${variant} is true that loses ${points(loss)} against the best`;
  return variants.length > 1 ? `${lost}; on the mean of what they cannot tell apart, ${points(meanLoss)}.` : `${lost}.`;
}

function points(loss: number): string {
  const shown = lossWord(loss).replace('−', '');
  return `${shown} ${shown === '1.0' ? 'point' : 'points'}`;
}
