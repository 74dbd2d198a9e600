/** Texts that their author still has to write, and notes that were left in one. */
import { describe, expect, it } from 'vitest';
import { problemsOf, swapped } from './planted.ts';

const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const WHY = 'It restarts the one healthy part of the path.';

describe('a text that is still to be written', () => {
  it.each(['TODO', 'TBD', 'xxx', '(TBD)', '[placeholder]', '(to be written)', 'To be decided.', '…', '...', '(…)'])(
    'is told where %s stands for it',
    (text) => {
      const told = [{ code: 'unwritten-text', level: 'warning', message: `“${text}” stands here for a text that is still to be written` }];
      expect(problemsOf(swapped(WHY, text))).toMatchObject(told);
      expect(problemsOf(swapped(PROSE, `> **If** \`minutes > 15\`: ${text}\n\n${PROSE}`))).toMatchObject(told);
    },
  );

  it('is none where dots are one text among others, or all that somebody says', () => {
    expect(problemsOf(swapped(PROSE, `${PROSE}\n\n…\n\nAnd so on.`))).toEqual([]);
    const said = swapped('role: on-call senior, alone', 'role: on-call senior, alone\npeople: { ana: "Ana, support" }');
    expect(problemsOf(`${said}\n## Channel\n\n- +3m **ana** …\n`)).toEqual([]);
  });
});

describe('a note that was left in a text', () => {
  it.each([
    ['TODO ask Tom what he would really say', 'TODO ask Tom what he would really say', 0],
    ['TODO: is this true?', 'TODO: is this true?', 0],
    ['**FIXME**: the numbers', 'FIXME: the numbers', 0],
    ['[TODO: the numbers]', 'TODO: the numbers', 0],
    ['Nobody waits. FIXME real numbers.', 'FIXME real numbers.', 0],
    ['Nobody waits.\nTODO say why', 'TODO say why', 1],
    ['Four people have an hour for it (TBD).', 'TBD', 0],
    ['Four people (to be written with Ines) wait.', 'to be written with Ines', 0],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor sit amet.', 0],
    ['- TODO ask Tom\n- and Ines', 'TODO ask Tom', 0],
  ])('%j is told, once', (text, note, below) => {
    expect(problemsOf(swapped(PROSE, `${PROSE}\n\n${text}\n\nAnd so on.`))).toMatchObject([
      { code: 'unwritten-text', level: 'warning', line: 50 + below, message: `“${note}” is a note for its author: the candidate reads it` },
    ]);
  });

  it.each([
    'It is on the TODO list.',
    'There is a TODO in the code. “TODO: raise the limit”, it says.',
    'TODO comments are everywhere.',
    'Two notes say `TODO raise the limit` and `FIXME`. `x. TODO later`',
    'The comment says: TODO raise the limit.',
    'The page shows “Lorem ipsum” to customers.',
    'It is to be written by Friday. The cause is TBD, they say.',
    'A to-do from June, “raise the limit”, is still open.',
    '```text a note\nTODO raise the limit. FIXME\n(TBD)\n```',
  ])('%j holds none', (text) => {
    expect(problemsOf(swapped(PROSE, `${text}\n\n${PROSE}`))).toEqual([]);
  });
});
