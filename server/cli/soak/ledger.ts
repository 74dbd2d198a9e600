/** What the clients of a soak sent, what they were told is kept, and how that compares with what is stored. */

export type SentKind = 'decision' | 'draft' | 'story' | 'rating';

export type Sent = {
  readonly kind: SentKind;
  /** Stands in what is stored, and in nothing else that is sent. */
  readonly mark: string;
};

export type Ledger = {
  send(sent: Sent): void;
  /** The server said that it is kept. */
  acknowledge(sent: Sent): void;
  acknowledged(): number;
  /** `stored`: how often each is there, by `keyOf`. */
  compare(stored: ReadonlyMap<string, number>): Comparison;
};

/** Each by its key. */
export type Comparison = {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** There, and never sent. */
  readonly unsent: readonly string[];
};

export function keyOf({ kind, mark }: Sent): string {
  return `${kind} ${mark}`;
}

export function createLedger(): Ledger {
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  return {
    send: (one) => void sent.add(keyOf(one)),
    acknowledge: (one) => void acknowledged.add(keyOf(one)),
    acknowledged: () => acknowledged.size,
    compare: (stored) => ({
      lost: [...acknowledged].filter((key) => !stored.has(key)),
      doubled: [...stored].flatMap(([key, times]) => (times > 1 ? [key] : [])),
      unsent: [...stored.keys()].filter((key) => !sent.has(key)),
    }),
  };
}
