/** What is done about it, by whom. To wait, to watch nothing in particular and to keep somebody posted is nothing that is done. */
import { words } from '../../reading/lexicon.ts';

export const SHARED = {
  /** Verbs of what one sees, feels, suffers, waits for or says. */
  idle: words(`
  are were was am have has had do does did can cannot could may might must should would will shall see saw know knew think thought believe suspect
  expect hope need want lose lost miss missed get got understand understood regret apologise apologize feel felt hear heard like assume guess promise
  write tell told post report inform update say said fear face all also both not never suffer suffered thank ask own use rely owe wish mean call cause
  caused break broke remain and receive notice noticed learn wait find keep watch monitor await speak share provide give
`),
  object: words(
    'the it them him this that these those all every each both new old our its his her their one two three half part some more traffic requests? calls? pods sessions alerts writes reads retries jobs users people customers',
  ),
  /** What comes after `will` and is word to come, or nothing yet. */
  saying: [
    '(?:have|be|know|not|see|wait|watch|monitor|write|post|tell|report|inform|call|share|answer|notify|contact|speak|talk|return|await|continue to (?:watch|monitor))',
    'update',
    'let (?:\\p{L}{2,14} ){1,2}know',
    '(?:get|come|be|report) back',
    'follow',
    '(?:give|send|provide|publish|issue|bring) (?:you|an?|more|further|word|the next|another|news)',
    'keep (?:you|an eye|every\\p{L}{2,4}|them|him|her|on|in touch|watch\\p{L}{0,3}|wait\\p{L}{0,3}|monitor\\p{L}{0,3}|people|customers|support|looking|calm)',
    'do (?:our|my|the) best',
    'try to',
  ],
  /** What is watched, and says nothing of what one looks at. */
  vague: words(
    'it this that them things? everything all situation issues? problems? incidents? matter case outage trouble developments? closely carefully and or out over for from until till you your space with without very now still him her',
  ),
  /** Looks, as they begin a clause. */
  looking: words('checking testing counting recounting measuring tracing profiling probing inspecting comparing reading searching trying'),
  /** What somebody is got to do. */
  asked: words(
    'count recount check look read run rerun restart stop roll add build load move send switch test compare open close drain replay repeat redo start rebuild restore reset pause hold release delete clear',
  ),
  /** Repairs, as they are done to something. */
  mended: words(`
  disabled reverted restarted switched rolled removed rotated killed paused drained moved restored fixed mended repaired added increased raised
  doubled capped changed reset rebuilt rerun put taken undone cut shut turned scaled held cleared replaced isolated released resent refunded settled
  invalidated revoked closed paged loaded started reloaded replayed stopped ended
`),
};

/** Verbs of repair, as they are under way. */
export const ACTING = words(`
  adding moving switching rolling restarting draining clearing deleting swapping building rebuilding restoring rotating revoking blocking routing
  rerouting diverting scaling raising lowering disabling enabling replaying loading testing comparing patching reverting installing increasing
  letting putting turning cutting killing ending stopping pausing resuming refunding
`);

/** What somebody who is named does: `Deniz loads yesterday's by hand`. */
export const DEEDS = words(`
  undoes ends caps reverts rolls restarts drains scales switches limits lifts flushes evicts sheds disables routes builds adds loads moves replays sends
  reads compares opens holds stops removes takes puts turns fixes repairs restores rebuilds reruns kills cuts blocks raises clears replaces rotates settles
  looks works goes checks pauses resets reloads refunds revokes isolates tests copies starts runs
`);

export const DEEDS_DONE = words(`
  reverted rolled restarted drained scaled switched disabled stopped paused killed undid moved added turned cleared rotated revoked restored fixed repaired
  loaded started agreed
`);

const SUBJECT = '(?:we|i|they|he|she|the \\p{L}{2,14} team|the team|(?!(?:nobody|none|no one) )\\p{L}{2,14})';
const NOW = '(?: now| currently| still| already| also| just)?';

