/** A form of an item: what was typed is laid over what is stored, the step that is asked for follows if it may, and both are written at once. */
import { createHash } from 'node:crypto';
import type { QuestionBank } from '../content/question-bank.ts';
import { ratingOf } from '../domain/answer/rating.ts';
import { clockOf, type ItemClock, type ItemPlan } from '../domain/interview/clock.ts';
import type { SpokenWork } from '../domain/interview/interview.ts';
import { MOST_WORK } from '../domain/interview/limits.ts';
import { chooseProbes } from '../domain/interview/probes.ts';
import { type Act, isHandedIn, type SittingRefusal, stepsFor } from '../domain/interview/sitting.ts';
import { isUnwritten, lengthOfWork, MOST_WRITTEN, spokenWorkOf, writtenOver } from '../domain/interview/spoken-work.ts';
import { SCREENS } from '../domain/question/question.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { subjectName } from '../domain/study/evidence.ts';
import { RATINGS } from '../domain/study/schedule.ts';
import { type Form, integer } from '../http/form.ts';
import type { EarlierStore } from './earlier-store.ts';
import type { Exercises } from './exercises.tsx';
import { planFor, questionOf } from './item-content.ts';
import type { AnswerPort, IncidentPort } from './ports.ts';
import { type BesideItem, type InterviewStore, observation } from './store.ts';
import type { ItemContent, StoredInterview, StoredItem } from './stored-interview.ts';

export type SittingDeps = {
  readonly store: InterviewStore;
  readonly earlier: EarlierStore;
  readonly exercises: Exercises;
  readonly answers: AnswerPort;
  readonly incidents: IncidentPort;
  readonly bank: QuestionBank;
  readonly now: () => number;
};

export type StepRequest = {
  readonly interview: StoredInterview;
  readonly item: StoredItem;
  readonly form: Form;
  /** Words a minute. */
  readonly pace: number;
};

export type StepOutcome =
  | { readonly kind: 'kept'; readonly revision: number; readonly steps: number; readonly handedIn: boolean; readonly isOver: boolean }
  /** Another tab was faster, and what it saved is another text. `typed`: what came, laid over nothing. */
  | { readonly kind: 'conflict'; readonly typed: unknown }
  /** Another tab wrote between reading and writing: to be done again with what is there now. */
  | { readonly kind: 'raced' }
  | { readonly kind: 'refused'; readonly status: 409 | 422; readonly line: string; readonly typed: unknown };

export async function takeStep(deps: SittingDeps, request: StepRequest): Promise<StepOutcome> {
  const { interview, item, form } = request;
  const now = deps.now();
  const plan = planFor(item, interview.setup);
  const clock = clockOf(plan, item.steps, now);
  const typed = typedOver(deps, request, clock);
  if (!typed.ok) return { kind: 'refused', status: 422, line: typed.error, typed: item.work };
  const before = workOf(deps, item);
  const isNew = JSON.stringify(typed.value) !== JSON.stringify(before);
  const isStale = integer(form.revision, 0, 999_999_999) !== item.revision;
  if (isNew && clock.on.kind === 'done') return { kind: 'refused', status: 409, line: LINES['handed-in'], typed: typed.value };
  if (isNew && isStale && form.do !== 'open') return { kind: 'conflict', typed: typed.value };
  const act = actOf(plan, clock, form);
  const work = await withProbes(deps, request, typed.value, act);
  const steps = act === null ? ok([]) : stepsFor(plan, item.steps, withMore(act, work), { now, hasNewText: isNew });
  if (!steps.ok) return { kind: 'refused', status: 409, line: LINES[steps.error], typed: work };
  const content: StepContent = { steps: [...item.steps, ...steps.value], work };
  return keep(deps, request, content, now);
}

const LINES: Readonly<Record<SittingRefusal, string>> = {
  'not-opened': 'This item was not opened yet.',
  elsewhere: 'Another tab went on with this item. Here is where it stands.',
  'handed-in': 'This item is in already, and stays as it was handed in.',
  'too-many-steps': 'It was paused more often than can be kept. Hand it in when you are done.',
};

