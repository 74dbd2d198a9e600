/** How many sums are right, and how many constraints were dealt with. */
import type { DesignReading } from './read.ts';

export function rightSums({ sums }: DesignReading): number {
  return sums.filter(({ outcome }) => outcome === 'right').length;
}

export function shareRight(reading: DesignReading): number {
  return rightSums(reading) / Math.max(1, reading.sums.length);
}

export function answered({ constraints }: DesignReading): number {
  return constraints.filter(({ outcome }) => outcome === 'answered').length;
}

/** Of all, reached or not: who never comes to the hard part has not taken it up. */
export function shareTakenUp({ constraints }: DesignReading): number {
  const taken = constraints.filter(({ outcome }) => outcome === 'answered' || outcome === 'taken-up').length;
  return taken / Math.max(1, constraints.length);
}
