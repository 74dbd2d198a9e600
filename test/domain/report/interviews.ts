/** Whole interviews for the tests of the report: strong and weak ones from the labelled drafts, spoken, empty, abandoned and paused ones by hand. */
import type { AskedProbe, Interview, SatItem, Setup, SpokenWork, Step } from '../../../server/domain/interview/interview.ts';
import { findingsIn } from '../../../server/domain/report/find-in-item.ts';
import type { IncidentSeen, ItemContents, ItemFindings } from '../../../server/domain/report/item-findings.ts';
import { spokenWordOf } from '../../../server/domain/report/probe-word.ts';
import { type Report, type ReportSources, report } from '../../../server/domain/report/report.ts';
import { LABELLED, type LabelledDraft } from '../reading/drafts.ts';

export const SETUP: Setup = {
  loop: 'standard',
  stage: 'hiring-manager',
  minutes: 45,
  focus: { kind: 'balanced' },
  pace: 'timed',
  voice: 'read',
  partner: false,
  guesses: true,
  predicts: false,
  watched: true,
  seed: 7,
};

/** 2026-11-19 14:00 UTC. */
export const START = Date.UTC(2026, 10, 19, 14);
const MINUTE = 60_000;

export type Sat = { readonly item: SatItem; readonly contents: ItemContents };

export function draftNamed(name: string): LabelledDraft {
  const draft = LABELLED.find((one) => one.name === name);
  if (!draft) throw new Error(`There is no draft “${name}”.`);
  return draft;
}

export function probe(given: Partial<AskedProbe> = {}): AskedProbe {
  return { text: 'How long until it was restored?', rule: 'lacks', because: 'The answer had no number.', answer: '', ...given };
}

export function work(given: Partial<SpokenWork> = {}): SpokenWork {
  return { parts: {}, probes: [], selfLevel: 3, missed: [], ...given };
}

/** Opened at its place's minute, answered, handed in after `minutes`. */
export function steps(place: number, minutes: number, probes = 0): readonly Step[] {
  const at = START + place * 10 * MINUTE;
  const asked = Array.from({ length: probes }, (_, index) => [
    { at: at + (2 + index) * MINUTE, kind: 'asked' as const, probe: index + 1 },
    { at: at + (2.5 + index) * MINUTE, kind: 'stopped' as const, probe: index + 1, by: 'hand' as const },
  ]);
  return [
    { at, kind: 'opened' },
    { at: at + 1000, kind: 'asked', probe: 0 },
    { at: at + 2 * MINUTE - 1000, kind: 'stopped', probe: 0, by: 'hand' },
    ...asked.flat(),
    { at: at + minutes * MINUTE, kind: 'handed-in', by: 'hand' },
  ];
}

export function satItem(place: number, given: Partial<SatItem> = {}): SatItem {
  return {
    place,
    kind: 'question',
    subject: 'led-incident',
    title: 'Behavioural, about an incident',
    stage: 'hiring-manager',
    minutes: 9,
    probes: 2,
    why: ['It covers reliability.'],
    source: '',
    steps: steps(place, 8),
    work: null,
    answerId: null,
    runId: null,
    ...given,
  };
}

/** A draft as it was written in the interview. */
export function answered(place: number, name: string, given: Partial<SpokenWork> = {}): Sat {
  const { question, parts } = draftNamed(name);
  const done = work({ parts, ...given });
  const item = satItem(place, { subject: question.id, title: question.short, work: done, steps: steps(place, 8, done.probes.length) });
  return { item, contents: { kind: 'question', question } };
}

export const SEEN: IncidentSeen = {
  runId: 'RunRunRunRunRun1',
  title: 'Five seconds',
  score: '62',
  summary: 'Resolved in 41 min. Decision 4 cost the most.',
  screens: ['reliability'],
  skills: [
    { skill: 'size-up', level: 3, says: '5 of 8 points' },
    { skill: 'command', level: 2, says: '2 of 6 points' },
    { skill: 'learning', level: null, says: 'not observed' },
  ],
  hesitation: '6.5',
  costly: 2,
  sureAndWrong: 2,
};

export function incident(place: number, seen: IncidentSeen | null = SEEN): Sat {
  const item = satItem(place, {
    kind: 'incident',
    subject: 'unindexed-batch',
    title: 'An incident at live pace',
    minutes: 12,
    runId: SEEN.runId,
    steps: steps(place, 14),
  });
  return { item, contents: { kind: 'incident', seen } };
}

export function interviewOf(sat: readonly Sat[], given: Partial<Interview> = {}): Interview {
  return {
    id: 'InterviewInterv1',
    setup: SETUP,
    state: 'over',
    createdAt: START,
    overAt: START + 60 * MINUTE,
    items: sat.map(({ item }) => item),
    own: { levels: { reliability: 3, people: 3 }, at: START + 61 * MINUTE },
    partner: null,
    ...given,
  };
}

export function found(sat: readonly Sat[], interview = interviewOf(sat)): readonly ItemFindings[] {
  return sat.map(({ item, contents }) => findingsIn(item, contents, spokenWordOf(interview.own)));
}

export function reportOf(sat: readonly Sat[], given: Partial<ReportSources> = {}): Report {
  const interview = given.interview ?? interviewOf(sat);
  return report({
    interview,
    title: 'Hiring manager',
    items: found(sat, interview),
    others: [],
    calibration: null,
    uncovered: [],
    shortOf: (id) => id,
    ...given,
  });
}

export const STRONG = [
  answered(1, 'market-open-checkout', { probes: [probe({ answer: 'It took 14 minutes from the page to the last failed checkout.' })] }),
  answered(2, 'second-strong-07-mentored'),
  answered(3, 'second-strong-13-speed-vs-gates'),
  incident(4),
];

export const WEAK = [
  answered(1, 'night-hero', {
    probes: [probe({ answer: 'Not that long, we had it back before the morning came.' }), probe({ answer: 'Yes.' })],
  }),
  answered(2, 'mentored-generic'),
  answered(3, 'gates-camp'),
];

export const EMPTY = [1, 2].map(
  (place): Sat => ({
    item: satItem(place, { work: work({ selfLevel: null }) }),
    contents: { kind: 'question', question: draftNamed('night-hero').question },
  }),
);

export const SPOKEN = [1, 2].map(
  (place): Sat => ({
    item: satItem(place, { work: work({ selfLevel: 3, probes: [probe()] }), steps: steps(place, 8, 1), answerId: 'AnswerAnswerAns1' }),
    contents: { kind: 'question', question: draftNamed('night-hero').question },
  }),
);
