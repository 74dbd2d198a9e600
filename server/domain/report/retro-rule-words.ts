/** Every rule for the review of an incident in words, for the page of the rules. A rule without its words does not compile. */
import type { RetroRuleId } from '../retrospective/retro-finding.ts';
import { MOST_ACTIONS } from '../retrospective/rules/actions.ts';
import { SEVERAL_CONDITIONS } from '../retrospective/rules/conditions.ts';
import { LATE_MINUTES } from '../retrospective/rules/detection.ts';
import { FEWEST_TIMES } from '../retrospective/rules/times.ts';
import { inWords } from './words.ts';

export const RETRO_RULE_WORDS: Readonly<Record<RetroRuleId, string>> = {
  'times-true': `At least ${inWords(FEWEST_TIMES)} times of day, and all of them those of the log.`,
  'time-wrong': 'A time at which the log has something else, or what it tells at another time.',
  'time-unknown': 'A time that is nowhere in the log.',
  'few-times': `Fewer than ${inWords(FEWEST_TIMES)} times of the log: began, noticed, relieved, over.`,
  'lengths-true': 'A length of time that the times of the log give.',
  'length-wrong': 'A length that they do not give.',
  'impact-in-numbers': 'What it cost, in a figure of the log, in the summary.',
  'impact-wrong': 'A figure of the cost that the log does not have.',
  'no-impact': 'No figure of what it cost, or none before the details.',
  'several-conditions': `At least ${inWords(SEVERAL_CONDITIONS)} of the conditions that the log shows, or all where there are fewer.`,
  'few-conditions': 'Fewer of them.',
  'single-cause': 'One thing made the cause.',
  'went-well': 'What kept it from being worse, as the log shows it.',
  'no-went-well': 'Nothing of what went well, or that nothing did.',
  'praise-alone': 'Thanks for somebody, and nothing that the log shows to have helped.',
  'actions-owned': 'Every action has a name and a day.',
  'no-owner': 'An action without a name.',
  'no-date': 'An action without a day.',
  'no-actions': 'No action that changes the system.',
  'be-careful': 'An action that asks for care alone.',
  'many-actions': `More than ${inWords(MOST_ACTIONS)} actions. It takes no level.`,
  'class-named': 'An action or a condition that goes for whatever would fail in the same way.',
  'case-alone': 'Only this case is repaired.',
  blame: 'Somebody is made the cause, by name or by role.',
  counterfactual: 'What somebody should have done, in place of what they did.',
  'detection-asked': `Where it took ${inWords(LATE_MINUTES)} minutes or more until somebody was called: it asks how it was noticed.`,
  'detection-unasked': 'It does not ask.',
};
