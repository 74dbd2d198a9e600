import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const ENDING = '## Made worse\n\n- ends: escalated';
const SPENT = 'A choice is taken once, unless it has “again”: leave a way on that is not spent by then, or let the scene end.';
const WAY_ON = 'Leave a way on that does not depend on it, or let the scene end.';

describe('a state in which nothing is offered', () => {
  it('names the “when” that is false there, which is then not said to be always true', () => {
    expect(told('- [End it](#closed)\n  - when: `minutes < 17`')).toEqual([
      ['nothing-offered', `The “when” of “made-worse/end-it” is false there: minutes < 17. ${WAY_ON}`],
    ]);
    expect(told('- [End it](#closed)\n  - when: `minutes < 18`\n- [Leave it](#closed)')).toEqual([]);
    expect(told('- [End it](#closed)\n  - when: `minutes < 28`\n- [Leave it](#closed)').map(([code]) => code)).toEqual([
      'when-always-true',
    ]);
  });

  it('names an “until” that is over', () => {
    expect(told('- [End it](#closed)\n  - until: 17m')).toEqual([
      ['nothing-offered', `The “until” of “made-worse/end-it” is over there. ${WAY_ON}`],
    ]);
  });

  it('is told that choices are taken once only where one is spent', () => {
    const look = '- [Look again](#made-worse)\n  - shows: Still down.';
    expect(told(look)).toEqual([['nothing-offered', SPENT]]);
    expect(told(`${look}\n- [End it](#closed)\n  - when: \`minutes < 5\`\n- [Drop it](#closed)\n  - when: \`pool_known\``)).toContainEqual([
      'nothing-offered',
      `The “when” of “made-worse/end-it” is false there: minutes < 5. The “when” of “made-worse/drop-it” is false there: pool_known. ${SPENT}`,
    ]);
  });

  it('names a choice that was taken as often as it may be, before conditions', () => {
    const look = '- [Look again](#made-worse)\n  - again: 3\n  - shows: Still down.\n- [End it](#closed)\n  - when: `pool_known`';
    expect(told(look)).toEqual([
      [
        'nothing-offered',
        `“made-worse/look-again” was taken 3 times there, as often as its “again” lets it. The “when” of “made-worse/end-it” is false there: pool_known. ${SPENT}`,
      ],
    ]);
  });

  it('of a scene without choices is told what makes an ending', () => {
    const hint = 'An ending needs “- ends: …” directly below its heading; any other scene needs a choice.';
    for (const text of ['All is lost.', 'All is lost.\n\nends escalated, they say.', '- at: 50m [Late](#closed)\n\nAll is lost.'])
      expect(told(text)).toEqual([['nothing-offered', hint]]);
  });
});

/** Codes and hints with this in place of an ending that is reached at the minutes 16 to 18. */
function told(scene: string): (string | null)[][] {
  const { problems } = check('a.md', WORKED.replace(ENDING, `## Made worse\n\n${scene}`));
  return problems.filter(({ code }) => ['nothing-offered', 'when-always-true'].includes(code)).map(({ code, hint }) => [code, hint]);
}
