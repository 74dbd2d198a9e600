/** How a loop runs, round by round. */
import { Hono } from 'hono';
import { LoopPage } from '../../views/questions/loop-page.tsx';
import type { Bank } from '../bank.ts';
import type { AppEnv } from '../context.ts';
import type { Guide } from '../domain/question/question.ts';

export function loopRoutes({ bank }: { readonly bank: Bank }) {
  return new Hono<AppEnv>().get('/', (c) => {
    const guides = GUIDES.flatMap((id) => bank.guide(id) ?? []);
    return c.html(<LoopPage frame={c.get('frame')} guides={guides} questions={bank.questions()} />);
  });
}

const GUIDES: readonly Guide['id'][] = ['stages', 'formats', 'screens', 'red-flags'];
