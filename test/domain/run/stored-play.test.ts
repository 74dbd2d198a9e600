import { describe, expect, it } from 'vitest';
import { followPlay, type StoredPlay } from '../../../server/domain/run/stored-play.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { WORKED_EXAMPLE } from '../../server/visitor.ts';

const { scenario } = compile('scenarios/checkout.md', WORKED_EXAMPLE);

function follow(choices: readonly string[], rest: Partial<StoredPlay> = {}) {
  if (!scenario) throw new Error('the worked example has errors');
  return followPlay(scenario, { variant: 0, steps: choices.map((choice) => ({ choice, waited: 0 })), waited: 0, outcome: null, ...rest });
}

function named(part: string): string {
  return scenario?.choices.find(({ name }) => name.includes(part))?.name ?? '';
}

describe('a stored play', () => {
  it('is what its text gives', () => {
    const choices = [named('compare'), named('roll-the-pool')];
    expect(follow(choices, { outcome: 'resolved' })).toMatchObject({ ok: true, run: { turn: 2, outcome: 'resolved' } });
    expect(follow([])).toMatchObject({ ok: true, run: { turn: 0 } });
    expect(follow([], { waited: 500, outcome: 'out of time' })).toMatchObject({ ok: true });
  });

  it('parts from it at the first decision that was not there to take', () => {
    const roll = named('roll-the-pool');
    expect(follow([named('compare'), 'overview/no-such'])).toEqual({ ok: false, fault: { kind: 'unknown-choice', step: 1 } });
    expect(follow([named('go-back')])).toEqual({ ok: false, fault: { kind: 'not-offered', step: 0 } });
    expect(follow([named('compare'), roll, roll])).toEqual({ ok: false, fault: { kind: 'run-over', step: 2 } });
    expect(follow(['__proto__'])).toEqual({ ok: false, fault: { kind: 'unknown-choice', step: 0 } });
  });

  it('parts from it where it ends otherwise, or not at all', () => {
    expect(follow([named('compare')], { outcome: 'resolved' })).toEqual({ ok: false, fault: { kind: 'outcome', outcome: null } });
    expect(follow([named('compare'), named('roll-the-pool')])).toEqual({ ok: false, fault: { kind: 'outcome', outcome: 'resolved' } });
    expect(follow([], { waited: 500 })).toEqual({ ok: false, fault: { kind: 'outcome', outcome: 'out of time' } });
  });
});
