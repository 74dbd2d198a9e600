/** The content of a card, made from what it is about: the text that was played, or the question as it reads today. */

import type { CardContent, GoneContent, LastAnswer } from '../../views/cards/card-content.ts';
import { dayOf, onDay } from '../calendar/day-words.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Result } from '../domain/result.ts';
import { choiceOf } from '../domain/run/choice-view.ts';
import type { Run } from '../domain/run/run.ts';
import { runView } from '../domain/run/run-view.ts';
import { isOffered } from '../domain/run/state.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import type { CardSubject } from '../domain/study/card.ts';
import { seedOf } from '../domain/study/card-rating.ts';
import type { StoredCard } from './store.ts';

/** What the candidate did on the card so far: nothing, made a choice, or looked at its back. */
export type CardProgress = { readonly choice: string | undefined; readonly isRevealed: boolean };

/** Whose card it is, and the hour at which their day begins. */
export type Reviewer = { readonly candidate: string; readonly hour: number };

export type CardContents = {
  of(card: StoredCard, reviewer: Reviewer, progress: CardProgress): Promise<CardContent>;
  /** For lists; `hash` is of the text of a decision's run. */
  title(subject: CardSubject | null, hash: string | null): Promise<string>;
};

/** A decision as it was taken, and the run before it. */
type PlayedDecision = {
  readonly stored: { readonly hash: string; readonly updatedAt: number };
  readonly before: Run;
  readonly taken: Choice;
};

export type CardContentDeps = {
  readonly replays: { at(runId: string, candidate: string, turn: number): Promise<Result<PlayedDecision, 'no-run' | 'unreadable'>> };
  readonly content: Pick<ScenarioLibrary, 'version'>;
  readonly bank: QuestionBank;
  readonly answers: {
    lastTo(questionId: string, candidate: string): Promise<(Omit<LastAnswer, 'on'> & { readonly at: number }) | null>;
  };
  readonly solved: Pick<SolvedScenarios, 'retake'>;
  readonly now: () => number;
};

export function createCardContents({ replays, content, bank, answers, solved, now }: CardContentDeps): CardContents {
  async function of(card: StoredCard, reviewer: Reviewer, progress: CardProgress): Promise<CardContent> {
    const { subject } = card;
    if (subject === null) return gone('unknown');
    if (subject.kind !== 'decision') return questionContent(subject, reviewer, progress.isRevealed);
    const found = await replays.at(subject.runId, reviewer.candidate, subject.turn);
    return found.ok ? decisionContent(card, subject, found.value, progress.choice, reviewer.hour) : gone('run');
  }

  async function decisionContent(
    { id, schedule }: StoredCard,
    { runId, turn }: DecisionSubject,
    { stored, before, taken }: PlayedDecision,
    token: string | undefined,
    hour: number,
  ): Promise<CardContent> {
    const seed = seedOf(id, schedule.reps);
    const front = { kind: 'decision', runId, turn, day: dayOf(stored.updatedAt, now(), hour), view: runView(before, seed) } as const;
    const choice = choiceOf(before.scenario, seed, token ?? '');
    if (!token || !choice || !isOffered(before.state, choice)) return { ...front, back: null };
    const retake = await solved.retake(stored.hash, before, choice);
    const lastTime = await solved.retake(stored.hash, before, taken);
    if (!retake || !lastTime) return gone('run');
    const { labelHtml, loss } = lastTime;
    return { ...front, back: { token, retake, lastTime: { labelHtml, loss, isSame: choice === taken } } };
  }

  async function questionContent(
    subject: Exclude<CardSubject, DecisionSubject>,
    reviewer: Reviewer,
    isRevealed: boolean,
  ): Promise<CardContent> {
    const question = bank.question(subject.questionId);
    if (!question) return gone('question');
    if (subject.kind === 'question')
      return { kind: 'question', question, isRevealed, last: isRevealed ? await lastAnswer(question.id, reviewer) : null };
    const pointer = question.pointers.find(({ id }) => id === subject.pointerId);
    return pointer ? { kind: 'pointer', question, pointer, isRevealed } : gone('pointer');
  }

  async function lastAnswer(questionId: string, { candidate, hour }: Reviewer): Promise<LastAnswer | null> {
    const last = await answers.lastTo(questionId, candidate);
    return last && { id: last.id, parts: last.parts, words: last.words, on: onDay(last.at, now(), hour) };
  }

  async function title(subject: CardSubject | null, hash: string | null): Promise<string> {
    if (subject === null) return GONE;
    if (subject.kind !== 'decision') {
      const short = bank.question(subject.questionId)?.short ?? GONE;
      return subject.kind === 'pointer' ? `Something missing from “${short}”` : short;
    }
    const scenario = hash === null ? null : await content.version(hash);
    return scenario ? `${scenario.title}, decision ${subject.turn}` : GONE;
  }

  return { of, title };
}

const GONE = 'A card that can no longer be shown';

type DecisionSubject = CardSubject & { readonly kind: 'decision' };

function gone(why: GoneContent['why']): GoneContent {
  return { kind: 'gone', why };
}
