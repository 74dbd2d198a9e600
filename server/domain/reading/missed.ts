/** What is said of a thing that was not found where it belongs, in milder words where it stands in another part. */
import { type Cues, isShown, placesOf } from './cue.ts';
import { type Draft, marksOf } from './draft.ts';
import { cuesDue, type DueParts } from './due.ts';
import type { Found } from './rule.ts';

export type Sought = {
  /** In every part. */
  readonly cues: Cues;
  readonly due: DueParts;
  /** Where it is looked for first. */
  readonly part: string | null;
  /** As the subject of a sentence: `The way back`. */
  readonly name: string;
  /** As a sentence. */
  readonly seen: string;
  readonly advice: string;
};

/** Nothing where it is shown in the parts where it is due. */
export function missed(draft: Draft, what: Sought): readonly Found[] {
  return isShown(cuesDue(what.cues, draft, what.due), draft) ? [] : [missing(draft, what)];
}

export function missing(draft: Draft, { cues, part, name, seen, advice }: Sought): Found {
  const elsewhere = cues.clear.filter(({ passage }) => passage.part !== part);
  const [first] = elsewhere;
  const due = draft.scaffold.parts.find(({ id }) => id === part);
  if (!first || !due || placesOf(elsewhere) === 0) return { part, marks: [], seen, advice };
  const said = `${name} is touched on under ${first.passage.name}; an interviewer looks for it in ${due.name}.`;
  return { part, marks: marksOf([first]), seen: said, advice };
}