/** As it is stored, or as it begins. */
export function workOf({ exercises }: Pick<SittingDeps, 'exercises'>, item: StoredItem): unknown {
  const hosted = exercises[item.kind];
  if (hosted) return item.work ?? hosted.begin(item);
  return item.kind === 'incident' ? item.work : spokenWorkOf(item.work);
}

/** An answer's text and its follow-ups, or an exercise's own fields. */
function typedOver(deps: SittingDeps, { item, form }: StepRequest, clock: ItemClock): Result<unknown, string> {
  const hosted = deps.exercises[item.kind];
  const before = workOf(deps, item);
  if (hosted) {
    if (clock.on.kind === 'to-come') return ok(before);
    const changed = hosted.change(item, before, form, clock.elapsed);
    const isTooLong = changed.ok && JSON.stringify(changed.value ?? null).length > MOST_WORK;
    return isTooLong ? fail('Not saved: it is more than an exercise can keep. Make it shorter.') : changed;
  }
  if (item.kind === 'incident' || clock.on.kind === 'to-come') return ok(before);
  const work = writtenOver(spokenWorkOf(item.work), form);
  if (lengthOfWork(work) > MOST_WRITTEN)
    return fail(`Not saved: it is over ${MOST_WRITTEN.toLocaleString('en-GB')} characters. Make it shorter, then save again.`);
  return ok(withRating(item, work, form, clock));
}

/** First the level, before anything of the question is shown; then what was in the answer. */
function withRating(item: StoredItem, work: SpokenWork, form: Form, { on }: ItemClock): SpokenWork {
  if (on.kind !== 'rating') return work;
  const level = RATINGS.find((one) => String(one) === form.level) ?? work.selfLevel;
  const question = questionOf(item);
  const isTicked = form.ticked !== undefined && question !== null && work.selfLevel !== null;
  const rating = isTicked ? ratingOf(question, { ...form, level: String(work.selfLevel) }) : null;
  return { ...work, selfLevel: work.selfLevel ?? level, missed: rating?.ok ? rating.value.missed : work.missed };
}

/** What the buttons ask for; once the time is over, whatever is asked ends what is on. */
function actOf(plan: ItemPlan, { on, isTimeOver }: ItemClock, form: Form): Act | null {
  const asked = form.do ?? 'save';
  const isSpoken = plan.kind === 'question';
  if (isTimeOver && on.kind === 'answer') return isSpoken ? { kind: 'stop', probe: on.probe, more: false } : { kind: 'hand-in' };
  switch (asked) {
    case 'open':
      return { kind: 'open' };
    case 'guess':
      return { kind: 'guess', screens: SCREENS.filter((screen) => form[`screen-${screen}`] !== undefined) };
    case 'stop':
      return isSpoken ? { kind: 'stop', probe: integer(form.probe, 0, 99) ?? 0, more: false } : { kind: 'hand-in' };
    case 'pause':
    case 'leave':
      return { kind: 'pause' };
    case 'resume':
      return { kind: 'resume' };
    case 'hand-in':
      return { kind: 'hand-in' };
    default:
      return null;
  }
}

function withMore(act: Act, work: unknown): Act {
  return act.kind === 'stop' ? { ...act, more: act.probe < spokenWorkOf(work).probes.length } : act;
}

/** Chosen once, when the question itself was answered. */
async function withProbes(deps: SittingDeps, { interview, item, pace }: StepRequest, work: unknown, act: Act | null): Promise<unknown> {
  const question = questionOf(item);
  if (act?.kind !== 'stop' || act.probe !== 0 || !question) return work;
  const spoken = spokenWorkOf(work);
  if (spoken.probes.length > 0) return work;
  const alike = deps.bank.questions().filter(({ scaffold }) => scaffold === question.scaffold);
  const earlier = await deps.earlier.spots(
    interview.candidate,
    question.id,
    alike.map(({ id }) => id),
  );
  const seen = interview.items.flatMap((one) => spokenWorkOf(one.work).probes.map(({ text }) => text));
  const seed = interview.setup.seed + item.place;
  return { ...spoken, probes: chooseProbes({ question, parts: spoken.parts, pace, earlier, seen, seed, most: item.probes }) };
}

