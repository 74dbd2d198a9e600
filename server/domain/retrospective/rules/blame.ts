/** A person made the cause, by name or by role; and days that did not happen. */

import { blamedByPhrase } from '../../reading/blame.ts';
import { type Hit, hits, isDenied, quotedWords, sentenceOf } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import { blamedByName } from '../../update/blamed.ts';
import * as cues from '../cues/cause.ts';
import { type LogPoint, namedIn } from '../log-point.ts';
import { type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';

const HUMAN = lexicon(cues.HUMAN);
const CLAIM = lexicon(cues.CLAIM);
const REASON = lexicon(cues.REASON);
const COUNTERFACTUAL = lexicon(cues.COUNTERFACTUAL);

export function blame(ask: RetroAsk): readonly RetroFinding[] {
  const all = [...ask.past, ask.passages.actions];
  const tempted = temptedBy(ask);
  const plain = [...blamedByPhrase(all), ...all.flatMap(blamedByName), ...hits(all, HUMAN).filter((hit) => !isDenied(hit))];
  const found = [...plain, ...tempted.map(({ hit }) => hit).filter((hit) => !plain.some((other) => isWithin(other, hit)))];
  if (found.length === 0) return [];
  return [
    weak(
      'blame',
      found.map(sentenceOf),
      `${quotedWords(found)} ${found.length === 1 ? 'puts' : 'put'} it on a person.`,
      tempted[0]?.point.text ?? 'Say what made it look right at the time, and what let it through.',
    ),
  ];
}

function isWithin(inner: Hit, outer: Hit): boolean {
  return inner.passage === outer.passage && inner.from >= outer.from && inner.to <= outer.to;
}

/** A person of the log whom it invites to blame, in a sentence that claims a cause and gives no reason for what they did. */
function temptedBy({ content, passages, told }: RetroAsk): readonly { readonly point: LogPoint; readonly hit: Hit }[] {
  const where = [...new Set([...told, passages.summary])].filter(({ part }) => part !== 'timeline');
  const claims = [...new Map(hits(where, CLAIM).map((hit) => [`${hit.passage.part} ${sentenceOf(hit).from}`, sentenceOf(hit)])).values()];
  return content.temptations
    .filter((point) => isOfPerson(point, content.log.people))
    .flatMap((point) => {
      const hit = claims.find((one) => isOfPoint(one, point));
      return hit ? [{ point, hit }] : [];
    });
}

function isOfPoint(sentence: Hit, point: LogPoint): boolean {
  const text = sentence.passage.text.slice(sentence.from, sentence.to);
  const alone = { ...sentence.passage, text, sentences: [{ from: 0, to: text.length }] };
  return namedIn(point, [alone]) !== null && hits([alone], REASON).length === 0;
}

function isOfPerson({ text }: LogPoint, people: RetroAsk['content']['log']['people']): boolean {
  return people.some(({ name }) => text.includes(name.split(' ')[0] ?? name));
}

export function counterfactual({ past, passages }: RetroAsk): readonly RetroFinding[] {
  const found = hits([...past, passages.actions], COUNTERFACTUAL);
  if (found.length === 0) return [];
  return [
    weak(
      'counterfactual',
      found.map(sentenceOf),
      `${quotedWords(found)} ${found.length === 1 ? 'tells' : 'tell'} of a day that did not happen.`,
      'Say what people saw and knew at that minute, and what would have shown them more.',
    ),
  ];
}
