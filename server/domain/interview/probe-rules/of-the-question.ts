/** What the question's own author would ask next; where to begin depends on the seed. */
import { textOf } from '../../html.ts';
import type { ProbeChooser, ProbeContext, ProbeIdea } from '../probe-rule.ts';

export const ofTheQuestion = { rule: 'of-the-question', ideas } satisfies ProbeChooser;

function ideas({ question, seed }: ProbeContext): readonly ProbeIdea[] {
  const probes = question.probes.map((html) => textOf(html).replace(/\s+/g, ' ').trim());
  const first = probes.length === 0 ? 0 : seed % probes.length;
  const turned = [...probes.slice(first), ...probes.slice(0, first)];
  return turned.map((text) => ({ text, topic: text, because: 'It is one of the follow-ups of this question.' }));
}
