import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReview } from '../../../server/domain/review/parse.ts';
import { cpuOf, tries } from '../../effort.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const REVIEW = readFileSync(new URL('worked-example.md', FOLDER), 'utf8');
/** CPU, not wall clock: other tests share the cores. Milliseconds. */
const SLOWEST = 3000;

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.info(`fuzz seed ${seed}; repeat with FUZZ_SEED=${seed}`);

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['NUL', '\0\0\0'],
  ['front matter alone', REVIEW.slice(0, REVIEW.indexOf('# The'))],
  ['a fence that never ends', REVIEW.replace('```\n\n## Hazards', '\n## Hazards')],
  ['an artefact of 100,000 lines', REVIEW.replace('kind: Deployment', 'kind: Deployment\n'.repeat(10_000))],
  ['10,000 hazards', REVIEW.replace('## Oddities', `${'### <a id="x"></a>X\n\n- lines: 1\n\nIt is.\n\n'.repeat(4_000)}## Oddities`)],
  ['4,000 places', REVIEW.replace('lines: 7-8', `lines: ${'7, '.repeat(4_000)}8`)],
  ['a range of everything', REVIEW.replace('lines: 7-8', 'lines: 1-9999')],
  ['10 MB of headings', '# a\n'.repeat(2_621_440)],
  ['3,000 quotes', `${REVIEW}\n${'>'.repeat(3000)} a`],
];

describe('any text at all', () => {
  it('is a review or has problems that an author can act on, when a good one is cut, doubled or spoiled', () => {
    fc.assert(fc.property(mutated(), isJudged), { seed, numRuns: tries(300, 3000) });
  });

  it.each(HOSTILE)('is judged: %s', (_, source) => {
    expect(cpuOf(() => isJudged(source))).toBeLessThan(SLOWEST);
  });
});

function isJudged(source: string): void {
  const { content, problems } = parseReview('a.md', source);
  const lines = source.split(/\r\n?|\n/).length;
  for (const { line, message } of problems)
    if (!(line >= 1 && line <= lines) || message === '') throw new Error(`line ${line} of ${lines}: ${message}`);
  if ((content !== null) === problems.some(({ level }) => level === 'error'))
    throw new Error('one with errors was read, or one without was not');
}

/** Small edits anywhere in a good or nearly good file. */
function mutated(): fc.Arbitrary<string> {
  const put = fc.oneof(
    fc.constantFrom('- ', '  - ', '> ', '## ', '### ', '```\n', '\n\n', '---\n', '===\n', '**', '`', '[', '](', '<a id="x"></a>', '<!--'),
    fc.constantFrom('lines: ', 'severity: ', 'rule: ', ': ', '1-', '-9', '0', '9999', ',', '\t', '\r\n', '\0', '\ud83d', '&a', '*a', '!!x'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 40 }),
    put,
    twice: fc.boolean(),
  });
  return fc
    .tuple(fc.constantFrom(...FIXTURES), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([text, edits]) => edits.reduce(edited, text));
}

function edited(text: string, edit: { at: number; cut: number; put: string; twice: boolean }): string {
  const at = Math.floor(edit.at * text.length);
  const cut = text.slice(at, at + edit.cut);
  return text.slice(0, at) + edit.put + (edit.twice ? cut + cut : '') + text.slice(at + edit.cut);
}
