/** A form of an item: what was typed is laid over what is stored, the step that is asked for follows if it may, and both are written at once. */
import { clockOf, type ItemClock, type ItemPlan } from '../domain/interview/clock.ts';
import { chooseProbes } from '../domain/interview/probes.ts';
import { type Act, isHandedIn, type SittingRefusal, stepsFor } from '../domain/interview/sitting.ts';
import { spokenWorkOf } from '../domain/interview/spoken-work.ts';
import { SCREENS } from '../domain/question/question.ts';
import { ok } from '../domain/result.ts';
import { type Form, integer } from '../http/form.ts';
import { handingIn } from './hand-in.ts';
import { planFor, questionOf } from './item-content.ts';
import type { SittingDeps, StepContent, StepOutcome, StepRequest } from './step-request.ts';
import { ticksOf, typedOver, untyped, workOf } from './typed-work.ts';

export async function takeStep(deps: SittingDeps, request: StepRequest): Promise<StepOutcome> {
  const { interview, item, form } = request;
  const now = deps.now();
  const plan = planFor(item, interview.setup);
  const clock = clockOf(plan, item.steps, now);
  const isTicking = form.do === 'tick' && clock.on.kind === 'done';
  const typed = typedOver(deps, isTicking ? { ...request, form: ticksOf(form) } : request, clock);
  if (!typed.ok) return { kind: 'refused', status: 422, ...typed.error };
  const before = workOf(deps, item);
  const isNew = JSON.stringify(typed.value) !== JSON.stringify(untyped(deps, request, before, clock));
  if (isTicking) return keepTicks(deps, request, typed.value, now);
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

/** What was in the work is ticked once it is in, when its pointers are seen. */
async function keepTicks(deps: SittingDeps, { interview, item }: StepRequest, work: unknown, now: number): Promise<StepOutcome> {
  const change = { work, interviewId: interview.id, place: item.place, revision: item.revision, isAfterwards: true, now };
  const revision = await deps.store.changeItem(interview.candidate, change);
  return revision === null ? { kind: 'raced' } : { kind: 'kept', revision, steps: 0, handedIn: true, isOver: interview.state !== 'open' };
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
  const topics = deps.bank.topics();
  return { ...spoken, probes: chooseProbes({ question, parts: spoken.parts, pace, topics, earlier, seen, seed, most: item.probes }) };
}

async function keep(deps: SittingDeps, request: StepRequest, content: StepContent, now: number): Promise<StepOutcome> {
  const { interview, item } = request;
  const { candidate } = interview;
  const handedIn = isHandedIn(content);
  const isNowIn = handedIn && !isHandedIn(item);
  const isLast = interview.items.every((one) => one.place === item.place || isHandedIn(one));
  const isOver = isNowIn && isLast;
  const opened = await withRun(deps, request, content, now);
  const unchanged = opened.steps.length === item.steps.length && JSON.stringify(opened.work) === JSON.stringify(item.work);
  if (unchanged) return { kind: 'kept', revision: item.revision, steps: 0, handedIn, isOver: interview.state !== 'open' };
  const given = isNowIn ? await handingIn(deps, request, opened, now) : { content: opened, and: [] };
  const change = { ...given.content, interviewId: interview.id, place: item.place, revision: item.revision, ends: isOver, now };
  const revision = await deps.store.changeItem(candidate, change, given.and);
  if (revision === null) {
    // Another tab opened it meanwhile, with a run of its own.
    if (opened.runId) await deps.incidents.abandon(candidate, opened.runId, now);
    return { kind: 'raced' };
  }
  if (item.runId) await clockGoesWith(deps, candidate, item.runId, content);
  if (isNowIn && item.runId) await deps.incidents.abandon(candidate, item.runId, now);
  return { kind: 'kept', revision, steps: opened.steps.length - item.steps.length, handedIn, isOver };
}

/** A pause of the item is one of its run, and both go on together. */
async function clockGoesWith({ incidents }: SittingDeps, candidate: string, runId: string, { steps }: StepContent): Promise<void> {
  const last = steps.at(-1)?.kind;
  if (last === 'paused') await incidents.pause(candidate, runId);
  if (last === 'resumed') await incidents.resume(candidate, runId);
}

/** An incident begins with its item. Where its text cannot be played it has no run, and can only be handed in. */
async function withRun(
  deps: SittingDeps,
  { interview, item, liveFactor }: StepRequest,
  content: StepContent,
  now: number,
): Promise<StepContent> {
  const isOpened = item.kind === 'incident' && item.runId === null && item.steps.length === 0 && content.steps.length > 0;
  if (!isOpened) return content;
  const { setup, candidate } = interview;
  const ask = { candidate, scenarioId: item.subject, source: item.source, now };
  const runId = await deps.incidents.begin({ ...ask, live: setup.pace === 'timed' ? liveFactor : null, predict: setup.predicts });
  return { ...content, runId };
}
