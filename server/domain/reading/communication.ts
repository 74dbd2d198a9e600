/** Telling: people outside the repair who heard what was going on, and how often. */
import { type Draft, type Hit, hits, isDenied, isWished, passagesBut, sentenceOf, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';

const HEARERS =
  '(?:leadership|management|managers?|product|support|finance|sales|legal|customers?|clients?|users?|players?|buyers?|shops?|stakeholders?|executives?|marketing|business|partners?|service desk|help ?desk|hotline|nurses?|wards?|agents?|(?:call|contact|care) cent(?:re|er)|directors?|cto|cio|ciso|ceo|coo|cfo|vp|board|press|regulator|auditors?|coordinators?|supervisors?|owners?|leads?|shift managers?|everyone|everybody|head of \\p{L}{3,14}|department|account managers?|community manager|on ?call)';
const WORD_OF_IT =
  '(?:lines?|words?|sentences?|notes?|messages?|mails?|emails?|texts?|calls?|updates?|briefs?|briefing|counts?|summary|bulletin|figures?|ring|script|banner|heads ?up|warning|post|status|template|one pager|report)';
const AUDIENCE =
  '(?:the|our|my|their|all|each|every|both|affected|leadership|management|managers?|product|support|finance|sales|legal|customers?|clients?|users?|everyone|everybody|people|them|him|her|teams?|stakeholders?|executives?|marketing|business|warehouse|account|partners?|owners?|security|other|two|billing|service|duty|on)';
const TOLD = lexicon(
  `(?:told|tell|tells|telling|inform|informs|informed|informing|notify|notified|notifying|brief|briefed|phone|phoned|rang|ring|emailed|e mailed|messaged|pinged|warned|warn|updated|updating) (?!me|us|myself)${AUDIENCE}`,
  '(?:support|leadership|management|customers?|clients?|stakeholders?|product|finance|sales|everyone|executives?|the \\p{L}{3,14}) (?:had been|were|was|got|have been|has been|are|is) (?:also |then |first |already |immediately )?(?:told|informed|notified|briefed|updated|kept)',
  '(?:line|lines|word|news|summary|mail|email|message|briefing|call) every|spoke up',
  '(?:in|on) the (?:incident |bridge |major incident )?(?:call|bridge)',
  'gave (?:them|him|her|support|sales|finance) ~ (?:line|update|updates|note|word|sentence)',
  'status (?:page|note|update|updates|mail|call)s?',
  '(?:post|posts|posted|posting|sent|send|wrote|write|gave|give|published) ~ (?:updates?|notes?|summary|message|messages|timeline)',
  'updates? (?:every|to (?:the|support|our)|each|in the|at)|next (?:update|word)|every hour until',
  "(?:incident|slack|team's|shared|common|teams|public|release) channel",
  '(?:said|say|said so|wrote|announced|posted)(?: \\p{L}{1,10}){0,2} in the (?:channel|chat|room)|in the channel',
  '(?:keep|kept|keeping) ~ (?:informed|posted|updated|in the loop|up to date)',
  'stakeholders?|announce[ds]?|announcement|communicated|comms|war room|bridge call|opened a bridge',
  '(?:let|lets|letting) ~ know',
  `${HEARERS} (?:also |each |all |then |first |only |had |have |has |would |will |should )?(?:hears?|heard|gets?|got|had|has|have|receives?|received|knew|learns?|learnt|learned|sees?|is given|were given|was given) ~ ${WORD_OF_IT}`,
  `(?:they|he|she) (?:hear|hears|heard|get|gets|got)(?::| (?:it|that|one|two|a|the)) ?~ ${WORD_OF_IT}|they hear`,
  `${WORD_OF_IT} (?:to|for|from) (?:the |our |all |every |each |my )?(?:\\p{L}{2,14} ){0,2}${HEARERS}`,
  `(?:wrote|write|writes|writing|spoke|speak|talked|reported|report|called|call|calls|rang|ring|rings|phoned|phone|mailed|texted|messaged|warned|warn|told|tell|tells) (?:to |with |up )?(?:him|her|them|(?:the |our |all |every |each |my )?(?:\\p{L}{2,14} ){0,2}${HEARERS})`,
  "(?:i|we)(?:'d|'ll| would| will)? (?:write|post|say|announce|report) (?:at|every|each|on the|so|it|that)",
  '(?:write|wrote|said|say|post|posted) (?:in|into|to|on) (?:the |our )?(?:\\p{L}{2,14} ){0,3}(?:channel|bridge|call|room|chat)',
  '(?:word|news|notes?|mails?|texts?|messages?|lines?) (?:went|goes|was sent|were sent|is sent) (?:to|out)|banner',
  '(?:took|take|takes|did|do|wrote|write|writes|handled|owned|sent|sends|on|gave) (?:over )?(?:the |all |our )?updates(?! (?:of|for) the)',
  'next (?:word|message|call|note|line|bulletin)|holding (?:line|statement|message)|took (?:it|the incident) over by saying',
  '(?:heard|hear|hears) (?:it |about it )?from me|message (?:in|to)|note (?:to|every)|a note every|apologised to',
  'escalated to (?:the|my|our)',
  '(?:called|spoke (?:to|with)|wrote to|reported to|report to) (?:the|our|all|my) ~ (?:customers?|finance|manager|director|product|support|business|owner|lead|account|cto|cio|ceo|board|office)',
);

/** In a reflection one says what one would tell next time; that is not counted. */
export function communications(draft: Draft): readonly Hit[] {
  const told = hits(passagesBut(draft, 'reflection'), TOLD).filter((hit) => !isDenied(hit));
  return draft.scaffold.id === 'star' ? told.filter((hit) => !isWished(hit)) : told;
}

const RHYTHM = lexicon(
  'every (?:\\d+|five|ten|fifteen|twenty|thirty|half|quarter|hour|\\d+ min)',
  'each (?:half )?hour|hourly|on the hour|twice a day|next update|next word|hear next|at fixed times|at \\d+ and \\d+ minutes',
);

/** Updates at times that were known beforehand. */
export function regularUpdates(draft: Draft): readonly Hit[] {
  const sentences = communications(draft).map(sentenceOf);
  const timed = sentences.filter((sentence) => textAt(sentence).match(RHYTHM));
  return [...new Map(timed.map((sentence) => [`${sentence.passage.part} ${sentence.from}`, sentence])).values()];
}
