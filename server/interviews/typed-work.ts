/** The work of an item with what a form brought: an answer's text and its rating, or an exercise's own fields. */
import { ratingOf } from '../domain/answer/rating.ts';
import type { ItemClock } from '../domain/interview/clock.ts';
import type { SpokenWork } from '../domain/interview/interview.ts';
import { MOST_WORK } from '../domain/interview/limits.ts';
import { lengthOfWork, MOST_WRITTEN, spokenWorkOf, writtenOver } from '../domain/interview/spoken-work.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { RATINGS } from '../domain/study/schedule.ts';
import type { Form } from '../http/form.ts';
import { questionOf } from './item-content.ts';
import type { SittingDeps, StepRequest } from './step-request.ts';
import type { StoredItem } from './stored-interview.ts';

type Hosts = Pick<SittingDeps, 'exercises'>;

/** As it is stored, or as it begins. */
export function workOf({ exercises }: Hosts, item: StoredItem): unknown {
  const hosted = exercises[item.kind];
  if (hosted) return item.work ?? hosted.begin(item);
  return item.kind === 'incident' ? item.work : spokenWorkOf(item.work);
}

/** The failure is a sentence for the page. */
export function typedOver(deps: Hosts, { item, form }: StepRequest, clock: ItemClock): Result<unknown, string> {
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
