/** What each of the four levels sounds like, screen by screen: for the candidate's own rating and for a partner's sheet (after SKILLS). */
import type { Screen } from '../question/question.ts';

/** For 1, 2, 3 and 4. */
export const SCREEN_LEVELS: Readonly<Record<Screen, readonly [string, string, string, string]>> = {
  reliability: [
    'What happened was told; what one answers for did not come up.',
    'A target or an outage was named, without what it changed.',
    'A figure steered a decision, and what was repaired stays repaired.',
    'Also what was given up for it, and how others work by that figure now.',
  ],
  'trade-offs': [
    'Choices were named without a reason.',
    'Reasons were given, but no other option and no price.',
    'What was turned down was named, and what the choice costs.',
    'Also when the other option would win, and who carries the cost.',
  ],
  leverage: [
    'The work helped one person, or one team once.',
    'Others could use it; how many do was not said.',
    'Work went away for whole teams, in figures before and after.',
    'Also without its maker, and with limits on what it may do by itself.',
  ],
  people: [
    'The team was spoken of; no single person came up.',
    'Somebody was named, and not what they can do since.',
    'One person, one gap, the steps, and what they do alone now.',
    'Also what others took over from it, and a mistake made on the way.',
  ],
  security: [
    'It did not come up, or was left to others.',
    'A tool or a rule was named, and not what it protects.',
    'A control stands where the risk is, and its price was said.',
    'Also what passes on purpose, and who may grant an exception.',
  ],
};
