import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Condition, ExpressionInput } from '../../../server/domain/scenario/scenario.ts';

const AT: ExpressionInput = {
  minutes: 7,
  flags: 0b01,
  variant: 0,
  signal: (index) => [2500, -40_000][index] ?? 0,
  impact: () => 3_000_000,
};
const SCOPE = { minutes: 7, seen: true, told: false, p99: 2.5, change: -40 };
const cel = new Environment()
  .registerVariable('minutes', 'double')
  .registerVariable('seen', 'bool')
  .registerVariable('told', 'bool')
  .registerVariable('p99', 'double')
  .registerVariable('change', 'double');

const SHARED = `---
format: 1
title: Twice
summary: The same is asked twice.
severity: SEV3
role: on call
start: "03:00"
limit: 1h
skills: [diagnosis]
flags: [seen]
---

# Twice

## Start

- [Look](#start)
  - when: \`seen || minutes > 3\`
  - sets: seen
  - shows: It is there.
- [Leave](#end)
  - when: \`seen || minutes > 3\`
- [Wait](#end)

## End

- ends: resolved
`;

describe('an expression', () => {
  it('that stands in a file twice is held once, each with its own line', () => {
    const lines = SHARED.split('\n');
    const { scenario } = compile('shared.md', SHARED);
    const [first, second] = scenario?.choices.map(({ when }) => when) ?? [];
    expect([first?.line, second?.line]).toEqual([
      lines.indexOf('  - when: `seen || minutes > 3`') + 1,
      lines.lastIndexOf('  - when: `seen || minutes > 3`') + 1,
    ]);
    expect(second?.node).toBe(first?.node);
    expect(second?.holds).toBe(first?.holds);
  });

  it.each([
    ['minutes == 7', true],
    ['minutes - 7 == 0 && minutes > 6.999', true],
    ['p99 <= 2.5 && p99 > 2.499', true],
    ['change < -39 || false', true],
    ['-change == 40', true],
    ['!told && seen', true],
    ['seen != told', true],
    ['seen == (p99 > 3)', false],
    ['told || seen && told', false],
    ['!(seen && told) == true', true],
    ['p99 + 0.5 - 3 == 0', true],
    ['007 == minutes', true],
  ])('%s is %s', (source, expected) => {
    expect(conditionOf(source)?.holds(AT)).toBe(expected);
  });

  it.each([
    ['seen > 1', 'type-mismatch'],
    ['seen < told', 'type-mismatch'],
    ['seen == 1', 'type-mismatch'],
    ['!p99', 'type-mismatch'],
    ['-seen == 1', 'type-mismatch'],
    ['p99', 'type-mismatch'],
    ['minutes && seen', 'type-mismatch'],
    ['seen == told == seen', 'chained-comparison'],
    ['seen == (told) == seen', 'chained-comparison'],
    ['minutes > 1 ? seen : told', 'unsupported-expression'],
    ['size(seen)', 'unsupported-expression'],
    ['p99.x', 'unsupported-expression'],
    ['"a" == "b"', 'unsupported-expression'],
    ['minutes in [1]', 'unsupported-expression'],
    ['null == seen', 'unsupported-expression'],
    ['minutes % 2 == 1', 'unsupported-expression'],
    ['minutes > 1.2345', 'bad-literal'],
    ['minutes > 0x10', 'bad-literal'],
    ['minutes > 1u', 'bad-literal'],
    ['minutes > 200000000000', 'bad-literal'],
    ['minutes > .5', 'unsupported-expression'],
    ['minutes = 1', 'bad-expression'],
    ['(seen', 'bad-expression'],
    ['seen told', 'bad-expression'],
    ['seen && // told', 'unsupported-expression'],
    ['maria', 'wrong-kind'],
    ['lost > 1', 'impact-out-of-place'],
    ['see', 'unknown-name'],
  ])('%s is refused as %s', (source, code) => {
    expect(problemsOf(source).map((problem) => problem.code)).toEqual([code]);
  });

  it('says which name was probably meant', () => {
    expect(problemsOf('sen && p98 > 1').map(({ hint }) => hint)).toEqual(['Did you mean “seen”?', 'Did you mean “p99”?']);
  });

  it('means what CEL means by it', () => {
    fc.assert(
      fc.property(bool(3), (source) => {
        const ours = conditionOf(source);
        expect(ours?.holds(AT)).toBe(cel.evaluate(source, SCOPE));
      }),
      { numRuns: 500 },
    );
  });
});

function bool(depth: number): fc.Arbitrary<string> {
  const leaf = fc.constantFrom('seen', 'told', 'true', 'false');
  if (depth === 0) return leaf;
  const inner = bool(depth - 1);
  const number = amount(depth - 1);
  return fc.oneof(
    leaf,
    inner.map((of) => `!(${of})`),
    fc.tuple(inner, fc.constantFrom('&&', '||'), inner).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(inner, fc.constantFrom('==', '!='), inner).map(([a, operator, b]) => `((${a}) ${operator} (${b}))`),
    fc.tuple(number, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), number).map((parts) => `(${parts.join(' ')})`),
  );
}

/** Quarters, which CEL's doubles hold exactly; with a point, since CEL does not mix them with integers. */
function amount(depth: number): fc.Arbitrary<string> {
  const leaf = fc.constantFrom('minutes', 'p99', 'change', '0.0', '7.0', '2.5', '0.25', '40.0');
  if (depth === 0) return leaf;
  const inner = amount(depth - 1);
  return fc.oneof(
    leaf,
    inner.map((of) => `-(${of})`),
    fc.tuple(inner, fc.constantFrom('+', '-'), inner).map((parts) => `(${parts.join(' ')})`),
  );
}

function conditionOf(when: string): Condition | null | undefined {
  return compiled(when).scenario?.choices[0]?.when;
}

function problemsOf(when: string): ReturnType<typeof compile>['problems'] {
  return compiled(when).problems.filter(({ level }) => level === 'error');
}

function compiled(when: string): ReturnType<typeof compile> {
  const head =
    'format: 1\ntitle: t\nsummary: s\nseverity: SEV1\nrole: r\nstart: "00:00"\nskills: [risk]\nflags: [seen, told]\npeople: { maria: "Maria, lead" }';
  const values = 'signals: { p99: { is: 2.5 }, change: { is: -40 } }\nimpact: { lost: { adds: 5 a minute } }';
  return compile('a.md', `---\n${head}\n${values}\n---\n# t\n\n## s\n\n- [Go](#e)\n  - when: \`${when}\`\n\n## e\n\n- ends: failed\n`);
}