/** The answer is named only where it is given: a recording may be naming it at this very moment. */
type StepContent = Pick<ItemContent, 'steps' | 'work'> & Partial<ItemContent>;

async function keep(deps: SittingDeps, { interview, item, pace }: StepRequest, content: StepContent, now: number): Promise<StepOutcome> {
  const { candidate } = interview;
  const handedIn = isHandedIn(content);
  const isNowIn = handedIn && !isHandedIn(item);
  const isLast = interview.items.every((one) => one.place === item.place || isHandedIn(one));
  const isOver = isNowIn && isLast;
  const opened = await withRun(deps, interview, item, content, now);
  const unchanged = opened.steps.length === item.steps.length && JSON.stringify(opened.work) === JSON.stringify(item.work);
  if (unchanged) return { kind: 'kept', revision: item.revision, steps: 0, handedIn, isOver: interview.state !== 'open' };
  const given = isNowIn ? await handingIn(deps, interview, item, opened, pace, now) : { content: opened, and: [] };
  const change = { ...given.content, interviewId: interview.id, place: item.place, revision: item.revision, ends: isOver, now };
  const revision = await deps.store.changeItem(candidate, change, given.and);
  if (revision === null) return { kind: 'raced' };
  if (isNowIn && item.runId) await deps.incidents.abandon(candidate, item.runId, now);
  return { kind: 'kept', revision, steps: opened.steps.length - item.steps.length, handedIn, isOver };
}

/** An incident begins with its item. Where its text cannot be played it has no run, and can only be handed in. */
async function withRun(
  deps: SittingDeps,
  interview: StoredInterview,
  item: StoredItem,
  content: StepContent,
  now: number,
): Promise<StepContent> {
  const isOpened = item.kind === 'incident' && item.runId === null && item.steps.length === 0 && content.steps.length > 0;
  if (!isOpened) return content;
  const { setup, candidate } = interview;
  const ask = { candidate, scenarioId: item.subject, source: item.source, seed: setup.seed + item.place, now };
  const runId = await deps.incidents.begin({ ...ask, live: setup.pace === 'timed', predict: setup.predicts });
  return { ...content, runId };
}

async function handingIn(deps: SittingDeps, interview: StoredInterview, item: StoredItem, content: StepContent, pace: number, now: number) {
  const { candidate } = interview;
  const hosted = deps.exercises[item.kind];
  if (hosted) {
    const shown = hosted.shown(item, content.work);
    const at = { source: 'interview' as const, sourceId: interview.id, version: item.place, selfLevel: null, at: now };
    return { content, and: shown.map(({ subject, level }) => observation(candidate, { ...at, subject: subjectName(subject), level })) };
  }
  if (item.kind !== 'question' && item.kind !== 'talk') return { content, and: [] };
  const { parts, selfLevel, missed } = spokenWorkOf(content.work);
  if (isUnwritten(parts) && selfLevel === null && item.answerId === null) return { content, and: [] };
  const answerId = answerIdOf(interview.id, item.place);
  const level = RATINGS.find((one) => one === selfLevel);
  const and: BesideItem = await deps.answers.give({
    candidate,
    answerId,
    questionId: answeredAs(item),
    question: questionOf(item),
    parts,
    rating: level === undefined ? null : { level, missed: missed ?? [] },
    pace,
    now,
  });
  return { content: { ...content, answerId }, and };
}

/** Always the same for an item, so that a recording, its second sending and the hand-in meet in one answer. */
export function answerIdOf(interviewId: string, place: number): string {
  return createHash('sha256').update(`${interviewId} ${place}`).digest('base64url').slice(0, 16);
}

/** A talk has no question, and is found under its own name. */
export function answeredAs({ kind, subject }: Pick<StoredItem, 'kind' | 'subject'>): string {
  return kind === 'talk' ? `talk-${subject}` : subject;
}
