/** A choice without anything that was given up for it. */
import type { Draft } from '../draft.ts';
import { missedUnless } from '../missed.ts';
import type { Found, Rule } from '../rule.ts';
import { isWeighed, tradeOffs } from '../trade-off.ts';

export const noTradeOff = {
  id: 'no-trade-off',
  level: 'weak',
  applies: ({ scaffold, screens }) => (scaffold === 'star' ? screens.includes('trade-offs') : scaffold !== 'troubleshooting'),
  find,
} satisfies Rule;

/** The part where it is looked for first. */
const PLACE = { star: 'action', design: 'trade-off', troubleshooting: null, situational: 'decide', principle: 'trade-off' } as const;

function find(draft: Draft): readonly Found[] {
  return missedUnless(isWeighed(draft), draft, {
    owed: 'tradeOff',
    cues: tradeOffs(draft),
    part: PLACE[draft.scaffold.id],
    name: 'What was given up',
    seen: 'I did not find what your choice gives up.',
    advice: 'Name the alternative you turned down, and what your choice costs.',
  });
}
