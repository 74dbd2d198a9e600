/** Actions, one by one: who does it, by which day, and whether anything changes. */
import { type Hit, hits, type Passage, passageOf, quotedWords, writtenAt } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import { ownersOf } from '../../update/hand-over-rules.ts';
import * as cues from '../cues/action.ts';
import type { LogPerson } from '../incident-log.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';

const OWNER = lexicon(cues.OWNER);
const DAY = lexicon(cues.DAY);
const CAREFUL = lexicon(cues.CAREFUL);
/** More are never done. */
export const MOST_ACTIONS = 8;
/** Words; shorter lines are the end of the one before. */
const SHORT = 5;

export function actions({ passages, content }: RetroAsk): readonly RetroFinding[] {
  const careful = hits([passages.actions], CAREFUL);
  const carefulFindings = careful.length === 0 ? [] : [carefully(careful)];
  const real = realActions(passages.actions);
  if (real.length === 0)
    return [
      ...carefulFindings,
      weak(
        'no-actions',
        [],
        'Nothing that changes the system is among the actions.',
        'Name one thing that would have made it small, with who and by when.',
      ),
    ];
  const ownerless = real.filter((action) => !hasOwner(action, content.log.people));
  const dateless = real.filter((action) => hits([action], DAY).length === 0);
  return [
    ...carefulFindings,
    ...(ownerless.length > 0
      ? [lacking('no-owner', ownerless, real.length, 'no name', 'Put one name to each, of a person or a team.')]
      : []),
    ...(dateless.length > 0 ? [lacking('no-date', dateless, real.length, 'no day', 'An action without a day is a wish.')] : []),
    ...(ownerless.length + dateless.length === 0 ? [owned(real)] : []),
    ...(real.length > MOST_ACTIONS
      ? [
          weak(
            'many-actions',
            [],
            `It has ${real.length} actions.`,
            'Three that are done are worth more than fifteen that are not: keep those that change the class.',
          ),
        ]
      : []),
  ];
}

/** Those that change something. */
export function realActions(passage: Passage): readonly Passage[] {
  return actionsIn(passage).filter((action) => hits([action], CAREFUL).length === 0);
}

function carefully(careful: readonly Hit[]): RetroFinding {
  return weak(
    'be-careful',
    careful,
    `${quotedWords(careful)} changes nothing by itself.`,
    'Name what would hold whoever is at the keyboard.',
  );
}

function lacking(rule: 'no-owner' | 'no-date', lines: readonly Passage[], all: number, what: string, advice: string): RetroFinding {
  const seen =
    lines.length === all
      ? `${all === 1 ? 'The action has' : 'The actions have'} ${what}.`
      : `${lines.length} of ${all} actions ${lines.length === 1 ? 'has' : 'have'} ${what}.`;
  return weak(rule, lines.map(whole), seen, advice);
}

function owned(real: readonly Passage[]): RetroFinding {
  const all = real.length === 2 ? 'Both' : `All ${real.length}`;
  const seen = real.length === 1 ? 'The action has a name and a day.' : `${all} actions have a name and a day.`;
  return good('actions-owned', real.slice(0, 1).map(whole), seen);
}

function whole(passage: Passage): Hit {
  return { passage, from: 0, to: passage.text.length };
}

/** The names of a table's columns. */
const TABLE_HEAD = /^\s*\|?\s*(?:what|action|item)s?\s*\|.*\b(?:who|owner|when|due|date)\b/i;

/** A line each; of one line alone, a sentence each. What only says who or when belongs to the one before. */
function actionsIn(passage: Passage): readonly Passage[] {
  const lines = passage.written.split('\n').filter((line) => /\p{L}{3}/u.test(line) && !TABLE_HEAD.test(line));
  const pieces = lines.length > 1 ? lines : passage.sentences.map(({ from, to }) => passage.written.slice(from, to));
  const joined: string[] = [];
  for (const piece of pieces) {
    if (joined.length > 0 && isRest(piece)) joined.push(`${joined.pop()} ${piece.trim()}`);
    else joined.push(piece.replace(/^[\s\-*•\d.)]+/, '').trim());
  }
  return joined.filter((one) => one !== '').map((one) => passageOf('actions', 'Actions', one));
}

function isRest(piece: string): boolean {
  const text = piece.trim();
  return /^(?:[-*•]\s*)?(?:owners?|due|by|who|when)\b/i.test(text) || (!/^[-*•\d]/.test(text) && text.split(/\s+/).length < SHORT);
}

/** A name in brackets, at the end or before what it does: `(Lena, 4 May)`, `Lena: …`, `… Platform team, 4 May`. */
const NAMED =
  /\(\s*@?\p{Lu}\p{Ll}+|^@?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s*[:–—]|[,;.–—-]\s*@?\p{Lu}\p{Ll}+(?: \p{Ll}+| \p{Lu}\p{Ll}+)?\s*[,;]|@\p{L}+|\b[Tt]eam\b|\|\s*\p{Lu}\p{Ll}+/u;

/** `the alert will fire` and `a tag will be refused` name nobody, as `Dana will` and `platform owns` do. */
const THING = /^\p{Ll}+ (?:has|gives?|checks?|watches|carries|follows|adds|writes|does|runs|will)\b|^\p{L}+ will be\b/u;

function isSomebody(hit: Hit): boolean {
  return !THING.test(writtenAt(hit));
}

function hasOwner(action: Passage, people: readonly LogPerson[]): boolean {
  if (NAMED.test(action.written) || hits([action], OWNER).length > 0 || ownersOf(action).some(isSomebody)) return true;
  return people.some(({ name }) => name.split(' ').some((part) => new RegExp(`\\b${part}\\b`, 'u').test(action.written)));
}
