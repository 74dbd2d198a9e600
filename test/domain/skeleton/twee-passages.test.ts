import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const OVER = '\n:: Over\nDone.\n';

describe('A passage that another includes', () => {
  it.each(['<<include "Note">>', '<<include [[Note]]>>', '<<display "Note">>', '(display: "Note")'])('stands there: %s', (include) => {
    const { map, text, lost } = imported(
      'a.twee',
      `:: Start\nIt rings.\n${include}\nStill.\n\n:: Note\nThe ''note''.\n[[On->Over]]\n${OVER}`,
    );
    expect(map).toEqual(['Start', '  On → Over', 'Over (resolved)']);
    expect(text).toContain('It rings.\n\nThe **note**.\n\nStill.');
    expect(lost).toEqual([]);
  });

  it('stays a scene where something leads there, and is listed where it cannot be put in', () => {
    const { map, lost } = imported(
      'a.twee',
      `:: Start\n<<include "Note">>\n<<include "None">>\n<<include $x>>\n[[Note]]\n\n:: Note\n<<include "Start">>\n$n lines.\n[[Over]]\n${OVER}`,
    );
    expect(map.filter((line) => !line.startsWith(' '))).toEqual(['Start', 'Note', 'Over (resolved)']);
    expect(lost).toEqual([
      '2 <<include "Note">> (left out)',
      '3 <<include "None">> (left out)',
      '4 <<include $x>> (left out)',
      '8 <<include "Start">> (left out)',
      '9 $n (left out)',
    ]);
  });

  it('is put in so often as it can be read', () => {
    const many = Array.from({ length: 40 }, (_, i) => `:: P${i}\n${'<<include "P0">><<include "P1">><<include "P2">>'.repeat(9)}\n`);
    expect(imported('a.twee', many.join('\n')).scenario.scenes.length).toBeGreaterThan(0);
  });
});

describe('Whether a play has been in a passage', () => {
  it.each([
    '<<if hasVisited("Logs")>>Seen.<<else>>Not seen.<</if>>',
    '<<if visited("Logs")>>Seen.<<else>>Not seen.<</if>>',
    '<<if visited("Logs") gt 0>>Seen.<<else>>Not seen.<</if>>',
    '<<if visited("Logs") is 0>>Not seen.<<else>>Seen.<</if>>',
    '<<if not hasVisited("Logs")>>Not seen.<<else>>Seen.<</if>>',
    '(if: (history:) contains "Logs")[Seen.](else:)[Not seen.]',
    '(if: (visited: "Logs"))[Seen.](else:)[Not seen.]',
  ])('is a flag that the ways there set: %s', (asks) => {
    const { text, lost } = imported(
      'a.twee',
      `:: Start\n[[Logs]]\n[[Hub]]\n\n:: Logs\nLines.\n[[Hub]]\n\n:: Hub\n${asks}\n[[Over]]\n${OVER}`,
    );
    expect(text).toContain('> **If** `been_logs`: Seen.');
    expect(text).toContain('> **If** `!been_logs`: Not seen.');
    expect(text).toContain('- [Logs](#s2-logs)\n  - sets: been_logs\n- [Hub]');
    expect(lost).toEqual([]);
  });

  it('holds of itself at once in SugarCube, afterwards in Harlowe', () => {
    const at = (asks: string) => imported('a.twee', `:: Start\n[[Hub]]\n\n:: Hub\n${asks}\n[[Over]]\n${OVER}`).text;
    expect(at('<<if hasVisited("Hub")>>Seen.<</if>>')).toContain('- [Hub](#s2-hub)\n  - sets: been_hub\n');
    expect(at('(if: (history:) contains "Hub")[Seen.]')).toContain('- [Over](#s3-over)\n  - sets: been_hub\n');
    expect(at('<<if hasVisited("Start")>>Seen.<<else>>No.<</if>>')).toContain('\n\nSeen.\n\n- [Over]');
  });

  it.each([
    '<<if visited("Hub") gt 1>>A.<</if>>',
    '<<if visited("Hub") gt $n>>A.<</if>>',
    '<<if visited() gt 1>>A.<</if>>',
    '(if: visits > 1)[A.]',
    '<<if hasVisited("Nowhere")>>A.<</if>>',
    '<<if hasVisited("Hub", "Over")>>A.<</if>>',
  ])('more often than once is listed: %s', (asks) => {
    const { lost, text } = imported('a.twee', `:: Start\n[[Hub]]\n\n:: Hub\n${asks}\n[[Over]]\n${OVER}`);
    expect(lost).toEqual([expect.stringMatching(/^5 the condition .* \(always shown\)$/)]);
    expect(text).not.toContain('been_');
  });
});
