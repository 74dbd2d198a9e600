/** How a loop runs, round by round. */
import { Hono } from 'hono';
import { LoopPage } from '../../views/questions/loop-page.tsx';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Guide } from '../domain/question/question.ts';
import type { AppEnv } from '../http/request-context.ts';

export function loopRoutes({ bank }: { readonly bank: QuestionBank }) {
  return new Hono<AppEnv>().get('/', (c) => {
    const guides = GUIDES.flatMap((id) => bank.guide(id) ?? []);
    return c.html(<LoopPage frame={c.get('frame')} guides={guides} questions={bank.questions()} />);
  });
}

const GUIDES: readonly Guide['id'][] = ['stages', 'formats', 'screens', 'red-flags'];
