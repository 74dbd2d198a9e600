import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../server/domain/result.ts';
import { createEarlierStore } from '../../../server/interviews/earlier-store.ts';
import { createInterviewStore } from '../../../server/interviews/store.ts';
import { takeStep } from '../../../server/interviews/take-step.ts';
import { startTestApp } from '../visitor.ts';
import { review } from './marking.tsx';
import { beginSitting, stored } from './sat.ts';

const source = { subject: 'plan', source: 'a\nb\nc' };
const html = (child: unknown) => String(child);

describe('a hosted exercise', () => {
  it('begins, changes by its fields and shows how it went', () => {
    const begun = review.begin(source);
    const marked = review.change(source, begun, { do: 'mark', line: '1' }, 12.4);
    expect(marked).toEqual(ok({ lines: [1], note: '', at: 12 }));
    const work = marked.ok ? marked.value : null;
    expect(html(review.workspace(source, work, 20))).toContain('a / b / c');
    expect(html(review.result(source, work, { action: '', fields: null }))).toContain('You found 1.');
    expect(review.shown(source, work)).toMatchObject([{ level: 2 }]);
    expect([review.title(source), review.summary(source, work)]).toEqual(['A plan', '1 found']);
    expect(review.seen(source, work)).toMatchObject({
      short: 'A plan',
      isEmpty: false,
      shown: [{ level: 2 }],
      flags: [],
      summary: '1 found',
    });
  });

  it('begins anew from work that is none, and refuses in a sentence', () => {
    expect(review.change(source, 'nonsense', { note: 'x' }, 0)).toEqual(ok({ lines: [], note: 'x', at: 0 }));
    expect(review.change(source, null, { do: 'mark', line: '9' }, 0)).toEqual(fail('There is no such line.'));
  });

  it('shows what was written and keeps everything where its text cannot be read any more', () => {
    const broken = { subject: 'plan', source: 'broken' };
    expect([review.shown(broken, {}), review.seen(broken, {})]).toEqual([[], null]);
    expect(review.change(broken, { a: 1 }, { do: 'mark' }, 0)).toEqual(ok({ a: 1 }));
    for (const page of [
      review.workspace(broken, { note: 'Mine.' }, 0),
      review.result(broken, { note: 'Mine.' }, { action: '', fields: null }),
    ])
      expect(html(page)).toMatch(/cannot be read any more.*Mine\./s);
  });
});

describe('an exercise within an interview', () => {
  async function sitting() {
    const clock = { now: 1_000_000 };
    const running = await startTestApp({ now: () => clock.now });
    const id = await beginSitting(running, [{ kind: 'review', subject: 'plan', source: 'a\nb\nc', minutes: 9 }, { kind: 'talk' }]);
    const unused = () => {
      throw new Error('An exercise is no answer and no run');
    };
    const deps = {
      store: createInterviewStore(running.database),
      earlier: createEarlierStore(running.database),
      exercises: { review },
      answers: { begin: unused, give: unused, record: unused, refusal: unused },
      incidents: { begin: unused, pause: unused, resume: unused, abandon: unused },
      bank: running.bank,
      now: () => clock.now,
    };
    const does = async (form: Record<string, string>) => {
      const interview = await stored(running, id);
      const [item] = interview.items;
      if (!item) throw new Error('There is no item');
      return takeStep(deps, { interview, item, form: { revision: String(item.revision), ...form }, liveFactor: 6, pace: 140 });
    };
    const pass = (seconds: number) => {
      clock.now += seconds * 1000;
    };
    return { running, id, does, pass };
  }

  it('keeps its own fields, whatever the button, and what it shows once it is in', async () => {
    const { running, id, does, pass } = await sitting();
    await does({ do: 'open' });
    pass(30);
    await does({ do: 'mark', line: '1' });
    expect(await does({ do: 'pause', note: 'So far.' })).toMatchObject({ kind: 'kept' });
    expect(await does({ do: 'resume' })).toMatchObject({ kind: 'kept' });
    expect(await does({ do: 'hand-in', note: 'Done.' })).toMatchObject({ kind: 'kept', handedIn: true, isOver: false });
    expect((await stored(running, id)).items[0]?.work).toEqual({ lines: [1], note: 'Done.', at: 30 });
    expect(await running.database.reader.all('select subject, source, source_id as id, version, level from evidence')).toEqual([
      { subject: 'screen:security', source: 'interview', id, version: 1, level: 2 },
    ]);
  });

  it('refuses in its own words, and is 409 for what another tab changed', async () => {
    const { does } = await sitting();
    await does({ do: 'open' });
    expect(await does({ do: 'mark', line: '9' })).toMatchObject({ kind: 'refused', status: 422, line: 'There is no such line.' });
    await does({ do: 'save', note: 'One.' });
    expect(await does({ do: 'save', note: 'Two.', revision: '0' })).toMatchObject({ kind: 'conflict' });
    expect(await does({ do: 'save', note: 'x'.repeat(600_000) })).toMatchObject({ kind: 'refused', status: 422 });
  });

  it('is handed in by the clock with what is there, and what comes with it', async () => {
    const { running, id, does, pass } = await sitting();
    await does({ do: 'open' });
    pass(3600);
    expect(await does({ do: 'save', note: 'Late.' })).toMatchObject({ kind: 'kept', handedIn: true });
    const [item] = (await stored(running, id)).items;
    expect(item?.work).toMatchObject({ note: 'Late.' });
    expect(item?.steps.at(-1)).toMatchObject({ kind: 'handed-in', by: 'clock', at: 4_600_000 });
  });
});
