/** The time of a design, part by part: what is spent of what is planned, by the server's clock. */
import type { PartTime } from '../../server/domain/design/part-times.ts';

type ClockProps = {
  readonly times: readonly PartTime[];
  /** Id of the part that is on. */
  readonly part: string;
};

/** A script tells the minutes of the part that is on while the page is open. */
export function DesignClock({ times, part }: ClockProps) {
  return (
    <section aria-labelledby="design-time">
      <h2 id="design-time" class="eyebrow">
        Time by part
      </h2>
      <ol class="part-times">
        {times.map((time) =>
          time.id === part ? (
            <li aria-current="step">
              <b>{time.name}</b>
              <span class="t" id="design-clock" data-spent={time.spent ?? 0}>
                <span>{minutes(time.spent ?? 0)}</span> of {minutes(time.planned)} min
              </span>
            </li>
          ) : (
            <li>
              {time.name}
              <span class="t">
                {time.spent === null ? `${minutes(time.planned)} min` : `${minutes(time.spent)} of ${minutes(time.planned)} min`}
              </span>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

/** Whole ones that have passed. */
export function minutes(seconds: number): number {
  return Math.floor(seconds / 60);
}
