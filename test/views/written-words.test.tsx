import { describe, expect, it } from 'vitest';
import type { WrittenUpdate } from '../../server/domain/update/written.ts';
import { KeptNotes, WrittenWords } from '../../views/runs/written-words.tsx';
import { textOf } from './markup.ts';

const UPDATE: WrittenUpdate = {
  turn: 3,
  clock: '06:07',
  labelHtml: 'Post a status update',
  writes: 'update',
  tells: ['customers', 'leadership'],
  text: 'Soon <b>better</b>.',
  reading: {
    kind: 'read',
    findings: [
      { rule: 'next-word', level: 'weak', words: ['Soon'], seen: '“Soon” is no time.', advice: 'Give a time of day.' },
      { rule: 'what-is-done', level: 'good', words: [], seen: 'It says what is being done.', advice: null },
    ],
  },
};

describe('what was written', () => {
  it('stands as it was written, with what each rule saw, in which words, and what to do', () => {
    const html = String(<WrittenWords written={[UPDATE]} />);
    expect(html).toContain('Soon &lt;b&gt;better&lt;/b&gt;.');
    expect(textOf(html)).toContain('06:07 Post a status update Decision 3, to customers and leadership');
    expect(textOf(html)).toContain('“Soon” is no time. Give a time of day. “Soon”');
    expect(html.match(/class="note/g)).toHaveLength(2);
  });

  it('says that it was left empty, or cannot be read', () => {
    const of = (kind: 'empty' | 'unreadable') =>
      textOf(String(<WrittenWords written={[{ ...UPDATE, text: '', reading: { kind, findings: [] } }]} />));
    expect(of('empty')).toContain('You left it empty.');
    expect(of('unreadable')).toContain('does not read as English');
  });

  it('is nothing where nothing was asked for or noted', () => {
    expect([String(WrittenWords({ written: [] })), String(KeptNotes({ notes: ' ' }))]).toEqual(['null', 'null']);
    expect(String(<KeptNotes notes={'A <b>\nB'} />)).toContain('A &lt;b&gt;\nB');
  });
});