export const DOING = [
  // Before what is found of any `we are watching`.
  `(?:(?:we|i|they|the \\p{L}{2,14} team|the team)(?:'re|'m| are| am| is)?${NOW} (?:watch|monitor)(?:ing|e?s)?|(?!(?:nobody|none|who|which|that|it) )\\p{L}{2,14} (?:is${NOW} (?:watch|monitor)ing|watches|monitors)) (?:the |our |its )?(?!(?:the|our|its|{vague})(?!\\p{L}))\\p{L}{3,14}`,
  '(?:touch|chang|mov|alter|restart)(?:e|es|ing)? nothing',
  '(?<=(?:^|\\n|[,;:.–—(] )[\\s•*-]{0,4})(?:now |next |first |and )?{looking} (?:the|our|its|each|every|all|whether|if|what|which|both|\\d{1,9}|\\p{L}{3,14}s)',
  "(?:we|i)(?:'ve| have| are| will)?(?: now| also)? (?:have|had|having|get|got|getting|make|let|letting) (?!to |no |an? |(?:\\p{L}{2,14} ){0,3}(?:that|who|which|when|where|how|not) )(?:the )?(?:\\p{L}{2,14} )?\\p{L}{2,14} (?:to )?{asked}",
  `${SUBJECT}(?:'re|'m|'s| are| am| is)${NOW} (?!not )\\p{L}{3,14}ing`,
  "(?:we|i)(?: now| also| first| just)? (?!{idle} )(?!take (?:\\p{L}{2,14} ){1,6}serious)\\p{L}{3,14}(?: (?:off|out|back|down|up|over|in|on|at|into|through|with))? (?:{object}|\\p{L}{2,14}'s)",
  '(?!(?:it|that|this|which|what|one|them|there|nothing|who|whoever|restart|rollback|deploy)(?! team))\\p{L}{2,14} (?:undoes|ends|caps|reverts|rolls|restarts|drains|scales|switches|limits|lifts|flushes|evicts|sheds|disables|routes) {object}',
  "(?:we|i)(?:'ll| will)(?: now| also)? (?!{saying})\\p{L}{3,14}",
  '(?:we|i) (?:leave|let (?!(?:\\p{L}{2,14} ){1,2}know)|(?!{saying})keep) \\p{L}{2,14}',
  "(?:we|i)(?:'ve| have)?(?: now| already| just)? (?:\\p{L}{3,14}ed|took|taken|put|cut|began|begun|undid|sent|moved|undone|found|set|shut|held|ran|brought|made|switched)",
  '(?:is being|are being|has been|have been)(?: now)? (?:\\p{L}{3,14}ed|put|taken|undone|cut|shut|rerun|rebuilt|reset)(?: (?:back|off|out|over|down))?',
  '(?:is|are|was|were|being)(?: now)? {mended}(?: (?:back|off|out|over|down))?',
  '(?:we|i) (?:drain|restart|roll|revert|hold|stop|disable|scale|switch|turn|(?!take (?:\\p{L}{2,14} ){1,6}serious)take|put|undo|cut|block|move|check|add|bring|look|go|fail over|pause|drop)',
  '(?!(?:it|that|this|problem|trouble|outage|errors?|failure|slowness)(?! team))\\p{L}{2,14} (?:starts|begins|runs|resumes|restarts)(?: now)? (?:again|anew|afresh|from|over)',
  '(?:failing over|switching|moving|working|looking|rolling|reverting|restarting|draining|investigating|scaling|disabling|rotating|settling) (?:on|into|back|over|at|it|the|off|out|\\p{L}{2,14})',
  '(?:flag|key|session|pool|pods?|change|release|access) (?:is |was |now )?(?:going )?(?:off|out|down|disabled|reverted|drained|cut|blocked|back|undone)',
  "(?:we are|we're|i am|i'm|is|are|already|team|engineers|people) on it",
  '(?:and|now|is|are) (?:undoing|killing|ending|rolling|restarting|draining|cutting|blocking|reverting|checking|fixing)',
  '(?:undoing|killing|ending|cutting|blocking|reverting|disabling) (?:the|that|this|it|pid|\\p{L}{2,14})',
  '(?:key|flag|job|query|session|access|account)s? (?:disabled|killed|cut|revoked|rotated|off|paused)',
  'done(?: ?:| \\d{1,2}:\\d\\d)',
  '(?:actions?|doing) ?:',
  '{acting} (?:the|all|every|our|each|\\d{1,9}|[\\p{L}-]{2,14} (?:to|at|back|from|out|over|off|into|in|on|up|down)|it|them|a|an|new|more|\\p{L}{3,14}s)',
  '(?<=(?:^|\\n)[\\s•*-]{0,4}|[:;.] )(?:point|revoke|freeze|pull|move|switch|drain|restart|roll|stop|kill|clear|delete|add|scale|block|disable|rotate|swap|fail over|reroute|raise|cut|put|turn|run|hold) (?:\\p{L}{2,14}|the|all|every)',
  '(?<=(?:^|\\n|[,.;:] )[\\s•*-]{0,4})(?:now )?(?:{mended}|cleared|deleted|grown|warmed|swapped|exchanged|installed|diverted|reinstated|rolled back|frozen|split|bumped|locked|blocked|loaded|switched) (?:the|all|every|\\d{1,9}|\\p{L}{2,14})',
  '(?:rollback|rerun|failover|restore|swap|switch|migration|rotation) (?:is )?(?:done|going|running|through|under ?way|in progress)',
  '(?:have|has) (?:\\p{L}{2,14} ){0,5}(?:done|exchanged|validated|reinstated|installed|replaced|diverted|stopped|switched|grown|started|restarted)',
  '(?:are|is|were|was|been)(?: \\p{L}{2,14}){0,4} (?:exchanged|reinstated|installed|diverted|locked since|moved|increased|replaced)',
  '(?:fleet|pods|servers|workers|consumers) (?:grown|scaled|raised|doubled)',
];

/** What goes wrong, or is only watched, is not what is done about it. By the last word of what was found. */
export const TROUBLE = words(`
  failing losing having getting waiting missing seeing hurting going coming timing hanging crashing dropping queueing piling growing rising climbing
  happening becoming showing returning monitoring watching keeping hoping expecting experiencing suffering affecting facing struggling responding
  throwing using eating leaking bouncing telling writing causing making being doing nothing something everything anything morning evening bring
  running degrading receiving blocking holding breaking slowing costing refusing declining awaiting
  lost failed affected exhausted charged expected caused promised suffered noticed received learned apologised waited watched monitored experienced
  informed reported posted updated wanted hoped needed missed delayed declined rejected leaked locked blocked overloaded stalled used exposed listed
  impacted degraded interrupted duplicated corrupted dropped queued believed assumed feared agreed confirmed
`);
