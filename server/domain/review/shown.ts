/** What a review shows of the candidate: levels of its screens and of two skills, each with what it rests on. */
import type { RaisedFlag, Showing } from '../interview/exercise.ts';
import type { Screen } from '../question/question.ts';
import type { HazardReading, ReviewReading } from './reading.ts';
import { HAZARD_TOUCHES, type Hazard, type HazardTouch, type Review } from './review.ts';
import { HAZARD_WEIGHTS } from './score.ts';

type ShownLevel = Showing['level'];
type Pairs = readonly { readonly hazard: Hazard; readonly read: HazardReading }[];

/** Nothing at all where nobody marked or decided anything: that is not observed, and no poor level. */
export function shownBy(content: Review, reading: ReviewReading): readonly Showing[] {
  if (isUndecided(reading)) return [];
  const pairs = pairsOf(content, reading);
  return [
    ...content.screens.map((screen) => shownOfScreen(screen, pairs, reading)),
    shownOfRisk(pairs, reading),
    shownOfDiagnosis(pairs, reading),
  ];
}

/** Nobody marked or decided anything. */
export function isUndecided({ marks, verdict }: ReviewReading): boolean {
  return marks.length === 0 && verdict.said === null;
}

export function flagsIn(content: Review, reading: ReviewReading): readonly RaisedFlag[] {
  if (isUndecided(reading)) return [];
  const pairs = pairsOf(content, reading);
  const passed = pairs.filter(({ hazard, read }) => hazard.severity === 'stops' && isMissed(read));
  const flags: RaisedFlag[] = [];
  if (reading.verdict.said === 'yes' && passed.length > 0) {
    const says = `Let it go ahead with ${count(passed.length, 'hazard')} unseen that should have stopped it.`;
    flags.push({ flag: 'blast-blind', quote: 'Yes, it may go ahead as it stands.', says });
  }
  const neglected = HAZARD_TOUCHES.filter((touch) => isNeglected(touch, pairs));
  for (const touch of neglected) {
    const says = `Passed over everything that was about ${touch}, and found other hazards.`;
    flags.push({ flag: 'not-my-job', quote: firstPassed(content, touch, pairs), says });
  }
  return flags;
}

/** How it went, as a sentence. */
export function summaryOf({ hazards, falseAlarms, verdict }: ReviewReading): string {
  const found = hazards.filter((read) => !isMissed(read)).length;
  const said = verdict.said === null ? 'no verdict' : verdict.isRight ? 'the verdict was right' : 'the verdict was not right';
  return `${found} of ${count(hazards.length, 'hazard')} found, ${count(falseAlarms, 'false alarm')}, and ${said}.`;
}

function pairsOf({ hazards }: Review, reading: ReviewReading): Pairs {
  return hazards.flatMap((hazard) => {
    const read = reading.hazards.find(({ id }) => id === hazard.id);
    return read ? [{ hazard, read }] : [];
  });
}

/** Of security the hazards that touch it, of every other screen the rest; all of them where there would be none. */
function shownOfScreen(screen: Screen, pairs: Pairs, reading: ReviewReading): Showing {
  const own = pairs.filter(({ hazard }) => (hazard.touches === 'security') === (screen === 'security'));
  const counted = own.length > 0 ? own : pairs;
  return {
    subject: { kind: 'screen', id: screen },
    level: findingLevel(counted, reading.falseAlarms),
    says: `${foundWords(counted)}, ${count(reading.falseAlarms, 'false alarm')}.`,
    quote: quoteOf(counted, reading),
  };
}

/** Where so much was found, by weight, and nothing that stops was missed. False alarms at most. */
export const FINDING_LEVELS: readonly {
  readonly level: ShownLevel;
  readonly share: number;
  readonly missed: number;
  readonly alarms: number;
}[] = [
  { level: 4, share: 1, missed: 0, alarms: 1 },
  { level: 3, share: 0.6, missed: 0, alarms: 2 },
  { level: 2, share: 1 / 3, missed: Number.POSITIVE_INFINITY, alarms: 6 },
];

function findingLevel(pairs: Pairs, falseAlarms: number): ShownLevel {
  const weight = (some: Pairs) => some.reduce((sum, { hazard }) => sum + HAZARD_WEIGHTS[hazard.severity], 0);
  const share = weight(pairs.filter(({ read }) => !isMissed(read))) / Math.max(1, weight(pairs));
  const missed = pairs.filter(({ hazard, read }) => hazard.severity === 'stops' && isMissed(read)).length;
  const level = FINDING_LEVELS.find((one) => share >= one.share && missed <= one.missed && falseAlarms <= one.alarms)?.level ?? 1;
  // One hazard is too little to call it exemplary.
  return pairs.length < 2 && level === 4 ? 3 : level;
}

