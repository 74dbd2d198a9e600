/** Who has it, and when the next word comes: at an hour that is still ahead. */
import { type Hit, hits, type Passage, sentenceOf, textAt, writtenAt } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import { lengthsIn, timesIn } from '../../update/clock-time.ts';
import { ownersOf } from '../../update/hand-over-rules.ts';
import { timesAhead } from '../../update/promises.ts';
import type { HandOver } from '../hand-over.ts';
import { good, type HandOverAsk, type HandOverFinding, weak } from '../hand-over-finding.ts';

const HAS_IT = lexicon([
  "i(?:'ve| have| 've got|'m| am|'ll| will)? (?:got |now )?(?:have|take|took|taking|own|lead|leading|got|keep) (?:it|this|over|command|the (?:incident|call|lead))",
  "i(?:'ve| have) (?:it|this|command|the (?:incident|call|lead))",
  'over to (?:you|me|\\p{L}{2,14})',
  'you (?:have|take|own|lead) (?:it|this|over|command|the)',
  'mine',
  'yours',
  'command is with',
]);

export function whoHasIt({ content, all }: HandOverAsk): readonly HandOverFinding[] {
  const owners = all.flatMap(ownersOf);
  const found = [...hits(all, HAS_IT), ...owners.filter((hit) => isPerson(hit, content)), ...owners.filter((hit) => isNamed(hit))];
  if (found.length > 0) return [good('has-it', found.slice(0, 1).map(sentenceOf), 'It says who has it from here.')];
  const advice =
    content.way === 'gives'
      ? `Say that ${content.partner} has it, and who does each thing that is open.`
      : 'Say “I have it”: until somebody does, both think that the other has.';
  return [weak('nobody-has-it', [], 'Who has it from here is not in it.', advice)];
}

/** Who is known by name; `I` and `you` are. */
function isPerson(hit: Hit, { log, partner }: HandOver): boolean {
  const first = firstWord(hit).toLowerCase();
  return [...log.people.map(({ name }) => name), partner, 'i', 'you'].some((name) => name.toLowerCase().split(' ')[0] === first);
}

/** Another name, or the word `owner`; what will not do something has nothing. */
function isNamed(hit: Hit): boolean {
  return /^(?:\p{Lu}|owner|assigned|handed|over)/u.test(firstWord(hit)) && !/\bwill not\b/.test(textAt(hit));
}

function firstWord(hit: Hit): string {
  return writtenAt(hit).split(/[^\p{L}]/u)[0] ?? '';
}

/** Words that make a time the time of the next word, or of the next look. */
const NEXT = lexicon([
  'next',
  'due',
  'updates?',
  'word',
  'report(?:s|ed)?',
  'post(?:s|ed)?',
  'say',
  'tell',
  'told',
  'look(?:s|ed)? (?:again|in|at)',
  'check(?:s|ed|ing)?',
  'watch(?:es)?',
  'back',
  'answers?',
  'promised',
  'expects?',
  'waits?',
  'hears?',
  'checkpoint',
  'status page',
  'every',
  '(?:by|before|until|latest) \\d{1,2}:\\d\\d',
]);

export function nextTime({ content, all }: HandOverAsk): readonly HandOverFinding[] {
  const { minutes: at, start } = content.situation;
  const ahead = all
    .flatMap((passage) => [...timesAhead(passage, { at, start }).map(({ hit }) => hit), ...lengthsAhead(passage)])
    .map(sentenceOf)
    .filter((sentence) => isOfNext(sentence) || namesPerson(sentence, content));
  if (ahead.length > 0) return [good('next-time', ahead.slice(0, 1), 'It says when the next word, or the next look, is due.')];
  const advice = `Give a time of day after ${content.situation.clock} at which the next word, or the next look, is due.`;
  const past = all.flatMap((passage) => timesIn(passage).map(({ hit }) => hit)).filter((hit) => isOfNext(sentenceOf(hit)));
  if (past.length > 0)
    return [
      weak('next-time-past', past.slice(0, 1), `No time that it names for the next word is after ${content.situation.clock}.`, advice),
    ];
  return [weak('no-next-time', [], 'When the next word is due is not in it.', advice)];
}

/** `Grace at 08:00`. */
function namesPerson({ passage, from, to }: Hit, { log }: HandOver): boolean {
  const written = passage.written.slice(from, to);
  return log.people.some(({ name }) => written.includes(name.split(' ')[0] ?? name));
}

function isOfNext({ passage, from, to }: Hit): boolean {
  return hits([{ ...passage, text: passage.text.slice(from, to) }], NEXT).length > 0;
}

/** `in ten minutes`, `within the hour`; what took so long is behind. */
function lengthsAhead(passage: Passage): readonly Hit[] {
  return lengthsIn(passage)
    .map(({ hit }) => hit)
    .filter(({ from }) => /^(?:in|within|every)\b/.test(passage.text.slice(from, from + 8)));
}
