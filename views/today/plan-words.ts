/** The words of a plan's lines: what to do, and why today. */
import type { Screen } from '../../server/domain/question/question.ts';
import type { Skill } from '../../server/domain/scenario/scenario.ts';
import { COSTLY } from '../../server/domain/study/card.ts';
import type { PlanLine } from '../../server/domain/study/plan.ts';
import type { PlanTask } from '../../server/domain/study/plan-candidates.ts';
import type { DueCard } from '../../server/domain/study/plan-input.ts';
import type { InterviewLength } from '../../server/domain/study/plan-interview.ts';
import type { AnswerWeakness, PlanReason } from '../../server/domain/study/plan-reason.ts';
import { inlineName } from '../../server/domain/study/subject-name.ts';
import { links } from '../links.ts';
import { capital, counted, daysAgo, numberWord } from '../parts/number-words.ts';

/** A line of a list of things to do. */
export type LineWords = {
  /** Null where it leads nowhere; an incident is started at once, and an exercise is sat. */
  readonly to: { readonly href: string } | { readonly starts: string } | { readonly sits: string } | null;
  readonly title: string;
  readonly reason: string | null;
  readonly minutes: number;
  readonly done: boolean;
};

export function lineWords({ task, reason, minutes, done, isAloud }: PlanLine): LineWords {
  const why = reason && `${reasonSentence(reason)}${isAloud ? ' There is time to say it aloud.' : ''}`;
  return { to: task.kind === 'others' ? null : wayTo(task), title: titleOf(task), reason: why, minutes, done };
}

export function wayTo(task: PlanTask): NonNullable<LineWords['to']> {
  switch (task.kind) {
    case 'cards':
      return { href: links.cards };
    case 'question':
      return { href: links.question(task.id) };
    case 'incident':
      return task.openRun === null ? { starts: task.id } : { href: links.run(task.openRun) };
    case 'exercise':
      return task.openIn === null ? { sits: task.id } : { href: links.interview(task.openIn) };
    case 'story':
      return { href: links.newStory({ screen: task.id }) };
    case 'interview':
      return { href: task.open ? links.interview(task.open.id) : interviewLink(task.length) };
  }
}

/** The set-up of each length; a round is what it shows by itself. */
function interviewLink(length: InterviewLength): string {
  switch (length) {
    case 'quick':
      return links.sharedInterview({ place: 'quick/quick' });
    case 'stage':
      return links.interviews;
    case 'whole':
      return links.sharedInterview({ place: 'senior/whole' });
  }
}

/** Of the button that begins with it. */
export function actionLabel(task: PlanTask): string {
  if (task.kind === 'cards') return `Start with the ${task.cards.length === 1 ? 'card' : 'cards'}`;
  return `${isOpen(task) ? 'Go on' : 'Start'} with the ${task.kind === 'exercise' ? task.exercise : task.kind}`;
}

function isOpen(task: PlanTask): boolean {
  switch (task.kind) {
    case 'incident':
      return task.openRun !== null;
    case 'exercise':
      return task.openIn !== null;
    case 'interview':
      return task.open !== null;
    case 'cards':
    case 'question':
    case 'story':
      return false;
  }
}

const EXERCISE_NAMES: Readonly<Record<Extract<PlanTask, { kind: 'exercise' }>['exercise'], string>> = {
  review: 'Review',
  design: 'Design',
  retrospective: 'Retrospective',
  'hand-over': 'Hand-over',
};

function titleOf(task: PlanLine['task']): string {
  switch (task.kind) {
    case 'cards':
      return cardsTitle(task.cards);
    case 'question':
      return task.short;
    case 'incident':
      return `Incident: ${task.title}`;
    case 'exercise':
      return `${EXERCISE_NAMES[task.exercise]}: ${task.title}`;
    case 'story':
      return `A story that shows ${screenName(task.id)}`;
    case 'interview':
      return interviewTitle(task);
    case 'others':
      return `${capital(numberWord(task.count))} more`;
  }
}

function interviewTitle({ length, open }: Extract<PlanTask, { kind: 'interview' }>): string {
  if (open) return `A mock interview, item ${open.place} of ${open.of}`;
  switch (length) {
    case 'quick':
      return 'A mock interview, three questions';
    case 'stage':
      return 'A mock interview, one round';
    case 'whole':
      return 'A mock interview, the whole loop: its first sitting';
  }
}

