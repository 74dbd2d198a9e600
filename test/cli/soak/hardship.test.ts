import { expect, it } from 'vitest';
import { hardshipOf } from '../../../server/cli/soak/hardship.ts';

it.each([
  [{ lock: null, full: false }, ['none', 'none', 'none', 'none', 'none', 'none']],
  [{ lock: 30, full: false }, ['none', 'none', 'lock', 'none', 'none', 'none']],
  [{ lock: 30, full: true }, ['none', 'none', 'lock', 'none', 'full', 'none']],
])('lets a soak of %j bear what was asked for, and nothing else', (plan, hardships) =>
  expect(hardships.map((_, kill) => hardshipOf(plan, kill))).toEqual(hardships),
);
