/** A person who is named as the cause. A name is known by its capital, so it is read as it was written. */
import * as persons from '../reading/cues/person.ts';
import { type Hit, hits, isDenied, type Passage } from '../reading/draft.ts';
import { anyOf, lexicon } from '../reading/lexicon.ts';
import * as cues from './cues/blame.ts';
import { SHARED as CAUSE } from './cues/cause.ts';
import { SHARED as IMPACT } from './cues/impact.ts';

const NAME = "(?<name>\\p{Lu}\\p{Ll}{2,14}|[Hh]e|[Ss]he)(?:['’]s (?:team|people|group|developers|engineers))?";
const FAULT = `(?:who )?(?:simply |just |obviously |again |also )?${anyOf(cues.FAULT)}`;
const BLAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAME},? ${FAULT}|(?<owner>\\p{Lu}\\p{Ll}{2,14})['’]s? (?:\\p{Ll}{2,12} )?${anyOf(cues.FAULTS)})(?!\\p{L})`,
  'gu',
);

const NO_NAME = new Set(persons.NO_NAME);
/** What breaks at the start of a sentence: `Checkout broke it`. */
const THING = new RegExp(
  `^${anyOf([...CAUSE.machine, ...IMPACT.acts, ...IMPACT.act, ...IMPACT.people, 'login', 'checkout', 'website', 'search', 'production', 'something', 'nothing'])}$`,
);

export function blamedByName(passage: Passage): readonly Hit[] {
  const all = Array.from(passage.written.matchAll(BLAMED), (found) => ({ found, name: found.groups?.name ?? found.groups?.owner ?? '' }));
  // Looked for once a name: the whole text is searched for it.
  const firms = new Set([...new Set(all.map(({ name }) => name))].filter((name) => isFirm(passage, name)));
  return all
    .filter(({ found, name }) => isPerson(name) && passage.bare[found.index] !== ' ' && !firms.has(name))
    .map(({ found }) => ({ passage, from: found.index, to: found.index + found[0].trimEnd().length }))
    .filter((hit) => !isDenied(hit));
}

const TEAM = lexicon(cues.TEAM_BLAMED, { fault: [...cues.FAULT, ...cues.TEAM_FAULT] });

/** A team that is said to have done it, and a person that it was `again`. */
export function blamedAsTeam(passage: Passage): readonly Hit[] {
  return [...hits([passage], TEAM), ...namesIn(passage, AGAIN)].filter((hit) => !isDenied(hit));
}

const AGAIN = /(?:[Ii]t was|[Tt]his was|[Tt]hat was) (?<name>\p{Lu}\p{Ll}{2,14}) (?:again|not \p{Ll}{2,14}ing|who)(?!\p{L})/gu;

const A_NAME = "(?<![\\p{L}\\p{N}])(?<name>\\p{Lu}\\p{Ll}{2,14})(?:['’]s (?:team|people|group))?";

/** A pattern of what somebody who is named does. */
export function byName(verbs: readonly string[]): RegExp {
  return new RegExp(`${A_NAME} (?:now |also |already |has )?${anyOf(verbs)}(?!\\p{L})`, 'gu');
}

const NOBODY_ELSE: ReadonlySet<string> = new Set();

/** Where somebody is named by a pattern whose group `name` is a person's, and none of the words `but`. */
export function namesIn(passage: Passage, named: RegExp, but = NOBODY_ELSE): readonly Hit[] {
  return Array.from(passage.written.matchAll(named), (found) => ({ found, name: found.groups?.name ?? '' }))
    .filter(({ found, name }) => isPerson(name) && !but.has(name) && passage.text[found.index] !== ' ')
    .map(({ found }) => ({ passage, from: found.index, to: found.index + found[0].trimEnd().length }));
}

export function isPerson(name: string): boolean {
  return (/^s?he$/i.test(name) || !NO_NAME.has(name)) && !THING.test(name.toLowerCase());
}

const FIRM = '(?:provider|bank|vendor|service|partner|system|supplier)';

/** `Kestrel, our risk provider` and `the provider Kestrel` are firms. */
function isFirm({ written }: Passage, name: string): boolean {
  return new RegExp(`\\b${name}(?:,| is) (?:our|the|an?) (?:\\p{L}+ ){0,3}${FIRM}\\b|${FIRM} ${name}\\b`, 'u').test(written);
}
