/** The forecast: how much of what was answered would be recalled on the day of the interview, if nothing were done until then. */
import { counted, numberWord } from './number-words.ts';
import { recall, type Schedule } from './schedule.ts';

export type Forecast = {
  /** Mean probability of recall, 0 … 1. */
  readonly recall: number;
  /** Questions that it rests on. */
  readonly questions: number;
};

/** `at`: milliseconds. Cards that nobody reviewed yet say nothing; null where there is no other. */
export function forecastOf(schedules: readonly Schedule[], at: number): Forecast | null {
  const reviewed = schedules.filter(({ reviewedAt }) => reviewedAt !== null);
  if (reviewed.length === 0) return null;
  const sum = reviewed.reduce((total, schedule) => total + recall(schedule, at), 0);
  return { recall: sum / reviewed.length, questions: reviewed.length };
}

/** `day` as a sentence begins with it: `On 4 December`, `Today`. */
export function forecastSentence({ recall, questions }: Forecast, day: string): string {
  const percent = `${Math.round(recall * 100)}%`;
  if (questions === 1)
    return `${day} there is a chance of ${percent} that you recall the one question that you have rated, without another review.`;
  const recalled = Math.round(recall * questions);
  const some = recalled === 0 ? 'none' : recalled === questions ? 'nearly all' : `about ${numberWord(recalled)}`;
  return `${day} you would recall ${some} of the ${counted(questions, 'question')} that you have rated, ${percent} on average, without another review.`;
}
