/** The words of a plan's lines: what to do, and why today. */
import type { Screen } from '../question/question.ts';
import { capital, counted, daysAgo, numberWord } from './number-words.ts';
import type { PlanCard, PlanInput, PlanQuestion, PlanScenario } from './plan-input.ts';
import { inlineName } from './subject-name.ts';

export function cardsTitle(cards: readonly PlanCard[]): string {
  const [decisions, pointers] = [cards.filter(isDecision), cards.filter((card) => !isDecision(card))];
  if (decisions.length > 0 && pointers.length > 0) return `Go over ${counted(cards.length, 'card')}`;
  if (decisions.length > 0) return `Replay ${counted(decisions.length, 'decision')} from ${runsOf(decisions)}`;
  const [first, ...others] = new Set(pointers.map((card) => card.title));
  const from = others.length === 0 ? ` of “${first}”` : '';
  return `Recall ${counted(pointers.length, 'pointer')}${from}`;
}

/** `undone`: how many of them are left; `due`: how many there were in all. */
export function cardsReason(cards: readonly PlanCard[], undone: number, due: number): string {
  if (undone < cards.length) return `${capital(numberWord(undone))} of ${numberWord(cards.length)} ${undone === 1 ? 'is' : 'are'} left.`;
  if (due > cards.length) return 'More are due; these have waited longest.';
  if (cards.every(isDecision))
    return cards.length === 1 ? 'Due: it cost you more than six points.' : 'Due: each cost you more than six points.';
  if (cards.some(isDecision)) return 'All are due, and no others.';
  return cards.length === 1 ? 'Due: your answers missed it twice.' : 'Due: your answers missed each of them twice.';
}

function isDecision({ kind }: PlanCard): boolean {
  return kind === 'decision';
}

function runsOf(decisions: readonly PlanCard[]): string {
  const runs = new Set(decisions.map((card) => card.about));
  const [first] = decisions;
  return runs.size === 1 && first ? `${first.when ? `${first.when}’s ` : ''}“${first.title}”` : counted(runs.size, 'run');
}

/** `isRecall`: it is to be said, not worked over. */
export function questionReason(question: PlanQuestion, { interviewDay, daysLeft, holes }: PlanInput, isRecall: boolean): string {
  const { state, answeredDaysAgo, forecast, level, begun } = question;
  const ago = answeredDaysAgo === null ? '' : daysAgo(answeredDaysAgo);
  if (begun) return 'You began it today; rate it to finish.';
  if (state === 'never')
    return newReason(
      question,
      holes.map((hole) => hole.screen),
    );
  const weakness = weaknessOf(question);
  if (state === 'due') return `Due: last answered ${[ago, weakness].filter(Boolean).join(', ')}.`;
  if (forecast !== null && interviewDay !== null && (isRecall || state === 'solid'))
    return forecastReason(forecast, daysLeft === 0 ? null : interviewDay);
  if (level === null) return `You wrote a draft ${ago} and have not rated it.`;
  return weakness ? `Last answered ${ago}, ${weakness}.` : `Last answered ${ago}. Say it aloud once more.`;
}

function weaknessOf({ weakPart, level }: PlanQuestion): string {
  if (weakPart) return `${weakPart.name} was ${weakPart.state}`;
  return level !== null && level < 3 ? `${numberWord(level)} of four` : '';
}

/** `day`: null on the day itself. */
function forecastReason(forecast: number, day: string | null): string {
  const percent = `${Math.round(forecast * 100)}%`;
  return day === null ? `Today you would recall it with ${percent}.` : `By ${day} you would recall it with ${percent}.`;
}

function newReason({ story, screens, isPrimary }: PlanQuestion, holes: readonly Screen[]): string {
  const hole = screens.find((screen) => holes.includes(screen));
  if (story === 'strong') return 'You have a story that fits it, and have not answered it yet.';
  if (hole) return `Not answered yet, and ${storyReason(hole).replace(/^No/, 'no')}`;
  return isPrimary ? 'Not answered yet, and among those asked most.' : 'Not answered yet.';
}

export function storyReason(screen: Screen): string {
  return `No story of yours covers ${inlineName({ kind: 'screen', id: screen })}.`;
}

/** `trained`: the skill that is the widest gap, where the incident asks for it. */
export function incidentReason({ best, runDaysAgo, open }: PlanScenario, trained: string | null): string {
  const asks = trained === null ? '' : `It asks for ${trained}. `;
  if (open) return open.turns === 0 ? 'You opened it and have decided nothing yet.' : `You are ${counted(open.turns, 'decision')} in.`;
  if (best === null) return `${asks}You have not run it yet.`;
  return `${asks}Your best is ${Math.floor(best)} of 100; you last ran it ${daysAgo(runDaysAgo ?? 0)}.`;
}
