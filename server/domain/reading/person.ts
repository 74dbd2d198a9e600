/** Others in the answer: who worked with the candidate, who was asked or won over, and who changed how they work. */
import { type Hit, hits, isDenied, type Passage } from './draft.ts';
import { lexicon } from './lexicon.ts';

const ROLE =
  '(?:engineers?|developers?|devs?|colleagues?|teammates?|dbas?|managers?|leads?|leaders?|architects?|owners?|directors?|teams?|squads?|groups?|people|person|security|support|finance|product|qa|legal|marketing|cto|cio|coo|ceo|vp|auditors?|testers?|admins?|analysts?|interns?|juniors?|seniors?|testers?|everyone|somebody|someone|scribe|partner)';

const COOPERATION = lexicon(
  `(?:asked|ask|asks|asking|paged|phoned|rang|pulled in|brought in|bring in|pull in|called in|called|assigned|delegated|handed|named|invited|involved|trained|coached|paired|paired with|worked with|sat with|sat down with|together with|agreed with|splits? the|i had (?:a|an|the|our|my|one|two|another) (?:\\p{L}{2,14} )?${ROLE}|gave|challenged|helped by|thanks to|joined by)(?! myself)`,
  `with (?:a|an|one|two|three|my|the|some|each|another|his|her|them|him)(?: \\p{L}{2,14}){0,2} ${ROLE}`,
  `(?:led|with) (?:a team|\\p{L}{2,8} (?:engineers|developers|colleagues|people))`,
  `(?:the|a|one|another|our|my|their|second) (?:\\p{L}{2,14} )?${ROLE} (?:watched|took|checked|found|wrote|built|ran|looked|said|noticed|confirmed|reviewed|compared|handled|led|moved|posted|updated|agreed|asked|reading along|could call)`,
);

export function cooperation(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, COOPERATION).filter((hit) => !isDenied(hit));
}

/** `asked Marta to …`, `handed comms to Aisha`: read as it was written, since a name is known by its capital. */
const NAMED =
  /(?:\b(?:[Aa]sked|[Nn]amed|[Hh]ad|[Gg]ave|[Pp]aged|[Rr]ang|[Cc]alled|[Pp]aired with|[Ww]ith|[Ll]et|[Ii]nvited|[Hh]anded \p{Ll}+ to|[Tt]hanks to|[Bb]ecause) (?:the lead \p{Ll}+, )?|(?:^|[.!?] |\n|, |; |and |but |- )(?=\p{Lu}\p{Ll}{2,14}(?:,? (?:who|from)|, our| (?:took|built|found|ran|wrote|watched|checked|looked|posted|updated|challenged|taught|noticed|said|told|proposed|led|sat|did|had|could|heard|caught|saw|asked|typed|brought|made|owned|owns|wanted|came|had written|added|helped|noticed|ran|put|sent|presented|rewrote|reckoned|pointed out|worked|corrected|laughed)\b)))(\p{Lu}\p{Ll}{2,14})\b/gu;
const NO_NAME = new Set(
  'The This That These Those They There Then When Once Since After Before While One Two Nobody Someone Each Every Both It Its We Our My His Her He She You Your Monday Tuesday Wednesday Thursday Friday Saturday Sunday Kubernetes Terraform Jenkins Postgres Oracle Kafka Datadog Grafana Prometheus Slack Jira English Linux Windows Support Security Finance Product Management Leadership Sales Legal Marketing Customers Developers Users People Everyone Traces Logs Metrics First Second Next What How Why Who If In On At For And But So Not All Most Some Any Few Other Another Now Today Later Afterward Afterwards Back Within Meanwhile Audit Product Publishing Operations Legal Compliance Nothing Everything Somebody Anybody Anyone Engineering Neither Either None Half Two Three Four Five Six Seven Eight Nine Ten'.split(
    ' ',
  ),
);
const CREDITED = lexicon(
  `(?:asked|ask|handed|gave(?! it)|paired|named|trained|invited|involved|agreed with|brought in|bring in|worked with|sat (?:down )?with|bring|together with|pulled in)(?! (?:how|why|what|if|whether|for|myself))(?: \\p{L}{1,14}){0,3} ${ROLE}`,
  `(?:the|a|one|another|our|my|second)(?: \\p{L}{2,14})? ${ROLE} (?:watched|took|checked|found|wrote|built|ran|noticed|challenged|proposed|spotted|fixed)`,
  'with two (?:colleagues|engineers|developers)|co-owns|two of the sceptics|volunteer team',
);

/** Somebody else with a part in it: by name, or by what they are and did. */
export function credits(passages: readonly Passage[]): readonly Hit[] {
  const named = passages.flatMap((passage) => Array.from(passage.written.matchAll(NAMED), (found) => namedHit(passage, found)));
  return [
    ...named.filter(({ passage, from, to }) => !NO_NAME.has(passage.written.slice(from, to)) && isSpoken(passage, from)),
    ...hits(passages, CREDITED),
  ];
}

function namedHit(passage: Passage, found: RegExpExecArray): Hit {
  const name = found[1] ?? '';
  const from = found.index + found[0].length - name.length;
  return { passage, from, to: from + name.length };
}

function isSpoken(passage: Passage, at: number): boolean {
  return passage.text[at] !== ' ';
}

const MEETING = lexicon(
  'ask(?:ed|s|ing)?|listen*|talk(?:ed|ing)? (?:to|with|about)|talk with|spoke|speak with|met with|meet*|agree*|convince*|persuad*',
  'explain*|show(?:ed)? (?:them|him|her|the team)|invite*|involve*|workshops?|survey*|interview*|feedback|pair(?:ed|ing)?|together',
  'coach*|mentor*|train*|volunteer*|trust|discuss*|negotiat*|sat with|sit with|sit down|told|tell|taught|teach|hear(?:s|d)?',
  'with (?:the|product|two|three|our|their|each) ~ (?:team|teams|people|leads|owners?|managers?|developers|engineers|person)|adopt*',
  'copied|one to ones?|with product|with security|with finance',
);

/** People asked, told, shown or won over. */
export function meetings(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, MEETING).filter((hit) => !isDenied(hit));
}

const ADOPTION = lexicon(
  '(?:teams?|squads?|groups?|departments?|services|leads|areas|colleagues|others|company|director|everyone|joiner|btus) ~ (?:adopted|adopt|copied|followed|took over|moved by|use|uses|used|using|wrote (?:their|its) own|now run|runs?|run it|switched|quoted|maintain)',
  '(?:adopted|copied|used|picked up|taken over|maintained|merged) (?:by|across) ~ (?:teams?|squads?|groups?|departments?|engineers|everyone)',
  'became (?:the|a|our) (?:standard|default|norm|habit|template)',
  '(?:all|each of the|\\d+ of|most) ~ (?:teams|squads|services|groups|leads) ~ (?:use|moved|uses|run|have|now|adopted)',
  'all \\d+ (?:services|teams|squads) use',
  '(?:other|more|further) (?:teams|squads|groups|departments)',
  'the team uses (?:it|this|that)|(?:he|she|they) now (?:mentors?|trains?|teach|runs?|leads?)',
  'trained (?:five|four|three|two|the|others|\\d+)(?! (?:weeks?|days?|months?|hours?))|ran the session|so all teams get it',
);

export function adoptions(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, ADOPTION).filter((hit) => !isDenied(hit));
}
