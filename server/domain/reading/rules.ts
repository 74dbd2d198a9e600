/** All rules by their ids. An id without its rule, or a rule under the id of another, does not compile. */
import type { Rule } from './rule.ts';
import { RULE_IDS, type RuleId } from './rule-ids.ts';
import { balance } from './rules/balance.ts';
import { blame } from './rules/blame.ts';
import { changesOthers } from './rules/changes-others.ts';
import { copied } from './rules/copied.ts';
import { creditsOthers } from './rules/credits-others.ts';
import { givesNumber } from './rules/gives-number.ts';
import { givesReason } from './rules/gives-reason.ts';
import { jargon } from './rules/jargon.ts';
import { loneHero } from './rules/lone-hero.ts';
import { namesTradeOff } from './rules/names-trade-off.ts';
import { namesUndo } from './rules/names-undo.ts';
import { noBlastRadius } from './rules/no-blast-radius.ts';
import { noCost } from './rules/no-cost.ts';
import { noFailureMode } from './rules/no-failure-mode.ts';
import { noNumber } from './rules/no-number.ts';
import { noOwnPart } from './rules/no-own-part.ts';
import { noPeople } from './rules/no-people.ts';
import { noReflection } from './rules/no-reflection.ts';
import { noRollback } from './rules/no-rollback.ts';
import { noSecurity } from './rules/no-security.ts';
import { noTradeOff } from './rules/no-trade-off.ts';
import { nobodyTold } from './rules/nobody-told.ts';
import { nothingSpecific } from './rules/nothing-specific.ts';
import { nothingSystemic } from './rules/nothing-systemic.ts';
import { otherQuestion } from './rules/other-question.ts';
import { ownDecision } from './rules/own-decision.ts';
import { partLong } from './rules/part-long.ts';
import { partMissing } from './rules/part-missing.ts';
import { partThin } from './rules/part-thin.ts';
import { reflects } from './rules/reflects.ts';
import { repeated } from './rules/repeated.ts';
import { sizesImpact } from './rules/sizes-impact.ts';
import { speakingTime } from './rules/speaking-time.ts';
import { systemicFix } from './rules/systemic-fix.ts';
import { template } from './rules/template.ts';
import { toldPeopleWithRhythm } from './rules/told-people-with-rhythm.ts';
import { toolList } from './rules/tool-list.ts';
import { vagueWords } from './rules/vague-words.ts';

const RULE_OF: { readonly [Id in RuleId]: Rule & { readonly id: Id } } = {
  'nothing-specific': nothingSpecific,
  'other-question': otherQuestion,
  copied,
  template,
  repeated,
  'part-missing': partMissing,
  'no-own-part': noOwnPart,
  'nobody-told': nobodyTold,
  blame,
  'lone-hero': loneHero,
  'no-number': noNumber,
  'nothing-systemic': nothingSystemic,
  'no-rollback': noRollback,
  'no-blast-radius': noBlastRadius,
  'no-failure-mode': noFailureMode,
  'no-trade-off': noTradeOff,
  'no-security': noSecurity,
  'no-cost': noCost,
  'tool-list': toolList,
  'no-people': noPeople,
  'no-reflection': noReflection,
  'vague-words': vagueWords,
  jargon,
  balance,
  'part-thin': partThin,
  'part-long': partLong,
  'speaking-time': speakingTime,
  'told-people-with-rhythm': toldPeopleWithRhythm,
  'names-undo': namesUndo,
  'gives-number': givesNumber,
  'systemic-fix': systemicFix,
  'changes-others': changesOthers,
  'gives-reason': givesReason,
  'names-trade-off': namesTradeOff,
  'credits-others': creditsOthers,
  reflects,
  'sizes-impact': sizesImpact,
  'own-decision': ownDecision,
};

/** In the order of their weight. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => RULE_OF[id]);
