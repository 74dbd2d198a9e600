/** What changed since the interview before, as sentences; the largest change first. */
import { SCREENS } from '../question/question.ts';
import { inlineName } from '../study/subject-name.ts';
import type { InterviewOutcome } from './outcome.ts';
import { begun, inWords } from './words.ts';

const MOST = 4;

export function changesSince(before: InterviewOutcome | null, now: InterviewOutcome): readonly string[] {
  if (!before) return [];
  // Fewer flags where nothing was said are no change.
  if (isSilent(now)) return ['In this one there was nothing to compare.'];
  const levels = SCREENS.flatMap((screen) => {
    const then = before.levels[screen];
    const level = now.levels[screen];
    return then === undefined || level === undefined || then === level ? [] : [{ screen, then, level }];
  });
  const sorted = levels.toSorted((a, b) => Math.abs(b.level - b.then) - Math.abs(a.level - a.then));
  const said = [
    ...sorted.map(({ screen, then, level }) => `${begun(inlineName({ kind: 'screen', id: screen }))} went from ${then} to ${level}.`),
    ...flagChange(before, now),
    ...probeChange(before, now),
  ];
  return said.length === 0 ? ['Nothing that both interviews asked for changed.'] : said.slice(0, MOST);
}

function isSilent({ levels, probes, flags }: InterviewOutcome): boolean {
  return Object.keys(levels).length === 0 && probes.of === 0 && flags === 0;
}

function flagChange(before: InterviewOutcome, now: InterviewOutcome): readonly string[] {
  if (before.flags === now.flags) return [];
  return [
    `${begun(inWords(now.flags))} red ${now.flags === 1 ? 'flag' : 'flags'} instead of ${before.flags === 0 ? 'none' : inWords(before.flags)}.`,
  ];
}

function probeChange({ probes: then }: InterviewOutcome, { probes: now }: InterviewOutcome): readonly string[] {
  if (then.of === 0 || now.of === 0 || then.met * now.of === now.met * then.of) return [];
  return [`Follow-ups met: ${now.met} of ${now.of}, after ${then.met} of ${then.of}.`];
}
