import { describe, expect, it } from 'vitest';
import { delivered } from '../../../server/domain/run/channel.ts';
import { history } from '../../../server/domain/run/run.ts';
import { played, scenario } from './small-scenario.ts';

const small = scenario(
  `people:
  maria: Maria, head of support
  jon: Jon, payments lead
flags: [told]
signals:
  load: { is: 10%, drift: +1% a minute to 90% }
impact:
  lost: { adds: "$1,000 a minute" }`,
  `## Desk

- [Tell](#desk)
  - id: tell
  - takes: 2m
  - sets: told
  - shows: Told.
- [Wait](#desk)
  - id: wait
  - takes: 5m
  - again: 4
  - shows: Nothing.
- [Go](#done)
  - id: go

## Done

- ends: resolved

## Channel

- +4m **jon** Second by minute.
- +0m **maria** It begins at {{clock}}.
- +3m **maria** First by minute.
- +4m **maria** Third, by file order.
- +5m **jon** Nobody told me.
  - when: \`!told\`
- +7m **jon** Load is {{load}}, {{lost}} lost.
  - when: \`lost >= 5000\`
- +16m **jon** Never.`,
);

const feed = (...names: string[]) =>
  history(played(small, ...names)).map((run) => delivered(run).map(({ html }) => html.replace(/<[^>]+>/g, '').trim()));

describe('A message', () => {
  it('is due at the start if its minute is 0', () => {
    expect(feed()).toEqual([['It begins at 23:50.']]);
  });

  it('appears at the first end of a decision that has reached its minute, in order of minutes and then of the file', () => {
    expect(feed('desk/tell', 'desk/wait')[2]?.slice(0, 3)).toEqual(['First by minute.', 'Second by minute.', 'Third, by file order.']);
    expect(feed('desk/tell')[1]).toEqual([]);
  });

  it('appears once', () => {
    const all = feed('desk/wait', 'desk/wait', 'desk/wait').flat();
    expect(all.filter((text) => text === 'First by minute.')).toHaveLength(1);
  });

  it('is judged where it is due, once: what comes later does not bring it back', () => {
    expect(feed('desk/wait', 'desk/tell')[1]).toContain('Nobody told me.');
    expect(feed('desk/tell', 'desk/wait', 'desk/wait').flat()).not.toContain('Nobody told me.');
  });

  it('is filled in with what holds where it is due', () => {
    expect(feed('desk/wait', 'desk/wait')[2]).toEqual(['Load is 20%, $10,000 lost.']);
  });

  it('that is due after the last decision never appears', () => {
    expect(feed('desk/wait', 'desk/wait', 'desk/wait', 'desk/go').flat()).toContain('Never.');
    expect(feed('desk/wait', 'desk/wait', 'desk/go').flat()).not.toContain('Never.');
  });

  it('appears at the end of the run if it is due there', () => {
    expect(feed('desk/wait', 'desk/wait', 'desk/wait', 'desk/go').at(-1)).toEqual(['Never.']);
  });
});
