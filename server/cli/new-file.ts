/** A new file of an author: begun from a template that is clean, plays, and says by its comments what stands where. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import { LOOP, LOOPS, QUESTIONS, REVIEWS, SCENARIOS } from './content-file.ts';

export const NEW_KINDS = ['scenario', 'question', 'review', 'loop'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

export type NewFile = { readonly path: string; readonly text: string };

const FOLDERS: Readonly<Record<NewKind, string>> = {
  scenario: SCENARIOS,
  question: QUESTIONS,
  review: join(QUESTIONS, REVIEWS),
  loop: join(QUESTIONS, LOOP, LOOPS),
};

/** Room for a title of 80 characters, and for a name on any file system. */
const LONGEST_ID = 60;
/** What the title says in a template of a scenario or a loop: a list tells each apart by it. */
const NEW_TITLE = /^(# |title: )New (?:incident|loop)$/gm;

/** What would be written below `root`; the error is a sentence. */
export async function newFile(root: string, kind: NewKind, id: string): Promise<Result<NewFile, string>> {
  const wrong = wrongId(kind, id);
  if (wrong) return fail(wrong);
  const text = await readFile(new URL(`templates/${kind}.md`, import.meta.url), 'utf8');
  return ok({ path: join(root, FOLDERS[kind], `${id}.md`), text: text.replace(NEW_TITLE, (_, mark) => `${mark}${titleOf(id)}`) });
}

function wrongId(kind: NewKind, id: string): string | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `expected an id of a–z, 0–9 and single - between them, as in disk-full; saw “${id}”`;
  if (id.length > LONGEST_ID) return `expected an id of at most ${LONGEST_ID} characters, saw ${id.length}`;
  if (kind === 'question' && id === 'loop') return 'no question may be called “loop”: its address is that of the interview loop';
  return null;
}

/** `disk-full` as `Disk full`: a beginning that no other file has. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
