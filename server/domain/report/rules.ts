/** All rules that a report rests on, in words and from the very data that they run by, for a page that anybody can check a mark against. */
import { LEVELS as SKILL_LEVELS } from '../debrief/skill-review.ts';
import type { RedFlag } from '../question/question.ts';
import { LEVELS } from '../reading/level.ts';
import { RULES } from '../reading/rules.ts';
import { GRADE_RULE, GRADED_AFTER, LEAST_SCREENS } from './grade.ts';
import { LEAST_PROBE_WORDS, PROBE_ASKS } from './probe-word.ts';
import { READING_PACE } from './question-findings.ts';
import { RULE_WORDS } from './reading-rule-words.ts';
import { FLAG_RULES } from './red-flags.ts';
import { STABLE_AFTER } from './subject-level.ts';
import { UPDATE_RULE_WORDS } from './update-rule-words.ts';
import { inWords, ruleName } from './words.ts';

export type RuleList = {
  /** Where on the page. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly rules: readonly { readonly name: string; readonly says: string }[];
};

/** `exercises`: those of the kinds of exercise, a list each. */
export function ruleLists(exercises: readonly RuleList[]): readonly RuleList[] {
  return [
    LEVEL_RULES,
    ANSWER_LEVELS,
    readingRules('weak'),
    readingRules('good'),
    FLAGS,
    FOLLOW_UPS,
    INCIDENTS,
    UPDATES,
    ...exercises,
    PRACTICE,
  ];
}

const LEVEL_RULES: RuleList = {
  id: 'levels',
  title: 'From evidence to a level',
  intro: `The same words get the same reading, always. Answers are read at ${READING_PACE} words a minute, whatever is set, so that a report never changes.`,
  rules: [
    {
      name: 'A screen',
      says: 'The middle of what its items show, the lower one of two, as a doubt counts against. An answer counts for each screen that its question is for; an incident for those that its scenario names.',
    },
    {
      name: 'Not observed',
      says: 'Where nothing could be judged there is no level. Speech that was not written down cannot be heard; then your own rating stands alone.',
    },
    {
      name: 'Not met',
      says: 'What was handed in with nothing to judge has no level either; it is shown as not met, and is among what to practise.',
    },
    {
      name: 'Stable',
      says: `A level is stable once ${inWords(STABLE_AFTER)} items gave evidence; until then it is shown with how many it rests on.`,
    },
    {
      name: 'Follow-ups',
      says: 'What they bring out counts, up to a 3: an exemplary answer brings it unasked. A red flag that a follow-up clears up is taken back.',
    },
    {
      name: 'Plain notes',
      says: 'They are read in the order of the scaffold, each part as long as it should be; nothing is said of their balance.',
    },
    {
      name: 'A story',
      says: 'Behavioural and competency questions ask for one. It is there where somebody does something, twice at least, and a figure, another person’s deed or a decision makes it one event.',
    },
    {
      name: 'One grade',
      says: `None before ${inWords(GRADED_AFTER)} interviews and on fewer than ${inWords(LEAST_SCREENS)} screens. Then: ${GRADE_RULE}`,
    },
  ],
};

const ANSWER_LEVELS: RuleList = {
  id: 'answer',
  title: 'The level of an answer',
  intro:
    'Every answer begins at 1. A level is reached when all that is due for it, and for the levels below, can be seen. What is not due for a question is not asked of it.',
  rules: LEVELS.map(({ level, asks }) => ({ name: `For a ${level}`, says: `${asks.map(({ name }) => name).join(', ')}.` })),
};

function readingRules(level: 'weak' | 'good'): RuleList {
  const isWeak = level === 'weak';
  return {
    id: isWeak ? 'missed' : 'seen',
    title: isWeak ? 'What is missed in an answer' : 'What is seen in an answer',
    intro: isWeak ? 'In the order of their weight.' : 'In the order in which they convince.',
    rules: RULES.filter((rule) => rule.level === level).map(({ id }) => ({ name: ruleName(id), says: RULE_WORDS[id] })),
  };
}

export const FLAG_NAMES: Readonly<Record<RedFlag, string>> = {
  'tool-list': 'A list of tools',
  heroics: 'Saving the day by hand',
  'no-ownership': 'Nothing of your own',
  'blast-blind': 'Blind to the blast radius',
  'not-my-job': 'Not my job',
};

const FLAGS: RuleList = {
  id: 'flags',
  title: 'Red flags',
  intro: 'Raised by the rules above, quoted with the sentence that raised them.',
  rules: FLAG_RULES.map(({ flag, rules, least, onlyWhereAsked, says }) => ({
    name: FLAG_NAMES[flag],
    says: `${says} Raised by ${least > 1 ? `at least ${inWords(least)} of ` : ''}${rules.map((id) => `“${ruleName(id)}”`).join(', ')}${onlyWhereAsked ? ', and only where the question looks for this flag' : ''}.`,
  })),
};

const FOLLOW_UPS: RuleList = {
  id: 'follow-ups',
  title: 'How a follow-up was met',
  intro: 'By what was written. Of a spoken answer only you know; your own word is taken, and the report says so.',
  rules: [
    { name: 'No answer', says: 'Nothing was written or said.' },
    { name: 'Passed over', says: `Fewer than ${inWords(LEAST_PROBE_WORDS)} words, or without what the follow-up asks for.` },
    ...PROBE_ASKS.map(({ name, lacks }) => ({ name, says: `Passed over where: ${lacks}` })),
    { name: 'Met', says: 'Everything else.' },
  ],
};

const INCIDENTS: RuleList = {
  id: 'incident',
  title: 'The level of an incident',
  intro: 'Of each skill by the share of the points that the best line wins on it; of the incident as a whole the middle of its skills.',
  rules: [
    ...SKILL_LEVELS.map(({ level, from }) => ({ name: `For a ${level}`, says: `At least ${from} % of the best line’s points.` })),
    { name: 'Apart', says: 'Thinking time, predictions and written words never change these points.' },
  ],
};

const UPDATES: RuleList = {
  id: 'updates',
  title: 'The words of an update, a hand-over and a review',
  intro: 'Read beside the log of the run. They have no points.',
  rules: Object.entries(UPDATE_RULE_WORDS).map(([id, says]) => ({ name: ruleName(id), says })),
};

const PRACTICE: RuleList = {
  id: 'practise',
  title: 'Three things to practise',
  intro: 'In this order, each thing once, the first three.',
  rules: [
    { name: 'A story', says: 'The lowest screen below a 3 that no story of yours is about.' },
    { name: 'Red flags', says: 'The answers that raised one.' },
    { name: 'Decisions', says: 'Of an incident, those that lost more than a matter of taste.' },
    {
      name: 'Not met',
      says: 'What was handed in with nothing in it that could be judged, and incidents that were not played to their end.',
    },
    { name: 'Low answers', says: 'Below a 3, the lowest first; where nothing could be read, by your own level.' },
    { name: 'Follow-ups', says: 'Answers with one that stayed open.' },
    { name: 'Time', says: 'What took half as long again as planned.' },
  ],
};
