import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../server/cli/soak/soaked-content.ts';
import { decisionMark, integrityOf, storedMarks } from '../../../server/cli/soak/stored-marks-store.ts';
import { withFile } from '../../../server/db/backup/file-address.ts';
import { newId } from '../../../server/db/ids.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { type Desk, openDesk, rate, save, sheetOf } from '../../server/answers/desk.ts';
import { TOLD } from '../../server/stories/story.ts';
import { addressIn } from '../../server/temporary.ts';
import { begin, get, offersOn, post, WORKED_EXAMPLE } from '../../server/visitor.ts';

async function marksIn({ folder }: Desk): Promise<Record<string, number>> {
  const { scenario } = compile('scenarios/checkout.md', WORKED_EXAMPLE);
  if (!scenario) throw new Error('The worked example has errors');
  return withFile(addressIn(folder).path, async (client) =>
    Object.fromEntries(await storedMarks(client, tokensOf([{ id: 'checkout', scenario }]))),
  );
}

describe('what is stored of a soak', () => {
  it('is each draft, rating, story and decision, by its mark', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'First soak-1-1' });
    await rate(desk, await sheetOf(desk), { action: 'Second soak-1-2' }, '3');
    await post(desk, '/stories', { id: newId(), ...TOLD, title: 'The night of soak-1-3' });
    const path = await begin(desk);
    const [offer] = offersOn(await (await get(desk, path)).text());
    await post(desk, `${path}/decisions`, { turn: '0', choice: offer?.token ?? '' });
    const mark = decisionMark(path.replace('/runs/', ''), 0, offer?.token ?? '');
    expect(await marksIn(desk)).toEqual({ 'draft soak-1-1': 1, 'rating soak-1-2': 1, 'story soak-1-3': 1, [`decision ${mark}`]: 1 });
  });

  it('is no rating without its evidence, and no decision that its run does not count', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), { action: 'Rated soak-1-1' }, '3');
    const path = await begin(desk);
    const [offer] = offersOn(await (await get(desk, path)).text());
    await post(desk, `${path}/decisions`, { turn: '0', choice: offer?.token ?? '' });
    await desk.database.writer.write(['delete from evidence', 'update runs set turns = 0']);
    const marks = Object.keys(await marksIn(desk));
    expect(marks).toEqual([expect.stringMatching(/^decision [\w-]{16} 0 unknown /)]);
  });

  it('counts what is there twice', async () => {
    const desk = await openDesk();
    for (const id of [newId(), newId()]) await post(desk, '/stories', { id, ...TOLD, title: 'The night of soak-1-1' });
    expect(await marksIn(desk)).toEqual({ 'story soak-1-1': 2 });
  });

  it('is in a file that is whole', async () => {
    const { folder } = await openDesk();
    expect(await withFile(addressIn(folder).path, integrityOf)).toBe('ok');
  });
});
