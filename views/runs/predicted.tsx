/** What was expected of decisions, beside what came; and how far such sureness can be relied on, apart from the score. */
import type { Calibration } from '../../server/domain/run/calibration.ts';
import type { PredictionReview, Way } from '../../server/domain/run/prediction.ts';
import { count } from '../parts/figures.ts';

const EXPECTED: Readonly<Record<Way, string>> = { up: 'to rise', down: 'to fall', stays: 'to stay' };
const WENT: Readonly<Record<Way, string>> = { up: 'it rose', down: 'it fell', stays: 'it stayed' };

/** Rows of a decision's list. */
export function Predicted({ prediction }: { readonly prediction: PredictionReview }) {
  const { label, way, sure, why, went, cameTrue } = prediction;
  return (
    <>
      <dt>You expected</dt>
      <dd>
        {label} {EXPECTED[way]}, {sure} % sure. {cameTrue ? 'It came true' : 'It did not come true'}: {WENT[went]}.
      </dd>
      {why === '' ? null : (
        <>
          <dt>Because</dt>
          <dd class="as-written">{why}</dd>
        </>
      )}
    </>
  );
}

function cameTrueWords(cameTrue: number, all: number): string {
  if (all === 1) return `Your one prediction ${cameTrue === 1 ? 'came' : 'did not come'} true.`;
  return `${cameTrue} of ${count(all, 'prediction')} came true.`;
}

export function CalibrationOfRun({ calibration }: { readonly calibration: Calibration | null }) {
  if (calibration === null) return null;
  const { brier, meaning, cameTrue, buckets } = calibration;
  return (
    <section class="sec calibration" id="calibration" aria-labelledby="calibration-heading">
      <h2 id="calibration-heading">What you expected</h2>
      <p>
        {cameTrueWords(cameTrue, calibration.count)} {meaning}
      </p>
      <p class="small quiet">
        Brier score {brier.toFixed(2)}: the mean square of how far sureness and outcome lie apart. 0 is perfect, 0.25 is a coin, 1 is sure
        and wrong each time. It is no part of your score.
      </p>
      <section class="scroll" tabindex={0} aria-label="Predictions by how sure you were">
        <table>
          <thead>
            <tr>
              <th scope="col">how sure</th>
              <th scope="col">predictions</th>
              <th scope="col">came true</th>
              <th scope="col">share</th>
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket) => (
              <tr>
                <th scope="row">
                  {bucket.from} to {bucket.to} %
                </th>
                <td>{bucket.count}</td>
                <td>{bucket.cameTrue}</td>
                <td>
                  <meter
                    min={0}
                    max={bucket.count}
                    value={bucket.cameTrue}
                    aria-label={`${bucket.cameTrue} of ${bucket.count} came true`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
