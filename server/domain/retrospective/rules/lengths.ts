/** Sums of a review: how long it took to notice, to relieve, in all, and between two times that it names. */
import { duration } from '../../debrief/duration.ts';
import { type Hit, hits, passageOf, sentenceOf, writtenAt } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import * as cues from '../cues/length.ts';
import type { IncidentLog } from '../incident-log.ts';
import { namedTimesIn } from '../named-times.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';
import { type NamedLength, stretchesIn } from '../stretches.ts';

const KINDS = [
  { words: lexicon(cues.DETECTION), name: 'until it was noticed', from: ['began'], to: 'noticed' },
  { words: lexicon(cues.RELIEF), name: 'until it was relieved', from: ['began', 'noticed'], to: 'relieved' },
  { words: lexicon(cues.WHOLE), name: 'in all', from: ['began', 'noticed'], to: 'over' },
] as const;

/** More lengths than any review has; what follows is not judged. */
const MOST_STRETCHES = 200;
/** More faults of one kind are not read. */
const MOST_FAULTS = 6;

type Judged = { readonly hit: Hit; readonly wrong: string | null };

export function lengths(ask: RetroAsk): readonly RetroFinding[] {
  const { log } = ask.content;
  const told = spokenOf(log);
  const stretches = ask.past.flatMap(stretchesIn).slice(0, MOST_STRETCHES);
  const judged = stretches.flatMap((stretch) => judge(stretch, log, told));
  const wrong = judged.flatMap(({ hit, wrong }) =>
    wrong === null ? [] : [weak('length-wrong', [sentenceOf(hit)], wrong, 'Subtract the times of the log, and say between which.')],
  );
  if (wrong.length > 0 || judged.length === 0) return wrong.slice(0, MOST_FAULTS);
  return [
    good(
      'lengths-true',
      [judged[0]?.hit].filter((hit) => hit !== undefined),
      'How long it took agrees with the log.',
    ),
  ];
}

/** Lengths that the log itself speaks of: `retention is six hours`. */
function spokenOf(log: IncidentLog): readonly number[] {
  const text = [...log.entries.map((entry) => entry.text), ...log.figures.map(({ shown, label }) => `${shown} ${label}`)].join('\n');
  return stretchesIn(passageOf('log', 'Log', text)).map(({ minutes }) => minutes);
}

/** Nothing where neither two times nor a word says what it is the length of. */
function judge(stretch: NamedLength, log: IncidentLog, told: readonly number[]): readonly Judged[] {
  const { hit, minutes, slack } = stretch;
  const isRight = (wanted: number) => Math.abs(wanted - minutes) <= slack;
  const sentence = { ...hit.passage, text: hit.passage.text.slice(sentenceOf(hit).from, sentenceOf(hit).to) };
  const [from, to, ...others] = namedTimesIn(sentence);
  const kinds = KINDS.filter(({ words }) => hits([sentence], words).length > 0);
  const wanted = kinds.flatMap((kind) => lengthsOf(kind, log));
  if (from && to && others.length === 0) {
    const apart = (to.minutes - from.minutes + 1440) % 1440;
    if ([apart, ...wanted, ...told].some(isRight)) return [{ hit, wrong: null }];
    return [
      {
        hit,
        wrong: `From ${writtenAt(inWhole(hit, from.hit))} to ${writtenAt(inWhole(hit, to.hit))} it is ${duration(apart)}, not ${writtenAt(hit)}.`,
      },
    ];
  }
  if (wanted.length === 0) return [];
  if (wanted.some(isRight)) return [{ hit, wrong: null }];
  if (told.some(isRight) || others.length > 0) return [];
  return [{ hit, wrong: `It says ${writtenAt(hit)} ${kinds[0]?.name ?? ''}; by the log it was ${wanted.map(duration).join(' or ')}.` }];
}

/** A place in a sentence as a place in its passage. */
function inWhole(around: Hit, within: Hit): Hit {
  const { from } = sentenceOf(around);
  return { passage: around.passage, from: from + within.from, to: from + within.to };
}

function lengthsOf({ from, to }: (typeof KINDS)[number], log: IncidentLog): readonly number[] {
  const end = log[to];
  if (end === null) return [];
  return from.flatMap((moment) => {
    const start = log[moment];
    return start === null ? [] : [end - start];
  });
}
