/** What is left of an interview once its report is made: few numbers, for the list, the trends and the next report. */
import type { Setup } from '../interview/interview.ts';
import { SCREENS, type Screen } from '../question/question.ts';
import type { ItemFindings, MetProbe, ReportedFlag } from './item-findings.ts';
import type { ItemTime } from './item-time.ts';
import type { ScreenLevel } from './subject-level.ts';

export type InterviewOutcome = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly setup: Pick<Setup, 'stage' | 'loop' | 'watched' | 'pace'>;
  readonly title: string;
  readonly headline: string;
  readonly levels: Readonly<Partial<Record<Screen, number>>>;
  readonly own: Readonly<Partial<Record<Screen, number>>>;
  readonly partner: Readonly<Partial<Record<Screen, number>>>;
  readonly flags: number;
  readonly probes: { readonly met: number; readonly of: number };
  /** Seconds over what was planned, of all items; below zero where less was used. */
  readonly over: number;
  /** For being watched: of what kind each item was, and its level. */
  readonly items: readonly { readonly kind: string; readonly title: string; readonly level: number | null }[];
};

/** As much of a report as that takes. */
type Reported = Pick<InterviewOutcome, 'id' | 'at' | 'setup' | 'title' | 'headline'> & {
  readonly screens: readonly ScreenLevel[];
  readonly items: readonly ItemFindings[];
  readonly flags: readonly ReportedFlag[];
  readonly probes: readonly MetProbe[];
  readonly times: readonly ItemTime[];
};

export function outcomeOf(report: Reported): InterviewOutcome {
  const { id, at, setup, title, screens, items, headline } = report;
  return {
    id,
    at,
    setup: { stage: setup.stage, loop: setup.loop, watched: setup.watched, pace: setup.pace },
    title,
    headline,
    levels: byScreen(screens, ({ level }) => level),
    own: byScreen(screens, ({ own }) => own),
    partner: byScreen(screens, ({ partner }) => partner?.level ?? null),
    flags: report.flags.length,
    probes: { met: report.probes.filter(({ word }) => word === 'met').length, of: report.probes.length },
    over: report.times.reduce((sum, { used, planned }) => sum + (used === null ? 0 : used - planned), 0),
    items: items.filter(({ kind }) => kind !== 'talk').map((item) => ({ kind: likeness(item), title: item.title, level: item.level })),
  };
}

/** Items of one kind can be compared; a question with one that has the same title in the draw, as `Behavioural, about an incident`. */
function likeness({ kind, title }: ItemFindings): string {
  return kind === 'question' ? `question ${title}` : kind;
}

function byScreen(
  screens: readonly ScreenLevel[],
  levelOf: (one: ScreenLevel) => number | null,
): Readonly<Partial<Record<Screen, number>>> {
  const known = SCREENS.flatMap((screen) => {
    const one = screens.find((each) => each.screen === screen);
    const level = one ? levelOf(one) : null;
    return level === null ? [] : [[screen, level] as const];
  });
  return Object.fromEntries(known);
}
