/** The class of failure, and not the case alone. */
import { hits } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import { namedIn } from '../log-point.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';
import { realActions } from './actions.ts';

/** Where the log names no class: that something holds beyond this one. */
const BEYOND = lexicon([
  'every',
  'all',
  'any',
  'each',
  'whichever',
  'whatever',
  'other \\p{L}{2,14}s',
  'elsewhere',
  'by default',
  'class of',
]);

export function failureClass({ content, passages }: RetroAsk): readonly RetroFinding[] {
  const real = realActions(passages.actions);
  const where = [...real, passages.conditions, passages.summary];
  const named = content.failureClass.flatMap((point) => namedIn(point, where) ?? []);
  const beyond = content.failureClass.length > 0 ? named : hits(real, BEYOND);
  if (beyond.length > 0) return [good('class-named', beyond.slice(0, 1), 'It goes for the class of failure, not for this case alone.')];
  return [
    weak(
      'case-alone',
      [],
      'It repairs this case and leaves its class as it was.',
      content.failureClass[0]?.text ?? 'Ask what else of ours would fail in the same way, and put an action on that.',
    ),
  ];
}
