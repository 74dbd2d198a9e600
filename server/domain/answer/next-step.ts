/** What comes after an answer in which nothing is left to change: keep it, say it, be asked about it. */

export type NextStep = 'keep-story' | 'say-aloud' | 'answer-probes';

/** `isEvent`: it tells an event that is no story yet. */
export function nextStep({ isEvent, recordings }: { readonly isEvent: boolean; readonly recordings: number }): NextStep {
  if (isEvent) return 'keep-story';
  return recordings === 0 ? 'say-aloud' : 'answer-probes';
}
