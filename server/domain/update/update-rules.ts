/** The rules of an update: who is hurt and how badly, what is done, when the next word comes, nothing that is not known, no blame, for its hearers. */

import { blamedByPhrase } from '../reading/blame.ts';
import { type Hit, hits, listed, quotedWords, sentenceOf, textAt, writtenAt } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import { clockAt } from '../scenario/quantity.ts';
import { blamedAsTeam, blamedByName, byName, namesIn } from './blamed.ts';
import * as cause from './cues/cause.ts';
import * as doing from './cues/doing.ts';
import * as hearers from './cues/hearers.ts';
import * as impact from './cues/impact.ts';
import * as promised from './cues/promise.ts';
import { GRACE, lastHeard, nextWordTo, promisesIn, type Told, waiting } from './promises.ts';
import { good, isDeniedHere, namedIn, sentenceHas, sized, type UpdateAsk, type UpdateFinding, vagueIn, weak } from './update-finding.ts';

const DOING = lexicon(doing.DOING, { ...doing.SHARED, acting: doing.ACTING });
const TROUBLE = new RegExp(`(?:^|\\s)(?<!over |(?:touch|chang|mov|alter|restart)(?:e|es|ing)? )(?:${doing.TROUBLE.join('|')})$`);
const DEED = byName([...doing.DEEDS, ...doing.DEEDS_DONE]);
const SOMETIME = lexicon(promised.SOMETIME);
const CAUSE = lexicon(cause.CAUSE, { ...cause.SHARED, hurt: impact.SHARED.people });
const HEDGE = lexicon(cause.HEDGE);
const OPEN = lexicon(cause.OPEN);
const INSIDE = lexicon(hearers.INSIDE);
const MONEY = new RegExp(hearers.MONEY.join('|'), 'gu');

export function whoIsHurt(ask: UpdateAsk): readonly UpdateFinding[] {
  const [first] = sized(ask);
  if (first) return good('who-is-hurt', [first], 'It says who is hurt and how badly.');
  if (ask.isCalm) return [];
  const [vague] = vagueIn(ask);
  if (vague) return weak('how-badly', [vague], `${quotedWords([vague])} says neither how many nor how badly.`, SAY_HOW_BADLY);
  const named = namedIn(ask).slice(0, 1);
  return named.length > 0
    ? weak('how-badly', named, `It names ${quotedWords(named)} and not how many, or how badly.`, SAY_HOW_BADLY)
    : weak(
        'how-badly',
        [],
        'Who is hurt, and how badly, is not in it.',
        'Begin with who cannot do what, how many of them, and since when.',
      );
}

/** Not every screen shows a share. */
const SAY_HOW_BADLY = 'Say what they cannot do, and how many: as a figure where a screen shows one, or as all, most or half of them.';

export function whatIsDone({ passage }: UpdateAsk): readonly UpdateFinding[] {
  const found = [...hits([passage], DOING), ...namesIn(passage, DEED)].filter((hit) => !isDeniedHere(hit) && !isTrouble(hit));
  if (found.length > 0) return good('what-is-done', found.slice(0, 2), 'It says what is being done.');
  return weak(
    'what-is-done',
    [],
    'What is being done is not in it.',
    'Say the one thing that is under way, in words that its reader knows.',
  );
}

/** What goes wrong, and what is only watched or awaited, is not what is done about it. */
function isTrouble(hit: Hit): boolean {
  return TROUBLE.test(textAt(hit).trim());
}

export function nextWord(ask: UpdateAsk): readonly UpdateFinding[] {
  const promises = promisesIn(ask.passage, ask);
  if (promises.length > 0)
    return good(
      'next-word',
      promises.slice(0, 1).map(({ hit }) => hit),
      'It says when the next word comes.',
    );
  const vague = hits([ask.passage], SOMETIME);
  const seen = vague.length > 0 ? `${quotedWords(vague)} is no time.` : 'When the next word comes is not in it.';
  return weak('next-word', vague, seen, 'Give a time of day, and keep it even if nothing is new.');
}

