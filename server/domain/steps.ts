/** Long work as a generator that yields where others may have their turn; what it returns is what it made. */
export type Steps<Made> = Generator<void, Made, undefined>;

/** All at once. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
