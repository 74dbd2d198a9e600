import { describe, expect, it } from 'vitest';
import { minutesAndSeconds, spokenParts } from '../../../server/domain/answer/spoken.ts';
import { SCAFFOLDS } from '../../../server/domain/question/scaffold.ts';

describe('an answer as it is spoken', () => {
  it.each(Object.values(SCAFFOLDS))('gives each part of $id its share, and all of them the whole time', (scaffold) => {
    for (const seconds of [60, 150, 299, 900]) {
      const parts = spokenParts(scaffold, seconds);
      expect(parts.map(({ id }) => id)).toEqual(scaffold.parts.map(({ id }) => id));
      expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
      expect(parts.at(-1)?.to).toBe(seconds);
      for (const [index, { from, to }] of parts.entries()) {
        const share = scaffold.parts[index]?.share ?? { from: 0, to: 0 };
        const percent = (100 * (to - from)) / seconds;
        expect(percent, `${scaffold.id} ${index}`).toBeGreaterThanOrEqual(share.from);
        expect(percent, `${scaffold.id} ${index}`).toBeLessThanOrEqual(share.to);
      }
    }
  });

  it('is told in minutes and seconds', () => {
    expect([0, 9, 59.2, 60, 150, 900].map(minutesAndSeconds)).toEqual(['0:00', '0:09', '1:00', '1:00', '2:30', '15:00']);
  });
});
