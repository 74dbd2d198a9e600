/** A past moment as a person says it: `today`, `yesterday`, `12 Nov`, `12 Nov 2025`. In the time zone of this machine. */
export function dayOf(then: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  const date = new Date(then);
  const year = date.getFullYear() === new Date(now).getFullYear() ? '' : ` ${date.getFullYear()}`;
  return `${date.getDate()} ${MONTHS[date.getMonth()]}${year}`;
}

const DAY = 24 * 60 * 60 * 1000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days of 23 and 25 hours round to one. */
function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
