import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLoop } from '../../../server/domain/interview/parse-loop.ts';

const LOOP = readFileSync(new URL('fixtures/loops/loop.md', import.meta.url), 'utf8');
/** The last slot, indented under the one above it. */
const DEEP = LOOP.replace(
  '      live: { draws: incident, title: An incident, minutes: 10 }',
  '        live:\n          draws: question\n          title: Another\n          minutes: 10\n          kinds: [technical]',
).replace('drop: [opening]', 'drop: [opening, live]');
const SAID = '17 unknown-key: no key “live” in the slot “event” It has the keys of a slot: begin it in the column in which “event” begins.';

describe('a slot that is indented too far', () => {
  it('is told once, and known to what names it', () => {
    expect(told(DEEP)).toEqual([SAID]);
  });

  it('is looked at all the same', () => {
    expect(told(DEEP.replace('[technical]', '[technic]'))).toEqual([
      SAID,
      '21 bad-value: expected one of behavioural, technical, situational, competency, culture for “kinds”, saw “technic” Did you mean “technical”?',
    ]);
  });

  it('is no other key that holds a map', () => {
    expect(told(LOOP.replace('kinds: [behavioural]', 'kind: { one: behavioural }'))).toEqual([
      '16 unknown-key: no key “kind” in the slot “event” Did you mean “kinds”?',
    ]);
  });
});

describe('rounds and slots under a key with a slip', () => {
  it.each([
    ['stages:', 'stage:', '4 unknown-key: no key “stage” in the front matter Did you mean “stages”?'],
    ['slots:', 'slot:', '10 unknown-key: no key “slot” in the stage “call” Did you mean “slots”?'],
  ])('are looked at all the same: %s', (right, wrong, said) => {
    expect(told(LOOP.replace(right, wrong))).toEqual([said]);
    expect(told(LOOP.replace(right, wrong).replace('[behavioural]', '[situation]'))).toEqual([
      said,
      '16 bad-value: expected one of behavioural, technical, situational, competency, culture for “kinds”, saw “situation” Did you mean “situational”?',
    ]);
  });
});

describe('rounds in a list', () => {
  it.each([
    ['stages: [call, onsite]', 'Write each as name: value on a line of its own, without the brackets.'],
    ['stages:\n  - call\n  - onsite', 'Write each as name: value, without the “-” before it.'],
  ])('are asked for by name: %j', (stages, hint) => {
    const [first] = told(`---\nformat: 1\nshort: Two\n${stages}\n---\n\n# Two\n`);
    expect(first).toMatch(/bad-value: expected a map, each by its id for “stages”, saw a list /);
    expect(first).toContain(hint);
  });
});

describe('slots that take longer than their round', () => {
  it('are named with what they add up to, without those that are dropped', () => {
    expect(told(LOOP.replace('minutes: 10', 'minutes: 60'))).toEqual([
      '5 long-stage: expected at most 20 minutes in “First call” without what it drops, saw 69: event 9 + live 60 Name a slot in “drop”, or give one fewer minutes.',
    ]);
    expect(told(LOOP.replace('minutes: 10', 'minutes: 11'))).toEqual([]);
  });
});

function told(source: string): string[] {
  return parseLoop('a.md', source).problems.map(({ line, code, message, hint }) =>
    [`${line} ${code}: ${message}`, hint].filter(Boolean).join(' '),
  );
}
