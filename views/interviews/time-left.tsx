/** The time that is left, in words, as it was when the page was made; its script goes on from there. */
import { minutesAndSeconds } from '../../server/domain/answer/spoken.ts';
import type { ClockFace } from './sitting-props.ts';

export function TimeLeft({ clock: { left, isTimeOver } }: { readonly clock: ClockFace }) {
  if (left === null) return null;
  return (
    <p class="time-left" role="timer" data-is="clock">
      {isTimeOver ? 'Time is over' : minutesAndSeconds(left)}
    </p>
  );
}
