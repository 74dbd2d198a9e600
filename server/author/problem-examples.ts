/** The examples of problems, read once: `vitest -u test/domain/problem-guide` writes them from the fixtures of the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../content/project-root.ts';
import type { CodeEntry, ProblemExample } from '../domain/problem-guide/guide.ts';

const FILE = join(root, 'server/author/problem-examples.jsonl');

/** In the order of the kinds of files. */
export type ExamplesOf = (entry: CodeEntry) => readonly ProblemExample[];

/** Read when the first page asks: most servers never show one. */
export function problemExamples(): ExamplesOf {
  let known: readonly ProblemExample[] | null = null;
  return ({ code }) => {
    known ??= readExamples();
    return known.filter((one) => one.code === code);
  };
}

function readExamples(): readonly ProblemExample[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): ProblemExample => JSON.parse(line));
}
