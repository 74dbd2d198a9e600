import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const FAIL_OVER = '`minutes < 30 && !pool_known`';
const NIGHT = `\n## Morning\n\n- ends: escalated\n\nThe day shift takes over.\n`;

describe('what no play comes to is met with the reason', () => {
  it('an “at” after every play has ended', () => {
    const source = WORKED.replace('limit: 60m', 'limit: 8h').replace(PROSE, `- at: 7h [Morning comes](#morning)\n\n${PROSE}`) + NIGHT;
    expect(hints(source)).toEqual([
      'unreachable-scene: The “at” on line 48 leads here from minute 420, but every play is over by then or has left “scaled”. Plays are there until minute 9: name that one or an earlier one.',
    ]);
    // That minute is the last one for certain.
    const unreached = (minute: number) =>
      hints(source.replace('at: 7h', `at: ${minute}m`)).filter((hint) => hint.startsWith('unreachable'));
    expect([unreached(9).length, unreached(10).length]).toEqual([0, 1]);
    expect(hints(source.replace('at: 7h', 'at: 5m')).filter((hint) => hint.startsWith('unreachable'))).toEqual([]);
  });

  it('a scene to which nothing leads', () => {
    expect(hints(WORKED + NIGHT)).toEqual(['unreachable-scene: Nothing leads here: link a choice to it with (#morning).']);
  });

  it('a scene to which only a choice leads that is never offered, and one behind it', () => {
    const source = WORKED.replace(FAIL_OVER, '`minutes > 400`').replace('- ends: escalated', '- [Wait](#morning)\n- [Sleep](#closed)');
    expect(hints(source + NIGHT)).toEqual([
      'choice-never-offered: No play is here at such a minute: it is over by then, or has not come yet.',
      'unreachable-scene: The choice on line 52 leads here, but no play is offered it.',
      'unreachable-scene: What leads here stands in scenes that no play enters.',
    ]);
  });

  it('a choice that asks for a flag which nothing sets', () => {
    const source = WORKED.replace('flags: [pool_known]', 'flags: [pool_known, pool_knwon]').replace(
      FAIL_OVER,
      '`minutes < 30 && pool_knwon`',
    );
    expect(hints(source)).toEqual([
      'choice-never-offered: It asks for the flag “pool_knwon”, which nothing sets.',
      'unset-flag: A choice sets it with “- sets: pool_knwon”. Did you mean “pool_known”?',
      'unreachable-scene: The choice on line 52 leads here, but no play is offered it.',
    ]);
  });

  it('a choice whose “until” is over when a play comes to it', () => {
    const source = WORKED.replace('- takes: 1m', '- takes: 1m\n- [Call the bank](#closed)\n  - until: 2m');
    expect(hints(source)).toEqual(['choice-never-offered: Minute 2 is over before any play comes here.']);
  });

  it('and with the line of its “when” where no more is certain', () => {
    expect(hints(WORKED.replace(FAIL_OVER, '`timeouts > 90`'))[0]).toBe(
      'choice-never-offered: Its “when” on line 53 is false wherever it could be offered.',
    );
  });
});

/** But for those about players who do not read. */
function hints(source: string): string[] {
  const found = check('scenarios/a.md', source).problems.filter(({ code }) => !code.endsWith('-wins'));
  return found.map(({ code, hint }) => `${code}: ${hint}`);
}
