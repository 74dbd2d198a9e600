/** The rules of a review: what it cost whom, what will be different, who does it by when. */
import { type Hit, hits, isDenied, quotedWords } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import * as cues from './cues/review.ts';
import { ownersIn } from './hand-over-rules.ts';
import { namedBeside, namedFor } from './named.ts';
import { good, sentenceHas, sized, type UpdateAsk, type UpdateFinding, weak } from './update-finding.ts';

const DAY = lexicon(cues.DAY);
const CHANGE = lexicon(cues.CHANGE, cues.THINGS);
const CAREFUL = lexicon(cues.CAREFUL);
const PAST = lexicon(cues.PAST);

export function howBadlyItWas(ask: UpdateAsk): readonly UpdateFinding[] {
  const [first] = sized(ask);
  if (first) return good('how-badly-it-was', [first], 'It says what it cost, and whom.');
  if (ask.isCalm) return [];
  return weak(
    'how-badly-it-was',
    [],
    'What it cost, and whom, is not in it.',
    'Begin with who could not do what, how many, and for how long.',
  );
}

export function whatChanges({ passage }: UpdateAsk): readonly UpdateFinding[] {
  const found = hits([passage], CHANGE).filter((hit) => !isDenied(hit) && !sentenceHas(hit, CAREFUL));
  if (found.length > 0) return good('what-changes', found.slice(0, 1), 'It changes something for the whole class of faults.');
  const careful = hits([passage], CAREFUL);
  const seen = careful.length > 0 ? `${quotedWords(careful)} changes nothing by itself.` : 'What will be different is not in it.';
  return weak('what-changes', careful, seen, 'Name one thing that would have caught it, or made it small, whoever is at the keyboard.');
}

/** `On Tuesday 320 nurses could open no file`, and not `by Tuesday`. */
function isPast(hit: Hit): boolean {
  return (
    sentenceHas(hit, PAST) && !/\b(?:by|until|till|before|due|eta|next|latest)\b[^.!?]{0,12}$/.test(hit.passage.text.slice(0, hit.from))
  );
}

export function whoAndWhen(ask: UpdateAsk): readonly UpdateFinding[] {
  const days = hits([ask.passage], DAY).filter((hit) => !isPast(hit));
  const owners = [...ownersIn(ask), ...namedFor(ask.passage), ...days.flatMap(namedBeside)];
  if (owners.length > 0 && days.length > 0)
    return good('who-and-when', [...owners.slice(0, 1), ...days.slice(0, 1)], 'It says who does it, by when.');
  return weak(
    'who-and-when',
    [...owners, ...days].slice(0, 1),
    owners.length > 0 ? 'By when is not in it.' : 'Who does it is not in it.',
    'An action without a name and a day is a wish.',
  );
}
