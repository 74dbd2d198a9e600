import { describe, expect, it } from 'vitest';
import { createKeptSearch } from '../../../server/domain/story/kept-already.ts';

function found(proposal: string, ...stories: readonly string[][]) {
  const search = createKeptSearch([{ title: 'A title', happened: '', role: '', numbers: '', parts: { action: proposal }, doubt: null }]);
  stories.forEach((texts, index) => {
    search.see({ id: `s${index}`, title: `Story ${index}`, texts: texts.map((action) => ({ action })) });
  });
  const [near] = search.found();
  return near && `${near.id} ${near.isSame ? 'same' : 'near'}`;
}

const LED = 'Led the response to an outage of checkout; restored service in 38 min';
const CUT = 'Cut manual releases from 30 hours a month to none with a shared pipeline';

describe('a proposal', () => {
  it.each([
    ['word for word', LED, [[LED]], 's0 same'],
    ['in other case and other signs', LED, [[LED.toUpperCase().replace(';', ' –')]], 's0 same'],
    ['within a longer text', LED, [['Before. ', `It was Friday. ${LED}. Then we slept.`]], 's0 same'],
    ['as it first was', LED, [['Told anew in quite other words.', LED]], 's0 same'],
    ['with a figure mended', LED, [[LED.replace('38', '41')]], 's0 near'],
    ['in the nearest of several', LED, [[CUT], [LED], [LED.replace('38', '41')]], 's1 same'],
  ])('is kept already %s', (_, proposal, stories, says) => {
    expect(found(proposal, ...stories)).toBe(says);
  });

  it.each([
    ['another line of the same CV', LED, [CUT]],
    ['a line of the same shape', 'Migrated billing to Kubernetes', ['Migrated search to Kubernetes']],
    ['a story with a few of its words', 'Led the team', ['The team of four led by Ana']],
    ['no words at all', '', ['']],
    ['a story without a word', LED, ['']],
  ])('is new beside %s', (_, proposal, story) => {
    expect(found(proposal, story)).toBe(null);
  });

  it('is known in a language without spaces, and by one word alone', () => {
    expect(found('障害対応を主導し、復旧時間を短縮しました', ['障害対応を主導し、復旧時間を短縮しました'])).toBe('s0 same');
    expect(found('障害対応を主導し、復旧時間を短縮しました', ['新しい監視を導入し、通知の数を半分にした'])).toBe(null);
    expect(found('Outage', ['Outage'])).toBe('s0 same');
  });
});
