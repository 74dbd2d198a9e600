/** What other languages for stories and other kinds of Markdown read: here a candidate would see it as it stands. */
import { describe, expect, it } from 'vitest';
import { problemsOf, swapped } from './planted.ts';

const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const WHY = 'It restarts the one healthy part of the path.';

describe('what another language would read', () => {
  it.each([
    ['-> closed', '-> closed', '- [What is done](#closed).'],
    ['And so on.\n-> END', '-> END', '“- ends: resolved”'],
    ['~ pool_known = true', '~ pool_known = true', '“- sets: pool_known”'],
    ['~ pool_known = false', '~ pool_known = false', '“- clears: pool_known”'],
    ['~ timeouts = 40', '~ timeouts = 40', '“- sets: timeouts 40”'],
    ['(set: $pool_known to true)', '(set: $pool_known to true)', '“- sets: pool_known”'],
    ['(if: $pool_known)[They wait.]', '(if: $pool_known)', '> **If** `pool_known`: and then the text.'],
    ['(else:)[They sleep.]', '(else:)', '> **If** `minutes > 15`: and then the text.'],
    ['<<if $pool_known>> They wait.', '<<if $pool_known>>', '> **If** `pool_known`: and then the text.'],
    ['(link-goto: "Roll back", "closed")', '(link-goto: "Roll back", "closed")', '- [What is done](#id-of-a-scene).'],
    ['[[Roll back->closed]]', '[[Roll back->closed]]', '- [Roll back](#closed).'],
    ['Or [[Roll back|Made worse]] now.', '[[Roll back|Made worse]]', '- [Roll back](#made-worse).'],
    ['[[closed<-Roll back]]', '[[closed<-Roll back]]', '- [Roll back](#closed).'],
    ['It is %timeouts% now.', '%timeouts%', 'Write {{timeouts}} for its value.'],
    ['It is %(timeouts)s now.', '%(timeouts)s', 'Write {{timeouts}} for its value.'],
    ['It is $timeouts now.', '$timeouts', 'Write {{timeouts}} for its value.'],
    ['Eight pods[^1] wait.', '[^1]', 'There are no footnotes: say it in the text, in brackets.'],
    ['> [!NOTE]\n> It is loud.', '[!NOTE]', '> **Note:** and then the text.'],
  ])('%j is told, with what is written here', (text, seen, hint) => {
    const line = 50 + text.split('\n').findIndex((row) => row.includes(seen));
    expect(problemsOf(swapped(PROSE, `${PROSE}\n\n${text}\n\nAnd so on.`))).toMatchObject([
      { code: 'shown-as-written', level: 'warning', line, message: `“${seen}” is shown as it stands`, hint: expect.stringContaining(hint) },
    ]);
  });

  it('is told in “why” too, where nothing is filled in', () => {
    expect(problemsOf(swapped(WHY, `${WHY}[^1] It was 5 %timeouts% or $timeouts.`))).toMatchObject([
      { message: '“[^1]” is shown as it stands' },
    ]);
  });

  it.each([
    'The flow is `orders.paid` -> worker -> printer, ~240 a minute, i.e. <5 s each; see [1] in the runbook.',
    'orders\n-> worker\n-> printer',
    'They run `-> closed`, `[[ -f x ]]`, `%timeouts%` and `echo $timeouts[^1]`.',
    'Between 5% and 9% (if so: call) of $HOME and 20$ (set: two).',
    'The pattern [^a-z] and [[1, 2], [3]] and ~ half of them.',
    '```text a story\n-> closed\n~ pool_known = true\n[[Roll back->closed]] %timeouts% $timeouts [^1]\n```',
    '> Note: it is [loud].',
  ])('and what is none is let be: %j', (text) => {
    expect(problemsOf(swapped(PROSE, `${text}\n\n${PROSE}`))).toEqual([]);
  });
});

describe('a “$” before a value', () => {
  it('is shown as it stands', () => {
    expect(problemsOf(swapped(PROSE, `Timeouts fall to ${'$'}{{timeouts}} now.`))).toMatchObject([
      { code: 'shown-as-written', line: 48, message: /^the “\$” before “\{\{timeouts\}\}” is/, hint: /^Write \{\{timeouts\}\} alone/ },
    ]);
    expect(problemsOf(swapped(PROSE, 'It costs $5 {{timeouts}} times, $ {{timeouts}}.'))).toEqual([]);
  });
});

describe('**If** below the mark of a framed quote', () => {
  it('is the one problem: the mark is left out', () => {
    expect(problemsOf(swapped(PROSE, `> [!NOTE]\n> **If** \`minutes > 15\`: They wait.\n\n${PROSE}`))).toMatchObject([
      { code: 'misplaced-if', line: 49, hint: 'Leave out the line above it: **If** begins the quote.' },
    ]);
  });
});

describe('the sign of YAML for a text of several lines', () => {
  it.each(['|', '>', '|-'])('%s is told at its key', (sign) => {
    for (const text of [`${sign}\n      It restarts\n      the healthy part.`, `${sign}\n\n    It restarts it.`])
      expect(problemsOf(swapped(WHY, text))).toMatchObject([
        { code: 'shown-as-written', line: 57, hint: `Leave out “${sign}”: the text goes on below “why:”, indented by four spaces.` },
      ]);
  });

  it('is let be within a text, and what the hint asks for is read', () => {
    for (const text of ['a | b\n    is a pipe.', '\n    It restarts\n    the healthy part.', '> 5 of them'])
      expect(problemsOf(swapped(` ${WHY}`, text.startsWith('\n') ? text : ` ${text}`)), text).toEqual([]);
  });
});
