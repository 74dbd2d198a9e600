/** What is found in an item, whatever its kind. */
import type { RaisedFlag, Showing } from '../interview/exercise.ts';
import type { SatItem } from '../interview/interview.ts';
import { isHandedIn } from '../interview/sitting.ts';
import { spokenWorkOf } from '../interview/spoken-work.ts';
import type { Screen } from '../question/question.ts';
import type { EvidenceLine, IncidentSeen, ItemContents, ItemFindings, ReportedFlag } from './item-findings.ts';
import { middleOf, middleOfJudged } from './level-of-lines.ts';
import type { SpokenWord } from './probe-word.ts';
import { metProbe } from './probe-word.ts';
import { questionFindings } from './question-findings.ts';
import { shortened } from './quote.ts';

export function findingsIn(item: SatItem, contents: ItemContents, ownWord: SpokenWord): ItemFindings {
  const bare: ItemFindings = { ...headOf(item), ...NOTHING };
  if (item.steps.length === 0) return { ...bare, why: 'It was not reached.' };
  switch (contents.kind) {
    case 'talk':
      return { ...bare, ...talkFindings(item, ownWord) };
    case 'question':
      return { ...bare, ...questionFindings(item, contents, spokenWorkOf(item.work), ownWord) };
    case 'exercise':
      return { ...bare, ...exerciseFindings(item, contents) };
    case 'incident':
      return contents.seen
        ? { ...bare, ...incidentFindings(item, contents.seen) }
        : { ...bare, isUnmet: isHandedIn(item), why: 'The incident was not played to its end, so there is no debrief.' };
    case 'unreadable':
      return { ...bare, why: 'Its text can no longer be read, so nothing is said of it.' };
  }
}

const NOTHING = {
  short: null,
  level: null,
  isUnmet: false,
  selfLevel: null,
  why: '',
  lines: [],
  flags: [],
  probes: [],
  story: null,
  facts: null,
  guess: null,
  incident: null,
  summary: null,
} as const;

function headOf({ place, kind, subject, title }: SatItem): Pick<ItemFindings, 'place' | 'kind' | 'subject' | 'name' | 'title'> {
  return { place, kind, subject, title, name: nameOf(kind, place) };
}

function nameOf(kind: SatItem['kind'], place: number): string {
  switch (kind) {
    case 'talk':
      return `item ${place}`;
    case 'question':
      return `question ${place}`;
    case 'incident':
      return `the incident, item ${place}`;
    case 'review':
    case 'design':
    case 'retrospective':
    case 'hand-over':
      return `the ${kind}, item ${place}`;
  }
}

/** Of an opening there are no levels: what it is for is said by its follow-ups. */
function talkFindings(item: SatItem, ownWord: SpokenWord): Partial<ItemFindings> {
  const work = spokenWorkOf(item.work);
  const why = 'A talk without a text of its own: no level.';
  return { why, selfLevel: work.selfLevel, probes: work.probes.map((probe, index) => metProbe(item, probe, index + 1, ownWord)) };
}

type ExerciseContents = Extract<ItemContents, { kind: 'exercise' }>;

function exerciseFindings(item: SatItem, { short, screens, isEmpty, shown, flags, summary }: ExerciseContents): Partial<ItemFindings> {
  const isUnmet = isEmpty && isHandedIn(item);
  return {
    short,
    level: middleOf(shown.map(({ level }) => level)),
    isUnmet,
    why: summary,
    summary,
    lines: isUnmet ? screens.map((id) => lineOfNothing(item, id)) : shown.map((showing) => lineOfShowing(item, showing)),
    flags: flags.map((flag) => flagOfExercise(item, flag)),
  };
}

/** What it asked for was asked, though nothing was seen of it. */
function lineOfNothing({ place, kind }: SatItem, id: Screen): EvidenceLine {
  return {
    subject: { kind: 'screen', id },
    level: null,
    says: `The ${kind} was handed in with nothing to judge.`,
    quote: null,
    place,
    where: null,
  };
}

function lineOfShowing({ place }: SatItem, { subject, level, says, quote }: Showing): EvidenceLine {
  return { subject, level, says, quote: quote === null ? null : shortened(quote), place, where: null };
}

function flagOfExercise({ place }: SatItem, { flag, quote, says }: RaisedFlag): ReportedFlag {
  return { flag, quote: quote === '' ? null : shortened(quote), says, place, where: null };
}

/** What a run shows of a screen is the run as a whole: the level in the middle of all its skills. */
function incidentFindings({ place }: SatItem, seen: IncidentSeen): Partial<ItemFindings> {
  const level = middleOfJudged(seen.skills.map((skill) => skill.level));
  const ofSkills = seen.skills.map((skill) => ({
    subject: { kind: 'skill', id: skill.skill } as const,
    level: skill.level,
    says: skill.says,
    quote: null,
    place,
    where: null,
  }));
  const ofScreens = seen.screens.map((id) => ({
    subject: { kind: 'screen', id } as const,
    level,
    says: seen.summary,
    quote: null,
    place,
    where: null,
  }));
  return { level, why: seen.summary, summary: seen.summary, incident: seen, lines: [...ofScreens, ...ofSkills] };
}
