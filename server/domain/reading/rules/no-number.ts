/** No figure where one is due: in the result of a story, anywhere in the other kinds, and wherever it is said that something came out well. */

import type { ScaffoldId } from '../../question/scaffold.ts';
import { type Draft, type Hit, marksOf, passagesOf, quotedWords } from '../draft.ts';
import { DUE, duePassages } from '../due.ts';
import { figuresIn } from '../figure.ts';
import { unmeasured } from '../outcome.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { sentencesOfKind, weighed } from '../weighed/evidence.ts';

export const noNumber = { id: 'no-number', level: 'weak', applies: always, find } satisfies Rule;

/** Where the figure belongs, and which one. */
const FIGURE: Readonly<Record<ScaffoldId, { readonly part: string; readonly advice: string }>> = {
  star: { part: 'result', advice: 'Give what it was before and after, and how long it took.' },
  design: { part: 'constrain', advice: 'Assume a load, a limit and a target, and say that you assume them.' },
  troubleshooting: { part: 'impact', advice: 'Say what share of requests or users, since when, and at which value you call it over.' },
  situational: { part: 'assess', advice: 'Say how many, how often or by when; an assumed figure will do if you call it that.' },
  principle: { part: 'example', advice: 'Give the figure that moved, before and after.' },
};

/** What is owed of how it came out, and the part where that is told. */
const OUTCOME = {
  star: { owed: 'outcome', part: 'result' },
  design: { owed: 'outcome', part: null },
  troubleshooting: { owed: 'caseOutcome', part: 'verify' },
  situational: { owed: 'caseOutcome', part: 'follow-up' },
  principle: { owed: 'outcome', part: 'example' },
} as const;

/** What is less likely to tell an outcome without its figure is not quoted as such. */
const LEAST_VAGUE = 0.5;

function find(draft: Draft): readonly Found[] {
  const { owed, part } = OUTCOME[draft.scaffold.id];
  const absent = whereNone(draft);
  const found = absent.length > 0 ? absent : notSaidHowMuch(unmeasured(draft));
  const [vague] = notSaidHowMuch(sentencesOfKind(duePassages(draft, DUE[owed]), 'noOutcome', LEAST_VAGUE));
  // What one would do in a case need not have come out; who says that it did owes how much.
  if (owed === 'caseOutcome' && !vague) return found;
  return weighed(draft, owed, found, vague ?? { part, marks: [], seen: 'I did not find a figure for how it came out.', advice: HOW_MUCH });
}

function notSaidHowMuch(claims: readonly Hit[]): readonly Found[] {
  const [first] = claims;
  if (!first) return [];
  const seen = `${quotedWords(claims)}: I did not find how much.`;
  return [{ part: first.passage.part, marks: marksOf(claims), seen, advice: HOW_MUCH }];
}

const HOW_MUCH = 'Give the figure that changed, before and after.';

function whereNone(draft: Draft): readonly Found[] {
  const { part, advice } = FIGURE[draft.scaffold.id];
  const [due] = passagesOf(draft, part);
  if (!due) return [];
  if (draft.scaffold.id !== 'star')
    return figuresIn(draft.passages).length > 0 ? [] : [{ part, marks: [], seen: 'There is no figure in the whole answer.', advice }];
  if (due.words === 0 || figuresIn([due]).length > 0) return [];
  return [
    {
      part,
      marks: [],
      seen: 'Result has no number.',
      advice: draft.question.touches.includes('incident') ? 'Give the time to restore and what the fix changed.' : advice,
    },
  ];
}
