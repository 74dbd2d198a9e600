/** Slips of somebody who writes a scenario for the first time: each one problem, at its line, with its mend. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const WHEN = '`minutes < 30 && !pool_known`';
const GO_BACK = '[Go back to the dashboards](#overview)';
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';

const KEY_ITEM =
  'Write it as “- ends: …”, without bold and with a colon right after the key, in the list directly below the heading of the scene.';

const EMPTY_LINE = 'Leave an empty line between the key and the text.';

/** What stands in the worked example, what is written instead, and the hint. */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ['takes: 3m', 'takes: 3 minutes', 'Write 3m.'],
  ['takes: 3m', 'takes: 1h 30m', 'Write 1h30m.'],
  ['takes: 3m', 'takes: 1.5h', 'Write 1h30m.'],
  ['takes: 3m', 'takes: 90s', 'Write 2m: time is counted in whole minutes.'],
  ['limit: 60m', 'limit: 90', 'Write 1h30m.'],
  ['over 3m', 'over 3', 'Write 3m.'],
  ['start: "02:14"', 'start: 2:14', 'Write 02:14.'],
  ['start: "02:14"', 'start: “02:14”', 'Write 02:14.'],
  ['start: "02:14"', 'start: 2.14pm', 'Write 14:14.'],
  ['diagnosis +2', 'diagnosis +2,5', 'A decimal is written with a point, as in +2.5; a comma parts two skills.'],
  ['diagnosis +2', '+2 diagnosis', 'The skill comes first: diagnosis +2.'],
  ['diagnosis +2', 'diagnosis: +2', 'Write it without a colon, as in diagnosis +1.'],
  ['stabilise -6', '-6', 'Name the skill before the points, as in diagnosis +1.'],
  ['stabilise -6', 'stabilise -6 and communication -1', 'Part two skills with a comma.'],
  ['stabilise -6', 'stabilise - 6', 'Write -6, without a space between the sign and the figure.'],
  ['diagnosis +2', 'diagnosis +  2', 'Write +2, without a space between the sign and the figure.'],
  ['stabilise -6', 'stabilise-6', 'Leave a space before the sign: stabilise -6.'],
  ['stabilise +5', 'stabilise +5 if `pool_known` and `minutes < 9`', 'Write one code span: `pool_known && minutes < 9`.'],
  ['stabilise +5', 'stabilise +5 when `pool_known`', 'Write “if” for “when”.'],
  ['stabilise +5', 'if `pool_known` stabilise +5', 'The condition comes last: diagnosis +1 if `minutes > 15`.'],
  ['needs: pool_known', 'needs: `pool_known`', 'Write the flag without backticks.'],
  ['needs: pool_known', 'needs: `pool_known && told`', 'Write pool_known, told: flags without backticks, parted by commas.'],
  ['needs: pool_known', 'needs: `pool_known`, `told`', 'Write pool_known, told: flags without backticks, parted by commas.'],
  ['needs: pool_known', 'needs: `!pool_known`', 'It takes flags that are set. For any other condition there is “when”.'],
  ['needs: pool_known', 'needs: `pool_known || told`', 'It takes flags that are set. For any other condition there is “when”.'],
  ['needs: pool_known', 'needs: !pool_known', 'It takes flags that are set. For any other condition there is “when”.'],
  ['needs: pool_known', 'needs: pool_known and told', 'Part flags with commas: all of them are needed.'],
  ['sets: pool_known', 'sets: pool_known = true', 'A flag is set by its name alone, and cleared with “clears”.'],
  ['sets: pool_known', 'sets: `pool_known`', 'Write it without backticks: they hold the expression after “if”.'],
  ['sets: pool_known', 'sets: !pool_known', 'Write “- clears: pool_known”: “sets” makes a flag true.'],
  ['sets: pool_known', 'sets: -pool_known', 'Write “- clears: pool_known”: “sets” makes a flag true.'],
  ['sets: pool_known', 'sets: not pool_known', 'Write “- clears: pool_known”: “sets” makes a flag true.'],
  ['timeouts 40%', 'timeouts: 40%', 'Write “timeouts 40%”, without a colon.'],
  ['timeouts 1% over 3m', 'timeouts: 1% over 3m', 'Write “timeouts 1% over 3m”, without a colon.'],
  ['timeouts 40%', 'timeouts 0,5%', 'Write 0.5%: a point, not a comma, before decimals.'],
  ['timeouts 1% over 3m', 'timeouts 12,25 % over 3m', 'Write 12.25 %: a point, not a comma, before decimals.'],
  ['timeouts 40%', 'timeouts 60 ms', '“timeouts” is counted in “%”: write the value in that, or name another signal.'],
  ['timeouts 40%', 'timeouts 4.5', '“timeouts” is counted in “%”: write 4.5%, or name another signal.'],
  ['timeouts 40%', 'timeouts = 40%', 'Write “timeouts 40%”.'],
  ['timeouts 40%', 'timeouts to 40%', 'Write “timeouts 40%”.'],
  ['timeouts 40%', 'timeouts down to 40%', 'Write “timeouts 40%”.'],
  ['  - takes: 1m', '  - takes: 1m\n  - until: 20m', 'Leave out “takes”: with “until” it takes the minutes that are left.'],
  ['  - takes: 1m', '  - until: 20m\n  - again: 2', 'Leave out “again”, or write “takes” in place of “until”: at its minute it is over.'],
  ['timeouts 1% over 3m', 'timeouts 1% in 3m', 'Write “timeouts 1% over 3m”.'],
  [WHEN, '`minutes < 30` and `!pool_known`', 'Write one code span: `minutes < 30 && !pool_known`.'],
  [WHEN, '`minutes < 30`, `!pool_known`', 'Write one code span: `minutes < 30 && !pool_known`.'],
  [WHEN, '`minutes < 30` or `pool_known` or `timeouts > 5`', 'Write one code span: `minutes < 30 || pool_known || timeouts > 5`.'],
  [WHEN, '`timeouts > 5%`', 'Compare with the number alone, in the unit of the signal: timeouts > 5.'],
  [WHEN, '`timeouts > 1,5`', 'A decimal is written with a point, and thousands without a comma.'],
  [WHEN, '`minutes < 30m`', 'Write the number alone: 30. Time is counted in minutes, a signal in its own unit.'],
  [WHEN, '`minutes < 02:40`', 'There is no time of day: “minutes” counts from the start of the run.'],
  [WHEN, '`minutes <> 30`', 'Write != for “is not”.'],
  [WHEN, '`minutes => 30`', 'Write >=.'],
  [WHEN, '`minutes =< 30`', 'Write <=.'],
  [PROSE, `- at: 3:00 [Late](#closed)\n\n${PROSE}`, 'Write 03:00.'],
  [PROSE, `- at: 12am [Late](#closed)\n\n${PROSE}`, 'Write 00:00.'],
  [PROSE, `- at: 30m - [Late](#closed)\n\n${PROSE}`, 'Write the time, a space and the link, and nothing else.'],
  [PROSE, `- at: [Late](#closed) 30m\n\n${PROSE}`, 'The time comes first, then the link.'],
  [PROSE, `- at: 30m #closed\n\n${PROSE}`, 'A link follows the time: [what has happened](#scene).'],
  ['  - needs: pool_known', '  - needs : pool_known', 'Write “- needs: …”: a colon right after the key, then a space.'],
  ['  - needs: pool_known', '  - needs:pool_known', 'Write “- needs: …”: a colon right after the key, then a space.'],
  ['  - why: It restarts', '  - why It restarts', 'Write “- why: …”: a colon right after the key, then a space.'],
  ['  - why: It restarts', '  - Why: It restarts', 'Did you mean “why”?'],
  [GO_BACK, '[Go back to the dashboards]', 'Say where it leads: [Go back to the dashboards](#id-of-a-scene).'],
  [GO_BACK, '[Go back to the dashboards]()', 'Say where it leads: [Go back to the dashboards](#id-of-a-scene).'],
  [GO_BACK, '[Go back to the dashboards](overview)', 'A link to a scene begins with #: [Go back to the dashboards](#overview).'],
  [GO_BACK, '[Go back to the dashboards] (#overview)', 'Leave out the space between “]” and “(”.'],
  ['severity: SEV2', 'severity SEV2', 'Put a colon after the key: severity: SEV2.'],
  ['severity: SEV2', 'severity = SEV2', 'Put a colon after the key: severity: SEV2.'],
  ['flags: [pool_known]', 'flags [pool_known]', 'Put a colon after the key: flags: [pool_known].'],
  ['  timeouts: {', '  timeouts {', 'Put a colon after the key “timeouts”.'],
  ['signals:\n', 'signals\n', 'Put a colon after the key “signals”.'],
  ['timing out, is: 12%', 'timing out is: 12%', 'Put a comma before “is:”; a value that holds a colon stands in quotes.'],
  ['is: 12%, good:', 'is: 12% good:', 'Put a comma before “good:”; a value that holds a colon stands in quotes.'],
  ['is: 12%, good:', 'is: "12%" good:', 'Put a comma before “good:”; a value that holds a colon stands in quotes.'],
  [
    'is: 12%, good: below 2% }',
    'is: 12%,\n    good: below 2%\n    max: 100% }',
    'Put a comma before “max:”; a value that holds a colon stands in quotes.',
  ],
  ['is: 12%', 'is: 0,5%', 'Write is: 0.5%.'],
  ['is: 12%', 'is: 1,000%', 'Write is: "…".'],
  ['good: below 2%', 'good: below 2', 'Write 2%.'],
  ['good: below 2%', 'good: below 2%, drift: +2% per minute to 60%', 'Write +2% a minute to 60%.'],
  ['good: below 2%', 'good: below 2%, drift: +2% to 60%', 'Write +2% a minute to 60%.'],
  ['good: below 2%', 'good: below 2%, drift: 2%/min to 60%', 'It begins with + or -, as it rises or falls: +2% a minute to 60%.'],
  ['good: below 2%', 'good: below 2%, drift: -2% each minute', 'Say where it ends: -2% a minute to …'],
  ['good: below 2%', 'good: < 2%', 'Write “below 2%”.'],
  ['good: below 2%', 'good: more than 2%', 'Write “above 2%”.'],
  ['good: below 2%', 'good: <= 2%', 'Write “below” and the first value that is no longer good.'],
  ['skills: [diagnosis, stabilise', 'skills: [diagnosis stabilise', 'Part them with commas: diagnosis, stabilise.'],
  ['severity: SEV2', 'severity:SEV2', 'Leave a space after the colon: key: value.'],
  ['  timeouts:', '\ttimeouts:', 'Indent with spaces: YAML takes no tabs.'],
  ['good: below 2% }', 'good: below 2%', 'Close every { with } and every [ with ], on that line or above it.'],
  ['good: below 2% }', 'good: %2 }', 'Put the value in quotes; a unit stands behind its number, as in 12%.'],
  ['  timeouts: {', '  - timeouts: {', 'Write each as name: value, without the “-” before it.'],
  ['pool_known]\n---', 'pool_known]\n----', 'Line 13 is nearly one: write three hyphens.'],
  [
    PROSE,
    `<!-- more -->\n\n${PROSE}`,
    'Put it in a code span, or write it in Markdown; a comment is [//]: # (like this), with empty lines around it.',
  ],
  ['> **If** `minutes > 15`:', '> If `minutes > 15`:', 'Write > **If** `minutes > 15`: and then the text.'],
  ['> **If** `minutes > 15`:', '> **If `minutes > 15`:**', 'Write > **If** `minutes > 15`: and then the text.'],
  ['> **If** `minutes > 15`:', '> **If** `minutes > 15` and `pool_known`:', 'Write one code span: `minutes > 15 && pool_known`.'],
  ['> **If** `minutes > 15`:', '> **If** `minutes > 15` and `pool_known`', 'Write > **If** `minutes > 15`: and then the text.'],
  ['fall to {{timeouts}} and', 'fall to {timeouts} and', 'Write {{timeouts}} for its value.'],
  ['fall to {{timeouts}} and', 'fall at { clock } and', 'Write {{clock}} for its value.'],
  ['- ends: escalated', '- ends: escalated\n- scores: stabilise -4\nThe director leads, and calls two more.', EMPTY_LINE],
  ['- ends: escalated', '- ends: escalated\n- scores: stabilise -4 if `pool_known`\nThe director leads.', EMPTY_LINE],
  [PROSE, `- at: 30m [Late](#closed)\n${PROSE}`, EMPTY_LINE],
  ['- ends: escalated', 'ends: escalated', KEY_ITEM],
  ['- ends: escalated', '- **ends**: escalated', KEY_ITEM],
  ['- ends: escalated', '- **ends:** escalated', KEY_ITEM],
];

