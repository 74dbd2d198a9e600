/** Drafts as `npm run read` takes them: JSON, one draft or a list of them, each with its question and its parts. */
import { fail, ok, type Result } from '../domain/result.ts';

export type FileDraft = { readonly question: string; readonly parts: Readonly<Record<string, string>> };

/** The error is a clause, for the file's name to stand before it. */
export function draftsIn(text: string): Result<readonly FileDraft[], string> {
  const parsed = parsedJson(text);
  if (!parsed.ok) return parsed;
  const items = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const drafts: FileDraft[] = [];
  for (const [at, item] of items.entries()) {
    const draft = draftOf(item);
    if (!draft.ok) return fail(`draft ${at + 1}: ${draft.error}`);
    drafts.push(draft.value);
  }
  return ok(drafts);
}

function parsedJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return fail(`is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function draftOf(item: unknown): Result<FileDraft, string> {
  if (!isRecord(item)) return fail('expected an object with "question" and "parts"');
  const { question, parts } = item;
  if (typeof question !== 'string') return fail('"question" should be the id of a question');
  if (!isRecord(parts)) return fail('"parts" should be an object with a text for each part');
  const wrong = Object.keys(parts).find((part) => typeof parts[part] !== 'string');
  if (wrong !== undefined) return fail(`the part "${wrong}" should be a text`);
  return ok({ question, parts: parts as Record<string, string> });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
