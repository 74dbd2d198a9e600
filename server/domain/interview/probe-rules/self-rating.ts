/** An answer that was spoken shows no words: what the candidate thought of the last one says where to ask. */
import type { ProbeChooser, ProbeContext, ProbeIdea } from '../probe-rule.ts';

export const selfRating = { rule: 'self-rating', ideas } satisfies ProbeChooser;

const ASKED: Readonly<Record<number, string>> = {
  1: 'What in that answer was your own decision, and what did it change?',
  2: 'What changed beyond the one fix, and who works in another way because of it?',
  3: 'What did it cost, and what did you misjudge on the way?',
};

function ideas({ draft, earlier: { lastLevel } }: ProbeContext): readonly ProbeIdea[] {
  const text = lastLevel === null || draft !== null ? undefined : ASKED[lastLevel];
  if (text === undefined) return [];
  return [
    { text, topic: 'self-rating', because: `You gave your last answer to this question a ${lastLevel}; this asks for the level above.` },
  ];
}