export function unknownCause({ passage, causesLeft }: UpdateAsk): readonly UpdateFinding[] {
  const told = hits([passage], CAUSE).filter((hit) => !sentenceHas(hit, HEDGE) && !isDeniedHere(hit) && !isDeniedAfter(hit));
  if (told.length > 0 && causesLeft !== 1) {
    const known = causesLeft === null ? 'as known' : `as known, while ${causesLeft} were still possible by what had been shown`;
    return weak(
      'unknown-cause',
      told.map(sentenceOf).slice(0, 1),
      `It tells a cause ${known}.`,
      'Say what is seen and what is done; a cause only once it is proven, or as a suspicion.',
    );
  }
  const open = hits([passage], OPEN);
  return told.length === 0 && open.length > 0 ? good('open-about-cause', open.slice(0, 1), 'It is open about what is not known.') : [];
}

/** `The cause is not the database`. */
function isDeniedAfter({ passage, to }: Hit): boolean {
  return /^ (?:(?:certainly|probably|clearly|surely) )?(?:not|neither|nothing|nowhere)\b/.test(passage.text.slice(to, to + 30));
}

export function blame({ passage }: UpdateAsk): readonly UpdateFinding[] {
  const found = [...blamedByPhrase([passage]), ...blamedByName(passage), ...blamedAsTeam(passage)];
  if (found.length === 0) return [];
  return weak(
    'blame',
    found,
    `${quotedWords(found)} puts it on a person.`,
    'Say what happened, not who: who reads this stops telling you things.',
  );
}

/** So many words from inside the house can be guessed at. */
const MOST_INSIDE = 1;
/** Words; what is read on a phone. */
const LONG = 130;

export function fitsHearers({ passage, tells }: UpdateAsk): readonly UpdateFinding[] {
  const outside = tells.filter((one) => one === 'customers' || one === 'leadership' || one === 'partners');
  if (outside.length === 0) return [];
  const inside = hits([passage], INSIDE);
  const different = new Set(inside.map((hit) => writtenAt(hit).toLowerCase()));
  const hearers = outside.join(' and ');
  const money = outside.includes('customers') ? hits([passage], MONEY) : [];
  if (money.length > 0)
    return weak(
      'fits-hearers',
      money,
      `${quotedWords(money)} is nothing that customers are told.`,
      'Tell them what they see, what to do, and when you write again.',
    );
  if (different.size > (outside.includes('partners') ? MOST_INSIDE + 2 : MOST_INSIDE))
    return weak(
      'fits-hearers',
      inside,
      `${quotedWords(inside)} says nothing to ${hearers}.`,
      'Say it as they would see it: what fails for whom.',
    );
  if (passage.words > LONG)
    return weak(
      'fits-hearers',
      [],
      `${passage.words} words are more than ${hearers} read at such an hour.`,
      'Four sentences: who, what is done, when you write again, what they should do.',
    );
  return [];
}

export function promise(ask: UpdateAsk): readonly UpdateFinding[] {
  const [first] = promisesIn(ask.passage, ask);
  if (!first || ask.tells.length === 0) return [];
  const time = clockAt(ask.start, first.due);
  const heard = lastHeard(ask.tells, ask.at, ask.log);
  if (heard !== null && heard.minute <= first.due + GRACE)
    return good('promise-kept', [first.hit], `Word was promised by ${time}${hasCome(ask, heard)}.`);
  if (ask.endedAt <= first.due + GRACE || !couldBeKept(ask, first.due)) return [];
  return weak(
    'promise-broken',
    [first.hit],
    `Word was promised by ${time}; ${heard === null ? noneCame(ask) : `the next came at ${clockAt(ask.start, heard.minute)}`}.`,
    'A time that is missed costs more trust than none: give one that you can keep, and keep it.',
  );
}

/** Many a step tells somebody, and asks for no words. */
function hasCome({ start }: UpdateAsk, { minute, words }: Told): string {
  const time = clockAt(start, minute);
  return words.trim() === '' ? `; a later step told them at ${time}` : `, and came at ${time}`;
}

/** Nobody is blamed for a word that nothing on offer could have given in time. */
function couldBeKept({ tells, at, log, chances }: UpdateAsk, due: number): boolean {
  if (chances === null) return true;
  const inTime = [...log, ...chances].filter(({ minute }) => minute <= due + GRACE);
  return waiting(tells).every((one) => nextWordTo(one, at, inTime) !== null);
}

function noneCame({ tells, at, log }: UpdateAsk): string {
  const without = waiting(tells).filter((one) => nextWordTo(one, at, log) === null);
  return without.length === waiting(tells).length ? 'none came' : `none came to ${listed(without)}`;
}
