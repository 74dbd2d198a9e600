/** The shipped questions, and the stories that were labelled against them by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import type { Question, Screen } from '../../../server/domain/question/question.ts';
import { classifySentences } from '../../../server/domain/story/sentence-classifier.ts';
import type { Story } from '../../../server/domain/story/story.ts';

const QUESTIONS = new URL('../../../questions/', import.meta.url);
const STORIES = new URL('../fixtures/stories/', import.meta.url);

/** For each question the ids of the stories that fit it best; empty where none does. */
export type Labels = Readonly<Record<string, readonly string[]>>;

export function shippedBank(): readonly Question[] {
  return markdownIn(QUESTIONS).flatMap(
    (name) => parseQuestion(`questions/${name}`, readFileSync(new URL(name, QUESTIONS), 'utf8')).question ?? [],
  );
}

export function labelledStories(): readonly Story[] {
  return markdownIn(STORIES).map((name) => storyOf(name.slice(0, -'.md'.length), readFileSync(new URL(name, STORIES), 'utf8')));
}

export const LABELS: Labels = JSON.parse(readFileSync(new URL('labels.json', STORIES), 'utf8'));

export const SECOND: { readonly stories: readonly Story[]; readonly labels: Labels } = JSON.parse(
  readFileSync(new URL('second.json', STORIES), 'utf8'),
);

/** A story of one of the writers, with the questions that it serves, the best first; of several that are equally best all are in `top`. */
export type WrittenStory = {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  readonly learned: string;
  readonly serves: readonly string[];
  readonly top?: readonly string[];
  readonly none: boolean;
};

/** What two writers wrote and labelled who know the questions and not the matching. `kept`: the third that tuning does not look at. */
export function writtenStories(which: 'tuned' | 'kept'): readonly WrittenStory[] {
  const folder = new URL('writers/', STORIES);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name.startsWith('kept') === (which === 'kept'));
  return names.flatMap((name): readonly WrittenStory[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

export function storyWritten({ id, title, situation, task, action, result, learned }: WrittenStory): Story {
  return emptyStory({ id, title, parts: { situation, task, action, result, reflection: learned } });
}

/** A title with one text below it, as somebody notes it down, and the questions that it serves, the best first. */
export type NotedStory = { readonly id: string; readonly title: string; readonly text: string; readonly serves: readonly string[] };

/** In four voices, and many that serve none. `apart`: what tuning does not look at. */
export function notedStories(which: 'tuned' | 'apart'): readonly NotedStory[] {
  return JSON.parse(readFileSync(new URL(which === 'apart' ? 'voices-apart.json' : 'voices.json', STORIES), 'utf8'));
}

/** `pasted`: with its sentences sorted into parts; `typed`: all under the action. */
export function storyNoted({ id, title, text }: NotedStory, how: 'typed' | 'pasted'): Story {
  return emptyStory({ id, title, parts: how === 'typed' ? { action: text } : classifySentences(text) });
}

export function emptyStory(changes: Partial<Story> = {}): Story {
  return { id: 'a', title: '', happened: '', role: '', parts: {}, numbers: '', screens: [], skills: [], simulated: false, ...changes };
}

function markdownIn(folder: URL): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
}

function storyOf(id: string, text: string): Story {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const parts = Array.from(body.matchAll(/## (\w+)\n\n([\s\S]*?)(?=\n## |$)/g), ([, name = '', words = '']) => [
    name.toLowerCase(),
    words.trim(),
  ]);
  const screens = field('screens')
    .replace(/[[\]\s]/g, '')
    .split(',') as Screen[];
  return emptyStory({
    id,
    title: field('title'),
    happened: field('happened'),
    role: field('role'),
    numbers: field('numbers'),
    screens,
    parts: Object.fromEntries(parts),
  });
}
