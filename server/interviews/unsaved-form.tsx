/** A form of an interview that met a fault nobody foresaw: whatever was typed into it comes back, to be copied. */
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { sentenceOf, storageErrorOf } from '../db/storage-errors.ts';
import type { EditorPart } from '../domain/answer/draft.ts';
import { type Form, readForm } from '../http/form.ts';
import type { AppEnv } from '../http/request-context.ts';
import { broken, noteFault } from '../http/request-log.ts';

/** Its script is told in a line. What nothing was typed for is answered as everywhere. */
export const brokenForm: ErrorHandler<AppEnv> = async (error, c) => {
  if (c.req.method !== 'POST' || error instanceof HTTPException || !isForm(c.req.header('content-type'))) throw error;
  const parts = typedIn(await readForm(c));
  const isAsked = c.req.header('Accept') === 'application/json';
  if (parts.length === 0 && !isAsked) throw error;
  noteFault(c, error, 'what was typed in an interview could not be kept');
  const fault = storageErrorOf(error);
  const happened = fault ? sentenceOf(fault) : broken(c);
  const status = fault ? 503 : 500;
  if (isAsked) return c.json({ line: `Not saved: ${happened}` }, status);
  const page = <UnsavedTextPage frame={c.get('frame')} title="This is not saved" happened={happened} parts={parts} section="interviews" />;
  return c.html(page, status);
};

function isForm(type = ''): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type);
}

/** Fields that say where something stands, not what was typed. */
const NOT_TYPED =
  /^(?:do|revision|based|probe|way|level|ticked|severity|verdict|design-part|shown-.*|screen-[a-z-]*|item-\d+|probe-\d+\/\d+)$/;

export function typedIn(form: Form): readonly EditorPart[] {
  const typed = Object.entries(form).filter(([name, text = '']) => isText(name) && text.trim() !== '');
  return typed.map(([id, text = '']) => ({ id, name: id.replace(/^part-/, ''), text }));
}

function isText(name: string): boolean {
  return name.endsWith('-note') || !NOT_TYPED.test(name);
}
