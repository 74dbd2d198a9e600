/** Recordings as the pages list them. */
import { momentOf } from '../../calendar/day-words.ts';
import { minutesAndSeconds } from '../../domain/answer/spoken.ts';
import type { RecordingRow } from './store.ts';

export function recordingLines(rows: readonly RecordingRow[], now: number) {
  return rows.map(({ id, milliseconds, at }) => ({
    id,
    at: momentOf(at, now),
    length: minutesAndSeconds(Math.round(milliseconds / 1000)),
  }));
}
