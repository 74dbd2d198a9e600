/** A choice without anything that was given up for it. */
import type { Question } from '../../question/question.ts';
import { beyondScene } from '../cue.ts';
import type { Draft } from '../draft.ts';
import { missedUnless } from '../missed.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { isWeighed, tradeOffs } from '../trade-off.ts';
import { weightOfKind } from '../weighed/evidence.ts';

export const noTradeOff = {
  id: 'no-trade-off',
  level: 'weak',
  applies: always,
  find,
} satisfies Rule;

function isAskedFor({ scaffold, screens }: Question): boolean {
  return scaffold === 'star' ? screens.includes('trade-offs') : scaffold !== 'troubleshooting';
}

/** The part where it is looked for first. */
const PLACE = { star: 'action', design: 'trade-off', troubleshooting: 'relieve', situational: 'decide', principle: 'trade-off' } as const;

/** Where the question does not ask for a price, a draft lacks one whose sentences, in whichever part, weigh less. */
const LEAST_PRICE = 0.2;
/** Fewer words are too little to weigh. */
const LEAST_WORDS = 75;

function isPriced(draft: Draft): boolean {
  return draft.words < LEAST_WORDS || weightOfKind(beyondScene(draft), 'tradeOff') >= LEAST_PRICE;
}

/** Every choice gives something up. */
function find(draft: Draft): readonly Found[] {
  const part = PLACE[draft.scaffold.id];
  const said = {
    seen: 'I did not find what your choice gives up.',
    advice: 'Name the alternative you turned down, and what your choice costs.',
  };
  if (!isAskedFor(draft.question)) return isPriced(draft) ? [] : [{ part, marks: [], ...said }];
  return missedUnless(isWeighed(draft), draft, { owed: 'tradeOff', cues: tradeOffs(draft), part, name: 'What was given up', ...said });
}
