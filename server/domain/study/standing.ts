/**
 * Standing: the level that a candidate has shown, by screen and by skill, and what it rests on. One finished run or one rated answer is
 * one piece of evidence. The level is the median of the newest seven pieces, the lower of the
 * two in the middle where their number is even; one good or bad day does not move it.
 */
import { SCREENS } from '../question/question.ts';
import { SKILLS } from '../scenario/scenario.ts';
import { type Evidence, type Observed, subjectName } from './evidence.ts';

export type Trend = 'rising' | 'falling';

export type Standing = {
  readonly subject: Observed;
  /** 1 … 4; null where nothing was observed. */
  readonly level: number | null;
  /** Rests on at least three scenarios or answers (SKILLS); one scenario played thrice is one. */
  readonly stable: boolean;
  /** How many of the pieces it rests on were runs, and how many answers. */
  readonly runs: number;
  readonly answers: number;
  /** Levels by which the candidate rates above (below: negative) the checks, on average; null with fewer than three pairs. */
  readonly selfGap: number | null;
  readonly trend: Trend | null;
};

export type Standings = { readonly screens: readonly Standing[]; readonly skills: readonly Standing[] };

/** Older pieces than these say who a candidate was. An odd number has a median of its own. */
export const NEWEST = 7;
/** Stable only after three (SKILLS); fewer pairs say nothing about a habit of rating either. */
export const ENOUGH = 3;

/** Rows of any order; those that belong to no screen or skill are passed over. */
export function standings(evidence: readonly Evidence[]): Standings {
  const judged = evidence.filter(isJudged);
  const rowsOf = (subject: Observed) => judged.filter((row) => row.subject === subjectName(subject));
  const standingOf = (subject: Observed) => standing(subject, rowsOf(subject));
  return {
    screens: SCREENS.map((id) => standingOf({ kind: 'screen', id })),
    skills: SKILLS.map((id) => standingOf({ kind: 'skill', id })),
  };
}

type Judged = Evidence & { readonly level: number };

function isJudged(row: Evidence): row is Judged {
  return row.level !== null;
}

function standing(subject: Observed, rows: readonly Judged[]): Standing {
  const pieces = piecesOf(rows).slice(0, NEWEST);
  const levels = pieces.map((piece) => piece.level);
  return {
    subject,
    level: median(levels),
    stable: new Set(pieces.map(occasionOf)).size >= ENOUGH,
    runs: pieces.filter((piece) => piece.source === 'run').length,
    answers: pieces.filter((piece) => piece.source === 'answer').length,
    selfGap: selfGap(pieces),
    trend: trend(levels),
  };
}

/** Newest first, at the same moment by id; of an answer that was rated again only the newest rating. */
function piecesOf(rows: readonly Judged[]): Judged[] {
  const newest = new Map<string, Judged>();
  for (const row of rows) {
    const key = `${row.source}/${row.sourceId}`;
    const known = newest.get(key);
    if (!known || row.version > known.version) newest.set(key, row);
  }
  return [...newest].sort(([a, one], [b, other]) => other.at - one.at || (a < b ? -1 : 1)).map(([, row]) => row);
}

function occasionOf({ source, sourceId, scenarioId }: Judged): string {
  return scenarioId ? `scenario/${scenarioId}` : `${source}/${sourceId}`;
}

/** The lower one of an even number's two, as a doubt counts against; null of none. */
function median(levels: readonly number[]): number | null {
  return levels.toSorted((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? null;
}

function selfGap(pieces: readonly Judged[]): number | null {
  const gaps = pieces.flatMap(({ level, selfLevel }) => (selfLevel === null ? [] : [selfLevel - level]));
  return gaps.length < ENOUGH ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** Each of the newest three above (below) each of the three before: of equal skill, six pieces fall so once in twenty. */
function trend(levels: readonly number[]): Trend | null {
  const newest = levels.slice(0, 3);
  const before = levels.slice(3, 6);
  if (before.length < 3) return null;
  if (Math.min(...newest) > Math.max(...before)) return 'rising';
  return Math.max(...newest) < Math.min(...before) ? 'falling' : null;
}
