/** Others in the answer: who worked with the candidate, who was asked or won over, and who changed how they work. */

import type { Clause } from './clause.ts';
import * as cues from './cues/person.ts';
import { type Hit, hits, isDenied, type Passage } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { type Statement, statementAt, statementsOf } from './statement.ts';
import { type ClauseSubject, isPerson } from './subject.ts';

const COOPERATION = lexicon(cues.COOPERATION, cues.WORDS);

export function cooperation(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, COOPERATION).filter((hit) => !isDenied(hit));
}

/** `asked Marta to …`, `handed comms to Aisha`: read as it was written, since a name is known by its capital. */
const NAMED =
  /(?:\b(?:[Aa]sked|[Nn]amed|[Hh]ad|[Gg]ave|[Pp]aged|[Rr]ang|[Cc]alled|[Pp]aired with|[Ww]ith|[Ll]et|[Ii]nvited|[Hh]anded \p{Ll}+ to|[Tt]hanks to|[Bb]ecause) (?:the lead \p{Ll}+, )?|(?:^|[.!?] |\n|, |; |and |but |- )(?=\p{Lu}\p{Ll}{2,14}(?:,? (?:who|from)|, our| (?:took|built|found|ran|wrote|watched|checked|looked|posted|updated|challenged|taught|noticed|said|told|proposed|led|sat|did|had|could|heard|caught|saw|asked|typed|brought|made|owned|owns|wanted|came|had written|added|helped|noticed|ran|put|sent|presented|rewrote|reckoned|pointed out|worked|corrected|laughed)\b)))(\p{Lu}\p{Ll}{2,14})\b/gu;
const NO_NAME = new Set(cues.NO_NAME);
const CREDITED = lexicon(cues.CREDITED, cues.WORDS);

/** Somebody else with a part in it: by name, or by what they are and did. */
export function credits(passages: readonly Passage[]): readonly Hit[] {
  const named = passages.flatMap((passage) => Array.from(passage.written.matchAll(NAMED), (found) => namedHit(passage, found)));
  return [
    ...named.filter(({ passage, from, to }) => !NO_NAME.has(passage.written.slice(from, to)) && isSpoken(passage, from)),
    ...hits(passages, CREDITED),
  ];
}

function namedHit(passage: Passage, found: RegExpExecArray): Hit {
  const name = found[1] ?? '';
  const from = found.index + found[0].length - name.length;
  return { passage, from, to: from + name.length };
}

function isSpoken(passage: Passage, at: number): boolean {
  return passage.text[at] !== ' ';
}

const MEETING = lexicon(cues.MEETING);

/** People asked, told, shown or won over. */
export function meetings(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, MEETING).filter((hit) => !isDenied(hit) && (statementAt(hit)?.subject.kind !== 'thing' || isWithSomebody(hit)));
}

/** `99.5 per cent, agreed with Devika`: whatever the subject. */
function isWithSomebody({ passage, to }: Hit): boolean {
  return /^ (?:with|by) \p{Lu}\p{Ll}/u.test(passage.cased.slice(to));
}

const WILLING = new Set(cues.WILLING);

/** `Its owner signed`, `product saw the price and said no`: somebody else with a will of their own. */
export function wills(passages: readonly Passage[]): readonly Hit[] {
  return statementHits(passages, ({ subject, modality, isDenied, clause }) => {
    if (subject.kind !== 'person' || isDenied || modality === 'asked' || modality === 'conditional') return false;
    return (
      isNamedAct(subject, clause) || clause.tokens.slice(clause.verbAt).some(({ tags, root }) => tags.has('Verb') && WILLING.has(root))
    );
  });
}

/** `Sven wrote the first step`: who has a name and does something has a part. */
function isNamedAct({ tokens }: ClauseSubject, { tokens: words, verbAt }: Clause): boolean {
  return tokens.some(({ tags }) => tags.has('FirstName')) && words[verbAt]?.tags.has('Copula') === false;
}

function statementHits(passages: readonly Passage[], test: (statement: Statement) => boolean): readonly Hit[] {
  return passages.flatMap((passage) =>
    statementsOf(passage)
      .flat()
      .filter(test)
      .map(({ from, to }) => ({ passage, from, to })),
  );
}

const DEALING = new Set(cues.DEALING);

/** `I showed the product manager`, `we gave Ines the list`: one's own side deals with somebody. */
export function dealings(passages: readonly Passage[]): readonly Hit[] {
  return statementHits(passages, ({ subject, isDenied, clause: { tokens, verbAt } }) => {
    if ((subject.kind !== 'i' && subject.kind !== 'we') || isDenied || verbAt < 0) return false;
    const at = tokens.findIndex(({ tags, root }, index) => index >= verbAt && tags.has('Verb') && DEALING.has(root));
    return at >= 0 && tokens.slice(at + 1, at + 5).some(isPerson);
  });
}

const ADOPTION = lexicon(cues.ADOPTION);

export function adoptions(passages: readonly Passage[]): readonly Hit[] {
  return hits(passages, ADOPTION).filter((hit) => !isDenied(hit));
}

/** `Gráinne had not slept`, `Piotr watches it`: others as those who do something. */
export function othersActing(passages: readonly Passage[]): readonly Hit[] {
  return passages.flatMap((passage) =>
    statementsOf(passage)
      .flat()
      .filter(({ subject, modality }) => subject.kind === 'person' && modality === 'told')
      .map(({ from, to }) => ({ passage, from, to })),
  );
}
