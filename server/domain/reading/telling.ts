/** Telling: people outside the repair who heard what was going on, and how often. */
import { type Draft, type Hit, hits, isDenied, isWished, passagesBut, sentenceOf, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';

const AUDIENCE =
  '(?:the|our|my|their|all|each|every|both|affected|leadership|management|managers?|product|support|finance|sales|legal|customers?|clients?|users?|everyone|everybody|people|them|him|her|teams?|stakeholders?|executives?|marketing|business|warehouse|account|partners?|owners?|security|other|two|billing|service|duty|on)';
const TOLD = lexicon(
  `(?:told|tell|tells|telling|inform|informs|informed|informing|notify|notified|notifying|brief|briefed|phone|phoned|rang|ring|emailed|e mailed|messaged|pinged|warned|warn|updated|updating) (?!me|us|myself)${AUDIENCE}`,
  '(?:support|leadership|management|customers?|clients?|stakeholders?|product|finance|sales|everyone|executives?|the \\p{L}{3,14}) (?:had been|were|was|got|have been|has been|are|is) (?:also |then |first |already |immediately )?(?:told|informed|notified|briefed|updated|kept)',
  '(?:line|lines|word|news|summary|mail|email|message|briefing|call) every|spoke up|(?:in|on) the (?:incident |bridge |major incident )?(?:call|bridge)|gave (?:them|him|her|support|sales|finance) ~ (?:line|update|updates|note|word|sentence)',
  'status (?:page|note|update|updates|mail|call)s?',
  '(?:post|posts|posted|posting|sent|send|wrote|write|gave|give|published) ~ (?:updates?|notes?|summary|message|messages|timeline)',
  'updates? (?:every|to (?:the|support|our)|each|in the|at)|next (?:update|word)|every hour until',
  "(?:incident|slack|team's|shared|common|teams|public|release) channel|(?:said|say|said so|wrote|announced|posted)(?: \\p{L}{1,10}){0,2} in the (?:channel|chat|room)|in the channel",
  '(?:keep|kept|keeping) ~ (?:informed|posted|updated|in the loop|up to date)',
  'stakeholders?|announce[ds]?|announcement|communicated|comms|war room|bridge call|opened a bridge',
  '(?:let|lets|letting) ~ know',
  '(?:heard|hear|hears) (?:it |about it )?from me|message (?:in|to)|note (?:to|every)|a note every|apologised to|escalated to (?:the|my|our)',
  '(?:called|spoke (?:to|with)|wrote to|reported to|report to) (?:the|our|all|my) ~ (?:customers?|finance|manager|director|product|support|business|owner|lead|account|cto|cio|ceo|board|office)',
);

/** In a reflection one says what one would tell next time; that is not counted. */
export function tellings(draft: Draft): readonly Hit[] {
  const told = hits(passagesBut(draft, 'reflection'), TOLD).filter((hit) => !isDenied(hit));
  return draft.scaffold.id === 'star' ? told.filter((hit) => !isWished(hit)) : told;
}

const RHYTHM = lexicon(
  'every (?:\\d+|five|ten|fifteen|twenty|thirty|half|quarter|hour|\\d+ min)',
  'each (?:half )?hour|hourly|on the hour|twice a day|next update|next word|hear next|at fixed times|at \\d+ and \\d+ minutes',
);

/** Updates at times that were known beforehand. */
export function rhythms(draft: Draft): readonly Hit[] {
  const sentences = tellings(draft).map(sentenceOf);
  const timed = sentences.filter((sentence) => textAt(sentence).match(RHYTHM));
  return [...new Map(timed.map((sentence) => [`${sentence.passage.part} ${sentence.from}`, sentence])).values()];
}
