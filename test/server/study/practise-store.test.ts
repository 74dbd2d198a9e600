import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { fresh } from '../../../server/domain/study/schedule.ts';
import { createPractiseStore } from '../../../server/study/practise-store.ts';
import { makeCard } from '../../../server/study/store.ts';
import { openTemporary } from '../temporary.ts';

const NOW = 1_000_000;
const RUN = 'RunRunRunRunRun1';

async function open() {
  const { candidate, reader, writer } = await openTemporary();
  const store = createPractiseStore({ writer, now: () => NOW, newId });
  const cards = () => reader.all('select kind, subject, due, buried_until as buried from cards order by subject');
  const put = (subject: Parameters<typeof makeCard>[2], due: number) =>
    writer.write([makeCard(newId(), candidate, subject, fresh(due), 1)]);
  return { candidate, writer, store, cards, put };
}

describe('advice that is put into the plan', () => {
  it('makes a card for a question that has none, due now, and one alone however often', async () => {
    const { candidate, store, cards } = await open();
    const advice = [{ kind: 'question', questionId: 'led-incident' }] as const;
    await store.advise(candidate, advice);
    await store.advise(candidate, advice);
    expect(await cards()).toEqual([{ kind: 'question', subject: 'led-incident', due: NOW, buried: null }]);
  });

  it('brings forward what would come later or was put off, and leaves what is due already', async () => {
    const { candidate, writer, store, cards, put } = await open();
    await put({ kind: 'question', questionId: 'late' }, NOW * 9);
    await put({ kind: 'question', questionId: 'soon' }, 5);
    await put({ kind: 'decision', runId: RUN, turn: 3 }, NOW * 9);
    await put({ kind: 'decision', runId: 'RunRunRunRunRun2', turn: 3 }, NOW * 9);
    await writer.write(['update cards set buried_until = 99']);
    await store.advise(candidate, [
      { kind: 'question', questionId: 'late' },
      { kind: 'question', questionId: 'soon' },
      { kind: 'run', runId: RUN },
    ]);
    expect(await cards()).toEqual([
      { kind: 'decision', subject: `${RUN}/3`, due: NOW, buried: null },
      { kind: 'decision', subject: 'RunRunRunRunRun2/3', due: NOW * 9, buried: 99 },
      { kind: 'question', subject: 'late', due: NOW, buried: null },
      { kind: 'question', subject: 'soon', due: 5, buried: null },
    ]);
  });

  it('touches nobody else’s cards, and writes nothing where nothing is advised', async () => {
    const { candidate, store, cards, put } = await open();
    await put({ kind: 'question', questionId: 'late' }, NOW * 9);
    await store.advise(candidate, []);
    const before = await cards();
    await expect(store.advise('nobody', [{ kind: 'run', runId: RUN }])).resolves.toBeUndefined();
    expect(await cards()).toEqual(before);
  });
});
