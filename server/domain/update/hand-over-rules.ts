/** The rules of a hand-over: what is left, who has it, and who was promised what by when, against what was posted. */
import { type Hit, hits, listed, type Passage, passageOf } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import { clockAt } from '../scenario/quantity.ts';
import { timesIn } from './clock-time.ts';
import * as cues from './cues/hand-over.ts';
import { DAY } from './cues/review.ts';
import { namedFor } from './named.ts';
import { lastHeard, promisesIn, type Told, timesAhead } from './promises.ts';
import { good, sentenceHas, type UpdateAsk, type UpdateFinding, weak } from './update-finding.ts';

const OPEN_WORK = lexicon(cues.OPEN_WORK, { day: DAY });
const OWNER = lexicon(cues.OWNER);
const PROMISED = lexicon(cues.PROMISED);

export function whatIsOpen(ask: UpdateAsk): readonly UpdateFinding[] {
  const found = [...hits([ask.passage], OPEN_WORK), ...timesAhead(ask.passage, ask).map(({ hit }) => hit)];
  if (found.length > 0) return good('what-is-open', found.slice(0, 1), 'It says what is left to do.');
  return weak('what-is-open', [], 'What is left to do is not in it.', 'Name what is open, what to watch, and what would make you act.');
}

export function ownersIn({ passage }: UpdateAsk): readonly Hit[] {
  return ownersOf(passage);
}

/** Where somebody takes something over, or keeps it. */
export function ownersOf(passage: Passage): readonly Hit[] {
  return hits([passage], OWNER).filter(({ from, to }) => !cues.NO_OWNER.includes(passage.text.slice(from, to).split(/\s/)[0] ?? ''));
}

export function whoHasIt(ask: UpdateAsk): readonly UpdateFinding[] {
  const found = [...ownersIn(ask), ...namedFor(ask.passage)];
  if (found.length > 0) return good('who-has-it', found.slice(0, 1), 'It says who has what from here.');
  return weak('who-has-it', [], 'Who has what from here is not in it.', 'Put a name to each thing that is left.');
}

/** What was promised in earlier words and is still owed, due or overdue, against what the hand-over says of it. */
export function promisesHandedOver(ask: UpdateAsk): readonly UpdateFinding[] {
  const owed = owedAt(ask);
  const named = timesAhead(ask.passage, ask);
  const times = timesIn(ask.passage);
  const isNamed = (due: number) => times.some(({ minutes, every }) => (ask.start + due - minutes) % every === 0);
  const handed = named.filter((time) => owed.some(({ minute }) => minute === time.due));
  const forgotten = owed.find(({ minute }) => !isNamed(minute));
  const unknown = named.filter((time) => sentenceHas(time.hit, PROMISED) && !owed.some(({ minute }) => minute === time.due));
  return [
    ...(forgotten
      ? weak(
          'promise-forgotten',
          [],
          `${listed(forgotten.told.tells)} were promised word by ${clockAt(ask.start, forgotten.minute)}${forgotten.minute < ask.at ? ', none came' : ''}, and it is not handed over.`,
          'Say who was promised what by when, and who gives it.',
        )
      : []),
    ...(unknown[0]
      ? weak(
          'promise-unknown',
          [unknown[0].hit],
          `Nothing that was posted promised word by ${clockAt(ask.start, unknown[0].due)}.`,
          'Hand over what was said, as it was said.',
        )
      : []),
    ...(handed[0]
      ? good('promise-handed-over', [handed[0].hit], `The word that is due at ${clockAt(ask.start, handed[0].due)} is handed over.`)
      : []),
  ];
}

/** Each promise that nobody who waits has heard of since; one that is overdue is owed all the more, unless the hand-over tells them itself. */
function owedAt(ask: UpdateAsk): readonly { readonly minute: number; readonly told: Told }[] {
  const itself: Told = { minute: ask.at, tells: ask.tells, writes: ask.writes, words: '' };
  return ask.log
    .filter(({ minute, words }) => minute <= ask.at && words !== '')
    .flatMap((told) =>
      promisesIn(passageOf('words', 'Words', told.words), { ...ask, at: told.minute }).map(({ due: minute }) => ({ minute, told })),
    )
    .filter(({ minute, told }) => !isFollowed(ask, told, minute < ask.at ? [...ask.log, itself] : ask.log));
}

/** Whether those who were told have heard again before the hand-over. */
function isFollowed({ at }: UpdateAsk, { tells, minute }: Told, log: readonly Told[]): boolean {
  const heard = lastHeard(tells, minute, log);
  return heard !== null && heard.minute <= at;
}
