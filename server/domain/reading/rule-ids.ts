/** The ids of all rules, in the order of their weight: of the weak ones the first is what an interviewer misses most; of the good ones, what convinces most. */

export const RULE_IDS = [
  'nothing-specific',
  'template',
  'part-missing',
  'no-own-part',
  'nobody-told',
  'blame',
  'lone-hero',
  'no-number',
  'nothing-systemic',
  'no-rollback',
  'no-blast-radius',
  'no-failure-mode',
  'no-trade-off',
  'no-security',
  'no-cost',
  'tool-list',
  'no-people',
  'no-reflection',
  'vague-words',
  'jargon',
  'balance',
  'part-thin',
  'part-long',
  'speaking-time',

  'told-people-with-rhythm',
  'names-undo',
  'gives-number',
  'systemic-fix',
  'changes-others',
  'gives-reason',
  'names-trade-off',
  'credits-others',
  'reflects',
  'sizes-impact',
  'own-decision',
] as const;

/** Stable, kebab-case, the name of the rule's file. */
export type RuleId = (typeof RULE_IDS)[number];
