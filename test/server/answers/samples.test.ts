import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { get } from '../visitor.ts';
import { type Desk, openDesk, save, sheetOf } from './desk.ts';

const SAMPLES = readFileSync(new URL('../../domain/question/samples/worked-example.md', import.meta.url), 'utf8');
const PATH = '/questions/outage/samples';

describe('sample answers', () => {
  it('open once there is an attempt, and not before', async () => {
    const desk = await deskWithSamples();
    const before = await (await get(desk, PATH)).text();
    expect(before).toContain('Try it first');
    expect(before).not.toContain('freight company');
    await save(desk, await sheetOf(desk), { action: 'I took it back.' });
    const after = await (await get(desk, PATH)).text();
    expect(after).toContain('freight company');
    expect(after).toContain('What makes it a 4');
    expect(after).not.toContain('Try it first');
  });

  it('are named beside the draft where there are any', async () => {
    const [without, desk] = await Promise.all([openDesk(), deskWithSamples()]);
    expect(await (await get(desk, '/questions/outage')).text()).toContain(`href="${PATH}"`);
    expect(await (await get(without, '/questions/outage')).text()).not.toContain(PATH);
  });

  it('are not found where the question has none, or is none', async () => {
    const desk = await openDesk();
    expect([(await get(desk, PATH)).status, (await get(desk, '/questions/nowhere/samples')).status]).toEqual([404, 404]);
  });

  it('are named as broken where their file has errors, and the question stays', async () => {
    const desk = await deskWithSamples(SAMPLES.replace('format: 1', 'format: 2'));
    expect(desk.bank.broken()).toEqual([{ file: 'questions/samples/outage.md', errors: 1 }]);
    expect((await get(desk, '/questions/outage')).status).toBe(200);
    expect((await get(desk, PATH)).status).toBe(404);
  });
});

async function deskWithSamples(text = SAMPLES): Promise<Desk> {
  const desk = await openDesk();
  mkdirSync(join(desk.questions, 'samples'));
  writeFileSync(join(desk.questions, 'samples', 'outage.md'), text);
  await desk.close();
  return openDesk({ questions: desk.questions });
}
