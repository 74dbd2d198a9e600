import { describe, expect, it } from 'vitest';
import { createLedger, keyOf, type Sent } from '../../../server/cli/soak/ledger.ts';

const FIRST: Sent = { kind: 'draft', mark: 'soak-1-1' };
const SECOND: Sent = { kind: 'story', mark: 'soak-1-2' };

function stored(...times: readonly (readonly [Sent, number])[]): ReadonlyMap<string, number> {
  return new Map(times.map(([sent, n]) => [keyOf(sent), n]));
}

describe('the ledger of a soak', () => {
  it('finds nothing where each that was acknowledged is there once', () => {
    const ledger = createLedger();
    for (const sent of [FIRST, SECOND]) ledger.send(sent);
    ledger.acknowledge(FIRST);
    expect(ledger.compare(stored([FIRST, 1]))).toEqual({ lost: [], doubled: [], unsent: [] });
    expect(ledger.acknowledged()).toBe(1);
  });

  it('takes no offence at what was stored and its answer lost', () => {
    const ledger = createLedger();
    ledger.send(FIRST);
    expect(ledger.compare(stored([FIRST, 1]))).toEqual({ lost: [], doubled: [], unsent: [] });
  });

  it('names what was acknowledged and is not there, what is there twice, and what nobody sent', () => {
    const ledger = createLedger();
    for (const sent of [FIRST, SECOND]) ledger.send(sent);
    for (const sent of [FIRST, SECOND]) ledger.acknowledge(sent);
    const other: Sent = { kind: 'rating', mark: 'soak-1-3' };
    expect(ledger.compare(stored([SECOND, 2], [other, 1]))).toEqual({
      lost: ['draft soak-1-1'],
      doubled: ['story soak-1-2'],
      unsent: ['rating soak-1-3'],
    });
  });

  it('tells a draft from a rating of the same mark', () => {
    const ledger = createLedger();
    ledger.send(FIRST);
    ledger.acknowledge(FIRST);
    expect(ledger.compare(stored([{ ...FIRST, kind: 'rating' }, 1])).lost).toEqual(['draft soak-1-1']);
  });
});
