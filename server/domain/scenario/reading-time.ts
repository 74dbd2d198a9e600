/** How long a run of a scenario takes at the desk, for whoever chooses one for tonight. */
import type { Prose, Scenario } from './scenario.ts';

/** Technical text, read to act on it. */
const WORDS_A_MINUTE = 130;
/** A run passes about this share of what is written. */
const SHARE_READ = 0.6;

/** Minutes, to the next 5. */
export function readingMinutes(scenario: Scenario): number {
  const texts = [
    scenario.intro,
    ...scenario.scenes.map((scene) => scene.prose),
    ...scenario.choices.map((choice) => choice.shows ?? []),
    ...scenario.channel.map((message) => message.prose),
  ];
  const labels = scenario.choices.map((choice) => choice.label.split(' ').length);
  const words = sum(texts.map(wordsOf)) + sum(labels);
  return Math.max(5, Math.ceil((words * SHARE_READ) / WORDS_A_MINUTE / 5) * 5);
}

function wordsOf(prose: Prose): number {
  return sum(prose.map((block) => block.words));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
