/** How true the reading is of drafts by people who never saw its rules: the figures, printed for what was tuned on and for what was kept apart. */
import { afterAll, describe, expect, it } from 'vitest';
import { type ReadDraft, WRITTEN_DRAFTS } from './written-drafts.ts';

const TUNED = WRITTEN_DRAFTS.filter(({ isApart }) => !isApart);
const APART = WRITTEN_DRAFTS.filter(({ isApart }) => isApart);

type Share = readonly [count: number, of: number];

function inSet(drafts: readonly ReadDraft[], set: string): readonly ReadDraft[] {
  return drafts.filter((draft) => draft.set === set);
}

function rulesOf({ reading }: ReadDraft, level: 'weak' | 'good'): readonly string[] {
  return reading.findings.filter((finding) => finding.level === level).map(({ rule }) => rule);
}

function falselyWeak(drafts: readonly ReadDraft[]): Share {
  return [drafts.filter((draft) => rulesOf(draft, 'weak').length > 0).length, drafts.length];
}

/** These are found by rules of their own, and are counted with them. */
const OF_THE_WHOLE = ['nothing-specific', 'other-question', 'copied', 'template', 'repeated'];

function flawsFound(drafts: readonly ReadDraft[]): Share {
  const planted = drafts.flatMap((draft) => draft.flaws.filter((flaw) => !OF_THE_WHOLE.includes(flaw)).map((flaw) => ({ draft, flaw })));
  return [planted.filter(({ draft, flaw }) => rulesOf(draft, 'weak').includes(flaw)).length, planted.length];
}

/** Labelled are the traps; what is given elsewhere counts as true. */
function truePraise(drafts: readonly ReadDraft[]): Share {
  const given = drafts.flatMap((draft) => rulesOf(draft, 'good').map((rule) => ({ draft, rule })));
  return [given.filter(({ draft, rule }) => !draft.untrue.includes(rule)).length, given.length];
}

function aboveTwo(drafts: readonly ReadDraft[]): Share {
  return [drafts.filter(({ reading }) => (reading.level ?? 0) > 2).length, drafts.length];
}

const FIGURES: readonly { readonly name: string; readonly wanted: string; readonly share: (drafts: readonly ReadDraft[]) => Share }[] = [
  { name: 'strong, full length, with a false weak finding', wanted: '≤ 5 %', share: (drafts) => falselyWeak(inSet(drafts, 'strong-full')) },
  { name: 'strong, 200 to 300 words, with a false one', wanted: '≤ 15 %', share: (drafts) => falselyWeak(inSet(drafts, 'strong-short')) },
  { name: 'planted alone in a long strong one, found', wanted: '≥ 75 %', share: (drafts) => flawsFound(inSet(drafts, 'planted')) },
  { name: 'flaws of short weak ones, found', wanted: '≥ 85 %', share: (drafts) => flawsFound(inSet(drafts, 'weak')) },
  { name: 'praise that is not labelled untrue', wanted: '≥ 95 %', share: truePraise },
  { name: 'generic prose above level 2', wanted: '0 %', share: (drafts) => aboveTwo(inSet(drafts, 'generic')) },
];

const ratio = ([count, of]: Share): number => (of === 0 ? 0 : count / of);

describe('drafts of writers who never saw the rules', () => {
  it('are many, of every set', () => {
    expect(TUNED.length).toBeGreaterThanOrEqual(600);
    for (const set of ['strong-full', 'strong-short', 'planted', 'weak', 'generic'])
      expect(inSet(TUNED, set).length, set).toBeGreaterThanOrEqual(8);
  });

  it('are left alone where they are strong, nine times of ten at full length and four of five when short', () => {
    expect(ratio(falselyWeak(inSet(TUNED, 'strong-full')))).toBeLessThanOrEqual(0.1);
    expect(ratio(falselyWeak(inSet(TUNED, 'strong-short')))).toBeLessThanOrEqual(0.2);
  });

  it('have their one planted flaw found, four times of five', () => {
    expect(ratio(flawsFound(inSet(TUNED, 'planted')))).toBeGreaterThanOrEqual(0.8);
  });

  it('are praised for what is true, nineteen times of twenty', () => {
    expect(ratio(truePraise(TUNED))).toBeGreaterThanOrEqual(0.95);
  });

  it('get no level above 2 for prose without an event', () => {
    expect(aboveTwo(inSet(TUNED, 'generic'))[0]).toBe(0);
  });
});

afterAll(() => {
  const shown = ([count, of]: Share): string => (of === 0 ? '–' : `${count}/${of} ${Math.round((count / of) * 100)} %`);
  const rows = FIGURES.map(
    ({ name, wanted, share }) => `${name.padEnd(50)}${wanted.padEnd(10)}${shown(share(TUNED)).padEnd(16)}${shown(share(APART))}`,
  );
  console.log(['The reading, on drafts of writers who never saw it. Wanted, tuned on, kept apart:', ...rows].join('\n'));
});
