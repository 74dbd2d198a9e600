import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { post, startTestApp, textOf } from '../visitor.ts';
import { keep, TOLD } from './story.ts';

describe('a database that another program holds', () => {
  it('keeps what was typed in the form, of a new story and of one that is changed', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    const other = createClient({ url: running.databaseUrl, concurrency: 1 });
    const transaction = await other.transaction('write');
    const id = newId();
    const refused = [
      await post(running, '/stories', { id, ...TOLD, task: 'Typed while it was held.' }),
      await post(running, path, { revision: '1', ...TOLD, task: 'Typed while it was held.' }),
    ];
    for (const answer of refused) {
      expect(answer.status).toBe(503);
      const html = await answer.text();
      expect(textOf(html)).toContain('Another program is holding the database, so the story is not kept yet. What you typed is below.');
      expect(html).toContain('Typed while it was held.');
    }
    await transaction.rollback();
    other.close();
    expect((await post(running, '/stories', { id, ...TOLD })).headers.get('location')).toBe(`/stories/${id}`);
  });
});
