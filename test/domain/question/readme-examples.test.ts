/** The examples in questions/README.md are compiled, so that nobody copies what the checker refuses; the lesson has a test of its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseDesign } from '../../../server/domain/design/parse.ts';
import { parseHandOver } from '../../../server/domain/hand-over/parse.ts';
import { parseLoop } from '../../../server/domain/interview/parse-loop.ts';
import type { Problem } from '../../../server/domain/problem.ts';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import { parseSamples } from '../../../server/domain/question/samples.ts';
import { parseRetrospective } from '../../../server/domain/retrospective/parse.ts';
import { parseReview } from '../../../server/domain/review/parse.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { between, fencesIn, fencesOf, stepsIn } from '../../cli/lesson-steps.ts';
import { BANK } from '../interview/catalogue.ts';

const README = read('questions/README.md');
const AFTER_LESSON = README.slice(README.indexOf('\n## The front matter\n'));
const SIGN_IN = fencesOf(
  stepsIn(between(read('scenarios/README.md'), '\n## Learn it in ten minutes\n', '\n## The file\n'))[4] ?? [],
  'markdown',
)[0];

type Example = {
  readonly heading: string;
  readonly problemsOf: (text: string) => readonly Problem[];
  /** By the head of a table of keys: where in the front matter these keys stand. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
};

const slowSignIn = (id: string) => (id === 'slow-sign-in' ? compile('scenarios/slow-sign-in.md', SIGN_IN ?? '').scenario : null);

const EXAMPLES: Readonly<Record<string, Example>> = {
  question: {
    heading: '## A whole file',
    problemsOf: (text) => parseQuestion('questions/my-question.md', text, ['payment-timeout', 'bad-config-push']).problems,
    tables: { 'key | value | for example': [] },
  },
  retrospective: {
    heading: '## Retrospectives',
    problemsOf: (text) => parseRetrospective('questions/retrospectives/my-log.md', text).problems,
    tables: { 'key | of a retrospective | for example': [] },
  },
  'hand-over': {
    heading: '## Hand-overs',
    problemsOf: (text) => parseHandOver('questions/hand-overs/my-shift.md', text, slowSignIn).problems,
    tables: { 'key | of a hand-over | for example': [] },
  },
  loop: {
    heading: "## A company's own loop",
    problemsOf: (text) => parseLoop('questions/loop/loops/ours.md', text, BANK).problems,
    tables: {
      'key of a loop | value | for example': [],
      'key of a stage | value | for example': ['stages', 'call'],
      'key of a slot | value | for example': ['stages', 'call', 'slots', 'event'],
    },
  },
  review: {
    heading: '## Reviews',
    problemsOf: (text) => parseReview('questions/reviews/my-review.md', text).problems,
    tables: { 'key | value | for example': [] },
  },
  design: {
    heading: '## Designs',
    problemsOf: (text) => parseDesign('questions/designs/my-design.md', text).problems,
    tables: {
      'key | value | for example': [],
      'key of a constraint | value | for example': ['constraints', 'eu'],
      'key of a sum | value | for example': ['sums', 'catch-up'],
    },
  },
};

describe('the examples of questions/README.md', () => {
  it('are all looked at: what begins one is known', () => {
    expect(fencesIn(AFTER_LESSON).map(({ language }) => language)).toEqual(Array(8).fill('markdown'));
  });

  it.each(Object.entries(EXAMPLES))('a whole %s has nothing wrong with it', (_, { heading, problemsOf }) => {
    expect(errorsIn(problemsOf(wholeBelow(heading)))).toEqual([]);
  });

  it('a whole file of sample answers has nothing wrong with it', () => {
    expect(parseSamples('questions/samples/alert-deleted.md', wholeBelow('## Sample answers'), () => 'star').problems).toEqual([]);
  });

  const keys = Object.entries(EXAMPLES).flatMap(([kind, { tables }]) =>
    Object.keys(tables).flatMap((head) => rowsOf(kind, head).map(({ key, value }) => [kind, head, key, value] as const)),
  );

  it.each(keys)('in a %s, below “%s”, the value of %s may stand in a file: %s', (kind, head, key, value) => {
    const { problemsOf, heading, tables } = EXAMPLES[kind] as Example;
    const text = wholeBelow(heading);
    expect(errorsIn(problemsOf(withKey(text, [...(tables[head] ?? []), key], value)))).toEqual([]);
    const wrong = withKey(text, [...(tables[head] ?? []), key], '[]', { at: { all: 'wrong' } });
    expect(errorsIn(problemsOf(wrong)).length).toBeGreaterThan(0);
  });

  it('stand beside every key, but for what holds others and has an example below', () => {
    expect(keys.length).toBeGreaterThan(60);
    const bare = [...README.matchAll(/^\| `[a-z-]+` \|.*\| see below \|$/gm)].map(([row]) => row.split('`')[1]);
    expect(bare).toEqual(['stages', 'slots', 'constraints', 'sums']);
  });

  it('give facts of a hazard as they may stand in a review', () => {
    const facts = rowsIn(sectionOf('## Reviews'), 'fact | of | value | for example');
    expect(facts.map(({ key }) => key)).toEqual(['lines', 'severity', 'rule', 'touches']);
    const hazard = facts.map(({ key, value }) => `- ${key}: ${value}\n`).join('');
    const text = wholeBelow('## Reviews').replace('- lines: 7-8\n- severity: ask\n- rule: none\n', hazard);
    expect(text).toContain('touches: cost');
    expect(errorsIn(parseReview('questions/reviews/my-review.md', text).problems)).toEqual([]);
  });
});

function rowsOf(kind: string, head: string) {
  const heading = kind === 'question' ? '## The front matter' : (EXAMPLES[kind]?.heading ?? '');
  return rowsIn(sectionOf(heading), head);
}

/** Rows of the table with this head that show a value. */
function rowsIn(section: string, head: string): readonly { readonly key: string; readonly value: string }[] {
  const table = section.slice(section.indexOf(`| ${head} |\n`)).split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `([a-z-]+)` \|.*\| `([^`]+)` \|$/gm)].map(([, key = '', value = '']) => ({ key, value }));
}

function sectionOf(heading: string): string {
  const [section = ''] = README.slice(README.indexOf(`\n${heading}\n`) + 1 + heading.length).split(/^## (?!Artefact|Log|Why|Level)/m);
  return section;
}

function wholeBelow(heading: string): string {
  const below = README.slice(README.indexOf(`\n${heading}\n`));
  return fencesIn(below).find(({ language, body }) => language === 'markdown' && body.startsWith('---\n'))?.body ?? '';
}

/** The file with one key of its front matter set anew. */
function withKey(text: string, path: readonly string[], value: string, instead: unknown = parse(value)): string {
  const [, head = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const front = parse(head) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce((map, name) => map[name] as Record<string, unknown>, front);
  holder[path.at(-1) ?? ''] = instead;
  return `---\n${stringify(front)}---\n${body}`;
}

function errorsIn(problems: readonly Problem[]): readonly string[] {
  return problems.filter(({ level }) => level === 'error').map(({ code, line, message }) => `${line} ${code}: ${message}`);
}

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}
