import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const told = (line: string) => {
  const { text, lost } = imported(
    'a.ink',
    `VAR fixed = false\nVAR load = 0\nIt rings.\n* [Mend]\n  ~ fixed = true\n- ${line}\n* [Go] -> END\n`,
  );
  const from = text.indexOf('## ', text.indexOf('## ') + 3);
  const prose = text.slice(text.indexOf('\n\n', from) + 2, text.indexOf('\n\n- [Go]')).split('\n\n');
  return { prose, lost: lost.filter((one) => !one.includes('VAR')) };
};

describe('A condition in a line of Ink beside one that flags cannot answer', () => {
  it('is kept, and the other is listed and stays as a comment', () => {
    expect(told('All is {fixed:well|bad}. {load>10:It is late.|It is early.}')).toEqual({
      prose: [
        '> **If** `fixed`: All is well. It is early.',
        '> **If** `!fixed`: All is bad. It is early.',
        '[//]: # (From the story: {load>10:It is late.|It is early.})',
      ],
      lost: ['6 {load>10:It is late.|It is early.} (shown as the story begins)'],
    });
  });

  it('is kept where the other stands before it, too', () => {
    expect(told('{load>10:Late.} {fixed:All is well.}')).toEqual({
      prose: ['> **If** `fixed`: All is well.', '[//]: # (From the story: {load>10:Late.})'],
      lost: ['6 {load>10:Late.} (left out)'],
    });
  });

  it('of two texts that one is told which holds as the story begins, so that the sentence is whole', () => {
    expect(told('All is {fixed:well|bad}.').lost).toEqual([]);
    expect(told('It is {load>10:late|early}.')).toEqual({
      prose: ['It is early.', '[//]: # (From the story: {load>10:late|early})'],
      lost: ['6 {load>10:late|early} (shown as the story begins)'],
    });
    expect(told('It is{load>10: late}.').prose).toEqual(['It is.', '[//]: # (From the story: {load>10: late})']);
  });
});
