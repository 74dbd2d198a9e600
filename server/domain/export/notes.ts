/** Everything of a candidate as Markdown, for people to read and to take elsewhere: stories, answers by question, runs. */
import { editorParts } from '../answer/draft.ts';
import { SCAFFOLDS, type ScaffoldId } from '../question/scaffold.ts';
import type { DraftParts } from '../reading/reading.ts';
import { escaped, escapedInline } from './escaped.ts';

/** What is noted of each, as an export holds it. */
export type NotedStory = {
  readonly title: string;
  readonly happened: string;
  readonly role: string;
  readonly parts: DraftParts;
  readonly numbers: string;
  readonly screens: readonly string[];
  readonly skills: readonly string[];
  readonly runId: string | null;
  readonly updatedAt: number;
};

export type NotedAnswer = {
  readonly createdAt: number;
  readonly closedAt: number | null;
  readonly simulated: boolean;
  readonly parts: DraftParts;
  readonly versions: readonly {
    readonly number: number;
    readonly createdAt: number;
    readonly selfLevel: number | null;
    readonly readLevel: number | null;
  }[];
};

export type NotedRun = {
  readonly state: string;
  /** Nothing for a first try. */
  readonly retryOf?: string | undefined;
  readonly outcome: string | null;
  readonly score: number | null;
  readonly updatedAt: number;
  readonly decisions: readonly unknown[];
};

/** A day as it is written here, from milliseconds since 1970. */
export type DayOf = (time: number) => string;

export type NotedQuestion = { readonly title: string; readonly scaffold: ScaffoldId };

export function storyNote(story: NotedStory, day: DayOf): string {
  const { title, happened, role, parts, numbers, screens, skills, runId, updatedAt } = story;
  const facts: readonly (readonly [string, string])[] = [
    ['When', happened],
    ['Role', role],
    ['Numbers', numbers],
    ['Shows', [...screens, ...skills].join(', ')],
    ['Written', day(updatedAt)],
  ];
  const simulated = runId === null ? [] : ['From a run, not from life.'];
  return blocks([heading(3, title), ...simulated, list(facts.filter(([, value]) => value.trim() !== '')), ...told('star', parts)]);
}

/** The question is null where it is no longer asked. */
export function answerNote(answer: NotedAnswer, question: NotedQuestion | null, day: DayOf): string {
  const { createdAt, closedAt, simulated, parts, versions } = answer;
  const until = closedAt === null ? 'open' : `closed ${day(closedAt)}`;
  const ratings = versions.flatMap(({ number, createdAt: at, selfLevel, readLevel }) =>
    selfLevel === null
      ? []
      : [[`Rated ${day(at)}`, `version ${number}, you ${selfLevel}, the checks ${readLevel ?? 'could not judge'}`] as const],
  );
  const begun = simulated ? ['Begun from a run, not from life.'] : [];
  return blocks([heading(4, `Begun ${day(createdAt)}, ${until}`), ...begun, list(ratings), ...told(question?.scaffold ?? null, parts)]);
}

export function questionNote(id: string, question: NotedQuestion | null): string {
  return heading(3, question?.title ?? id);
}

/** `title`: of its scenario; null where its text is gone. The name of its file is not told, since it may tell the cause. */
export function runNote({ state, retryOf, outcome, score, updatedAt, decisions }: NotedRun, title: string | null, day: DayOf): string {
  const end = state === 'over' ? `${outcome}${score === null ? '' : `, ${points(score)} of 100`}` : state;
  const what = `${escapedInline(title ?? 'An incident whose text is gone')}${retryOf === undefined ? '' : ', a retry'}`;
  return `- ${day(updatedAt)}: ${what}, ${end}, ${decisions.length} ${decisions.length === 1 ? 'decision' : 'decisions'}`;
}

/** 100 only if exact. */
function points(score: number): number {
  return score < 100 ? Math.min(99, Math.round(score)) : 100;
}

function told(scaffold: ScaffoldId | null, parts: DraftParts): readonly string[] {
  const named = editorParts(scaffold && SCAFFOLDS[scaffold], parts).filter(({ text }) => text.trim() !== '');
  return named.flatMap(({ name, text }) => [`**${escapedInline(name)}**`, escaped(text)]);
}

function heading(depth: number, text: string): string {
  return `${'#'.repeat(depth)} ${escapedInline(text) || 'Without a title'}`;
}

function list(facts: readonly (readonly [string, string])[]): string {
  return facts.map(([name, value]) => `- ${name}: ${escapedInline(value)}`).join('\n');
}

function blocks(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n\n');
}
