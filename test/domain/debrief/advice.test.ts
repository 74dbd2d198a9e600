import { describe, expect, it } from 'vitest';
import { advised, speaksAgainstItself } from '../../../server/domain/debrief/advice.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { ASK, CLOSE, debriefIn, END, HAND_OVER, HEAP, LEAK, LOCK, LOCKS, NODES, POOL, playedIn, SCALE, TELL, WAIT } from './pool.ts';

/** Two ways of the same worth: one loses a point of its own and wins two with the scene, the other wins one. */
const EVEN = POOL.replace(
  '- [Look at the nodes](#start)',
  `- [Stop everything](#stopped)
  - id: stop
  - takes: 2m
  - scores: stabilise +4 if \`lock\`
  - scores: risk -1
  - scores: diagnosis +3 if \`lock\`
  - sets: timeouts 1% if \`lock\`
  - why: Never do this.
- [Look at the nodes](#start)`,
);

describe('better then', () => {
  it('never names a choice whose own points are below zero there, or whose evidence is missing', () => {
    for (const names of [
      [NODES, TELL, SCALE, CLOSE],
      [WAIT, TELL, 'late/hand-over'],
      [HEAP, END, CLOSE],
    ]) {
      const { run, solution } = playedIn(LEAK, names);
      for (let at = run; at.last; at = at.last.before) {
        const found = advised(solution, at.last.before.state);
        if (found?.kind === 'better') expect(speaksAgainstItself(at.last.before.state, found.choice)).toBe(false);
      }
    }
  });

  it('takes another choice of the same worth where the best line’s speaks against itself', () => {
    const body = EVEN.replace(
      '## Late',
      '## Stopped\n\n- scores: risk +1, diagnosis +1\n\nAll stands.\n\n- [Close](#closed)\n  - id: shut\n\n## Late',
    )
      .replace('  - scores: stabilise +4 if `lock`\n', '')
      .replace('diagnosis +3 if `lock`', 'stabilise +4.5 if `lock`')
      .replace('  - scores: risk -1\n', '  - scores: risk -5.5\n')
      .replace('- scores: risk +1, diagnosis +1', '- scores: risk +7');
    const { run, solution } = playedIn(LOCK, [LOCKS, WAIT, TELL, 'late/hand-over'], body);
    const before = run.last?.before.last?.before.last?.before;
    if (!before) throw new Error('no such decision');
    const stop = offered(before.state).find(({ id }) => id === 'stop');
    const end = offered(before.state).find(({ id }) => id === 'end-the-blocking-session');
    if (!stop || !end) throw new Error('not offered');
    expect(solution.worth(before.state, stop)).toBe(solution.worth(before.state, end));
    expect(speaksAgainstItself(before.state, stop)).toBe(true);
    expect(advised(solution, before.state)).toMatchObject({ kind: 'better', choice: { id: end.id } });
  });

  it('is called the least evil, without its lesson, where nothing else is worth as much', () => {
    const bitter = POOL.replace(
      '- [Hand over](#failed)\n',
      '- [Hand over](#failed)\n  - scores: risk -1\n  - why: Wrong.\n- [Give up](#failed)\n  - id: give-up\n  - scores: risk -3\n  - why: Worse.\n',
    );
    const { decisions } = debriefIn(LOCK, [WAIT, TELL, 'at-any-time/ask-a-colleague', 'late/give-up'], bitter);
    expect(decisions[3]?.better).toMatchObject({ kind: 'least', labelHtml: 'Hand over', whyHtml: null });
  });

  it('says the same advice once and leads there', () => {
    const { decisions } = debriefIn(LEAK, [NODES, TELL, SCALE, CLOSE]);
    expect(decisions.map(({ better }) => better && [better.labelHtml, better.sameAs, better.whyHtml !== null])).toEqual([
      ['Look at the locks', 3, false],
      ['Look at the locks', 3, false],
      ['Look at the locks', null, true],
      ['Ask a colleague', null, true],
    ]);
  });
});

