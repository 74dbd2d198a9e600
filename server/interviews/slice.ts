/** Interviews: set up, sat, and reported. */
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { type SetUpPartDeps, setUpPart } from './set-up.ts';
import { createSetUpStore } from './set-up-store.ts';
import { createInterviewStore } from './store.ts';

type InterviewsSliceDeps = Omit<SetUpPartDeps, 'store' | 'interviews'> & { readonly database: Pick<Database, 'reader' | 'writer'> };

export function interviewsSlice({ database, ...deps }: InterviewsSliceDeps): Slice {
  return setUpPart({ ...deps, store: createSetUpStore(database), interviews: createInterviewStore(database) });
}
