import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, slotsWithin } from '../../../server/domain/interview/loop.ts';
import { readSetUp } from '../../../server/domain/interview/set-up.ts';
import { weakestScreens } from '../../../server/domain/interview/weakest-screens.ts';
import { standings } from '../../../server/domain/study/standing.ts';
import { observations } from '../study/observations.ts';
import { shippedLoop } from './catalogue.ts';

const DEFAULTS = {
  loops: [shippedLoop('senior'), shippedLoop('quick'), shippedLoop('sre-rounds')],
  weakest: ['people', 'security'],
} as const;
const read = (form: Record<string, string | undefined> = {}) => readSetUp(form, { loops: [...DEFAULTS.loops], weakest: DEFAULTS.weakest });

describe('a set-up', () => {
  it('has an answer to everything', () => {
    const { setup, faults, fields } = read();
    expect(faults).toEqual([]);
    expect(setup).toEqual({
      loop: 'senior',
      stage: 'hiring-manager',
      minutes: 45,
      focus: { kind: 'screens', screens: ['people', 'security'] },
      pace: 'timed',
      voice: 'read',
      partner: false,
      guesses: true,
      predicts: true,
      watched: true,
      seed: null,
    });
    expect(fields).toMatchObject({ place: 'senior/hiring-manager', minutes: '45', number: '' });
  });

  it('ticks the weakest only until somebody filled the form in', () => {
    expect(read({ filled: '1' }).setup.focus).toEqual({ kind: 'balanced' });
    expect(read({ filled: '1', 'screen-leverage': 'on' }).setup.focus).toEqual({ kind: 'screens', screens: ['leverage'] });
    expect(read({ 'screen-leverage': 'on' }).fields.screens).toEqual(['leverage']);
  });

  it('takes a box that is not ticked for no, once the form was filled in', () => {
    expect(read({ filled: '1' }).setup).toMatchObject({ guesses: false, predicts: false });
    expect(read({ guesses: 'off' }).setup).toMatchObject({ guesses: false, predicts: true });
  });

  it('plans a whole loop with the minutes of its stages, whatever length was chosen before', () => {
    expect(read({ place: 'senior/whole', minutes: '20' }).setup).toMatchObject({ stage: 'whole', minutes: 215 });
  });

  it('lets an advert decide before ticks, and reads one of blanks as none', () => {
    expect(read({ advert: 'SLOs', 'screen-people': 'on' }).setup.focus).toEqual({ kind: 'advert', text: 'SLOs' });
    expect(read({ advert: ' \r\n ', 'screen-people': 'on' }).setup.focus.kind).toBe('screens');
    expect(read({ advert: 'a\r\nb' }).setup.focus).toEqual({ kind: 'advert', text: 'a\nb' });
  });

  it('names each field that cannot be read, and stands in for it', () => {
    const { setup, faults, fields } = read({ place: 'x/y', minutes: '-3', number: '1e3', advert: 'x'.repeat(20_001) });
    expect(faults).toEqual(['place', 'minutes', 'advert', 'number']);
    expect(setup).toMatchObject({ loop: 'senior', stage: 'hiring-manager', minutes: 45, seed: null });
    expect(fields).toMatchObject({ minutes: '-3', number: '1e3' });
  });

  it('reads whatever is sent without a throw', () => {
    const names = [
      'place',
      'was',
      'minutes',
      'advert',
      'pace',
      'voice',
      'partner',
      'watched',
      'number',
      'filled',
      'screen-people',
      'guesses',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constantFrom('senior/final', '45', 'on'))), (form) => {
        const { setup } = read(form);
        expect(setup.minutes).toBeGreaterThanOrEqual(10);
        expect(setup.minutes).toBeLessThanOrEqual(240);
      }),
    );
  });
});

describe('a stage in fewer minutes', () => {
  const manager = shippedLoop('senior').stages[1];

  it('drops what its loop drops first, and takes back what then fits', () => {
    const within = (minutes: number) => (manager ? slotsWithin(manager, minutes).map(({ id }) => id) : []);
    expect(within(60)).toEqual(['opening', 'incident', 'person', 'live', 'figures', 'situation', 'yours']);
    expect(within(45)).toEqual(['opening', 'incident', 'person', 'live', 'figures', 'yours']);
    expect(within(30)).toEqual(['opening', 'incident', 'person', 'figures']);
    expect(within(20)).toEqual(['opening', 'incident', 'person']);
    expect(within(9)).toEqual(['incident']);
  });

  it('fits, keeps the order, and holds one thing at least', () => {
    for (const loop of DEFAULTS.loops)
      for (const stage of loop.stages)
        for (let minutes = 10; minutes <= 120; minutes += 1) {
          const slots = slotsWithin(stage, minutes);
          expect(minutesOf(slots)).toBeLessThanOrEqual(minutes);
          expect(slots.length).toBeGreaterThan(0);
          expect(stage.slots.map(({ id }) => id).filter((id) => slots.some((slot) => slot.id === id))).toEqual(slots.map(({ id }) => id));
        }
  });
});

describe('the weakest screens', () => {
  const weakest = (...levels: readonly (readonly [string, readonly number[]])[]) =>
    weakestScreens(standings(levels.flatMap(([screen, seen]) => observations(`screen:${screen}`, [...seen]))).screens);

  it('are none where nothing was seen', () => {
    expect(weakest()).toEqual([]);
  });

  it('are two of which nothing was seen, before the lowest', () => {
    expect(weakest(['reliability', [1]], ['trade-offs', [2]], ['people', [3]])).toEqual(['leverage', 'security']);
    expect(weakest(['reliability', [3, 3, 3]], ['trade-offs', [2]], ['leverage', [4]], ['people', [1]], ['security', [3]])).toEqual([
      'people',
      'trade-offs',
    ]);
  });

  it('leave out what is solid and stable', () => {
    const solid = [3, 3, 3];
    expect(weakest(['reliability', solid], ['trade-offs', solid], ['leverage', solid], ['people', solid], ['security', solid])).toEqual([]);
  });
});
