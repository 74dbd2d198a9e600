/** Who is hurt, how many, and what is done about it. */
import { words } from '../../reading/lexicon.ts';

export const SHARED = {
  people: words(`
  customers? clients? users? buyers? shoppers? guests? tenants? patients? merchants? organisers? sellers? players? visitors? subscribers? travellers?
  members? readers? people everybody everyone nobody shops? accounts?
`),
  acts: words(`
  purchases? payments? checkouts? charges? orders? bookings? logins? searches? requests? calls? invoices? tickets? transfers? dashboards? reports? pages?
  buckets? records? keys? statements?
`),
  size: [
    'all',
    'every',
    'each',
    'no',
    'none',
    'nobody',
    'nothing is (?:broken|lost)',
    'everybody',
    'everyone',
    'some',
    'few',
    'most',
    'half',
    'a quarter',
    'a third',
    'two thirds',
    '(?:about |roughly |nearly )?(?:one|two|three|four|nine) (?:in|of|out of) (?:two|three|four|five|ten|twenty|a hundred)',
    'one',
  ],
  /** Verbs of what one sees, feels, suffers or says, which is nothing that is done about it. */
  idle: words(`
  are were was am have has had do does did can cannot could may might must should would will shall see saw know knew think thought believe suspect
  expect hope need want lose lost miss missed get got understand understood regret apologise apologize feel felt hear heard like assume guess promise
  write tell told post report inform update say said fear face all also both not never suffer suffered thank ask own use rely owe wish mean call cause
  caused break broke remain and receive notice noticed learn wait find
`),
  object: words(
    'the it them him this that these those all every each both new old our its one two three half part some more traffic requests? calls? pods sessions alerts writes reads retries jobs users people customers',
  ),
  doing: [
    "(?:we|i|you|they|the \\p{L}{2,14} team|the team|\\p{L}{2,14})(?:'re|'m|'s| are| am| is)(?: now| currently| still| already)? (?!not )\\p{L}{3,14}ing",
    '(?:we|i)(?: now| also| first| just)? (?!{idle} )\\p{L}{3,14}(?: (?:off|out|back|down|up|over|in))? {object}',
    '(?!(?:it|that|this|which|what|one|them|there|nothing|who|whoever|restart|rollback|deploy)(?! team))\\p{L}{2,14} (?:undoes|ends|caps|reverts|rolls|restarts|drains|scales|switches|limits|lifts|flushes|evicts|sheds|disables|routes) {object}',
    "(?:we|i)(?:'ll| will) (?!have|be|know|not)\\p{L}{3,14}",
    '(?:we|i) (?:let|leave|keep|wait)',
    "(?:we|i)(?:'ve| have)?(?: now| already| just)? (?:\\p{L}{3,14}ed|took|put|cut|began|undid|sent|moved|undone|found|set|shut|held|ran|brought|wrote|told|gave|made|switched)",
    '(?:is|are|was|were|has been|have been|is being|are being) (?:now |being )?(?:\\p{L}{3,14}ed|put|taken|undone|cut|shut) ?(?:back|off|out|over|down)?',
    '(?:we|i) (?:drain|restart|roll|revert|hold|stop|disable|scale|switch|turn|take|put|undo|cut|block|move|watch|check|add|bring|look|go|keep|fail|pause|drop)',
  ],
};

/** Who or what is hurt. */
export const WHO = ['{people}', '{acts}', 'some of you', 'you (?:may|might|cannot|can not|could)'];

/** How many of them, where no figure says so. */
export const SIZE = ['{size}'];

export const DOING = [
  '{doing}',
  '(?:failing over|switching|moving|working|looking|rolling|reverting|restarting|draining|investigating|scaling|disabling|rotating|settling) (?:on|into|back|over|at|it|the|off|out|\\p{L}{2,14})',
  '(?:flag|key|session|pool|pods?|change|release|access) (?:is |was |now )?(?:going )?(?:off|out|down|disabled|reverted|drained|cut|blocked|back|undone)',
  'on it',
  '(?:and|now|is|are) (?:undoing|killing|ending|rolling|restarting|draining|cutting|blocking|reverting|watching|checking|fixing)',
  '(?:undoing|killing|ending|cutting|blocking|reverting|disabling) (?:the|that|this|it|pid|\\p{L}{2,14})',
  'done ?:',
  'actions? ?:',
];
