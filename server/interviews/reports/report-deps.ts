/** What the routes of the report are handed. */
import type { ToPractise } from '../../domain/report/practise.ts';
import type { RuleList } from '../../domain/report/rules.ts';
import type { Log } from '../../log.ts';
import type { InterviewStore } from '../store.ts';
import type { StoredInterview } from '../stored-interview.ts';
import type { EveningStore } from './evening-store.ts';
import type { ReportMaker } from './make-report.ts';
import type { ReportStore } from './store.ts';

export type ReportDeps = {
  readonly store: Pick<InterviewStore, 'find' | 'list' | 'change'>;
  readonly facts: Pick<ReportStore, 'secondsOf'>;
  readonly maker: ReportMaker;
  /** As its loop calls what was sat: `Hiring manager`. */
  readonly titleOf: (interview: StoredInterview) => string;
  /** From now on an interview's runs teach what they have to, as levels and cards. */
  readonly learn: (candidate: string) => Promise<unknown>;
  /** Puts things into the plan: their cards are due from now on. */
  readonly practise: (candidate: string, things: readonly ToPractise[]) => Promise<void>;
  /** Rules of the kinds of exercise, a list each. */
  readonly exerciseRules: readonly RuleList[];
  readonly evening: EveningStore;
  readonly log: Log;
  readonly now: () => number;
};
