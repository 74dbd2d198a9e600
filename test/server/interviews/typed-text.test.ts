import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { get, post, startTestApp, textOf } from '../visitor.ts';
import { act, beginSitting, pageOf, revisionOn, stored } from './sat.ts';

const source = (path: string) => readFileSync(new URL(`../../../questions/${path}.md`, import.meta.url), 'utf8');
const REVIEW = { kind: 'review' as const, subject: 'reports-bucket', source: source('reviews/reports-bucket') };
const DESIGN = { kind: 'design' as const, subject: 'job-queue', source: source('designs/job-queue'), minutes: 30 };
const QUESTION = { kind: 'question' as const };
const JSON_ACCEPTED = { Accept: 'application/json' };
const FULL = Object.assign(new Error('full'), { code: 'SQLITE_FULL' });

async function sitting(items: Parameters<typeof beginSitting>[1], setup: Parameters<typeof beginSitting>[2] = { guesses: false }) {
  const running = await startTestApp();
  const id = await beginSitting(running, items, setup);
  const does = (fields: Record<string, string>, headers = {}) => act(running, id, 1, fields, headers);
  await does({ do: 'open' });
  const fails = () => {
    running.database.writer.write = () => Promise.reject(FULL);
  };
  return { running, id, does, fails, path: `/interviews/${id}/items/1/work` };
}

describe('what was typed for an item', () => {
  it('stands in the fields where the answer is too long to be kept', async () => {
    const { does } = await sitting([QUESTION]);
    const refused = await does({
      do: 'stop',
      probe: '0',
      'part-task': `Mine to decide. ${'word '.repeat(30_000)}`,
      'part-action': 'Short.',
    });
    const page = await refused.text();
    expect([refused.status, page.includes('>Mine to decide. word'), page.includes('>Short.</textarea>')]).toEqual([422, true, true]);
  });

  it('stands in the fields where a mark lacks something', async () => {
    const { does } = await sitting([REVIEW]);
    const refused = await does({ do: 'mark', from: '9999', to: '', severity: 'stop', text: 'The bucket is open to anybody.' });
    const page = await refused.text();
    expect([refused.status, page.includes('are not among them') || page.includes('is not among them')]).toEqual([422, true]);
    expect(page).toContain('The bucket is open to anybody.');
    expect(page).toContain('value="9999"');
  });

  it('is given back to copy where no field holds it: a part of a design that is closed by now', async () => {
    const { running, does, id } = await sitting([DESIGN]);
    const part = /name="design-part" value="([^"]+)"/.exec(await pageOf(running, id))?.[1] ?? '';
    await does({ do: 'next', 'design-part': part });
    const refused = await does({ do: 'save', [`part-${part}`]: 'How many jobs a second?' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('How many jobs a second?');
  });

  it('is given back to copy where another tab went on to the follow-up, or paused', async () => {
    for (const step of [{ do: 'stop', probe: '0' }, { do: 'pause' }]) {
      const { running, id, does, path } = await sitting([QUESTION]);
      const revision = revisionOn(await pageOf(running, id));
      await does(step);
      const late = await post(running, path, { revision, do: 'stop', probe: '0', 'part-task': 'Of the slow tab.' });
      const page = await late.text();
      expect([step.do, late.status, page.includes('Of the slow tab.')]).toEqual([step.do, 409, true]);
    }
  });

  it('comes back where the disk is full, for a form and for its script', async () => {
    const { running, does, id, fails } = await sitting([QUESTION]);
    fails();
    const refused = await does({ do: 'stop', probe: '0', 'part-task': 'Mine to decide.' });
    const page = await refused.text();
    expect([refused.status, page.includes('Mine to decide.'), textOf(page).includes('disk')]).toEqual([503, true, true]);
    const told = await does({ do: 'save', 'part-task': 'Mine to decide.' }, JSON_ACCEPTED);
    expect([told.status, await told.json()]).toMatchObject([503, { line: expect.stringContaining('disk') }]);
    expect((await stored(running, id)).items[0]?.steps.length).toBe(2);
  });

  it('comes back where the disk is full, from the sheet of a partner', async () => {
    const { running, id, fails } = await sitting([QUESTION], { partner: true });
    const sheet = `/interviews/${id}/partner`;
    const based = /name="based" value="([^"]+)"/.exec(await (await get(running, sheet)).text())?.[1] ?? '';
    fails();
    const refused = await post(running, sheet, { based, do: 'save', 'item-1': '3', 'item-1-note': 'Calm, and short.' });
    expect([refused.status, (await refused.text()).includes('Calm, and short.')]).toEqual([503, true]);
  });

  it('comes back where the disk is full, on the last evening', async () => {
    const { running, fails } = await sitting([QUESTION]);
    await post(running, '/settings', { interviewOn: '2099-12-04' });
    fails();
    const refused = await post(running, '/interviews/evening', { well: 'The drills.', begin: 'With a number.' });
    const page = await refused.text();
    expect([refused.status, page.includes('The drills.'), page.includes('With a number.')]).toEqual([503, true, true]);
  });
});
