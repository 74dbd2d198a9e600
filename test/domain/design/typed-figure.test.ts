import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../server/domain/design/typed-figure.ts';
import { unitOf } from '../../../server/domain/design/unit.ts';

function read(typed: string, unit: string) {
  const asked = unitOf(unit);
  if (!asked) throw new Error(`no unit ${unit}`);
  return readFigure(typed, asked);
}

describe('a figure as it is typed', () => {
  it.each([
    ['1.7 TB', 'TB', 1.7],
    ['1.7TB', 'TB', 1.7],
    ['~ 1.7', 'TB', 1.7],
    ['about 1700 GB', 'TB', 1.7],
    ['1700 gb', 'TB', 1.7],
    ['1 TiB', 'TB', 1.0995],
    ['2,000', 'hosts', 2000],
    ['2 000 hosts', 'hosts', 2000],
    ['1 host', 'hosts', 1],
    ['1.5e6', 'series', 1_500_000],
    ['1.5 x 10^6', 'series', 1_500_000],
    ['2.16M', 'series', 2_160_000],
    ['2.16 million series', 'series', 2_160_000],
    ['40 %', '%', 40],
    ['40 per cent', '%', 40],
    ['40', '%', 40],
    ['$1,813', '$ a month', 1813],
    ['$1.8k/month', '$ a month', 1800],
    ['1,813 dollars per month', '$ a month', 1813],
    ['$21,756 a year', '$ a month', 1813],
    ['0.48 Gbit/s', 'Gbit/s', 0.48],
    ['480 Mbps', 'Gbit/s', 0.48],
    ['60 MB/s', 'Gbit/s', 0.48],
    ['9.5 h', 'hours', 9.5],
    ['570 minutes', 'hours', 9.5],
    ['34200 s', 'hours', 9.5],
    ['9h30', 'hours', 9.5],
    ['9 h 30 min', 'hours', 9.5],
    ['1 hour and 20 minutes', 'minutes', 80],
    ['18', 'minutes', 18],
    ['50k/s', 'requests/s', 50_000],
    ['50k req/s', 'requests/s', 50_000],
    ['3 million requests per minute', 'requests/s', 50_000],
    ['50000 rps', 'requests/s', 50_000],
    ['1.7 TB', 'TB a day', 1.7],
    ['1700 GB/day', 'TB a day', 1.7],
    ['20 MB/s', 'TB a day', 1.728],
    ['110 jobs', 'jobs/h', 110],
    ['139 photos', 'photos/s', 139],
    ['.5', 'TB', 0.5],
    ['5 B', 'B', 5],
    ['0', 'TB', 0],
  ])('%s for %s is %d', (typed, unit, value) => {
    const result = read(typed, unit);
    expect(result.ok && result.value.kind === 'measure' && result.value.value).toBeCloseTo(value, 3);
  });

  it.each([
    ['24 TB', 'hosts'],
    ['1.7 TB', 'TB/s'],
    ['1.7 TB a day', 'TB'],
    ['60 MB', 'MB/s'],
    ['€1,813', '$ a month'],
    ['$1,813', 'hosts'],
    ['40 %', 'hosts'],
    ['6 hours', 'GB'],
  ])('%s for %s measures something else', (typed, unit) => {
    expect(read(typed, unit)).toMatchObject({ ok: true, value: { kind: 'other-unit' } });
  });

  it.each([
    ['1,7 TB', 'TB', /two ways.*point/],
    ['1.7 T', 'TB', /two ways.*12 TB/],
    ['5 m', 'minutes', /two ways/],
    ['400 gb/s', 'Gbit/s', /bits or bytes/],
    ['24 boxes', 'hosts', /not known here.*hosts/],
    ['24 racks of 3', 'hosts', /not known here/],
    ['20-24', 'hosts', /no single figure/],
    ['20 - 24', 'hosts', /no single figure/],
    ['-5', 'hosts', /no single figure/],
    ['1.2.3', 'hosts', /no single figure/],
    ['2,0000', 'hosts', /no single figure/],
    ['lots', 'hosts', /no single figure/],
    ['<script>', 'hosts', /no single figure/],
    ['3*4', 'hosts', /not known here/],
    ['Infinity', 'hosts', /no single figure/],
  ])('%s for %s is refused with a sentence', (typed, unit, sentence) => {
    const result = read(typed, unit);
    expect(result.ok ? result.value : result.error).toMatch(sentence);
  });

  it('is quoted short, however long it is', () => {
    const result = read('x'.repeat(5000), 'hosts');
    expect(result.ok ? '' : result.error.length).toBeLessThan(200);
  });

  it('never throws and is never taken for what is no number', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[~$€0-9., eEkKMGTB%/a-z^x]{0,24}$/)),
        fc.constantFrom('TB', 'hosts', '$ a month', 'Gbit/s', '%', 'hours'),
        (typed, unit) => {
          const result = read(typed, unit);
          return !result.ok || result.value.kind === 'other-unit' || Number.isFinite(result.value.value);
        },
      ),
    );
  });
});

describe('a unit that an author writes', () => {
  it.each([
    'TB',
    'Gbit/s',
    'MB/s',
    'GiB',
    '$ a month',
    '€ per year',
    '%',
    'hours',
    'minutes',
    'hosts',
    'requests/s',
    'jobs/h',
    'runner minutes',
  ])('is known: %s', (text) => expect(unitOf(text)?.name).toBe(text));

  it.each(['', '3 hours', 'gb', 'TBs', 'h/s', 'm²', 'a/', 'GB per fortnight!', 'x'])('is not: %j', (text) =>
    expect(unitOf(text)).toBeNull(),
  );
});
