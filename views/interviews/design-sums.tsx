/** The sums of a design beside their references, each with its working. */
import type { DesignSum } from '../../server/domain/design/design.ts';
import type { SumOutcome, SumReading } from '../../server/domain/design/sum-reading.ts';
import { inline, Prose } from '../prose.tsx';

const WORDS: Readonly<Record<SumOutcome, string>> = {
  right: 'Right',
  off: 'Off',
  'other-unit': 'Other unit',
  unread: 'Not read',
  'left-out': 'Left out',
  'not-asked': 'Not asked',
};

export function SumList({ sums }: { readonly sums: readonly SumReading[] }) {
  return (
    <ol class="sums">
      {sums.map(({ sum, typed, outcome, says }) => (
        <li>
          <h3>{inline(sum.askedHtml)}</h3>
          <p>
            <b class={outcome === 'right' ? 'right' : 'wrong'}>{WORDS[outcome]}.</b>{' '}
            {typed === '' || outcome === 'unread' ? '' : `You gave ${typed}. `}
            {outcome === 'right' ? '' : says}
          </p>
          <SumReference sum={sum} />
          <details>
            <summary>The working</summary>
            <Prose html={sum.workingHtml} class="small" />
            <p>
              <code>{sum.working}</code>
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** What it comes to, and what is taken as right. */
export function SumReference({ sum }: { readonly sum: DesignSum }) {
  return (
    <p>
      The reference is <b>{measured(sum.answer, sum)}</b>; anything from {bound(sum.from)} to {bound(sum.to)} is right.
    </p>
  );
}

/** `$28,600 a month`, `10.4%`, `274 workers`. */
function measured(value: number, { unit }: DesignSum): string {
  const money = /^([$€£])\s*(.*)$/.exec(unit.name);
  if (money) return `${money[1]}${figure(value)} ${money[2]}`;
  return `${figure(value)}${unit.name === '%' ? '' : ' '}${unit.name}`;
}

function bound(value: number): string {
  return figure(Number(value.toPrecision(3)));
}

/** Five figures say all that a sum can. */
function figure(value: number): string {
  return Number(value.toPrecision(5)).toLocaleString('en-GB', { maximumFractionDigits: 4 });
}