function cardsTitle(cards: readonly DueCard[]): string {
  const decisions = cards.filter(({ kind }) => kind === 'decision');
  const pointers = cards.filter(({ kind }) => kind === 'pointer');
  if (decisions.length > 0 && pointers.length > 0) return `Go over ${counted(cards.length, 'card')}`;
  if (decisions.length > 0) return `Replay ${counted(decisions.length, 'decision')} from ${runsOf(decisions)}`;
  const [first, ...others] = new Set(pointers.map((card) => card.title));
  const from = others.length === 0 ? ` of “${first}”` : '';
  return `Recall ${counted(pointers.length, 'pointer')}${from}`;
}

function runsOf(decisions: readonly DueCard[]): string {
  const runs = new Set(decisions.map((card) => card.about));
  const [first] = decisions;
  return runs.size === 1 && first ? `${first.when ? `${first.when}’s ` : ''}“${first.title}”` : counted(runs.size, 'run');
}

function reasonSentence(reason: PlanReason): string {
  switch (reason.kind) {
    case 'cards-left':
      return `${capital(numberWord(reason.left))} of ${numberWord(reason.of)} ${reason.left === 1 ? 'is' : 'are'} left.`;
    case 'more-cards-due':
      return 'More are due; these have waited longest.';
    case 'all-cards-due':
      return 'All are due, and no others.';
    case 'decisions-due':
      return `Due: ${reason.count === 1 ? 'it' : 'each'} cost you more than ${numberWord(COSTLY)} points.`;
    case 'pointers-due':
      return `Due: your answers missed ${reason.count === 1 ? 'it' : 'each of them'} twice.`;
    case 'begun':
      return 'You began it today; rate it to finish.';
    case 'story-fits':
      return 'You have a story that fits it, and have not answered it yet.';
    case 'not-answered':
      return notAnswered(reason);
    case 'due':
      return `Due: last answered ${[ago(reason.daysAgo), weaknessWords(reason.weakness)].filter(Boolean).join(', ')}.`;
    case 'forecast':
      return `${reason.day === null ? 'Today' : `By ${reason.day}`} you would recall it with ${Math.round(reason.recall * 100)}%.`;
    case 'not-rated':
      return `You wrote a draft ${ago(reason.daysAgo)} and have not rated it.`;
    case 'answered':
      return `Last answered ${ago(reason.daysAgo)}${reason.weakness ? `, ${weaknessWords(reason.weakness)}.` : '. Say it aloud once more.'}`;
    case 'run-open':
      return reason.turns === 0 ? 'You opened it and have decided nothing yet.' : `You are ${counted(reason.turns, 'decision')} in.`;
    case 'not-run':
      return `${asksFor(reason.trains)}You have not run it yet.`;
    case 'run-before':
      return `${asksFor(reason.trains)}Your best is ${wholeBelow(reason.best)} of 100; you last ran it ${daysAgo(reason.daysAgo)}.`;
    case 'advised':
      return advised(reason);
    case 'no-story':
      return `No story of yours covers ${screenName(reason.screen)}.`;
    case 'interview-open':
      return 'You have begun it. What you said and wrote is kept.';
    case 'first-interview':
      return `${capital(numberWord(reason.rated))} of your answers are rated, and nobody has asked you for them yet.`;
    case 'not-heard':
      return `${capital(counted(reason.daysLeft, 'day'))} left, and nobody has asked you anything aloud yet.`;
    case 'interview-again':
      return `Your last one was ${daysAgo(reason.daysAgo)}. See what has changed.`;
    case 'whole-loop':
      return `${capital(counted(reason.daysLeft, 'day'))} left: time for all rounds once, one at a time.`;
  }
}

function notAnswered({ uncovered, isPrimary }: Extract<PlanReason, { kind: 'not-answered' }>): string {
  if (uncovered) return `Not answered yet, and no story of yours covers ${screenName(uncovered)}.`;
  return isPrimary ? 'Not answered yet, and among those asked most.' : 'Not answered yet.';
}

function advised({ daysAgo: days, minutes }: Extract<PlanReason, { kind: 'advised' }>): string {
  const longer = minutes === null ? '' : ` It takes about ${counted(minutes, 'minute')}: more than today has.`;
  return `You put it here from a report ${daysAgo(days)}.${longer}`;
}

/** Never more than it was. */
function wholeBelow(score: number): string {
  return String(Math.floor(score)).replace('-', '−');
}

function ago(days: number | null): string {
  return days === null ? '' : daysAgo(days);
}

function weaknessWords(weakness: AnswerWeakness | null): string {
  if (weakness === null) return '';
  return weakness.kind === 'part' ? `${weakness.name} was ${weakness.state}` : `${numberWord(weakness.level)} of four`;
}

function asksFor(skill: Skill | null): string {
  return skill === null ? '' : `It asks for ${inlineName({ kind: 'skill', id: skill })}. `;
}

function screenName(id: Screen): string {
  return inlineName({ kind: 'screen', id });
}
