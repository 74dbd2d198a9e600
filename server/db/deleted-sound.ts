/** Whether the sound of recordings that were deleted with everything else is still in its folder: noted with the deletion, until it is gone. */
import type { InStatement } from '@libsql/client';
import { eq } from 'drizzle-orm';
import type { Reader } from './reader.ts';
import { build, statement } from './statement.ts';
import { settings } from './tables/settings.ts';

const NAME = 'deleted-sound';

export const soundIsLeft: InStatement = statement(build.insert(settings).values({ name: NAME, value: '1' }).onConflictDoNothing());

export const soundIsGone: InStatement = statement(build.delete(settings).where(eq(settings.name, NAME)));

export async function isSoundLeft(reader: Reader): Promise<boolean> {
  return (await reader.select().from(settings).where(eq(settings.name, NAME)).limit(1)).length > 0;
}
