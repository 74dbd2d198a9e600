/** The page of an item as it stands, or with what was typed and could not be kept as it is. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { EndingPage } from '../../views/interviews/ending-page.tsx';
import { ItemResultPage } from '../../views/interviews/item-result-page.tsx';
import { SittingPage } from '../../views/interviews/sitting-page.tsx';
import type { ClockFace, GuessShown, SittingView } from '../../views/interviews/sitting-props.ts';
import { links } from '../../views/links.ts';
import { editorParts } from '../domain/answer/draft.ts';
import { clockOf, GRACE, type ItemClock } from '../domain/interview/clock.ts';
import { type InterruptedAnswer, type Interruption, interruptionOf } from '../domain/interview/interruption.ts';
import type { ItemKind, SpokenWork } from '../domain/interview/interview.ts';
import { WHOLE } from '../domain/interview/loop.ts';
import { isHandedIn, itemOn } from '../domain/interview/sitting.ts';
import { isUnwritten, NOTES, spokenWorkOf } from '../domain/interview/spoken-work.ts';
import { textsWithin } from '../domain/interview/texts-within.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import type { AppContext } from '../http/request-context.ts';
import { planFor, questionOf } from './item-content.ts';
import type { SittingDeps } from './step-request.ts';
import type { StoredInterview, StoredItem } from './stored-interview.ts';
import { workOf } from './typed-work.ts';

/** What a page says beyond the item as it stands. */
export type SittingSaid = {
  readonly notice?: string;
  /** In the fields instead of what is stored. */
  readonly typed?: unknown;
  /** What another tab saved. */
  readonly theirs?: readonly string[];
};

export async function showItem(
  c: AppContext,
  deps: SittingDeps,
  interview: StoredInterview,
  item: StoredItem,
  said: SittingSaid = {},
  status: ContentfulStatusCode = 200,
) {
  const clock = clockOf(planFor(item, interview.setup), item.steps, deps.now());
  const page = (
    <SittingPage
      // In answer to a form, the page's own address is still that of the interview.
      frame={{ ...c.get('frame'), path: links.interview(interview.id) }}
      interviewId={interview.id}
      place={item.place}
      items={interview.items.length}
      title={item.title}
      revision={item.revision}
      clock={faceOf(clock)}
      isWatched={interview.setup.watched}
      view={await viewOf(deps, interview, item, clock, said.typed ?? workOf(deps, item))}
      notice={said.notice ?? null}
      theirs={said.theirs ?? []}
    />
  );
  return c.html(page, status);
}

export function showResult(c: AppContext, deps: SittingDeps, interview: StoredInterview, item: StoredItem) {
  const hosted = deps.exercises[item.kind];
  const tick = {
    action: links.interviewWork(interview.id, item.place),
    fields: <input type="hidden" name="revision" value={String(item.revision)} />,
  };
  const result = hosted?.result(item, item.work, tick) ?? null;
  return c.html(
    <ItemResultPage
      frame={c.get('frame')}
      interviewId={interview.id}
      title={hosted?.title(item) ?? item.title}
      result={result}
      next={nextAfter(interview)}
    />,
  );
}

function nextAfter({ state, own }: StoredInterview) {
  if (state === 'open') return 'item';
  return own === null ? 'own-rating' : 'report';
}

export function showEnding(c: AppContext, { id, items }: StoredInterview) {
  const handedIn = items.filter(isHandedIn).length;
  const isOneOpen = (itemOn(items)?.steps.length ?? 0) > 0;
  return c.html(<EndingPage frame={c.get('frame')} interviewId={id} handedIn={handedIn} isOneOpen={isOneOpen} items={items.length} />);
}

function faceOf({ left, limit, spent, isTimeOver, isPaused }: ItemClock): ClockFace {
  return {
    left: left === null ? null : Math.ceil(left),
    limit,
    spent: Math.round(spent),
    endsIn: limit === null || isPaused ? null : Math.max(0, Math.ceil(limit + GRACE - spent)),
    isTimeOver,
  };
}

