/** What a slice gives the app: its routes by where they are mounted, and how much its forms may hold. */
import type { Hono } from 'hono';
import type { AppEnv } from './request-context.ts';

/** Bytes of a form whose texts come back in their fields where they are too long to keep: twenty times what is kept, and a tenth of a second to read. */
export const COMES_BACK = 4 * 1024 * 1024;

export type Slice = {
  readonly mounts: readonly { readonly path: string; readonly routes: Hono<AppEnv> }[];
  /** Bytes that a form to a path may hold, where it is more than the usual 64 KiB; null for paths that are not this slice's, or are as usual. */
  readonly mostBytes?: (path: string) => number | null;
};
