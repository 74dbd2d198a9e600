/** Reads the marks of a review by rules that nobody can game: where they stand counts, never how many or how fast. */
import { holdsLine, type LineRange, linesIn, meet, overlaps } from './line-range.ts';
import type { HazardReading, MarkReading, ReviewReading, SeverityReading } from './reading.ts';
import { HAZARD_SEVERITIES, type Hazard, type HazardSeverity, type Review } from './review.ts';
import { scoreOf, stepsOff } from './score.ts';
import type { ReviewMark, ReviewWork } from './work.ts';

/** Lines beside those of the hazard that a mark may hold and still say which is meant: the line above, the brace below. */
export const SPARE_LINES = 2;
/** Remarks where nothing is planted that cost nothing: a reviewer may have taste. */
export const FREE_REMARKS = 3;

/** The same work gets the same reading, always. */
export function readReview(content: Review, work: ReviewWork): ReviewReading {
  const marks = readMarks(content, work.marks);
  const hazards = content.hazards.map((hazard) => readHazard(hazard, marks));
  const falseAlarms = marks.filter(({ isFalseAlarm }) => isFalseAlarm).length;
  const isRight = work.verdict === content.verdict;
  return {
    hazards,
    marks,
    leftAlone: content.oddities.filter(({ places }) => !meet(work.marks, places)).map(({ id }) => id),
    falseAlarms,
    verdict: { said: work.verdict, isRight },
    score: scoreOf(content.hazards, hazards, isRight, falseAlarms),
  };
}

function readMarks(content: Review, marks: readonly ReviewMark[]): readonly MarkReading[] {
  let asides = 0;
  return marks.map((mark) => {
    const read = readMark(content, mark);
    if (read.kind !== 'aside') return read;
    asides += 1;
    return { ...read, isFalseAlarm: asides > FREE_REMARKS };
  });
}

function readMark({ hazards, oddities }: Review, mark: ReviewMark): MarkReading {
  const over = hazards.filter(({ places }) => meet([mark], places));
  const hit = over.filter(({ places }) => linesBeside(mark, places) <= SPARE_LINES);
  const oddity = oddities.find(({ places }) => meet([mark], places))?.id ?? null;
  const isRemark = mark.severity === 'remark';
  if (hit.length > 0) return { mark, kind: 'hit', hazards: hit.map(({ id }) => id), oddity: null, isFalseAlarm: false };
  if (over.length > 0) return { mark, kind: 'wide', hazards: over.map(({ id }) => id), oddity: null, isFalseAlarm: true };
  if (oddity !== null) return { mark, kind: isRemark ? 'harmless' : 'oddity', hazards: [], oddity, isFalseAlarm: !isRemark };
  return { mark, kind: isRemark ? 'aside' : 'nothing', hazards: [], oddity: null, isFalseAlarm: !isRemark };
}

function linesBeside(mark: LineRange, places: readonly LineRange[]): number {
  return linesIn(mark).filter((line) => !holdsLine(places, line)).length;
}

function readHazard(hazard: Hazard, marks: readonly MarkReading[]): HazardReading {
  const hits = marks.filter(({ kind, hazards }) => kind === 'hit' && hazards.includes(hazard.id));
  const said = severityIn(hits);
  return {
    id: hazard.id,
    marks: hits.map(({ mark }) => mark.id),
    said,
    severity: said && severityReading(said, hazard.severity),
    named: hazard.places.filter((place) => hits.some(({ mark }) => overlaps(mark, place))).length,
    places: hazard.places.length,
  };
}

/** The worst that marks say of a hazard; of those that may mean another one as well only where there is none for it alone. */
function severityIn(hits: readonly MarkReading[]): HazardSeverity | null {
  const own = hits.filter(({ hazards }) => hazards.length === 1);
  const speaking = (own.length > 0 ? own : hits).map(({ mark }) => mark.severity);
  return HAZARD_SEVERITIES.findLast((severity) => speaking.includes(severity)) ?? null;
}

function severityReading(said: HazardSeverity, is: HazardSeverity): SeverityReading {
  const steps = stepsOff(said, is);
  return steps === 0 ? 'right' : steps < 0 ? 'low' : 'high';
}
