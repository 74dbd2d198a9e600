/** What the reading misses in what was written: no number, nobody told, an empty part. */

import type { Draft } from '../../reading/draft.ts';
import { figuresIn } from '../../reading/figure.ts';
import type { Finding } from '../../reading/reading.ts';
import type { ProbeChooser, ProbeContext, ProbeIdea } from '../probe-rule.ts';
import { INCIDENT_NUMBER, LACK_PROBES, PART_PROBES, STORY_NUMBER } from '../probe-words.ts';
import { claimsTeam } from './claims-team.ts';

export const lacks = { rule: 'lacks', ideas } satisfies ProbeChooser;

function ideas(context: ProbeContext): readonly ProbeIdea[] {
  const { draft, weak, isNotes } = context;
  if (!draft) return [];
  // Where a deed of the team can be quoted, that is the better question.
  const isQuoted = claimsTeam.ideas(context).length > 0;
  const asked = weak.filter(({ rule }) => !(rule === 'no-own-part' && isQuoted));
  return [...asked.flatMap((finding) => ideaOf(draft, finding, isNotes)), ...(isNotes ? numberOfNotes(draft) : [])];
}

/** The reading looks for a figure in the result, which notes do not set apart. */
function numberOfNotes(draft: Draft): readonly ProbeIdea[] {
  const text = numberProbe(draft);
  if (text === undefined || figuresIn(draft.passages).length > 0) return [];
  return [{ text, topic: 'no-number', because: 'What was written lacks it: there is no number in your notes.' }];
}

/** Of notes nothing is asked that hangs on their parts. */
function ideaOf(draft: Draft, finding: Finding, isNotes: boolean): readonly ProbeIdea[] {
  const { rule, seen } = finding;
  if (rule === 'part-missing' || rule === 'part-thin') return isNotes ? [] : partIdea(draft, finding);
  if (rule === 'vague-words') return vagueIdea(draft, finding);
  if (isNotes && (rule === 'no-reflection' || rule === 'no-number')) return [];
  const text = rule === 'no-number' ? numberProbe(draft) : LACK_PROBES[rule];
  return text === undefined ? [] : [{ text, topic: rule, because: `What was written lacks it: ${seen}` }];
}

function numberProbe({ question }: Draft): string | undefined {
  if (question.touches.includes('incident')) return INCIDENT_NUMBER;
  return question.scaffold === 'star' ? STORY_NUMBER : LACK_PROBES['no-number'];
}

/** Where several are empty the finding names none, and the one that carries the answer is asked for, or the first. */
function partIdea({ readings, scaffold }: Draft, { part, seen }: Finding): readonly ProbeIdea[] {
  const empty = readings.filter(({ state }) => state === 'missing').map(({ id }) => id);
  const asked = part ?? (empty.includes(scaffold.core) ? scaffold.core : empty[0]);
  const text = asked === undefined ? undefined : PART_PROBES[asked];
  return text === undefined ? [] : [{ text, topic: `part ${asked}`, because: `What was written lacks it: ${seen}` }];
}

function vagueIdea({ passages }: Draft, { marks, seen }: Finding): readonly ProbeIdea[] {
  const [mark] = marks;
  const written = passages.find(({ part }) => part === mark?.part)?.written;
  if (!mark || written === undefined) return [];
  const word = written.slice(mark.from, mark.to).replace(/\s+/g, ' ').toLowerCase();
  return [{ text: `You said “${word}”. What was that in figures?`, topic: 'no-number', because: `What was written lacks it: ${seen}` }];
}
