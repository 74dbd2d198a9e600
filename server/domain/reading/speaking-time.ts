/** How long a draft takes to say, and how a length of time is written. */

/** Seconds, at `pace` words a minute. */
export function speakingTime(words: number, pace: number): number {
  return Math.round((words / pace) * 60);
}

/** `48 s`, `1 min 12 s`, `2 min`. */
export function timeInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
