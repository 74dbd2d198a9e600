/** What is asked where something is lacking: by the finding, and by the part that is thin. Words only. */
import type { RuleId } from '../reading/rule-ids.ts';

/** By the rule of the reading. What is not here is a matter of style, and no interviewer asks for it. */
export const LACK_PROBES: Readonly<Partial<Record<RuleId, string>>> = {
  'nothing-specific': 'Take one case of that: which service was it, what happened, and what did you do?',
  'other-question': 'Back to what I asked: how does that case answer it?',
  'no-own-part': 'Which of those decisions was yours, and which was a colleague’s?',
  'nobody-told': 'Whom did you tell first, and when did they hear from you again?',
  'no-number': 'How large was that, in a number?',
  'nothing-systemic': 'What makes sure that it cannot happen again in the same way?',
  'no-rollback': 'How would you have taken that change back, and how long would it have taken?',
  'no-blast-radius': 'How far would it have reached if you had been wrong?',
  'no-failure-mode': 'How does that fail, and who notices first?',
  'no-trade-off': 'What did you give up for that, and who had to live with it?',
  'no-security': 'Who could get at it who should not, and what stops them?',
  'no-cost': 'What does that cost a month, roughly, and what drives it?',
  'no-people': 'Who had to change how they work for this, and how did you win them over?',
  'no-reflection': 'What would you do in another order today?',
  'lone-hero': 'Who else could have done that, and what kept them from it?',
  blame: 'What made that mistake easy to make?',
};

/** Of an incident the number that counts most. */
export const INCIDENT_NUMBER = 'How long was it until it was restored?';
/** Of a story that is none. */
export const STORY_NUMBER = 'What changed because of it, in a number?';

/** By the part of a scaffold that is empty or thin. */
export const PART_PROBES: Readonly<Record<string, string>> = {
  situation: 'What was at stake for customers at that point?',
  task: 'What exactly was yours to decide there?',
  action: 'What did you do first, and what did you know at that moment?',
  result: 'What came of it, and how did you know?',
  reflection: 'What would you do in another order today?',
  clarify: 'What would you ask before you draw anything?',
  constrain: 'Which limit shapes this most, and how large is it?',
  propose: 'What exactly would you build first?',
  'trade-off': 'What do you give up with that, and when would it be the wrong choice?',
  fail: 'How does it fail, and how do you get back?',
  impact: 'Who is hurt, how badly, and is it growing?',
  signals: 'Which signal would you look at first, and what would it rule out?',
  hypotheses: 'What else could it be, and how would you tell the two apart?',
  relieve: 'What would you do for users before you know the cause?',
  verify: 'How do you know that it is over?',
  prevent: 'What makes sure that it cannot happen again in the same way?',
  assess: 'What would you find out before you decide anything?',
  decide: 'What do you decide, and what would make you take it back?',
  communicate: 'Whom do you tell, in which order, and what do you say first?',
  'follow-up': 'What do you do in the week after?',
  principle: 'How would you put the principle in one sentence?',
  example: 'When did you last act on that, and what did it cost?',
  limit: 'Where does that stop being true?',
};
