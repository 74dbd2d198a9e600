/** Reads what a form sent. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

export type Form = Readonly<Record<string, string | undefined>>;

const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** The text fields; of several of one name the last. Refuses with 415 what is no form, with 400 what cannot be read as one. */
export async function readForm(c: Context): Promise<Form> {
  if (!FORM_TYPES.test(c.req.header('content-type') ?? '')) throw new HTTPException(415);
  const body = await c.req.parseBody().catch(() => {
    throw new HTTPException(400);
  });
  const texts = Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(texts);
}
