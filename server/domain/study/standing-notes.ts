/** What bars of levels do not show: which way a standing goes, and how the candidate's own rating compares with the checks'. */
import type { Observed } from './evidence.ts';
import type { Standing, Standings, Trend } from './standing.ts';

export type StandingNote =
  | { readonly kind: 'trend'; readonly trend: Trend; readonly subjects: readonly Observed[] }
  | { readonly kind: 'rates-as-checks' }
  /** Levels above (below: negative) the checks; `subjects` is null where it is the same everywhere. */
  | { readonly kind: 'rates-apart'; readonly gap: number; readonly subjects: readonly Observed[] | null };

export function standingNotes({ screens, skills }: Standings): readonly StandingNote[] {
  const all = [...screens, ...skills];
  return [...trendNotes(all, 'rising'), ...trendNotes(all, 'falling'), ...selfNotes(screens)];
}

function trendNotes(standings: readonly Standing[], trend: Trend): StandingNote[] {
  const subjects = standings.filter((standing) => standing.trend === trend).map(({ subject }) => subject);
  return subjects.length === 0 ? [] : [{ kind: 'trend', trend, subjects }];
}

/** Half a level is a habit, less is the grain of four levels. */
const HABIT = 0.5;

function selfNotes(screens: readonly Standing[]): StandingNote[] {
  const known = screens.flatMap(({ subject, selfGap }) => (selfGap === null ? [] : [{ subject, gap: selfGap }]));
  if (known.length === 0) return [];
  const apart = known.filter(({ gap }) => Math.abs(gap) >= HABIT);
  if (apart.length === 0) return [{ kind: 'rates-as-checks' }];
  const mean = apart.reduce((sum, { gap }) => sum + gap, 0) / apart.length;
  const isSameWay = apart.every(({ gap }) => gap > 0 === mean > 0);
  if (!isSameWay) return apart.map(({ subject, gap }) => ({ kind: 'rates-apart', gap, subjects: [subject] }));
  return [{ kind: 'rates-apart', gap: mean, subjects: apart.length === known.length ? null : apart.map(({ subject }) => subject) }];
}
