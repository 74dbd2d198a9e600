/** Who acts in a clause: the candidate, the team, somebody else, nobody, or a thing. */
import { type Clause, isJoined } from './clause.ts';
import * as cues from './cues/people.ts';
import type { Token } from './tagger.ts';
import { isTool } from './tool.ts';

export type SubjectKind = 'i' | 'we' | 'you' | 'person' | 'nobody' | 'thing' | 'none';
export type ClauseSubject = { readonly kind: SubjectKind; readonly tokens: readonly Token[] };

const PERSON = new Set(cues.PERSON);
const PRONOUN = new Set(cues.PRONOUN);
const OWN_GROUP = new Set(cues.OWN_GROUP);
const RELATIVE = new Set(['which', 'that', 'what']);
const NOBODY = new Set(['nobody', 'none', 'neither', 'no']);

/** `before` is the clause before it in the same sentence with its subject: after `and` that one goes on. */
export function subjectOf(clause: Clause, before: ClauseSubject | null): ClauseSubject {
  const own = phraseBefore(clause);
  const kind = own.length === 0 && RELATIVE.has(clause.opener) ? 'thing' : kindOf(own);
  if (kind === 'none' && before !== null && isJoined(clause)) return before;
  return { kind, tokens: own };
}

/** The words before the verb that name who acts, without what opens the clause and without `In March`, `on the bridge`. */
function phraseBefore(clause: Clause): readonly Token[] {
  const ahead = phraseIn(wordsBefore(clause));
  return ahead.length > 0 ? ahead : phraseIn(turnedRound(clause));
}

function wordsBefore({ tokens, verbAt, opener }: Clause): readonly Token[] {
  const start = opener !== '' && opener !== 'who' ? 1 : 0;
  return tokens.slice(start, Math.max(verbAt, start));
}

/** `did nobody ask`, `had he tested it`. */
function turnedRound({ tokens, verbAt }: Clause): readonly Token[] {
  const verb = tokens[verbAt];
  if (!verb || !(verb.tags.has('Auxiliary') || verb.tags.has('Copula') || verb.root === 'do')) return [];
  const behind = tokens.slice(verbAt + 1);
  const next = behind.findIndex(({ tags }) => tags.has('Verb'));
  return next > 0 && next <= 4 ? behind.slice(0, next) : [];
}

function phraseIn(ahead: readonly Token[]): readonly Token[] {
  let phrase: readonly Token[] = [];
  let aside: readonly Token[] | null = null;
  for (const token of ahead) {
    if (aside === null && isPassing(token)) continue;
    if (token.tags.has('Preposition') && !token.tags.has('Hyphenated')) aside = [];
    else if (aside && !endsAside(token, aside, phrase)) aside = [...aside, token];
    else if (hasNoun(phrase) && begins(token)) {
      phrase = [token];
      aside = null;
    } else {
      phrase = [...phrase, token];
      aside = null;
    }
  }
  return hasNoun(phrase) ? phrase : [];
}

/** `On the bridge | Marta …`, `after that | we …`; but `the owner of the service`. */
function endsAside(token: Token, aside: readonly Token[], phrase: readonly Token[]): boolean {
  if (isSubjectPronoun(token) && token.word !== 'that' && token.word !== 'this') return true;
  return !hasNoun(phrase) && aside.length > 0 && (token.tags.has('Determiner') || token.tags.has('Person') || token.tags.has('FirstName'));
}

function begins({ tags }: Token): boolean {
  return tags.has('Determiner') || tags.has('Pronoun');
}

function isPassing({ tags, word }: Token): boolean {
  return (tags.has('Adverb') && !PRONOUN.has(word)) || tags.has('Negative') || (tags.has('Conjunction') && word !== 'who');
}

const SUBJECT_PRONOUNS = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'who', 'nobody', 'this', 'that', 'there']);

function isSubjectPronoun({ word }: Token): boolean {
  return SUBJECT_PRONOUNS.has(word);
}

function hasNoun(phrase: readonly Token[]): boolean {
  return phrase.some(({ tags, word }) => tags.has('Noun') || tags.has('Pronoun') || isNobody(word) || SUBJECT_PRONOUNS.has(word));
}

function isNobody(word: string): boolean {
  return NOBODY.has(word);
}

export function kindOf(phrase: readonly Token[]): SubjectKind {
  const words = phrase.map(({ word }) => word);
  const head = phrase.at(-1);
  if (!head) return 'none';
  if (words.some(isNobody)) return 'nobody';
  if (head.word === 'i' || head.word === 'myself') return 'i';
  if (head.word === 'we' || (OWN_GROUP.has(head.root) && words.length <= 2 && isOwn(words[0]))) return 'we';
  if (head.word === 'you') return 'you';
  if (PRONOUN.has(head.word) || isPerson(head)) return 'person';
  return 'thing';
}

function isOwn(word: string | undefined): boolean {
  return word === 'the' || word === 'my' || word === 'our';
}

/** By a noun for people, or by a name that is no tool's. */
export function isPerson({ word, root, tags }: Token): boolean {
  if (PERSON.has(root) || PERSON.has(word)) return true;
  if (isTool(word) || tags.has('Acronym') || tags.has('Organization') || tags.has('Place')) return false;
  return tags.has('Person') || tags.has('FirstName') || tags.has('Actor');
}
