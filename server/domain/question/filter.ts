/** Which questions a candidate asked to see. */

import { KINDS, type Kind, type Question, type QuestionSet, SCREENS, type Screen, SETS, STAGES, type Stage } from './question.ts';
import { QUESTION_STATES, type QuestionState } from './question-state.ts';

export type Filter = {
  readonly kind: Kind | null;
  readonly stage: Stage | null;
  readonly screen: Screen | null;
  readonly state: QuestionState | null;
  readonly set: QuestionSet | null;
  /** As typed, at most LONGEST_SEARCH characters; empty where nothing is searched. */
  readonly q: string;
};

export type FilterKey = Exclude<keyof Filter, 'q'>;

export const FILTER_KEYS: readonly FilterKey[] = ['kind', 'stage', 'screen', 'state', 'set'];

/** Longer than any question; what is over it cannot be meant. */
export const LONGEST_SEARCH = 200;

const VALUES: { readonly [Key in FilterKey]: readonly NonNullable<Filter[Key]>[] } = {
  kind: KINDS,
  stage: STAGES,
  screen: SCREENS,
  state: QUESTION_STATES,
  set: SETS,
};

/** Values that are none are left out and named, so that a page can say so. */
export function filterOf(query: Readonly<Record<string, string | undefined>>): {
  readonly filter: Filter;
  readonly unknown: readonly string[];
} {
  const value = <Key extends FilterKey>(key: Key) => VALUES[key].find((one) => one === query[key]) ?? null;
  const unknown = FILTER_KEYS.filter((key) => query[key] && value(key) === null).map((key) => query[key] ?? '');
  const q = (query.q ?? '').trim().slice(0, LONGEST_SEARCH);
  return {
    filter: { kind: value('kind'), stage: value('stage'), screen: value('screen'), state: value('state'), set: value('set'), q },
    unknown,
  };
}

export function isWanted(question: Question, state: QuestionState, filter: Filter): boolean {
  return (
    (filter.kind === null || question.kind === filter.kind) &&
    (filter.stage === null || question.stages.includes(filter.stage)) &&
    (filter.screen === null || question.screens.includes(filter.screen)) &&
    (filter.state === null || state === filter.state) &&
    (filter.set === null || question.set === filter.set)
  );
}

/** Every question is wanted. */
export function isUnfiltered(filter: Filter): boolean {
  return filter.q === '' && FILTER_KEYS.every((key) => filter[key] === null);
}

/** The filter with one value more, or without it where it is set already. */
export function toggled<Key extends FilterKey>(filter: Filter, key: Key, value: NonNullable<Filter[Key]>): Filter {
  return { ...filter, [key]: filter[key] === value ? null : value };
}
