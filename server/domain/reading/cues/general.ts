/** Nouns that could stand in any answer: they name a kind, and no thing that somebody else would not have had. In the singular. */
import { words } from '../lexicon.ts';

/** Shells: they say that there is something and leave open what. */
export const SHELLS = words(`
  thing something anything everything nothing issue problem topic matter subject situation case point aspect area factor element part
  piece side way manner approach method step measure idea reason result outcome effect consequence impact cause root circumstance context
  challenge difficulty opportunity possibility potential option chance choice example experience need want wish goal aim objective target
  purpose value benefit advantage disadvantage pro con strength weakness importance priority focus key basis base foundation principle
  pillar level degree scope range scale extent kind type sort form set number amount lot bit lack balance compromise middle ground view
  viewpoint perspective picture overview insight finding lesson learning mistake failure success progress growth change difference
  improvement start beginning end course time moment phase stage period future past present career life journey path road direction place
  position role task job work duty responsibility ownership effort action deed activity practice habit rule standard norm guideline
  indicator mean tool answer question discussion dialogue conversation talk word language message fact truth detail information knowledge
  understanding meaning stress pressure panic calm fear worry concern trust pride passion empathy patience courage honesty respect care
  attention commitment motivation confidence satisfaction happiness joy excellence talent skill competence reward recognition person
  people human individual everybody everyone somebody someone anybody anyone nobody one other another self all both each mind heart eye
  hand head spirit soul art craft silver bullet zone comfort world reality nature harmony tension conflict disagreement opinion argument
  consensus alignment agreement decision mindset philosophy vision mission strategy tactic plan roadmap framework model concept pattern
  theme name line alternative risk return look call order move help use usage play stand fit pace depth central space working handling
  behaviour behavior stake loop deal top harm damage coin sake gain loss control structure frame size win figure account sight shoulder
  enabler chain criterion entry exit less best must fail miss halved forward off only out lead judgement judgment second percent cent
`);

/** What every firm has. */
export const BUSINESS = words(`
  business company organisation organization enterprise corporation firm employer industry market sector department division unit team
  group stakeholder party participant sponsor management leadership leader manager senior boss director executive employee staff member
  colleague client customer user consumer partner vendor supplier expert professional engineer developer junior architect owner audience
  recipient process procedure workflow workstream project programme program initiative transformation landscape environment ecosystem
  estate culture governance compliance regulation requirement expectation constraint boundary condition law cost budget money expense
  expenditure saving spend revenue profit investment resource capacity capability competency maturity efficiency effectiveness
  productivity quality performance reliability resilience availability scalability security safety stability robustness flexibility
  agility velocity speed innovation sustainability continuity transparency visibility clarity communication collaboration cooperation
  coordination relationship exchange feedback cadence regularity review assessment analysis evaluation audit inventory documentation
  document report training enablement support service delivery execution implementation solution offering product feature demand supply
  setting round meeting workshop session celebration motto asset burden legacy history deadline interval term synergy paradigm buy-in
  milestone deliverable kpi benchmark hurdle obstacle barrier endeavour endeavor undertaking discipline rigour rigor oversight foresight
  advice counsel incentive input output cornerstone backbone driver lever catalyst facilitator advocate ambassador voice energy morale
  mood atmosphere climate appetite horizon core essence edge trend expertise know-how background profession counterpart peer newcomer
  interest momentum regard dependency planning tier mixture
`);

/** What every answer of the trade may hold: the words of the questions themselves, of checklists and of textbooks. */
export const TRADE = words(`
  system platform infrastructure application app software hardware technology technique component module architecture design code data
  database server cloud network machine node cluster container pipeline deployment deploy release rollout build test testing monitoring
  monitor metric log trace alert alarm dashboard signal observability automation script configuration config version repository repo
  artefact artifact image incident outage disruption downtime error bug fault defect disaster emergency recovery restoration restore
  rollback roll back backup fallback failover failback redundancy replica region mitigation relief repair fix patch workaround undo
  reverse hypothesis evidence proof severity sev escalation triage commander responder command scribe bridge channel update notice status
  page runbook playbook postmortem retrospective timeline item follow-up class default template guardrail gate policy canary wave flag
  cohort cutover migration rehearsal drill exercise window abort stop blast radius reach limit threshold bound traffic load request
  response latency saturation throughput percentile bottleneck p50 p95 p99 slo sli sla burn rate nines nine rpo rto mttr toil on-call
  oncall pager rota rotation shift interrupt burnout attrition noise ticket secret credential token identity privilege least access
  permission lease exposure leak vulnerability cve exploit exploitability sbom digest waf egress trade-off tradeoff trade price
  complexity simplicity consistency convenience debt waste spot floor golden red hop peak before after date time-box timebox box expiry
  exception credit thanks self-service paved adoption quorum fence split brain warm standby active-active writer reader mentor mentee
  mentoring shadow pair gap expand contract sunset blameless accountability blame culprit hindsight
`);

/** When something was: a time tells no answer from another. */
export const TIMES = words(`
  second minute hour day week month year quarter morning afternoon evening night noon midnight today yesterday tomorrow monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december
`);

/** Tagged as nouns now and then, though they name nothing. */
export const NO_NOUNS = words(
  'its our their his her your my there here then these those must the an no not well more most cannot has none others',
);

/** Nouns made of a verb or a quality: `alignment`, `maturity`, `readiness`. */
export const ABSTRACT_ENDINGS = words('tion sion ment ity ness ance ence ency ancy ship ism hood tude');
