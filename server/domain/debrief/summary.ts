/** How a run went, in a few plain sentences that say the same as its tables. */
import type { Run } from '../run/run.ts';
import { exact } from '../scenario/quantity.ts';
import type { DecisionReview, SkillReview, Thinking } from './debrief.ts';
import { duration } from './duration.ts';
import { isHeld, restoredAfter } from './times.ts';

export function summaryOf(
  run: Run,
  skills: readonly SkillReview[],
  decisions: readonly DecisionReview[],
  thinking: Thinking | null,
): string {
  const restored = restoredAfter(run);
  const back = isHeld(run) && restored ? `Every objective was met again after ${duration(restored)}.` : '';
  return [outcomeSentence(run), back, dearestSentence(decisions), thinkingSentence(thinking), behindSentence(skills, decisions)]
    .filter(Boolean)
    .join(' ');
}

export function costliest(decisions: readonly DecisionReview[]): DecisionReview | null {
  return decisions.reduce<DecisionReview | null>((max, one) => (one.lossValue > (max?.lossValue ?? 0) ? one : max), null);
}

function outcomeSentence({ outcome, state }: Run): string {
  const time = duration(state.minutes);
  switch (outcome) {
    case 'resolved':
      return `Resolved in ${time}.`;
    case 'mitigated':
      return `Contained after ${time}, with the cause still open.`;
    case 'escalated':
      return `Handed to others after ${time}.`;
    case 'failed':
      return `It got away from you after ${time}.`;
    case 'out of time':
      return `Time ran out after ${time}.`;
    default:
      return `It stopped after ${time} with nothing left to choose.`;
  }
}

function dearestSentence(decisions: readonly DecisionReview[]): string {
  const dearest = costliest(decisions);
  return dearest ? `Decision ${dearest.turn} cost the most.` : 'No decision lost a point.';
}

function thinkingSentence(thinking: Thinking | null): string {
  if (thinking === null) return '';
  const took = `Thinking took ${duration(thinking.minutes)} of it`;
  if (thinking.costValue === 0) return `${took} and cost nothing.`;
  return thinking.costValue > 0 ? `${took} and cost ${thinking.cost}.` : `${took} and brought ${thinking.cost.replace('−', '')}.`;
}

/** The skill that won least of what the best line did, in points; none where all are at the highest level, or where no decision lost a point. */
function behindSentence(skills: readonly SkillReview[], decisions: readonly DecisionReview[]): string {
  if (costliest(decisions) === null) return '';
  const behind = skills.flatMap((one) =>
    one.level !== null && one.level < HIGHEST && one.best > one.points ? [{ ...one, level: one.level }] : [],
  );
  const [furthest] = behind.sort((a, b) => b.best - b.points - (a.best - a.points) || a.level - b.level);
  return furthest ? `Furthest behind the best line: ${furthest.name}, ${besideBest(furthest)}.` : '';
}

const HIGHEST = 4;

/** `3 of 8 points`, or where that would be no part of a whole: `2 points below zero, the best line won 8`. */
function besideBest({ points, best }: SkillReview): string {
  if (points >= 0 && best >= points) return `${exact(points)} of ${exact(best)} points`;
  const own = points < 0 ? `${pointsWord(-points)} below zero` : pointsWord(points);
  return `${own}, where the best line ${best < 0 ? `stands ${exact(-best)} below` : `won ${exact(best)}`}`;
}

function pointsWord(points: number): string {
  return `${exact(points)} ${points === 1000 ? 'point' : 'points'}`;
}
