/** The work of an item with what a form brought: an answer's text and its rating, or an exercise's own fields. */
import { ratingOf } from '../domain/answer/rating.ts';
import type { ItemClock } from '../domain/interview/clock.ts';
import type { SpokenWork } from '../domain/interview/interview.ts';
import { MOST_WORK } from '../domain/interview/limits.ts';
import { lengthOfWork, MOST_WRITTEN, spokenWorkOf, writtenOver } from '../domain/interview/spoken-work.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { RATINGS } from '../domain/study/schedule.ts';
import type { Form } from '../http/form.ts';
import type { HostedExercise } from './exercises.tsx';
import { questionOf } from './item-content.ts';
import type { SittingDeps, StepRequest } from './step-request.ts';
import type { StoredItem } from './stored-interview.ts';
import { typedIn } from './unsaved-form.tsx';

type Hosts = Pick<SittingDeps, 'exercises'>;

/** As it is stored, or as it begins. */
export function workOf({ exercises }: Hosts, item: StoredItem): unknown {
  const hosted = exercises[item.kind];
  if (hosted) return item.work ?? hosted.begin(item);
  return item.kind === 'incident' ? item.work : spokenWorkOf(item.work);
}

/** Why it cannot be kept, as a sentence for the page. `typed`: what its fields show; null where no field can hold what came. */
export type Untaken = { readonly line: string; readonly typed: unknown };

export function typedOver(deps: Hosts, { item, form }: StepRequest, clock: ItemClock): Result<unknown, Untaken> {
  const hosted = deps.exercises[item.kind];
  const before = workOf(deps, item);
  if (item.kind === 'incident' || clock.on.kind === 'to-come') return ok(before);
  if (hosted) return exerciseOver(hosted, item, before, form, clock);
  const work = writtenOver(spokenWorkOf(item.work), form);
  if (lengthOfWork(work) > MOST_WRITTEN || lengthOfJson(work) > MOST_WORK) return fail({ line: TOO_LONG, typed: work });
  return ok(withRating(item, work, form, clock));
}

const TOO_LONG = `Not saved: it is over ${MOST_WRITTEN.toLocaleString('en-GB')} characters. Make it shorter, then save again.`;

/** Where its button asks for what cannot be, its fields stand as they were typed. */
function exerciseOver(
  hosted: HostedExercise,
  item: StoredItem,
  before: unknown,
  form: Form,
  { elapsed }: ItemClock,
): Result<unknown, Untaken> {
  if (hosted.begin(item) === null && typedIn(form).length > 0) return fail({ line: UNREADABLE, typed: null });
  const changed = hosted.change(item, before, form, elapsed);
  if (changed.ok && lengthOfJson(changed.value) > MOST_WORK)
    return fail({ line: 'Not saved: it is more than an exercise can keep. Make it shorter.', typed: null });
  if (changed.ok) return changed;
  const kept = hosted.change(item, before, { ...form, do: 'save' }, elapsed);
  return fail({ line: changed.error, typed: kept.ok ? kept.value : null });
}

const UNREADABLE = 'The text of this exercise cannot be read any more, so nothing can be added to what was saved for it.';

function lengthOfJson(work: unknown): number {
  return JSON.stringify(work ?? null).length;
}

/** What time alone makes of the work: an exercise may keep how far it is known. */
export function untyped({ exercises }: Hosts, { item }: StepRequest, before: unknown, clock: ItemClock): unknown {
  const hosted = exercises[item.kind];
  if (!hosted || clock.on.kind === 'to-come') return before;
  const changed = hosted.change(item, before, {}, clock.elapsed);
  return changed.ok ? changed.value : before;
}

/** Nothing else changes once it is in. */
export function ticksOf(form: Form): Form {
  return Object.fromEntries(Object.entries(form).filter(([name]) => name === 'do' || name.startsWith('shown-')));
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
