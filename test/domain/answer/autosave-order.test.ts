import { describe, expect, it } from 'vitest';
import { autosaveOrder, type IncomingSave, type SaveOrder, type StoredRevision } from '../../../server/domain/answer/autosave-order.ts';

const STORED: StoredRevision = { id: 'own', revision: 5, tab: 'here', sent: 7 };

function verdict(arriving: Partial<IncomingSave>, isSame = false, stored: StoredRevision | null = STORED): SaveOrder {
  return autosaveOrder({ answerId: 'own', revision: 4, tab: 'elsewhere', sent: 1, ...arriving }, stored, isSame);
}

describe('a draft that arrives', () => {
  it('is the first where nothing is stored, whatever it says of itself', () => {
    for (const revision of [-1, 0, 9]) for (const sent of [0, 9]) expect(verdict({ revision, sent }, false, null)).toBe('first');
  });

  it('is the next where its page showed what is stored', () => {
    for (const tab of ['here', 'elsewhere', '']) for (const sent of [0, 1, 7, 8]) expect(verdict({ revision: 5, tab, sent })).toBe('next');
  });

  it('is the next where its own page saved last and only missed the answer', () => {
    for (const revision of [-1, 0, 4, 6]) expect(verdict({ revision, tab: 'here', sent: 8 })).toBe('next');
  });

  it('is late where its own page has sent newer text since, or the same a second time', () => {
    for (const sent of [1, 6, 7]) for (const isSame of [true, false]) expect(verdict({ tab: 'here', sent }, isSame)).toBe('late');
  });

  it('is never late from a page that cannot count', () => {
    expect(verdict({ tab: 'here', sent: 0 })).toBe('conflict');
    expect(autosaveOrder({ answerId: 'own', revision: 4, tab: '', sent: 3 }, { ...STORED, tab: '' }, false)).toBe('conflict');
  });

  it('is the same where another page stored this very text', () => {
    expect(verdict({}, true)).toBe('same');
    expect(verdict({ answerId: 'other' }, true)).toBe('same');
  });

  it('is in conflict with everything else, above all with another open answer of the question', () => {
    expect(verdict({})).toBe('conflict');
    expect(verdict({ answerId: 'other', revision: 5 })).toBe('conflict');
    expect(verdict({ answerId: 'other', tab: 'here', sent: 8 })).toBe('conflict');
  });

  it('overwrites nothing that its page has not seen, in any combination', () => {
    for (const answerId of ['own', 'other'])
      for (const revision of [-1, 0, 4, 5, 6])
        for (const tab of ['here', 'elsewhere', ''])
          for (const sent of [0, 6, 7, 8]) {
            const wrote = verdict({ answerId, revision, tab, sent }) === 'next';
            const mayWrite = answerId === 'own' && (revision === 5 || (tab === 'here' && sent > 7));
            expect([answerId, revision, tab, sent, wrote]).toEqual([answerId, revision, tab, sent, mayWrite]);
          }
  });
});
