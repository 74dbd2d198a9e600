/** Logistic regression: a weight for each feature, so that their sum tells how likely a sentence is of a kind. No chance in it. */

/** Rows of a sparse matrix: the columns of each row, and what stands in all of them. */
export type Row = { readonly columns: Int32Array; readonly value: number };

export type Fit = { readonly weights: Float64Array; readonly bias: number };

/** `l2` holds the weights down; found by leaving one writer out at a time. */
const L2 = 0.1;
const STEPS = 150;
const RATE = 0.15;
const BIAS_RATE = 2;
const MOMENTUM = 0.9;
const SECOND_MOMENTUM = 0.99;

/** Gradient descent with moments (Adam: Kingma and Ba, 2015) over all rows at once. */
export function fitted(rows: readonly Row[], isOne: readonly boolean[], width: number): Fit {
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  const share = isOne.filter(Boolean).length / rows.length;
  let bias = Math.log((share + 1e-3) / (1 - share + 1e-3));
  for (let step = 1; step <= STEPS; step += 1) {
    const { gradient, offset } = gradientOf(rows, isOne, weights, bias);
    for (let at = 0; at < width; at += 1) {
      const slope = ((gradient[at] ?? 0) + L2 * (weights[at] ?? 0)) / rows.length;
      const mean = MOMENTUM * (first[at] ?? 0) + (1 - MOMENTUM) * slope;
      const square = SECOND_MOMENTUM * (second[at] ?? 0) + (1 - SECOND_MOMENTUM) * slope * slope;
      first[at] = mean;
      second[at] = square;
      const drift = Math.sqrt(square / (1 - SECOND_MOMENTUM ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (RATE * (mean / (1 - MOMENTUM ** step))) / drift;
    }
    bias -= (BIAS_RATE * offset) / rows.length;
  }
  return { weights, bias };
}

function gradientOf(rows: readonly Row[], isOne: readonly boolean[], weights: Float64Array, bias: number) {
  const gradient = new Float64Array(weights.length);
  let offset = 0;
  for (const [at, { columns, value }] of rows.entries()) {
    let sum = 0;
    for (const column of columns) sum += weights[column] ?? 0;
    const error = 1 / (1 + Math.exp(-(sum * value + bias))) - (isOne[at] ? 1 : 0);
    offset += error;
    for (const column of columns) gradient[column] = (gradient[column] ?? 0) + error * value;
  }
  return { gradient, offset };
}
