import { describe, expect, it } from 'vitest';
import { decide, replay, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { played, scenario } from './small-scenario.ts';

const small = scenario(
  'flags: [known]',
  `## Desk

- [Look](#desk)
  - id: look
  - sets: known
  - shows: Seen.
- [Refresh](#desk)
  - id: refresh
  - again: 3
  - shows: The same.
- [Act](#floor)
  - id: act
  - when: \`known && minutes < 9\`
- [Give up](#done)
  - id: give-up

## Floor

- [Back](#desk)
  - id: back

## Done

- ends: failed

## At any time

- [Tell support](#at-any-time)
  - id: tell
  - shows: Told.
- [Walk to the floor](#floor)
  - id: walk`,
);

const names = (...taken: string[]) => offered(played(small, ...taken).state).map(({ name }) => name);

describe('What is offered', () => {
  it('is the scene’s own in file order, then what is at any time', () => {
    expect(names()).toEqual(['desk/look', 'desk/refresh', 'desk/give-up', 'at-any-time/tell', 'at-any-time/walk']);
  });

  it('leaves out a choice that was taken, and one at any time in every scene', () => {
    expect(names('desk/look', 'at-any-time/tell')).toEqual(['desk/refresh', 'desk/act', 'desk/give-up', 'at-any-time/walk']);
    expect(names('at-any-time/tell', 'at-any-time/walk')).toEqual(['floor/back']);
  });

  it('keeps a choice as many times as again says', () => {
    expect(names('desk/refresh', 'desk/refresh')).toContain('desk/refresh');
    expect(names('desk/refresh', 'desk/refresh', 'desk/refresh')).not.toContain('desk/refresh');
  });

  it('leaves out a choice at any time in the scene that it leads to', () => {
    expect(names('desk/look', 'desk/act')).toEqual(['floor/back', 'at-any-time/tell']);
    expect(names('desk/look', 'desk/act', 'floor/back')).toContain('at-any-time/walk');
  });

  it('follows when, both ways', () => {
    expect(names()).not.toContain('desk/act');
    expect(names('desk/look')).toContain('desk/act');
    expect(names('desk/look', 'desk/refresh', 'desk/refresh', 'desk/refresh', 'at-any-time/tell')).toContain('desk/act');
    expect(names('desk/look', 'desk/refresh', 'desk/refresh', 'at-any-time/walk', 'floor/back')).toContain('desk/act');
  });

  it('is nothing once the run is over', () => {
    expect(names('desk/give-up')).toEqual([]);
  });
});

describe('A decision is refused', () => {
  const choice = (name: string) => small.choices.find((one) => one.name === name) ?? expect.fail(name);

  it('if the choice belongs to another scene', () => {
    expect(decide(start(small, 0), choice('floor/back'))).toEqual({ ok: false, error: 'not-offered' });
  });

  it('if it is spent', () => {
    expect(decide(played(small, 'desk/look'), choice('desk/look'))).toEqual({ ok: false, error: 'not-offered' });
  });

  it('if its when does not hold', () => {
    expect(decide(start(small, 0), choice('desk/act'))).toEqual({ ok: false, error: 'not-offered' });
  });

  it('if it leads to where the candidate is', () => {
    expect(decide(played(small, 'desk/look', 'desk/act'), choice('at-any-time/walk'))).toEqual({ ok: false, error: 'not-offered' });
  });

  it('if the run is over', () => {
    expect(decide(played(small, 'desk/give-up'), choice('at-any-time/tell'))).toEqual({ ok: false, error: 'run-over' });
  });

  it('if it is a choice of another scenario', () => {
    const twin = { ...choice('desk/look') };
    expect(decide(start(small, 0), twin)).toEqual({ ok: false, error: 'not-offered' });
  });

  it('if no choice has its name', () => {
    expect(replay(small, 0, ['desk/look', 'desk/leap'])).toEqual({ ok: false, error: 'unknown-choice' });
    expect(replay(small, 0, ['desk/look', 'desk/look'])).toEqual({ ok: false, error: 'not-offered' });
  });

  it('and the run it was asked of stays as it was', () => {
    const run = played(small, 'desk/refresh');
    decide(run, choice('desk/act'));
    decide(run, choice('desk/look'));
    expect(run.state).toMatchObject({ minutes: 1, flags: 0 });
    expect(offered(run.state).map(({ name }) => name)).toContain('desk/look');
  });
});
