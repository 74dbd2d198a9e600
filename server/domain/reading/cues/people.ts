/** Who is a person: nouns for people and groups of them, and the pronouns that stand for one. */
import { words } from '../lexicon.ts';

export const PERSON = words(`
  engineer developer dev programmer architect admin administrator operator tester analyst manager lead leader head director owner boss
  chief colleague teammate coworker intern trainee apprentice junior senior graduate newcomer contractor consultant freelancer vendor
  supplier provider scribe commander responder reviewer author approver person people man woman lad bloke guy folk guys somebody someone
  anybody anyone everybody everyone other others customer user client player patient nurse doctor driver farmer subscriber
  reader buyer seller auditor dba sre cto cio ciso ceo coo cfo vp pm committee board council crew staff support finance legal marketing
  management leadership partner shop ward squad group department office desk hotline helpdesk union dispatcher technician electrician
  scientist researcher professor student teacher clerk agent planner controller supervisor foreman officer editor journalist producer
  team half two three mentor mentee friend stakeholder executive recruit hire rookie newbie veteran expert specialist maintainer
`);

/** Groups that the speaker stands within. */
export const OWN_GROUP = ['team', 'squad', 'crew', 'group', 'shift'];

/** Whether it is `he`, `they` or `who`: somebody else. */
export const PRONOUN = words(`
  he she they him her them who whom whoever somebody someone everybody everyone anybody anyone himself herself themselves
`);
