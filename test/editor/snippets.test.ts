import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reporterOf } from '../../server/domain/authoring/reporter.ts';
import { check } from '../../server/domain/check/check.ts';
import { ALL_EXPECTATION_CODES } from '../../server/domain/expectation/codes.ts';
import { parseExpectations } from '../../server/domain/expectation/parse.ts';
import type { Problem } from '../../server/domain/problem.ts';
import { parseQuestion } from '../../server/domain/question/parse.ts';
import { parseReview } from '../../server/domain/review/parse.ts';
import { compile } from '../../server/domain/scenario/compile.ts';
import { expanded, type Snippet } from './snippet.ts';

const ROOT = new URL('../../', import.meta.url);
const SNIPPETS: Readonly<Record<string, Snippet>> = JSON.parse(read('.vscode/dry-run.code-snippets'));

/** Where in a small scenario what a snippet gives belongs. */
type Place = 'head' | 'signal' | 'prose' | 'choice' | 'key' | 'scene' | 'message';

const PLACES: Readonly<Record<string, Place>> = {
  scene: 'scene',
  ending: 'scene',
  choice: 'choice',
  lookup: 'choice',
  effects: 'key',
  needs: 'key',
  tells: 'key',
  writes: 'key',
  if: 'prose',
  evidence: 'prose',
  message: 'message',
  variant: 'head',
  signal: 'signal',
};

const WHOLE: Readonly<Record<string, { readonly template: string; readonly problemsOf: (text: string) => readonly Problem[] }>> = {
  incident: { template: 'scenario', problemsOf: (text) => check('scenarios/mine.md', text).problems },
  question: { template: 'question', problemsOf: (text) => parseQuestion('questions/mine.md', text, []).problems },
  review: { template: 'review', problemsOf: (text) => parseReview('questions/reviews/mine.md', text).problems },
};

const PREFIXES = Object.values(SNIPPETS).map(({ prefix }) => prefix);

describe('the snippets for VS Code', () => {
  it('are each tried below, under a prefix of their own', () => {
    expect(PREFIXES.toSorted()).toEqual([...Object.keys(PLACES), ...Object.keys(WHOLE), 'play'].toSorted());
  });

  it('are named for authors', () => {
    const text = read('scenarios/README.md');
    expect(PREFIXES.filter((prefix) => !text.includes(`| \`${prefix}\` |`))).toEqual([]);
  });

  it.each(Object.keys(PLACES))('compile with their placeholders left as they are: %s', (prefix) => {
    const text = expanded(snippet(prefix));
    expect(text).not.toMatch(/\$\d|\$\{/);
    const { problems } = compile('scenarios/mine.md', scenarioWith(PLACES[prefix] ?? 'prose', text));
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(Object.keys(WHOLE))('give a whole file that is clean, the one of `npm run new`: %s', (prefix) => {
    const text = `${expanded(snippet(prefix))}\n`;
    expect(text).toBe(read(`server/cli/templates/${WHOLE[prefix]?.template}.md`));
    expect(WHOLE[prefix]?.problemsOf(text)).toEqual([]);
  });

  it('give a play that expectations can be made of', () => {
    const { scenario } = compile('scenarios/mine.md', scenarioWith('choice', expanded(snippet('choice'))));
    if (!scenario) throw new Error('the scenario does not compile');
    const reporter = reporterOf('mine.expect.yaml', ALL_EXPECTATION_CODES);
    expect(parseExpectations(`plays:\n${expanded(snippet('play'))}\n`, scenario, reporter)).toHaveLength(1);
  });

  it('compile only where they hold no mistake: the scenario around them does not hide one', () => {
    const { problems } = compile('scenarios/mine.md', scenarioWith('key', '  - tells: nobody'));
    expect(problems.map(({ code }) => code)).toContain('unknown-audience');
  });
});

function snippet(prefix: string): Snippet {
  const found = Object.values(SNIPPETS).find((one) => one.prefix === prefix);
  if (!found) throw new Error(`no snippet ${prefix}`);
  return found;
}

/** A small scenario with `text` at the place. */
function scenarioWith(place: Place, text: string): string {
  const at = (one: Place, before = '', after = '\n') => (place === one ? `${before}${text}${after}` : '');
  return `---
format: 1
title: Errors rise
summary: Errors rise since ten.
severity: SEV3
role: on-call senior
start: "10:00"
skills: [stabilise]
flags: [told]
people: { maria: "Maria Costa, product manager" }
signals:
  errors: { label: Errors, is: 5%, good: below 1% }
${at('signal')}${at('head')}---

# Errors rise

## Start

{{errors}} of calls fail.
${at('prose', '\n')}
- [Wait](#over)
  - takes: 2m
${at('key')}${at('choice')}
${at('scene')}
## Over

- ends: resolved

${at('message', '## Channel\n\n')}`;
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
