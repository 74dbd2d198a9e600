import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRecordingFiles } from '../../../server/answers/recordings/recording-files.ts';
import { get, startTestApp, textOf } from '../visitor.ts';
import { enrich, everything, exported, importFile, WEBM } from './rich.ts';

function filesOf(running: Awaited<ReturnType<typeof startTestApp>>) {
  return createRecordingFiles(join(running.folder, 'data/recordings', running.database.candidate));
}

const now = () => 20_000_000_000;

describe('an export', () => {
  it('is the same candidate on another install, row by row, sound and all', async () => {
    const from = await startTestApp({ now });
    const { recording } = await enrich(from, filesOf(from));
    const file = await exported(from, '?recordings=1');
    const to = await startTestApp({ now });
    const imported = await importFile(to, file);
    expect([imported.status, imported.headers.get('location')]).toEqual([303, expect.stringContaining('/settings/import?runs=2.0.0.0&')]);
    expect(await everything(to)).toEqual(await everything(from));
    expect(await filesOf(to).read(recording)).toEqual(WEBM);
    expect(await exported(to, '?recordings=1')).toBe(file);
    expect(textOf(await (await get(to, '/questions/led-incident')).text())).toContain('I rolled back.');
  });

  it('sent twice at once, as by a double click, brings the sound of every recording', async () => {
    const from = await startTestApp({ now });
    const to = await startTestApp({ now });
    const { recording } = await enrich(from, filesOf(from));
    const file = await exported(from, '?recordings=1');
    const both = await Promise.all([importFile(to, file), importFile(to, file), importFile(to, file)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await filesOf(to).read(recording)).toEqual(WEBM);
  });
});
