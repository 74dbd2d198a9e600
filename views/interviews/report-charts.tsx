/** Two charts with their tables: how sure and how often right, and the own ratings against the checks. */
import { calibrationInWords, rightIn, type SureAndRight, type SureBucket } from '../../server/domain/report/calibration.ts';
import type { SelfGap } from '../../server/domain/report/self-gap.ts';
import { tenth } from '../parts/clock-axis.ts';
import { count } from '../parts/figures.ts';

export function HowSure({ calibration }: { readonly calibration: SureAndRight | null }) {
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">How sure, and how often right</h2>
      {calibration === null || calibration.count === 0 ? (
        <p class="small quiet">No prediction was made. An incident asks for them where that is switched on; they never touch a level.</p>
      ) : (
        <>
          <p class="small quiet">{`${count(calibration.count, 'prediction')}. ${calibrationInWords(calibration)}`}</p>
          <SureChart buckets={calibration.buckets} />
          <SureTable buckets={calibration.buckets} />
        </>
      )}
    </section>
  );
}

const sureX = (percent: number) => tenth(44 + (percent - 50) * 6.8);
const rightY = (percent: number) => tenth(214 - percent * 2.02);

function SureChart({ buckets }: { readonly buckets: readonly SureBucket[] }) {
  return (
    <svg class="chart" viewBox="0 0 400 262" aria-hidden="true">
      {[0, 50, 100].map((right) => (
        <>
          <line class={right === 0 ? 'floor' : 'grid'} x1="44" x2="384" y1={rightY(right)} y2={rightY(right)} />
          <text x="37" y={rightY(right) + 4} text-anchor="end">
            {right}
          </text>
        </>
      ))}
      {[50, 60, 70, 80, 90, 100].map((sure) => (
        <>
          <line class="floor" x1={sureX(sure)} x2={sureX(sure)} y1="214" y2="218" />
          <text x={sureX(sure)} y="233" text-anchor="middle">
            {sure}
          </text>
        </>
      ))}
      <line class="even" x1={sureX(50)} y1={rightY(50)} x2={sureX(100)} y2={rightY(100)} />
      <text class="words" x="241" y="38" text-anchor="end">
        as sure as right
      </text>
      {buckets.map((bucket) => (
        <SureDot bucket={bucket} />
      ))}
      <text class="words" x="214" y="256" text-anchor="middle">
        how sure you were, %
      </text>
      <text class="words" x="50" y="30">
        right, %
      </text>
    </svg>
  );
}

/** As large as what it stands for: the area goes with the number. */
function SureDot({ bucket }: { readonly bucket: SureBucket }) {
  const right = rightIn(bucket);
  const radius = tenth(Math.min(12, 2.7 * Math.sqrt(bucket.count) + 1));
  const x = sureX(bucket.sure);
  const y = rightY(right);
  // Above a dot at the upper edge there is no room.
  const isAbove = right >= bucket.sure && y > 30;
  return (
    <>
      <line class="floor" x1={x} x2={x} y1={rightY(bucket.sure)} y2={y} />
      <circle class="dot" cx={x} cy={y} r={radius} />
      <text x={x} y={isAbove ? tenth(y - radius - 6) : tenth(y + radius + 15)} text-anchor="middle">
        {bucket.count}
      </text>
    </>
  );
}

function SureTable({ buckets }: { readonly buckets: readonly SureBucket[] }) {
  return (
    <details>
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">how sure, %</th>
            <th scope="col">predictions</th>
            <th scope="col">came true</th>
            <th scope="col">right, %</th>
          </tr>
        </thead>
        <tbody>
          {buckets.map((bucket) => (
            <tr>
              <th scope="row">{`${bucket.from}–${bucket.to}`}</th>
              <td>{bucket.count}</td>
              <td>{bucket.cameTrue}</td>
              <td>{rightIn(bucket)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

type GapsProps = {
  /** Oldest first. */
  readonly gaps: readonly SelfGap[];
  readonly says: string;
  /** `12 Nov`, by id. */
  readonly days: Readonly<Record<string, string>>;
  /** Whether the last one is the interview of this page. */
  readonly endsHere: boolean;
};

export function AgainstChecks(props: GapsProps) {
  return (
    <section aria-labelledby="against">
      <h2 id="against">You against the checks</h2>
      <p class="small quiet">{props.says}</p>
      {props.gaps.length === 0 ? null : (
        <>
          <GapsChart {...props} />
          <GapsTable {...props} />
        </>
      )}
    </section>
  );
}

const ROW = 34;
const gapX = (level: number) => tenth(92 + (level - 1) * 98);

function GapsChart({ gaps, days, endsHere }: GapsProps) {
  const floor = gaps.length * ROW - 2;
  return (
    <svg class="chart" viewBox={`0 0 400 ${floor + 24}`} aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <>
          <line class="grid" x1={gapX(level)} x2={gapX(level)} y1="4" y2={floor} />
          <text x={gapX(level)} y={floor + 17} text-anchor="middle">
            {level}
          </text>
        </>
      ))}
      {gaps.map((gap, index) => (
        <GapLine gap={gap} y={20 + index * ROW} name={nameOf(gap, index === gaps.length - 1 && endsHere, days)} />
      ))}
    </svg>
  );
}

function GapLine({ gap: { own, checks }, y, name }: { readonly gap: SelfGap; readonly y: number; readonly name: string }) {
  return (
    <>
      <text class="words" x="0" y={y + 4}>
        {name}
      </text>
      <line class="gap" x1={gapX(checks)} x2={gapX(own)} y1={y} y2={y} />
      <circle class="dot" cx={gapX(checks)} cy={y} r="5" />
      <circle class="ring" cx={gapX(own)} cy={y} r="7.5" />
    </>
  );
}

function GapsTable({ gaps, days, endsHere }: GapsProps) {
  return (
    <details>
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">interview</th>
            <th scope="col">you</th>
            <th scope="col">checks</th>
            <th scope="col">screens</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap, index) => (
            <tr>
              <th scope="row">{nameOf(gap, index === gaps.length - 1 && endsHere, days)}</th>
              <td>{gap.own.toFixed(1)}</td>
              <td>{gap.checks.toFixed(1)}</td>
              <td>{gap.screens}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function nameOf({ id }: SelfGap, isThis: boolean, days: GapsProps['days']): string {
  return isThis ? 'this one' : (days[id] ?? 'earlier');
}
