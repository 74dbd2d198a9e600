/** What an author reads about the codes of problems: all of them, and each with a text before and after. */
import { Hono } from 'hono';
import { ProblemPage } from '../../views/author/problem-page.tsx';
import { ProblemsPage } from '../../views/author/problems-page.tsx';
import { links } from '../../views/links.ts';
import { codeEntries, codeEntry } from '../domain/problem-guide/guide.ts';
import { problem } from '../http/error-pages.tsx';
import type { AppEnv } from '../http/request-context.ts';
import { problemExamples } from './problem-examples.ts';

export function problemRoutes() {
  const examplesOf = problemExamples();
  return new Hono<AppEnv>()
    .get('/', (c) => c.html(<ProblemsPage frame={c.get('frame')} entries={codeEntries()} />))

    .get('/:code', (c) => {
      const entry = codeEntry(c.req.param('code'));
      if (entry) return c.html(<ProblemPage frame={c.get('frame')} entry={entry} examples={examplesOf(entry)} />);
      return problem(c, 404, {
        title: 'There is no such problem',
        happened: 'The checker has no code of this name.',
        kept: null,
        next: { href: links.authorProblems, label: 'Every problem that it may tell' },
      });
    });
}
