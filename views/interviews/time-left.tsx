/** The time that is left, in words, as it was when the page was made; its script goes on from there. */
import { minutesAndSeconds } from '../../server/domain/answer/spoken.ts';
import type { ClockFace } from './sitting-props.ts';

type TimeLeftProps = { readonly clock: ClockFace; readonly isWatched: boolean };

export function TimeLeft({ clock, isWatched }: TimeLeftProps) {
  const { left } = clock;
  if (left === null) return null;
  return (
    <>
      <p class={isWatched ? 'time-left' : 'time-left unseen'} role="timer" data-is="clock">
        {inWords(clock, left)}
      </p>
      {isWatched ? null : <ClockAskedFor clock={clock} />}
    </>
  );
}

/** In quiet the clock is out of sight; this is how to see it where no script can show it. */
export function ClockAskedFor({ clock }: Pick<TimeLeftProps, 'clock'>) {
  const { left } = clock;
  if (left === null) return null;
  return (
    <details class="small without-script">
      <summary>Show the clock</summary>
      <p>{inWords(clock, left)}</p>
    </details>
  );
}

function inWords({ isTimeOver }: ClockFace, left: number): string {
  return isTimeOver ? 'Time is over' : minutesAndSeconds(left);
}
