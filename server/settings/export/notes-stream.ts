/** The Markdown export as a stream. */
import { setImmediate } from 'node:timers/promises';
import { answerNote, type DayOf, type NotedQuestion, questionNote, runNote, storyNote } from '../../domain/export/notes.ts';
import type { SettingsStore } from '../store.ts';
import { pagesOf } from './stream.ts';

export type NotesAsk = {
  readonly store: Pick<SettingsStore, 'rows' | 'runsByDate' | 'answersByQuestion'>;
  readonly candidate: string;
  readonly question: (id: string) => NotedQuestion | null;
  /** Of the scenario of a run, as it is called now or was when it was played; null where its text is gone. */
  readonly titleOf: (run: { readonly scenarioId: string; readonly hash: string }) => Promise<string | null>;
  readonly day: DayOf;
  /** Milliseconds since 1970. */
  readonly now: number;
};

export async function* notePieces(ask: NotesAsk): AsyncGenerator<string> {
  const { day, now } = ask;
  yield `# Dry Run: what I wrote and played, ${day(now)}\n`;
  yield* section('Stories', 'There is no story yet.', storyPieces(ask));
  yield* section('Answers', 'There is no answer yet.', answerPieces(ask));
  yield* section('Runs', 'There is no run yet.', runPieces(ask));
}

async function* section(title: string, empty: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield `\n## ${title}\n`;
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty = false;
    yield piece;
  }
  if (isEmpty) yield `\n${empty}\n`;
}

async function* storyPieces({ store, candidate, day }: NotesAsk): AsyncGenerator<string> {
  for await (const stories of pagesOf(store.rows, 'stories', candidate)) for (const story of stories) yield `\n${storyNote(story, day)}\n`;
}

/** By question; of each the oldest first. */
async function* answerPieces({ store, candidate, question, day }: NotesAsk): AsyncGenerator<string> {
  let before: string | null = null;
  for (const { id, questionId } of await store.answersByQuestion(candidate)) {
    const [answer] = await store.rows.byIds('answers', candidate, [id]);
    if (!answer) continue;
    if (questionId !== before) yield `\n${questionNote(questionId, question(questionId))}\n`;
    before = questionId;
    yield `\n${answerNote(answer, question(questionId), day)}\n`;
    await setImmediate();
  }
}

/** The newest first. */
async function* runPieces({ store, candidate, titleOf, day }: NotesAsk): AsyncGenerator<string> {
  const ids = await store.runsByDate(candidate);
  for (let from = 0; from < ids.length; from += GROUP) {
    const runs = (await store.rows.byIds('runs', candidate, ids.slice(from, from + GROUP))).toSorted((a, b) => b.updatedAt - a.updatedAt);
    const notes = await Promise.all(runs.map(async (run) => `${runNote(run, await titleOf(run), day)}\n`));
    yield `${from === 0 ? '\n' : ''}${notes.join('')}`;
    await setImmediate();
  }
}

/** Runs at a time. */
const GROUP = 200;
