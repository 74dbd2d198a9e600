/** Questions: the bank to browse and search, and how a loop runs. */
import type { QuestionBank } from '../content/question-bank.ts';
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { loopRoutes } from './loop-routes.tsx';
import { questionRoutes } from './routes.tsx';
import { createQuestionStore } from './store.ts';

type QuestionsSliceDeps = {
  readonly database: Pick<Database, 'reader' | 'writer'>;
  readonly bank: QuestionBank;
  readonly now: () => number;
};

export function questionsSlice({ database, bank, now }: QuestionsSliceDeps): Slice {
  return {
    mounts: [
      { path: '/questions', routes: questionRoutes({ bank, store: createQuestionStore(database), now }) },
      { path: '/loop', routes: loopRoutes({ bank }) },
    ],
  };
}
