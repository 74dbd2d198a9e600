import Libsql from 'libsql';
import { describe, expect, it, vi } from 'vitest';
import { post, startTestApp } from '../visitor.ts';
import { keep, page, TOLD } from './story.ts';

describe('the statements about stories', () => {
  it('find their rows by an index, those that read and those that write', async () => {
    const prepare = vi.spyOn(Libsql.prototype, 'prepare');
    const running = await startTestApp();
    const path = await keep(running);
    await post(running, path, { revision: '1', ...TOLD, task: 'Changed.' });
    await running.database.writer.write([{ sql: "update stories set bank = 'another' where id <> ''", args: [] }]);
    await post(running, '/stories/proposals', { pasted: 'Led the response to an outage of checkout' });
    await post(running, path, { revision: '1', tab: 'b', ...TOLD, task: 'Met a newer one.' });
    for (const shown of ['/stories', '/stories/cue-sheet', path, `${path}/edit`, `${path}/versions`, `${path}/versions/1`])
      await page(running, shown);
    await post(running, `${path}/tags`, { do: 'no', 'offered-people': '1' });
    await post(running, `${path}/tags`, { do: 'keep', 'offered-people': '1', 'screen-people': '1' });
    await post(running, '/stories', { run: 'none' });
    await post(running, `${path}/removal`, {});
    const ours = /^(select|insert|update|delete) .*"(stories|story_matches|story_screens|story_versions|pastes|settings)"/;
    const asked = new Set(prepare.mock.calls.map(([text]) => text).filter((text) => ours.test(text)));
    prepare.mockRestore();

    expect(asked.size).toBeGreaterThan(15);
    const scanning: string[] = [];
    for (const text of asked) {
      const plan = await running.database.reader.all<{ detail: string }>(`explain query plan ${text.replace(/\?/g, "'1'")}`);
      if (plan.some(({ detail }) => /SCAN (stories|story_matches|story_screens|story_versions|pastes|answers|settings)\b/.test(detail)))
        scanning.push(text);
    }
    expect(scanning).toEqual([]);
  });
});
