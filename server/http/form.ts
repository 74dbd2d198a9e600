/** Reads what a form sent. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

export type Form = Readonly<Record<string, string | undefined>>;

const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** The text fields; of several of one name the last. Refuses with 415 what is no form, with 400 what cannot be read as one. */
export async function readForm(c: Context): Promise<Form> {
  const [, type] = FORM_TYPES.exec(c.req.header('content-type') ?? '') ?? [];
  if (type === undefined) throw new HTTPException(415);
  // Our own pages send the first kind; parseBody() would go through a FormData for it.
  if (/urlencoded$/i.test(type)) return Object.fromEntries(new URLSearchParams(await c.req.text()));
  const body = await c.req.parseBody().catch(() => {
    throw new HTTPException(400);
  });
  const texts = Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(texts);
}

/** A whole number in decimal digits, from `least` to `most`; null for anything else, and for what was not sent. */
export function integer(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined || !/^\d{1,15}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
