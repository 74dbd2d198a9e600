/** Several conditions, as the log shows them; or one that is made the cause. */
import { type Hit, hits, quotedWords } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import * as cues from '../cues/cause.ts';
import { type LogPoint, namedIn } from '../log-point.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';

const SINGLE = lexicon(cues.SINGLE);
/** Fewer than these are a cause with company. */
export const SEVERAL_CONDITIONS = 3;

export type NamedPoint = { readonly point: LogPoint; readonly hit: Hit };

export function conditionsNamed({ content, told }: RetroAsk): readonly NamedPoint[] {
  return content.conditions.flatMap((point) => {
    const hit = namedIn(point, told);
    return hit ? [{ point, hit }] : [];
  });
}

export function conditions(ask: RetroAsk): readonly RetroFinding[] {
  const all = ask.content.conditions.length;
  const named = conditionsNamed(ask);
  if (all === 0) return [];
  if (named.length >= Math.min(SEVERAL_CONDITIONS, all))
    return [
      good(
        'several-conditions',
        named.map(({ hit }) => hit),
        `It names ${named.length} of the ${all} conditions that the log shows.`,
      ),
    ];
  const single = [...hits(ask.told, SINGLE), ...hits([ask.passages.summary], SINGLE)];
  const found = named.map(({ hit }) => hit);
  const few = weak(
    'few-conditions',
    found,
    `It names ${named.length === 0 ? 'none' : named.length} of the ${all} conditions that the log shows.`,
    'Ask of each turn in the log what made it possible, what hid it, and what made it larger.',
  );
  return single.length > 0 ? [singleCause(single, ask), few] : [few];
}

function singleCause(single: readonly Hit[], { content, told }: RetroAsk): RetroFinding {
  const tempted = content.temptations.find((point) => namedIn(point, told) !== null);
  return weak(
    'single-cause',
    single.slice(0, 2),
    `${quotedWords(single.slice(0, 1))} makes one thing the cause.`,
    tempted ? tempted.text : 'Several things had to meet. What else had to be as it was?',
  );
}