async function viewOf(
  deps: SittingDeps,
  interview: StoredInterview,
  item: StoredItem,
  clock: ItemClock,
  work: unknown,
): Promise<SittingView> {
  if (clock.isPaused) return { kind: 'paused', isIncident: item.kind === 'incident' };
  if (clock.on.kind === 'to-come' || clock.on.kind === 'done') return toCome(interview, item);
  const hosted = deps.exercises[item.kind];
  if (hosted) return { kind: 'work', heading: hosted.title(item), workspace: hosted.workspace(item, work, clock.elapsed) };
  if (item.kind === 'incident') {
    const state = item.runId === null ? null : await deps.store.runState(interview.candidate, item.runId);
    return { kind: 'incident', runHref: item.runId && links.run(item.runId), isOpen: state === 'open' };
  }
  return spokenView(deps, interview, item, clock, spokenWorkOf(work));
}

function toCome(interview: StoredInterview, { kind, minutes, stage, place }: StoredItem): SittingView {
  const before = interview.items.find((one) => one.place === place - 1);
  const isNewStage = before?.stage !== stage && interview.setup.stage === WHOLE;
  return { kind: 'to-come', minutes, what: WHAT[kind], stage: isNewStage ? stageBegins(before?.stage ?? null, stage) : null };
}

function stageBegins(before: string | null, stage: string): string {
  const name = stage.replaceAll('-', ' ');
  return before === null ? `The first stage: ${name}` : `The next stage: ${name}, now or on another day. What is in is kept.`;
}

const WHAT: Readonly<Record<ItemKind, string>> = {
  talk: 'a talk',
  question: 'a question with its follow-ups',
  incident: 'an incident to run',
  review: 'something to review',
  design: 'a design',
  retrospective: 'a review of an incident to write',
  'hand-over': 'a run to hand over',
};

async function spokenView(
  deps: SittingDeps,
  interview: StoredInterview,
  item: StoredItem,
  { on, limit }: ItemClock,
  work: SpokenWork,
): Promise<SittingView> {
  const question = questionOf(item);
  const text = question?.title ?? item.title;
  const introHtml = question?.introHtml ?? '';
  if (on.kind === 'guess') return { kind: 'guess', text, introHtml };
  if (on.kind === 'rating' && question) {
    if (work.selfLevel === null) return { kind: 'rating', text, levels: question.levels };
    return { kind: 'pointers', text, pointers: question.pointers, guess: guessOf(item, question.screens) };
  }
  const probe = on.kind === 'answer' ? on.probe : 0;
  const { setup } = interview;
  const common = { kind: 'answer' as const, probe, listens: setup.voice === 'listen', interruption: null };
  const asked = work.probes[probe - 1];
  if (asked) {
    const notes = { name: `probe-${probe}`, text: asked.answer };
    return { ...common, text: asked.text, introHtml: '', parts: [], notes, isWriting: asked.answer !== '' || !isUnwritten(work.parts) };
  }
  const { [NOTES]: notes = '', ...told } = work.parts;
  const parts = question ? editorParts(SCAFFOLDS[question.scaffold], told) : [];
  const interruption = question && limit !== null ? await cutInOn(deps, interview, item, { kind: question.kind, seconds: limit }) : null;
  const written = { parts, notes: { name: `part-${NOTES}`, text: notes }, isWriting: !isUnwritten(work.parts) };
  return { ...common, text, introHtml, ...written, interruption };
}

async function cutInOn(
  { earlier }: SittingDeps,
  { candidate, setup, createdAt }: StoredInterview,
  { place, subject }: StoredItem,
  answer: Pick<InterruptedAnswer, 'kind' | 'seconds'>,
): Promise<Interruption | null> {
  if (!setup.watched) return null;
  return interruptionOf(setup, { place, subject, ...answer }, await earlier.cutIns(candidate, subject, createdAt));
}

function guessOf({ steps }: StoredItem, own: GuessShown['own']): GuessShown | null {
  const guess = steps.find((step) => step.kind === 'guessed');
  return guess?.kind === 'guessed' ? { ticked: guess.screens, own } : null;
}

/** Texts within stored work that are not in what was typed: what a candidate would lose without being told. */
export function textsBeyond(stored: unknown, typed: unknown): readonly string[] {
  const known = new Set(textsWithin(typed));
  return [...new Set(textsWithin(stored))].filter((text) => !known.has(text));
}
