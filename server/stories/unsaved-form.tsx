/** A form of stories that met a fault nobody foresaw: whatever was typed into it comes back, on a page that needs nothing but the text. */
import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { consequenceOf, sentenceOf, storageErrorOf } from '../db/storage-errors.ts';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { broken, noteFault } from '../http/request-log.ts';

/** What nothing was typed for is answered as everywhere. */
export const brokenForm: ErrorHandler<AppEnv> = async (error, c) => {
  const parts = c.req.method === 'POST' && !(error instanceof HTTPException) ? await typedIn(c) : [];
  if (parts.length === 0) throw error;
  noteFault(c, error, 'a story could not be kept');
  const fault = storageErrorOf(error);
  const happened = fault ? sentenceOf(fault) : broken(c);
  return c.html(
    <UnsavedTextPage frame={c.get('frame')} title="The story is not kept" happened={happened} parts={parts} section="stories" />,
    fault ? 503 : 500,
  );
};

/** Over a form that comes back because its story could not be stored. What is no failure of the storage is thrown again. */
export function notStored(c: AppContext, error: unknown): string {
  const fault = storageErrorOf(error);
  if (!fault) throw error;
  noteFault(c, error, 'a story could not be kept');
  return `${consequenceOf(fault, 'the story is not kept yet')}. What you typed is below. ${fault.advice}`;
}

const TEXTS = /^(title|happened|role|numbers|situation|task|action|result|reflection|pasted|rest)(-\d+)?$/;

async function typedIn(c: Context) {
  const form = await readForm(c);
  return Object.entries(form).flatMap(([id, text = '']) => {
    const [, field = ''] = TEXTS.exec(id) ?? [];
    return field === '' || text.trim() === '' ? [] : [{ id, name: `${field.slice(0, 1).toUpperCase()}${field.slice(1)}`, text }];
  });
}
