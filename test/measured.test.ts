import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MEASURED } from './measured.ts';

const DOMAIN = new URL('domain/', import.meta.url);

it('is said of every test of the domain that asks for CPU, and of no other', () => {
  const asking = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && readFileSync(new URL(file, DOMAIN), 'utf8').includes('cpuOf('))
    .map((file) => `test/domain/${file}`);
  expect(asking.toSorted()).toEqual(MEASURED);
});
