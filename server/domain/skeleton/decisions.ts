/** Scenes at which a story decides: whether by what is found or by what somebody chooses, no drawing and no runbook says. */
import type { SkeletonScene, Unexpressed } from './skeleton.ts';

/** More names would fill the list. */
const MOST_NAMED = 12;

/** All of them at once: what is found is for the author to turn into signals or conditions. */
export function decisionsLoss(scenes: readonly SkeletonScene[], decisions: ReadonlySet<string>): Unexpressed[] {
  const several = scenes.filter(({ name, choices }) => decisions.has(name) && choices.length > 1);
  const [first] = several;
  if (!first) return [];
  const named = several.slice(0, MOST_NAMED).map(({ heading, line }) => `“${heading}” (line ${line})`);
  const more = several.length > named.length ? [`${several.length - named.length} more`] : [];
  return [
    { line: first.line, what: `whether what is found decides, at ${[...named, ...more].join(', ')}`, instead: 'chosen by the candidate' },
  ];
}
