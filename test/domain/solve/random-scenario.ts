/** Small random scenarios as Markdown, so that the parser is under test too. Valid by construction; small enough for plain search. */
import fc from 'fast-check';
import type { ChoiceDraft, Draft } from './draft.ts';
import { hiddenDraft, openDraft } from './random-draft.ts';
import { passageDraft } from './random-passage.ts';
import { written } from './scenario-draft.ts';

export const randomScenario: fc.Arbitrary<string> = fc
  .oneof({ weight: 2, arbitrary: openDraft }, { weight: 2, arbitrary: hiddenDraft }, { weight: 1, arbitrary: passageDraft })
  .map(toned)
  .map(written);

function toned(plan: Draft): Draft {
  if (plan.tone === 'all') return plan;
  const isKept = (when: string | null) => when === null || !/minutes|load|cash/.test(when);
  const plain = <T extends { readonly when: string | null }>(one: T): T => (isKept(one.when) ? one : { ...one, when: null });
  const isTimeless = plan.tone === 'timeless';
  const plainChoice = (one: ChoiceDraft) => ({
    ...plain(one),
    until: isTimeless ? null : one.until,
    scores: one.scores.map(plain),
    effects: one.effects.map(plain),
  });
  return {
    ...plan,
    scenes: plan.scenes.map(({ choices, at, scores, ...rest }) => ({
      ...rest,
      choices: choices.map(plainChoice),
      at: isTimeless ? null : at,
      scores: scores.map(plain),
    })),
    endings: plan.endings.map((scores) => scores.map(plain)),
    anyTime: plan.anyTime.map(plainChoice),
    limit: isTimeless ? 1440 : plan.limit,
    impacts: plan.impacts.map((one) => ({ ...one, rates: one.rates.map(plain) })),
  };
}
