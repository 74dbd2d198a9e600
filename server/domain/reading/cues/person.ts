/** Others in the answer: who worked with the candidate, who was asked or won over, and who changed how they work. */
import { words } from '../lexicon.ts';

/** Words that the phrases share, as `{name}`. */
export const WORDS = {
  role: words(`
  engineers? developers? devs? colleagues? teammates? dbas? managers? leads? leaders? architects? owners? directors? teams? squads?
  groups? people person security support finance product qa legal marketing cto cio coo ceo vp auditors? testers? admins? analysts?
  interns? juniors? seniors? everyone somebody someone scribe partner
`),
};

export const COOPERATION = [
  '(?:asked|ask|asks|asking|paged|phoned|rang|pulled in|brought in|bring in|pull in|called in|called|assigned|delegated|handed|named|invited|involved|trained|coached|paired|paired with|worked with|sat with|sat down with|together with|agreed with|splits? the|i had (?:a|an|the|our|my|one|two|another) (?:\\p{L}{2,14} )?{role}|gave|challenged|helped by|thanks to|joined by)(?! myself)',
  'with (?:a|an|one|two|three|my|the|some|each|another|his|her|them|him)(?: \\p{L}{2,14}){0,2} {role}',
  '(?:led|with) (?:a team|\\p{L}{2,8} (?:engineers|developers|colleagues|people))',
  '(?:the|a|one|another|our|my|their|second) (?:\\p{L}{2,14} )?{role} (?:watched|took|checked|found|wrote|built|ran|looked|said|noticed|confirmed|reviewed|compared|handled|led|moved|posted|updated|agreed|asked|reading along|could call)',
];

export const CREDITED = [
  '(?:asked|ask|handed|gave(?! it)|paired|named|trained|invited|involved|agreed with|brought in|bring in|worked with|sat (?:down )?with|bring|together with|pulled in)(?! (?:how|why|what|if|whether|for|myself))(?: \\p{L}{1,14}){0,3} {role}',
  '(?:the|a|one|another|our|my|second)(?: \\p{L}{2,14})? {role} (?:watched|took|checked|found|wrote|built|ran|noticed|challenged|proposed|spotted|fixed)',
  'with two (?:colleagues|engineers|developers)',
  'co-owns',
  'two of the sceptics',
  'volunteer team',
];

export const MEETING = [
  'ask(?:ed|s|ing)?',
  'listen*',
  'talk(?:ed|ing)? (?:to|with|about)',
  'talk with',
  'spoke',
  'speak with',
  'met with',
  'meet*',
  'agree*',
  'convince*',
  'persuad*',
  'explain*',
  'show(?:ed)? (?:them|him|her|the team)',
  'invite*',
  'involve*',
  'workshops?',
  'survey*',
  'interview*',
  'feedback',
  'pair(?:ed|ing)?',
  'together',
  'coach*',
  'mentor*',
  'train*',
  'volunteer*',
  'trust',
  'discuss*',
  'negotiat*',
  'sat with',
  'sit with',
  'sit down',
  'told',
  'tell',
  'taught',
  'teach',
  'hear(?:s|d)?',
  'with (?:the|product|two|three|our|their|each) ~ (?:team|teams|people|leads|owners?|managers?|developers|engineers|person)',
  'adopt*',
  'copied',
  'one to ones?',
  'with product',
  'with security',
  'with finance',
];

/** What takes a will. */
export const WILLING = words(`
  sign refuse object decide propose insist agree accept choose withdraw move argue approve volunteer promise offer demand reject doubt
  prefer veto vote
`);

/** What one does to people. */
export const DEALING = words('show give ask invite hand offer promise owe persuade teach join visit thank call ring sit propose take');

export const ADOPTION = [
  '(?:teams?|squads?|groups?|departments?|services|leads|areas|colleagues|others|company|director|everyone|joiner|btus) ~ (?:adopted|adopt|copied|followed|took over|moved by|use|uses|used|using|wrote (?:their|its) own|now run|runs?|run it|switched|quoted|maintain)',
  '(?:adopted|copied|used|picked up|taken over|maintained|merged) (?:by|across) ~ (?:teams?|squads?|groups?|departments?|engineers|everyone)',
  'became (?:the|a|our) (?:standard|default|norm|habit|template)',
  '(?:all|each of the|\\d+ of|most) ~ (?:teams|squads|services|groups|leads) ~ (?:use|moved|uses|run|have|now|adopted)',
  'all \\d+ (?:services|teams|squads) use',
  'the team uses (?:it|this|that)',
  '(?:he|she|they) now (?:mentors?|trains?|teach|runs?|leads?)',
  'trained (?:five|four|three|two|the|others|\\d+)(?! (?:weeks?|days?|months?|hours?))',
  'so all teams get it',
];

/** Words that begin with a capital at the start of a sentence, or name a group or a tool. */
export const NO_NAME = words(`
  The This That These Those They There Then When Once Since After Before While One Two Nobody Someone Each Every Both It Its We Our My
  His Her He She You Your Monday Tuesday Wednesday Thursday Friday Saturday Sunday Kubernetes Terraform Jenkins Postgres Oracle Kafka
  Datadog Grafana Prometheus Slack Jira English Linux Windows Support Security Finance Product Management Leadership Sales Legal
  Marketing Customers Developers Users People Everyone Traces Logs Metrics First Second Next What How Why Who If In On At For And But So
  Not All Most Some Any Few Other Another Now Today Later Afterward Afterwards Back Within Meanwhile Audit Publishing Operations
  Compliance Nothing Everything Somebody Anybody Anyone Engineering Neither Either None Half Three Four Five Six Seven Eight Nine Ten
`);
