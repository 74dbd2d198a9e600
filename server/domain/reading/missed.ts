/** What is said of a thing that was not found where it belongs, in milder words where it stands in another part. */
import { type Cues, isShown, placesOf } from './cue.ts';
import { type Draft, marksOf } from './draft.ts';
import { cuesDue, type DueParts } from './due.ts';
import type { Found } from './rule.ts';
import { type Owed, weighed } from './weighed/evidence.ts';

export type Sought = {
  readonly owed: Owed;
  /** In every part. */
  readonly cues: Cues;
  /** Where it is looked for first. */
  readonly part: string | null;
  /** As the subject of a sentence: `The way back`. */
  readonly name: string;
  /** As a sentence. */
  readonly seen: string;
  readonly advice: string;
};

/** Nothing where it is shown in the parts where it is due. */
export function missed(draft: Draft, due: DueParts, what: Sought): readonly Found[] {
  return missedUnless(isShown(cuesDue(what.cues, draft, due), draft), draft, what);
}

/** Phrases and weighed sentences are both asked. `isSaid`: phrases show it. */
export function missedUnless(isSaid: boolean, draft: Draft, what: Sought): readonly Found[] {
  const { owed, part, seen, advice } = what;
  return weighed(draft, owed, isSaid ? [] : missing(draft, what), { part, marks: [], seen, advice });
}

/** Twice told elsewhere is told; in a short answer once, since its parts run into each other. */
const SHORT = 300;

function missing(draft: Draft, { cues, part, name, seen, advice }: Sought): readonly Found[] {
  const elsewhere = cues.clear.filter(({ passage }) => passage.part !== part);
  const [first] = elsewhere;
  const due = draft.scaffold.parts.find(({ id }) => id === part);
  if (!first || !due) return [{ part, marks: [], seen, advice }];
  if (placesOf(elsewhere) >= (draft.words < SHORT ? 1 : 2)) return [];
  const said = `${name} is touched on under ${first.passage.name}; an interviewer looks for it in ${due.name}.`;
  return [{ part, marks: marksOf([first]), seen: said, advice }];
}
