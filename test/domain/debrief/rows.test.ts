import { describe, expect, it } from 'vitest';
import { isLook } from '../../../server/domain/debrief/looks.ts';
import { review } from '../../../server/domain/debrief/review.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { played, scenario } from '../run/small-scenario.ts';

const small = scenario(
  `impact:
  money: { label: Money, adds: "$1,000 a minute", costs: "1 point per $1,000" }
  calls: { label: Failed calls, adds: 10 a minute, costs: "1 point per 1,000" }`,
  `## Desk

- [Ask Pavel](#desk)
  - id: ask
  - scores: diagnosis +2
  - shows: He sleeps.
  - why: He knows.
- [Note it](#desk)
  - id: note
  - takes: 0m
  - scores: diagnosis +0.1
  - shows: Noted.
  - why: It helps later.
- [Tell the team](#desk)
  - id: tell
  - tells: team
  - shows: They know.
  - why: They wait.
- [Read the log with the team](#desk)
  - id: read
  - tells: team
  - shows: The log.

    \`\`\`text
    refused
    \`\`\`
  - why: It says so.
- [Go](#done)
  - id: go
  - takes: 2m
- [Crash](#done)
  - id: crash
  - takes: 2m
  - scores: stabilise -1000
  - why: No.

## Done

- ends: resolved`,
);

function reviewed(...names: string[]) {
  const solved = solve(small, 0);
  if (!solved.ok) throw new Error(solved.error);
  return review(played(small, ...names), solved.value);
}

describe('the rows of a decision', () => {
  it('give each impact its own cost', () => {
    const came = reviewed('desk/go').decisions[0]?.consequences.map((one) => (one.kind === 'impact' ? [one.label, one.points] : []));
    expect(came).toEqual([
      ['Money', '−2'],
      ['Failed calls', '−0.02'],
    ]);
  });

  it('do not call a loss none that is only too small for its decimal', () => {
    const [note, ask, go] = reviewed('desk/note', 'desk/ask', 'desk/go').decisions;
    expect([note?.loss, ask?.loss, go?.loss]).toEqual(['0', '0', '0']);
    const late = reviewed('desk/ask', 'desk/go').decisions.at(-1);
    expect([late?.loss, late?.verdict]).toEqual(['0.01', 'close']);
  });

  it('count asking somebody as a look, and telling somebody only where evidence is read', () => {
    expect(small.choices.filter(isLook).map(({ id }) => id)).toEqual(['ask', 'note', 'read']);
  });
});
