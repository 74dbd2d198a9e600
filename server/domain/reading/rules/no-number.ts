/** No figure where one is due: in the result of a story, anywhere in the other kinds. */

import type { ScaffoldId } from '../../question/scaffold.ts';
import { type Draft, marksOf, passagesOf, quotedWords } from '../draft.ts';
import { figuresIn } from '../figure.ts';
import { unmeasured } from '../outcome.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { weighed } from '../weighed/evidence.ts';

export const noNumber = { id: 'no-number', level: 'weak', applies: always, find } satisfies Rule;

/** Where the figure belongs, and which one. */
const DUE: Readonly<Record<ScaffoldId, { readonly part: string; readonly advice: string }>> = {
  star: { part: 'result', advice: 'Give what it was before and after, and how long it took.' },
  design: { part: 'constrain', advice: 'Assume a load, a limit and a target, and say that you assume them.' },
  troubleshooting: { part: 'impact', advice: 'Say what share of requests or users, since when, and at which value you call it over.' },
  situational: { part: 'assess', advice: 'Say how many, how often or by when; an assumed figure will do if you call it that.' },
  principle: { part: 'example', advice: 'Give the figure that moved, before and after.' },
};

function find(draft: Draft): readonly Found[] {
  const absent = whereNone(draft);
  return weighed(draft, 'outcome', absent.length > 0 ? absent : notSaidHowMuch(draft), {
    part: OUTCOME[draft.scaffold.id],
    marks: [],
    seen: 'I did not find a figure for how it came out.',
    advice: HOW_MUCH,
  });
}

/** Where what came out is told. */
const OUTCOME = { star: 'result', design: null, troubleshooting: null, situational: null, principle: 'example' } as const;

function notSaidHowMuch(draft: Draft): readonly Found[] {
  const claims = unmeasured(draft);
  const [first] = claims;
  if (!first) return [];
  const seen = `${quotedWords(claims)}: I did not find how much.`;
  return [{ part: first.passage.part, marks: marksOf(claims), seen, advice: HOW_MUCH }];
}

const HOW_MUCH = 'Give the figure that changed, before and after.';

function whereNone(draft: Draft): readonly Found[] {
  const { part, advice } = DUE[draft.scaffold.id];
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
