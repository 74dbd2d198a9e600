/** Messages of the channel that begin without “-”, which Markdown adds to what stands above them. */
import { describe, expect, it } from 'vitest';
import { problemsOf, swapped } from './planted.ts';

const SAID = `${swapped('role: on-call senior, alone', 'role: on-call senior, alone\npeople: { ana: "Ana, support" }')}\n## Channel\n\n`;
const FIRST = SAID.split('\n').length;
const HINT = 'Begin it with “- ”, a hyphen and a space.';

describe('a message that begins without “-”', () => {
  it('is told at its line below the “when” of another', () => {
    const when = '- +3m **ana** Is it us?\n  - when: `pool_known`\n';
    for (const sign of ['', '• ', '-\u00A0'])
      expect(problemsOf(`${SAID}${when}${sign}+5m **ana** And now?\n- +7m **ana** Fine.\n`)).toMatchObject([
        { code: 'bad-message', level: 'error', line: FIRST + 2, message: 'expected “-” before a message, saw none', hint: HINT },
      ]);
  });

  it('is told at its line in the text of another', () => {
    expect(problemsOf(`${SAID}- +3m **ana** Is it us?\n+5m **ana** And now?\n`)).toMatchObject([
      { code: 'shown-as-written', level: 'warning', line: FIRST + 1, hint: HINT },
    ]);
  });

  it('is told above all others', () => {
    expect(problemsOf(`${SAID}+3m **ana** Is it us?\n\n- +7m **ana** Fine.\n`)).toMatchObject([
      { code: 'section-extra', line: FIRST, hint: HINT },
    ]);
  });

  it('is none where a text goes on', () => {
    expect(problemsOf(`${SAID}- +3m **ana** It took\n  5m **and** more, +5 minutes,\n  **ana** says.\n`)).toEqual([]);
  });
});
