/** How a design went, as a sentence. */
import { listed } from '../reading/draft.ts';
import type { DesignReading } from './read.ts';
import { answered, rightSums } from './tally.ts';

/** `3 of 4 sums right, 2 of 2 constraints answered; Fail and roll back is empty.` */
export function summaryOf(reading: DesignReading): string {
  const { text, times } = reading;
  const sums = `${rightSums(reading)} of ${countOf(reading.sums.length, 'sum')} right`;
  const said = reading.constraints.filter(({ outcome }) => outcome !== 'not-reached').length;
  const constraints = said === 0 ? 'no constraint came up' : `${answered(reading)} of ${countOf(said, 'constraint')} answered`;
  const empty = text.parts.filter(({ state }) => state === 'missing').map(({ name }) => name);
  const over = times.filter(({ state }) => state === 'over').map(({ name }) => name);
  const clauses = [
    empty.length === text.parts.length ? 'nothing is written' : isAre(empty, 'empty'),
    over.length === 0 ? '' : `${listed(over)} took more time than planned`,
  ];
  return `${[`${sums}, ${constraints}`, ...clauses].filter((one) => one !== '').join('; ')}.`;
}

function isAre(names: readonly string[], what: string): string {
  return names.length === 0 ? '' : `${listed(names)} ${names.length === 1 ? 'is' : 'are'} ${what}`;
}

function countOf(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
