/** The rules of the kinds of exercise in words, for the page of the rules; what has numbers takes them from what it runs by. */
import { DESIGN_LEVELS } from '../design/criteria.ts';
import { DESIGN_SCREENS } from '../design/design.ts';
import { LEAVES_OUT, MISLEADS, MISSED, OPEN_ABOUT, TIMED_AND_TRUE } from '../hand-over/shown.ts';
import { COMMUNICATION_LEVELS, CONTRADICTED, LEARNING_COST, LEARNING_LEVELS, MANY_WRONG, WELL_VERIFIED } from '../retrospective/shown.ts';
import { FINDING_LEVELS } from '../review/shown.ts';
import { rowName } from '../study/subject-name.ts';
import { HAND_OVER_RULE_WORDS } from './hand-over-rule-words.ts';
import { RETRO_RULE_WORDS } from './retro-rule-words.ts';
import { FLAG_NAMES, type RuleList } from './rules.ts';
import { countOf, inWords, ruleName } from './words.ts';

const UNREAD = 'Of an empty text, or one that is no English, nothing is observed.';

const REVIEWS: RuleList = {
  id: 'review',
  title: 'A review',
  intro:
    'By the hazards that were planted, each weighed by how bad it is, and by marks where nothing was wrong. Without a mark and a verdict nothing was observed.',
  rules: [
    ...FINDING_LEVELS.map(({ level, share, missed, alarms }) => ({
      name: `Its screens, for a ${level}`,
      says: `At least ${Math.round(share * 100)} % of the weight found${missed === 0 ? ', nothing missed that should have stopped it' : ''}, and ${countOf(alarms, 'false alarm')} at most.`,
    })),
    {
      name: 'Handling risk',
      says: 'A 1 where it may go ahead with what should stop it; a 3 for the right verdict with all of that called by its severity; a 4 where every severity is right and nothing harmless is stopped.',
    },
    {
      name: 'Diagnosis',
      says: 'By the hazards that no linter reports: a 1 for none, or more false alarms than hits; a 3 from half of them; a 4 for all and no false alarm.',
    },
    {
      name: 'Red flags',
      says: 'Let go ahead with what should have stopped it; or everything about security, or about cost, passed over while other hazards were found.',
    },
  ],
};

const DESIGNS: RuleList = {
  id: 'design',
  title: 'A design',
  intro: 'One level more than there are of these; a 4 also asks for every sum right and nothing passed over that came up.',
  rules: [
    ...DESIGN_SCREENS.map((screen) => ({
      name: rowName({ kind: 'screen', id: screen }),
      says: `${DESIGN_LEVELS[screen].map(({ name }) => name).join('; ')}.`,
    })),
    {
      name: 'Red flags',
      says: 'Something is proposed, and neither its failure nor the way back is named; or a list of tools without a reason.',
    },
  ],
};

const RETROSPECTIVES: RuleList = {
  id: 'retrospective',
  title: 'A retrospective',
  intro: `Of learning, communication and verification, by the rules of the list below. Of a run of your own the log is what the run itself shows. ${UNREAD}`,
  rules: [
    ...LEARNING_LEVELS.map(({ level, rules }) => ({ name: `Learning, a ${level}`, says: `${seenAny(rules)}.` })),
    {
      name: 'Learning, a 4',
      says: `None of these. ${quotedRule(LEARNING_COST.rule)} costs a level, down to a ${LEARNING_COST.downTo}.`,
    },
    ...COMMUNICATION_LEVELS.map(({ level, rules }) => ({ name: `Communication, a ${level}`, says: `${seenAny(rules)}.` })),
    { name: 'Communication, a 3', says: 'None of these. Nobody answers a text, so there is no 4.' },
    {
      name: 'Verification',
      says: `A 1 for ${inWords(MANY_WRONG)} or more of ${quotedRules(CONTRADICTED)}; a 2 for fewer, or for ${quotedRule('few-times')}; a 3 otherwise; a 4 with ${quotedRules(WELL_VERIFIED, 'and')}.`,
    },
    {
      name: 'Red flags',
      says: `${quotedRule('blame')} raises “${FLAG_NAMES['no-ownership']}”; ${quotedRule('be-careful')} with ${quotedRule('no-actions')} raises “${FLAG_NAMES.heroics}”.`,
    },
  ],
};

const HAND_OVERS: RuleList = {
  id: 'hand-over',
  title: 'A hand-over',
  intro: `Of communication and verification, by the rules of the list below and those of an update. ${UNREAD}`,
  rules: [
    { name: 'Communication, a 1', says: `${seenAny(MISLEADS)}.` },
    { name: 'Communication, a 2', says: `${seenAny(LEAVES_OUT)}.` },
    { name: 'Communication, a 3', says: `None of these. With ${quotedRules(OPEN_ABOUT)} it is a 4.` },
    {
      name: 'Verification',
      says: `A 1 for two of ${quotedRules(MISSED)}; a 2 for one; a 3 for none; a 4 with ${quotedRules(TIMED_AND_TRUE, 'and')}.`,
    },
    { name: 'Red flags', says: `${quotedRule('blame')} raises “${FLAG_NAMES['no-ownership']}”.` },
  ],
};

function seenAny(rules: readonly string[]): string {
  return `With ${quotedRules(rules)}`;
}

function quotedRules(rules: readonly string[], word: 'or' | 'and' = 'or'): string {
  const quoted = rules.map(quotedRule);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
}

function quotedRule(rule: string): string {
  return `“${ruleName(rule)}”`;
}

function namedRules(words: Readonly<Record<string, string>>): RuleList['rules'] {
  return Object.entries(words).map(([rule, says]) => ({ name: ruleName(rule), says }));
}

/** A kind of exercise adds its own here. */
export const EXERCISE_RULES: readonly RuleList[] = [
  REVIEWS,
  DESIGNS,
  RETROSPECTIVES,
  { id: 'retrospective-rules', title: 'What is read in a retrospective', intro: 'Against its log.', rules: namedRules(RETRO_RULE_WORDS) },
  HAND_OVERS,
  { id: 'hand-over-rules', title: 'What is read in a hand-over', intro: 'Against its run.', rules: namedRules(HAND_OVER_RULE_WORDS) },
];
