import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseProbes } from '../../../server/domain/interview/probes.ts';
import { askOf, missedIn, NOTHING_EARLIER, PROBED, questionNamed } from './probe-drafts.ts';

const MADE_WITH = PROBED.filter(({ isHeld }) => !isHeld);
const HELD = PROBED.filter(({ isHeld }) => isHeld);
const met = (drafts: typeof PROBED) => drafts.filter((draft) => missedIn(draft).length === 0).length;

describe('the follow-ups to a draft', () => {
  it('are those that an interviewer would ask, for most drafts that the rules were made with, and for most of those kept aside', () => {
    expect([MADE_WITH.length, HELD.length]).toEqual([18, 6]);
    // One fewer since the reading finds less fault with strong drafts: a follow-up begins from a finding.
    expect(met(MADE_WITH)).toBeGreaterThanOrEqual(15);
    expect(met(HELD)).toBeGreaterThanOrEqual(4);
  });

  it.each(PROBED.map((draft) => [draft.name, draft] as const))(
    'are the same every time, different ones, and each says why: %s',
    (_, draft) => {
      const asked = chooseProbes(askOf(draft));
      expect(chooseProbes(askOf(draft))).toEqual(asked);
      expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
      expect(asked.length).toBe(3);
      for (const { text, because } of asked)
        expect([text.endsWith('?'), because.endsWith('.') || because.length > 20]).toEqual([true, true]);
    },
  );

  it('are none that were asked in this interview, and at most as many as the item has', () => {
    const draft = PROBED[0] as (typeof PROBED)[number];
    const first = chooseProbes(askOf(draft)).map(({ text }) => text);
    const second = chooseProbes(askOf(draft, { seen: first })).map(({ text }) => text);
    expect(second.filter((text) => first.includes(text))).toEqual([]);
    expect([0, 1, 2, 3, 9].map((most) => chooseProbes(askOf(draft, { most })).length)).toEqual([0, 1, 2, 3, 3]);
  });

  it('quote what was written, and never more than a few words of it', () => {
    const parts = {
      action: `We rolled back the release ${'and again '.repeat(40)}. We restarted it. We told support.`,
      result: 'We restored it.',
    };
    const asked = chooseProbes(askOf({ question: questionNamed('led-incident'), parts }));
    expect(asked.map(({ text }) => text).join(' ')).toContain('“We restored it”');
    expect(asked.every(({ text }) => text.length < 200)).toBe(true);
  });
});

describe('the follow-ups to what was only spoken', () => {
  const question = questionNamed('led-incident');

  it('come from what was missed before, from the last rating, and from the question', () => {
    const earlier = { ...NOTHING_EARLIER, missed: ['recovered'], lastLevel: 2 };
    const asked = chooseProbes(askOf({ question, parts: {} }, { earlier }));
    expect(asked.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['self-rating', 'of-the-question']));
    expect(chooseProbes(askOf({ question, parts: {} })).map(({ rule }) => rule)).toEqual(Array(3).fill('of-the-question'));
  });

  it('ask for the part that was thin in most earlier answers', () => {
    const thin = {
      situation: 'It was a long night with many errors in the shop.',
      action: 'I did this and that until all of it worked again.',
    };
    const earlier = { ...NOTHING_EARLIER, drafts: [thin, thin, thin] };
    const [first] = chooseProbes(askOf({ question, parts: {} }, { earlier }));
    expect(first).toMatchObject({ rule: 'weak-before', because: 'Task was thin in 3 of your last 3 answers of this kind.' });
  });

  it('begin with another of the question’s own by the seed', () => {
    const firsts = [0, 1, 2].map((seed) => chooseProbes(askOf({ question, parts: {} }, { seed }))[0]?.text);
    expect(new Set(firsts).size).toBe(3);
  });
});

it('whatever is written, the follow-ups are questions and nothing is thrown', () => {
  const question = questionNamed('terraform-state');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('We used Vault and Helm.', 'a lot', '“”…', 'I '.repeat(500)),
  );
  fc.assert(
    fc.property(text, text, fc.nat(), (propose, notes, seed) => {
      const asked = chooseProbes(askOf({ question, parts: { propose, notes } }, { seed }));
      expect(asked.every((one) => one.text.includes('?') && one.because !== '')).toBe(true);
    }),
  );
});