describe('a slip of a beginner', () => {
  it.each(SLIPS)('%j written as %j is one problem, with its mend', (right, wrong, hint) => {
    expect(WORKED).toContain(right);
    const { problems } = compile('a.md', WORKED.replace(right, wrong));
    expect(problems.map((problem) => problem.hint)).toEqual([hint]);
  });

  it('in the list of flags or signals makes no name of it unknown', () => {
    for (const flags of ['flags: pool_known', 'flags:\n  pool_known: we looked', 'flag: [pool_known]'])
      expect(compile('a.md', WORKED.replace('flags: [pool_known]', flags)).problems).toHaveLength(1);
    const unindented = compile('a.md', WORKED.replace('  timeouts: {', 'timeouts: {')).problems;
    expect(unindented.map(({ line }) => line)).toEqual([10, 11]);
  });

  it('in the form of a name is met with a form that fits', () => {
    for (const name of ['PoolKnown', 'pool-known', 'Pool_Known'])
      expect(compile('a.md', WORKED.replaceAll('pool_known', name)).problems[0]?.hint).toBe('Write “pool_known”.');
    expect(compile('a.md', WORKED.replace('[pool_known]', '[pool_known, "1", "Ü"]')).problems.map(({ hint }) => hint)).toEqual([
      null,
      null,
    ]);
  });

  it('in the anchor of a scene is met there, and makes no link to it unknown', () => {
    const wrong = ['<a id="Scaled"></a>', '<a id=“scaled”></a>', "<a id='scaled'></a>", '<a name="scaled"></a>', '<a id="scaled"/>'];
    for (const anchor of wrong)
      expect(compile('a.md', WORKED.replace('<a id="scaled"></a>', anchor)).problems, anchor).toMatchObject([
        { line: 46, level: 'error', hint: 'Begin the heading with <a id="scaled"></a>, in straight double quotes.' },
      ]);
    const otherwise = compile('a.md', WORKED.replace('<a id="scaled"></a>', '<b>New</b> ')).problems;
    expect(otherwise.map(({ code }) => code)).toEqual(['unknown-target', 'raw-html']);
  });

  it('is not seen where the same words can be meant as they stand', () => {
    for (const text of [
      '> If in doubt: ask.',
      '> If `top` is slow, ask.',
      'Write {name} or `{timeouts}`.',
      'ends: badly',
      '**ends** well: at last',
      '**Scores:** none',
    ])
      expect(compile('a.md', WORKED.replace(PROSE, `${PROSE}\n\n${text}`)).problems, text).toEqual([]);
  });

  it('in the depth of a heading is told where something leads to it, and where it was to open a section', () => {
    const { problems } = compile('a.md', WORKED.replace('## <a id="scaled"></a>', '### <a id="scaled"></a>'));
    const message = 'no scene called “scaled”: this heading is deeper, and links lead to it on line 40';
    expect(problems.find(({ code }) => code === 'unknown-target')).toMatchObject({ line: 46, message, hint: 'A scene begins with ##.' });
    for (const name of ['Channel', 'At any time'])
      expect(compile('a.md', `${WORKED}\n### ${name}\n`).problems[0], name).toMatchObject({
        code: 'shown-as-written',
        hint: `The special section is “## ${name}”.`,
      });
  });

  it('in the sign of a choice is met at the choice', () => {
    for (const sign of ['–', '•', '—']) {
      const [problem] = compile('a.md', WORKED.replace(`- ${GO_BACK}`, `${sign} ${GO_BACK}`)).problems;
      expect(problem).toMatchObject({ code: 'not-a-choice', line: 50, hint: 'Begin it with “- [”, a hyphen and a space.' });
    }
  });
});