/** By how bad things are said to be, and by what follows from it. */
function shownOfRisk(pairs: Pairs, reading: ReviewReading): Showing {
  const stopping = pairs.filter(({ hazard }) => hazard.severity === 'stops');
  const stopped = stopping.filter(({ read }) => read.said === 'stops');
  const misjudged = pairs.filter(({ read }) => read.severity === 'low' || read.severity === 'high');
  const verdict =
    reading.verdict.said === null ? 'gave no verdict' : reading.verdict.isRight ? 'the verdict was right' : 'the verdict was not right';
  return {
    subject: { kind: 'skill', id: 'risk' },
    level: riskLevel(pairs, reading),
    says: `Stopped ${stopped.length} of ${stopping.length} that must not go on, misjudged ${misjudged.length} of what was found; ${verdict}.`,
    quote: quoteOf(stopping, reading),
  };
}

function riskLevel(pairs: Pairs, { verdict, marks }: ReviewReading): ShownLevel {
  const stopping = pairs.filter(({ hazard }) => hazard.severity === 'stops');
  const isAllStopped = stopping.every(({ read }) => read.said === 'stops');
  const isWellJudged = pairs.every(({ read }) => read.severity === null || read.severity === 'right');
  const stopsHarmless = marks.some(({ isFalseAlarm, mark }) => isFalseAlarm && mark.severity === 'stops');
  if (verdict.said === 'yes' && stopping.length > 0) return 1;
  if (!verdict.isRight || !isAllStopped) return stopping.length > 0 && stopping.every(({ read }) => isMissed(read)) ? 1 : 2;
  return isWellJudged && !stopsHarmless ? 4 : 3;
}

/** By what no linter says, and by how often there was nothing. */
function shownOfDiagnosis(pairs: Pairs, reading: ReviewReading): Showing {
  const beyond = pairs.filter(({ hazard }) => hazard.rule === null);
  const found = beyond.filter(({ read }) => !isMissed(read));
  return {
    subject: { kind: 'skill', id: 'diagnosis' },
    level: diagnosisLevel(beyond.length, found.length, reading),
    says: `Found ${found.length} of ${beyond.length} that no linter reports; ${count(reading.falseAlarms, 'mark')} of ${reading.marks.length} where nothing was wrong.`,
    quote: quoteOf(beyond, reading),
  };
}

function diagnosisLevel(beyond: number, found: number, { falseAlarms, marks }: ReviewReading): ShownLevel {
  const hits = marks.filter(({ kind }) => kind === 'hit').length;
  if (found === 0 || falseAlarms > hits) return 1;
  if (found * 2 < beyond || falseAlarms * 3 > hits) return 2;
  return found === beyond && falseAlarms === 0 ? 4 : 3;
}

function isMissed({ marks }: HazardReading): boolean {
  return marks.length === 0;
}

/** The words of the mark on the worst hazard among these; null where nothing was found, or nothing said. */
function quoteOf(pairs: Pairs, { marks }: ReviewReading): string | null {
  const byWeight = pairs.toSorted((a, b) => HAZARD_WEIGHTS[b.hazard.severity] - HAZARD_WEIGHTS[a.hazard.severity]);
  const ids = byWeight.flatMap(({ read }) => read.marks);
  const texts = ids.map((id) => marks.find(({ mark }) => mark.id === id)?.mark.text ?? '');
  return texts.find((text) => text !== '') ?? null;
}

/** All that touch it were missed, one of them stops, and others were found: it was not for want of time. */
function isNeglected(touch: HazardTouch, pairs: Pairs): boolean {
  const touching = pairs.filter(({ hazard }) => hazard.touches === touch);
  const others = pairs.filter(({ hazard }) => hazard.touches !== touch);
  return (
    touching.every(({ read }) => isMissed(read)) &&
    touching.some(({ hazard }) => hazard.severity === 'stops') &&
    others.some(({ read }) => !isMissed(read))
  );
}

/** The line that was passed over, since nobody said anything of it. */
function firstPassed({ lines }: Review, touch: HazardTouch, pairs: Pairs): string {
  const line = pairs.find(({ hazard }) => hazard.touches === touch)?.hazard.places[0]?.from ?? 1;
  return `Line ${line}: ${lines[line - 1]?.trim() ?? ''}`;
}

function foundWords(pairs: Pairs): string {
  return `${pairs.filter(({ read }) => !isMissed(read)).length} of ${count(pairs.length, 'hazard')} found`;
}

function count(n: number, noun: string): string {
  return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}
