/** The report of an interview: from what is stored and what was found in each item, the same every time. Nothing observed is never a level. */
import type { Interview, PartnerMarks, Setup } from '../interview/interview.ts';
import { SCREENS, type Screen } from '../question/question.ts';
import type { SureAndRight } from './calibration.ts';
import { changesSince } from './change.ts';
import { type Grade, gradeOf } from './grade.ts';
import { headline, secondSentence } from './headline.ts';
import type { ItemFindings, MetProbe, ReportedFlag } from './item-findings.ts';
import { type ItemTime, itemTime } from './item-time.ts';
import { type InterviewOutcome, outcomeOf } from './outcome.ts';
import { practices, type ToPractise } from './practise.ts';
import { type SelfGap, selfGapInWords, selfGapOf } from './self-gap.ts';
import { type ScreenLevel, type SubjectLevel, subjectLevels } from './subject-level.ts';
import { timeInSentences } from './time-words.ts';

export type Report = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly setup: Setup;
  readonly title: string;
  readonly state: Interview['state'];
  readonly headline: string;
  readonly second: string;
  readonly ownAt: number | null;
  readonly partnerAt: number | null;
  readonly screens: readonly ScreenLevel[];
  /** Those that were observed. */
  readonly skills: readonly SubjectLevel[];
  readonly flags: readonly ReportedFlag[];
  readonly times: readonly ItemTime[];
  readonly timeSays: string;
  readonly probes: readonly MetProbe[];
  /** Places of items in which a story was due: those with one, and those without. */
  readonly stories: { readonly told: readonly number[]; readonly due: readonly number[] };
  readonly calibration: SureAndRight | null;
  /** The last four, oldest first, this one included. */
  readonly gaps: readonly SelfGap[];
  readonly gapSays: string;
  readonly changes: readonly string[];
  readonly practise: readonly ToPractise[];
  /** Ids of those that were put into the plan, and when; null where none were. */
  readonly planned: { readonly ids: readonly string[]; readonly at: number } | null;
  readonly grade: Grade;
  readonly items: readonly ItemFindings[];
  /** A partner's marks by the place of the item; empty until both are done. */
  readonly marks: PartnerMarks['items'];
  /** Why each item was drawn, by its place. */
  readonly why: Readonly<Record<number, readonly string[]>>;
};

export type ReportSources = {
  readonly interview: Interview;
  /** As the loop calls its stage: `Hiring manager`. */
  readonly title: string;
  readonly items: readonly ItemFindings[];
  /** Other interviews with a report, of any order; those after this one are passed over. */
  readonly others: readonly InterviewOutcome[];
  readonly calibration: SureAndRight | null;
  readonly uncovered: readonly Screen[];
  readonly shortOf: (questionId: string) => string | null;
};

/** So many gaps are charted. */
const CHARTED = 4;

export function report(sources: ReportSources): Report {
  const { interview, items } = sources;
  const levels = subjectLevels(items);
  const screens = SCREENS.map((screen) => screenLevel(screen, levels, sources));
  const times = interview.items.map((item) => itemTime(item, interview.overAt));
  const told = { state: interview.state, screens, items, times };
  const bare: Report = {
    id: interview.id,
    at: interview.overAt ?? interview.createdAt,
    setup: interview.setup,
    title: sources.title,
    state: interview.state,
    headline: headline(told),
    second: secondSentence(told),
    ownAt: interview.own?.at ?? null,
    partnerAt: interview.partner?.doneAt ?? null,
    screens,
    skills: levels.filter(({ subject, level }) => subject.kind === 'skill' && level !== null),
    flags: items.flatMap(({ flags }) => flags),
    times,
    timeSays: timeInSentences(times, interview.setup.pace),
    probes: items.flatMap(({ probes }) => probes),
    stories: { told: placesOf(items, 'told'), due: placesOf(items, 'due') },
    calibration: sources.calibration,
    practise: practices({ items, screens, times, uncovered: sources.uncovered, shortOf: sources.shortOf }),
    planned: interview.own?.planned ?? null,
    items,
    marks: seenMarks(interview)?.items ?? {},
    why: Object.fromEntries(interview.items.map(({ place, why }) => [place, why])),
    gaps: [],
    gapSays: '',
    changes: [],
    grade: { kind: 'none', why: '' },
  };
  return { ...bare, ...besideOthers(bare, sources.others) };
}

/** What can be said only beside earlier interviews. */
function besideOthers(bare: Report, others: readonly InterviewOutcome[]): Pick<Report, 'gaps' | 'gapSays' | 'changes' | 'grade'> {
  const now = outcomeOf(bare);
  const earlier = others
    .filter(({ id, at }) => id !== now.id && (at < now.at || (at === now.at && id < now.id)))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const own = selfGapOf(now);
  const gaps = own === null ? [] : [...earlier.flatMap((one) => selfGapOf(one) ?? []), own].slice(-CHARTED);
  return {
    gaps,
    gapSays: selfGapInWords(gaps),
    changes: changesSince(earlier.at(-1) ?? null, now),
    grade: gradeOf([...earlier, now]),
  };
}

function screenLevel(screen: Screen, levels: readonly SubjectLevel[], { interview, items }: ReportSources): ScreenLevel {
  const level = levels.find(({ subject }) => subject.kind === 'screen' && subject.id === screen) as SubjectLevel;
  return {
    ...level,
    screen,
    isAsked: items.some(({ lines }) => lines.some(({ subject }) => subject.kind === 'screen' && subject.id === screen)),
    own: interview.own?.levels[screen] ?? null,
    partner: seenMarks(interview)?.screens[screen] ?? null,
  };
}

/** Blind to each other until both are done. */
function seenMarks({ own, partner }: Interview): PartnerMarks | null {
  return own !== null && partner?.doneAt != null ? partner : null;
}

function placesOf(items: readonly ItemFindings[], story: 'told' | 'due'): readonly number[] {
  return items.filter((item) => item.story === story).map(({ place }) => place);
}
