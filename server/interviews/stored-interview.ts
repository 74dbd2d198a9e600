/** An interview as it is stored, and what may be written of it. */
import type { DrawnItem, Interview, PartnerMarks, SatItem, Setup } from '../domain/interview/interview.ts';
import { isHandedIn } from '../domain/interview/sitting.ts';

export type StoredItem = SatItem & {
  /** Counts its changes; a form says which it was made from. */
  readonly revision: number;
};

export type StoredInterview = Omit<Interview, 'items'> & {
  readonly candidate: string;
  readonly drawVersion: number;
  /** Hash of the content that it was drawn from. */
  readonly bank: string;
  readonly updatedAt: number;
  /** Counts the changes of the interview itself. */
  readonly revision: number;
  readonly items: readonly StoredItem[];
};

/** It was left before anything was handed in: nothing to rate, and nothing to report. */
export function isEmptyInterview({ state, items }: Pick<StoredInterview, 'state' | 'items'>): boolean {
  return state === 'abandoned' && !items.some(isHandedIn);
}

/** How an exercise went is told at once where it was sat by itself; among other items the own rating comes first. */
export function isResultOpen({ items, own }: Pick<StoredInterview, 'items' | 'own'>): boolean {
  return items.length === 1 || own !== null;
}

export type NewInterview = {
  /** Made with the form that asks for it, so that what is sent twice begins one. */
  readonly id: string;
  readonly candidate: string;
  readonly setup: Setup;
  readonly drawVersion: number;
  readonly bank: string;
  readonly items: readonly DrawnItem[];
  readonly now: number;
};

/** For a list: without texts and work. */
export type InterviewLine = Pick<StoredInterview, 'id' | 'setup' | 'state' | 'createdAt' | 'overAt'> & {
  readonly items: number;
  readonly handedIn: number;
};

export type ItemContent = Pick<SatItem, 'steps' | 'work' | 'answerId' | 'runId'>;

/** `revision`: of the item as it was read. */
export type ItemChange = Partial<ItemContent> & {
  readonly interviewId: string;
  readonly place: number;
  readonly revision: number;
  /** What may be added once the interview is over. */
  readonly isAfterwards?: boolean;
  /** With it the interview is over. */
  readonly ends?: boolean;
  readonly now: number;
};

export type InterviewChange = {
  readonly state?: 'over' | 'abandoned';
  readonly own?: NonNullable<Interview['own']>;
  readonly partner?: PartnerMarks;
};