describe('right, but first', () => {
  it('is said of a step that becomes the best one once what stays in its scene is done', () => {
    const { decisions } = debriefIn(LOCK, [LOCKS, END, CLOSE]);
    expect(decisions.map(({ better }) => better?.kind ?? null)).toEqual([null, null, 'before']);
    expect(decisions[2]?.better).toMatchObject({ labelHtml: 'Tell the team and support', sameAs: null });
  });

  it('is said of no step that is wrong by itself, or that another step would have replaced', () => {
    expect(debriefIn(LEAK, [LOCKS, SCALE, TELL, ASK, CLOSE]).decisions[1]?.better?.kind).toBe('better');
    expect(debriefIn(LOCK, [WAIT, TELL, HAND_OVER]).decisions[0]?.better?.kind).toBe('better');
  });

  it('is said of no step whose own points hang on what was missing', () => {
    const blind = POOL.replace('scores: stabilise +5 if `lock`', 'scores: stabilise +5 if `lock && seen`');
    const { decisions } = debriefIn(LOCK, [TELL, ASK, END, CLOSE], blind);
    expect(decisions[2]?.better).toMatchObject({ kind: 'better', labelHtml: 'Look at the locks' });
  });
});

describe('why', () => {
  it('is read on the state before the decision', () => {
    const first = debriefIn(LEAK, [HEAP, SCALE, CLOSE]).decisions[0];
    const second = debriefIn(LEAK, [LOCKS, HEAP, SCALE, CLOSE]).decisions[1];
    expect(first?.whyHtml).toContain('It was your first look.');
    expect(second?.whyHtml).toContain('The heap names the leak.');
    expect(second?.whyHtml).not.toContain('first look');
  });

  it('leads back only to the same choice, taught in the same words', () => {
    const again = POOL.replace('- [Ask a colleague](#at-any-time)\n', '- [Ask a colleague](#at-any-time)\n  - again: 3\n')
      .replace('  - why: It costs little.', '  - why: It costs little.\n\n    > **If** `minutes > 1`: But you had asked.')
      .replace('  - why: Early words save calls.', '  - why: It costs little.');
    const ask = 'at-any-time/ask-a-colleague';
    const { decisions } = debriefIn(LOCK, [TELL, ask, ask, ask, END, CLOSE], again);
    expect(decisions.map(({ whyAt }) => whyAt)).toEqual([null, null, null, 3, null, null]);
  });
});

describe('what came of a decision', () => {
  it('tells the clock that it carried over a line, with its points, apart from its own', () => {
    const [wait, tell] = debriefIn(LOCK, [WAIT, TELL, 'late/hand-over']).decisions;
    expect(wait?.brought.map(({ points }) => points)).toEqual(['−1']);
    expect(wait?.consequences).toEqual([{ kind: 'impact', label: 'Lost', amount: '$19,000', minutes: 19, points: '−1.9' }]);
    expect(tell?.brought.map(({ points }) => points)).toEqual(['+1']);
    expect(tell?.consequences[0]).toEqual({
      kind: 'clock',
      clock: '02:34',
      labelHtml: 'Twenty minutes without relief',
      brought: [{ skill: 'communication', name: 'communication', points: '−2' }],
    });
  });

  it('tells the points of a scene that it led to as its arrival', () => {
    const acted = debriefIn(LOCK, [LOCKS, END, CLOSE]).decisions[1];
    expect(acted?.brought.map(({ name, points }) => [name, points])).toEqual([['stabilising', '+5']]);
    expect(acted?.consequences[0]).toMatchObject({
      kind: 'arrival',
      labelHtml: 'Acted',
      brought: [{ name: 'handling risk', points: '+1' }],
    });
  });

  it('names what was known of the cause by then', () => {
    const { decisions } = debriefIn(LOCK, [NODES, LOCKS, END, CLOSE]);
    expect(decisions.map(({ knew }) => knew.map(({ turn }) => turn))).toEqual([[], [], [2], [2]]);
    expect(decisions[2]?.knew[0]).toMatchObject({ clock: '02:15', labelHtml: 'Look at the locks' });
  });
});
