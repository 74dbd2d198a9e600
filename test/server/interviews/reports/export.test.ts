/** The whole app: a report is made from what is stored alone, so an export brings the same one. */
import { describe, expect, it } from 'vitest';
import { createInterviewStore } from '../../../../server/interviews/store.ts';
import { answered, probe, type Sat, SETUP, SPOKEN, START, STRONG, WEAK } from '../../../domain/report/interviews.ts';
import { exported, importFile } from '../../settings/rich.ts';
import { get, post, startTestApp, textOf } from '../../visitor.ts';
import { NOW, sitOut } from './report-site.ts';

const OWN = { levels: { reliability: 3, people: 2 }, at: START + 3.6e6, probes: { '2/1': 'met' } } as const;
const PARTNER = { screens: { people: { level: 1, note: 'Who?' } }, items: { '1': { level: 2, note: '' } }, doneAt: START + 3.7e6 };

describe('a report', () => {
  it('is reproduced from the export, as a page, as Markdown and as JSON', async () => {
    const here = await startTestApp({ now: () => NOW });
    const there = await startTestApp({ now: () => NOW });
    const { candidate } = here.database;
    const store = createInterviewStore(here.database);
    const own = { ...OWN, probes: {} };
    await sitOut(store, candidate, WEAK, { createdAt: START - 9e8, overAt: START - 8e8, own });
    await sitOut(store, candidate, [STRONG[0] as Sat, STRONG[1] as Sat], { createdAt: START - 5e8, overAt: START - 4e8, own });
    const mixed = [
      answered(1, 'gates-camp', { probes: [probe({ answer: 'It took eleven minutes, I think, from start to end.' })] }),
      SPOKEN[1] as Sat,
    ];
    const id = await sitOut(store, candidate, mixed, { own: OWN, partner: PARTNER, setup: { ...SETUP, partner: true } });
    expect((await post(here, `/interviews/${id}/plan`, {})).status).toBe(303);
    expect((await importFile(there, await exported(here))).status).toBe(303);
    for (const file of ['report.json', 'report.md', 'report']) {
      const one = await get(here, `/interviews/${id}/${file}`);
      const other = await get(there, `/interviews/${id}/${file}`);
      expect([one.status, other.status]).toEqual([200, 200]);
      expect(await other.text()).toBe(await one.text());
    }
    const report = (await (await get(there, `/interviews/${id}/report.json`)).json()) as { readonly gaps: readonly unknown[] };
    expect(report).toMatchObject({ ownAt: OWN.at, partnerAt: PARTNER.doneAt, planned: { at: NOW } });
    expect(report.gaps).toHaveLength(3);
    expect(textOf(await (await get(there, '/interviews/past')).text())).toContain('Screen by screen');
  });
});
