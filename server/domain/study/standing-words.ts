/** Standing in words: for those who listen, and for what a bar cannot say. */
import { capital, listed, numberWord } from './number-words.ts';
import type { Standing, Standings, Trend } from './standing.ts';
import { inlineName, isPlural, type Observed } from './subject-name.ts';

const LEVELS = ['poor', 'marginal', 'solid senior', 'exemplary'] as const;

/** `level 3 of 4, solid senior`; `no level yet`. */
export function levelWords({ level, stable }: Standing): string {
  if (level === null) return 'no level yet';
  return `level ${level} of 4, ${LEVELS[level - 1] ?? ''}${stable ? '' : ', not stable yet'}`;
}

/** What it rests on: `6 runs`, `1 run and 2 answers`, `not observed`. */
export function basisWords({ runs, answers }: Standing): string {
  const parts = [figure(runs, 'run'), figure(answers, 'answer')].filter((part) => part !== null);
  return parts.length === 0 ? 'not observed' : parts.join(' and ');
}

function figure(n: number, noun: string): string | null {
  return n === 0 ? null : `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** What the bars do not show, as sentences: which way it goes, and the candidate's own rating beside the checks'. */
export function standingNotes({ screens, skills }: Standings): readonly string[] {
  return [
    ...trendNotes([...screens, ...skills], 'rising', 'better than'),
    ...trendNotes([...screens, ...skills], 'falling', 'worse than'),
    ...selfNotes(screens),
  ];
}

function trendNotes(standings: readonly Standing[], trend: Trend, than: string): string[] {
  const moving = standings.filter((standing) => standing.trend === trend).map(({ subject }) => subject);
  const [first] = moving;
  if (!first) return [];
  const is = moving.length > 1 || isPlural(first) ? 'are' : 'is';
  return [`${names(moving)} ${is} ${trend}: the last three were each ${than} the three before.`];
}

/** Half a level is a habit, less is the grain of four levels. */
const HABIT = 0.5;

function selfNotes(screens: readonly Standing[]): string[] {
  const known = screens.flatMap(({ subject, selfGap }) => (selfGap === null ? [] : [{ subject, gap: selfGap }]));
  if (known.length === 0) return [];
  const off = known.filter(({ gap }) => Math.abs(gap) >= HABIT);
  if (off.length === 0) return ['You rate yourself as the checks do.'];
  const mean = off.reduce((sum, { gap }) => sum + gap, 0) / off.length;
  const sameWay = off.every(({ gap }) => gap > 0 === mean > 0);
  if (!sameWay) return off.map((one) => selfNote([one.subject], one.gap));
  return [selfNote(off.length === known.length ? [] : off.map(({ subject }) => subject), mean)];
}

function selfNote(subjects: readonly Observed[], gap: number): string {
  const size =
    Math.abs(gap) < 0.75 ? 'half a level' : Math.round(Math.abs(gap)) === 1 ? 'a level' : `${numberWord(Math.round(Math.abs(gap)))} levels`;
  const where = subjects.length === 0 ? '' : ` on ${listed(subjects.map(inlineName))}`;
  return `You rate yourself about ${size} ${gap > 0 ? 'above' : 'below'} the checks${where}.`;
}

function names(subjects: readonly Observed[]): string {
  return capital(listed(subjects.map(inlineName)));
}
