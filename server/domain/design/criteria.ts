/** What each level of a design asks for, by screen: the table that the page prints. */
import { hits } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { RuleId } from '../reading/rule-ids.ts';
import type { DesignScreen } from './design.ts';
import type { DesignReading } from './read.ts';
import { shareRight, shareTakenUp } from './tally.ts';

export type DesignCriterion = {
  /** As a sentence has it. */
  readonly name: string;
  readonly isMet: (reading: DesignReading) => boolean;
};

export const lacks =
  (...rules: readonly RuleId[]) =>
  ({ findings }: DesignReading): boolean =>
    !findings.some(({ rule }) => rules.includes(rule));

export const holds =
  (rule: RuleId) =>
  ({ findings }: DesignReading): boolean =>
    findings.some((finding) => finding.rule === rule);

/** A sentence may hold a cue by chance; a part of so many words was thought about. */
const written =
  (part: string, least: number) =>
  ({ draft }: DesignReading): boolean =>
    draft.passages.some((passage) => passage.part === part && passage.words >= least);

const both =
  (one: (reading: DesignReading) => boolean, other: (reading: DesignReading) => boolean) =>
  (reading: DesignReading): boolean =>
    one(reading) && other(reading);

/** Ours: what other teams get without asking anybody. */
const LEVERAGE = lexicon([
  'self service',
  'golden paths?',
  'paved (?:road|path)s?',
  'by default',
  'templates?',
  'without (?:a ticket|asking|us)',
  'no tickets?',
  '(?:each|every|other) (?:team|service)s? ~ (?:allowance|budget|limit|dashboard|file|own cost|settings?|declaration)s?',
  'teams (?:own|add|opt|choose|inherit|declare|set)',
  'shared (?:pipeline|workflow|module|library|chart)s?',
  'one (?:line|file|flag|label) (?:of|in|per)',
]);

const WEIGHED: DesignCriterion = {
  name: 'something given up (25 words or more)',
  isMet: both(written('trade-off', 25), lacks('no-trade-off')),
};
const REACH: DesignCriterion = { name: 'how far a mistake reaches', isMet: both(written('fail', 30), lacks('no-blast-radius')) };
const FAILURE: DesignCriterion = {
  name: 'a failure and what then happens (30 words or more)',
  isMet: both(written('fail', 30), (reading) => lacks('no-failure-mode')(reading) || hasAnsweredFailure(reading)),
};
const WAY_BACK: DesignCriterion = { name: 'a way back', isMet: both(written('fail', 30), lacks('no-rollback')) };
const SUMS_HOLD: DesignCriterion = { name: 'two thirds of the sums right', isMet: (reading) => shareRight(reading) >= 2 / 3 };
const HALF_TAKEN_UP: DesignCriterion = { name: 'half of what came up dealt with', isMet: (reading) => shareTakenUp(reading) >= 1 / 2 };

/** A level is one more than the criteria that are met, and a 4 asks for more, see `isExemplary`. */
export const DESIGN_LEVELS: { readonly [S in DesignScreen]: readonly [DesignCriterion, DesignCriterion, DesignCriterion] } = {
  'trade-offs': [WEIGHED, HALF_TAKEN_UP, SUMS_HOLD],
  reliability: [FAILURE, WAY_BACK, SUMS_HOLD],
  security: [{ name: 'who may do what', isMet: lacks('no-security') }, REACH, HALF_TAKEN_UP],
  leverage: [
    { name: 'something teams get without asking', isMet: ({ draft }) => hits(draft.passages, LEVERAGE).length > 0 },
    { name: 'a reason', isMet: (reading) => holds('gives-reason')(reading) || holds('names-trade-off')(reading) },
    HALF_TAKEN_UP,
  ],
};

/** What comes up with the last part is something that fails: who answers it has thought of one. */
export function hasAnsweredFailure({ constraints }: DesignReading): boolean {
  return constraints.some(({ constraint, outcome }) => constraint.part === 'fail' && outcome === 'answered');
}

/** Every sum right, and nothing passed over that came up. */
export function isExemplary(reading: DesignReading): boolean {
  return shareRight(reading) === 1 && shareTakenUp(reading) === 1;
}
