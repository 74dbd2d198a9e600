/** What sentences weigh: wordings that no phrase of the rules has, and what the weights do not touch. */
import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../server/domain/reading/draft.ts';
import type { SentenceKind } from '../../../server/domain/reading/weighed/kinds.ts';
import { likelihoodsIn } from '../../../server/domain/reading/weighed/likelihood.ts';
import { sentenceFeatures } from '../../../server/domain/reading/weighed/sentence-features.ts';

function likelihood(kind: SentenceKind, text: string): number {
  return likelihoodsIn(passageOf('action', 'Action', text))[0]?.[kind] ?? 0;
}

/** Made for this test: none of them stands among the labelled ones. */
const PAIRS: readonly { readonly kind: SentenceKind; readonly tells: string; readonly tellsNot: string }[] = [
  {
    kind: 'tradeOff',
    tells: 'It made the nightly export an hour slower, and the planners had to wait for it.',
    tellsNot: 'We looked at the logs of the gateway.',
  },
  { kind: 'noTradeOff', tells: 'It was won on both sides, and I do not see what we would have lost.', tellsNot: 'I restarted one pod.' },
  { kind: 'wayBack', tells: 'Going back was one command, since the old image was still there.', tellsNot: 'Traffic was flat all morning.' },
  {
    kind: 'reach',
    tells: 'Only two of forty shops got it in the first week, then ten at a time.',
    tellsNot: 'The error was a missing comma.',
  },
  {
    kind: 'telling',
    tells: 'The stores got a message from me at once, and every twenty minutes after that.',
    tellsNot: 'The query took nine milliseconds.',
  },
  { kind: 'lasting', tells: 'Since then the pipeline refuses any image without a signature.', tellsNot: 'I opened the dashboard.' },
  { kind: 'reflection', tells: 'I waited too long, and next time I would ring the vendor first.', tellsNot: 'There are nine services.' },
  { kind: 'noReflection', tells: 'It was a great experience and I learned a lot.', tellsNot: 'I waited too long with that call.' },
  { kind: 'failure', tells: 'When the store is down, running pods go on and new ones do not start.', tellsNot: 'We meet on Mondays.' },
  {
    kind: 'blame',
    tells: 'With a more careful man in his chair there would have been no outage.',
    tellsNot: 'The check was missing in the pipeline.',
  },
  {
    kind: 'pride',
    tells: 'Nobody else could have done it, so I sent them home and did it myself.',
    tellsNot: 'Mara took the database and Tom the network.',
  },
  {
    kind: 'outcome',
    tells: 'The wait came down from 40 minutes to 6, and no order was lost.',
    tellsNot: 'The queue has 40 workers in 6 zones.',
  },
];

describe('a sentence', () => {
  it.each(PAIRS)('weighs more for $kind where it tells it', ({ kind, tells, tellsNot }) => {
    expect(likelihood(kind, tells)).toBeGreaterThan(0.3);
    expect(likelihood(kind, tellsNot)).toBeLessThan(0.2);
  });

  it('is taken by its words and its grammar, whatever the figures are', () => {
    const features = (text: string) => [...sentenceFeatures(passageOf('action', 'Action', text), 0)];
    expect(features('It cost us 40 minutes.')).toEqual(features('It cost us 90 minutes.'));
    expect(features('It cost us 40 minutes.')).not.toEqual(features('It saved us 40 minutes.'));
    expect(features('')).toEqual([]);
  });

  it('of odd signs weighs something between nothing and all', () => {
    for (const text of ['🙂🙂🙂', '\u0000\u0000', '٣٤٥', 'a'.repeat(5_000), "'''''"])
      for (const likelihoods of likelihoodsIn(passageOf('action', 'Action', text)))
        for (const chance of Object.values(likelihoods)) expect(chance > 0 && chance < 1).toBe(true);
  });
});
