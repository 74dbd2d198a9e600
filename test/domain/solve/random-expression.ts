/** Random conditions over the names that every random scenario has, as an author would write them. */
import fc from 'fast-check';

export const FLAGS = ['seen', 'paged', 'calm'] as const;
export const SIGNALS = ['load', 'cash'] as const;
/** A file may have fewer, or none: the writer puts others in their place. */
export const VARIANTS = ['pool', 'disk', 'cert', 'dns'] as const;
export const IMPACTS = ['lost_0', 'lost_1'] as const;

const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
/** In `load` and `cash` alike: their values move between −20 and 60. */
const level = fc.oneof(fc.integer({ min: 0, max: 60 }).map(String), fc.constantFrom('2.5', '0.125', '33.333', '10.01'));
const minute = fc.integer({ min: 0, max: 25 }).map(String);

const arithmetic = fc.tuple(
  fc.constantFrom('minutes', ...SIGNALS),
  fc.constantFrom('+', '-'),
  fc.constantFrom('minutes', ...SIGNALS, '3', '1.5'),
);

const simple = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FLAGS) },
  { weight: 3, arbitrary: fc.constantFrom(...FLAGS).map((flag) => `!${flag}`) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('minutes'), comparison, minute).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(minute, comparison, fc.constant('minutes')).map((parts) => parts.join(' ')) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...SIGNALS), comparison, level).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(arithmetic, comparison, level).map(([sum, sign, than]) => `${sum.join(' ')} ${sign} ${than}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...SIGNALS), comparison, level).map(([name, sign, than]) => `-${name} ${sign} 5 - ${than}`),
  },
);

export const condition = joined(simple);

export const truth = fc.oneof(
  fc.constantFrom(...VARIANTS),
  fc.constantFrom(...VARIANTS),
  fc.constantFrom(...VARIANTS.map((name) => `!${name}`)),
);

/** As it stands where variants matter. */
export const hiddenCondition = joined(fc.oneof({ weight: 3, arbitrary: truth }, { weight: 2, arbitrary: simple }));

const loss = fc.tuple(fc.constantFrom(...IMPACTS), comparison, fc.constantFrom('0', '20', '40.4', '100')).map((parts) => parts.join(' '));

/** Of text, which may read impacts as well. */
export const textCondition = joined(
  fc.oneof({ weight: 3, arbitrary: truth }, { weight: 2, arbitrary: simple }, { weight: 1, arbitrary: loss }),
);

/** What holds shows by these, but only after some ways, or at some time. */
export const clues = {
  flag: clue(fc.constantFrom(...FLAGS, ...FLAGS.map((flag) => `!${flag}`))),
  minutes: clue(fc.tuple(fc.constant('minutes'), comparison, fc.integer({ min: 1, max: 9 })).map((parts) => parts.join(' '))),
  load: clue(fc.tuple(fc.constant('load'), comparison, fc.constantFrom('12', '12.3', '14', '20')).map((parts) => parts.join(' '))),
  loss: clue(fc.tuple(fc.constant('lost_0'), comparison, fc.constantFrom('20', '21.2', '30', '40.4')).map((parts) => parts.join(' '))),
};

function clue(other: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(truth, other).map((parts) => parts.join(' && '));
}

function joined(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 7, arbitrary: part },
    { weight: 2, arbitrary: fc.tuple(part, fc.constantFrom('&&', '||'), part).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: fc.tuple(part, fc.constantFrom('==', '!='), part).map(([a, sign, b]) => `(${a}) ${sign} !(${b})`) },
  );
}
