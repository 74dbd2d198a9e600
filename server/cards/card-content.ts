/** The face of a card, made from what it is about: the text that was played, or the question as it reads today. */

import type { Face, GoneFace } from '../../views/cards/card-content.ts';
import { dayOf } from '../calendar/day-words.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import type { Retake } from '../domain/debrief/retake.ts';
import { type Run, replay } from '../domain/run/run.ts';
import { choiceOf, runView } from '../domain/run/run-view.ts';
import { isOffered } from '../domain/run/state.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import type { CardSubject } from '../domain/study/card.ts';
import { seedOf } from '../domain/study/card-rating.ts';
import type { CardRun, StoredCard } from './store.ts';

/** What the candidate did on the card so far: nothing, made a choice, or looked at its back. */
export type Look = { readonly choice: string | undefined; readonly isRevealed: boolean };

export type Faces = {
  of(card: StoredCard, look: Look): Promise<Face>;
  /** For lists; `hash` is of the text of a decision's run. */
  title(subject: CardSubject | null, hash: string | null): Promise<string>;
};

type FaceDeps = {
  readonly content: ScenarioLibrary;
  readonly bank: QuestionBank;
  readonly reviews: SolvedScenarios;
  readonly now: () => number;
};

/** The decision as it was taken, and the moment before it. */
type Moment = { readonly before: Run; readonly taken: Choice };

export function createFaces({ content, bank, reviews, now }: FaceDeps): Faces {
  async function of(card: StoredCard, look: Look): Promise<Face> {
    const { subject } = card;
    if (subject === null) return gone('unknown');
    return subject.kind === 'decision' ? decisionFace(card, subject, look.choice) : answerFace(subject, look.isRevealed);
  }

  async function decisionFace(
    { id, run, schedule }: StoredCard,
    { runId, turn }: DecisionSubject,
    named: string | undefined,
  ): Promise<Face> {
    const moment = run && (await momentOf(run, turn));
    if (!run || !moment) return gone('run');
    const seed = seedOf(id, schedule.reps);
    const front = { kind: 'decision', runId, turn, day: dayOf(run.updatedAt, now()), picture: runView(moment.before, seed) } as const;
    const choice = choiceOf(moment.before.scenario, seed, named ?? '');
    if (!named || !choice || !isOffered(moment.before.state, choice)) return { ...front, back: null };
    const [retake, lastTime] = [judged(run, moment, choice), judged(run, moment, moment.taken)];
    if (!retake || !lastTime) return gone('run');
    const { labelHtml, loss } = lastTime;
    return { ...front, back: { token: named, retake, lastTime: { labelHtml, loss, isSame: choice === moment.taken } } };
  }

  async function momentOf({ hash, decisions }: CardRun, turn: number): Promise<Moment | null> {
    const scenario = await content.version(hash);
    const before = scenario && turn > 0 ? replay(scenario, decisions.slice(0, turn - 1)) : null;
    const taken = scenario?.choices.find(({ name }) => name === decisions[turn - 1]);
    return before?.ok && taken && isOffered(before.value.state, taken) ? { before: before.value, taken } : null;
  }

  function judged({ hash }: CardRun, { before }: Moment, choice: Choice): Retake | null {
    return reviews.retake(hash, before, choice);
  }

  function answerFace(subject: Exclude<CardSubject, DecisionSubject>, isRevealed: boolean): Face {
    const question = bank.question(subject.questionId);
    if (!question) return gone('question');
    if (subject.kind === 'question') return { kind: 'question', question, isRevealed };
    const pointer = question.pointers.find(({ id }) => id === subject.pointerId);
    return pointer ? { kind: 'pointer', question, pointer, isRevealed } : gone('pointer');
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

function gone(why: GoneFace['why']): GoneFace {
  return { kind: 'gone', why };
}
