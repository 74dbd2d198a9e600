import { describe, expect, it } from 'vitest';
import { createSolvedScenarios } from '../../../server/content/solved-scenarios.ts';
import { runReplays } from '../../../server/runs/slice.ts';
import { patientDesk } from '../../../server/solving/desk.ts';
import { begin, choose, play, startTestApp, type TestApp } from '../visitor.ts';

const COSTLY = ['Scale payment', 'Fail the database'];

function replaysOf({ database, content }: TestApp) {
  const solved = createSolvedScenarios({ desk: patientDesk(), text: content.text });
  const replays = runReplays({ database, content, solved });
  return { replays, candidate: database.candidate };
}

function idOf(path: string): string {
  return path.replace('/runs/', '');
}

async function finished() {
  const running = await startTestApp();
  const path = await begin(running);
  await play(running, path, COSTLY);
  return { ...replaysOf(running), running, id: idOf(path) };
}

describe('a stored run', () => {
  it('is replayed for whose it is', async () => {
    const { replays, candidate, id } = await finished();
    expect(await replays.find(id, candidate)).toMatchObject({ ok: true, value: { stored: { id, state: 'over' }, run: { turn: 2 } } });
    expect(await replays.find(id, 'somebody')).toEqual({ ok: false, error: 'no-run' });
  });

  it('is replayed to just before a decision, whatever stands behind it', async () => {
    const { replays, candidate, id, running } = await finished();
    await running.database.writer.write([{ sql: "update decisions set choice = 'overview/no-such' where turn = 2", args: [] }]);
    const first = await replays.at(id, candidate, 1);
    expect(first).toMatchObject({ ok: true, value: { before: { turn: 0 }, taken: { name: expect.stringContaining('/scale') } } });
    for (const turn of [0, 2, 3]) expect(await replays.at(id, candidate, turn)).toEqual({ ok: false, error: 'unreadable' });
    expect(await replays.at('no-such-run-0000', candidate, 1)).toEqual({ ok: false, error: 'no-run' });
    expect(await replays.find(id, candidate)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('has a review once it is over', async () => {
    const { replays, candidate, id, running } = await finished();
    expect(await replays.finished(id, candidate)).toMatchObject({
      ok: true,
      value: { run: { turn: 2 }, debrief: { decisions: [{}, {}] } },
    });
    const path = await begin(running);
    await choose(running, path, 'Tell');
    expect(await replays.finished(idOf(path), candidate)).toEqual({ ok: false, error: 'not-over' });
    expect(await replays.finished('no-such-run-0000', candidate)).toEqual({ ok: false, error: 'no-run' });
  });

  it('that cannot be replayed, or not be solved, has none', async () => {
    const { replays, candidate, id, running } = await finished();
    const { database, content } = running;
    const solved = { ...createSolvedScenarios({ desk: patientDesk(), text: content.text }), debrief: async () => null };
    expect(await runReplays({ database, content, solved }).finished(id, candidate)).toEqual({ ok: false, error: 'unreadable' });
    await database.writer.write([{ sql: "update decisions set choice = 'overview/no-such'", args: [] }]);
    expect(await replays.finished(id, candidate)).toEqual({ ok: false, error: 'unreadable' });
  });
});
