/** What becomes of an imported row beside the one that is here: nothing that a candidate wrote is lost, and the same file twice changes nothing. */
import { isEmpty, isSame } from '../answer/draft.ts';
import type { AnswerRow, CardRow, EvidenceRow, MissRow, PreferencesRow, RunRow, StoryRow, VersionRow } from './rows.ts';

/** `row` is what is to be stored; `another`: its id names something else here, so that it cannot be stored at all. */
export type Merged<T> = { readonly kind: 'added' | 'changed'; readonly row: T } | { readonly kind: 'same' } | { readonly kind: 'another' };

/** A run is its decisions: the longer one of two that began alike. Of two that went different ways the one here stays. */
export function mergeRun(here: RunRow | null, there: RunRow): Merged<RunRow> {
  if (!here) return { kind: 'added', row: there };
  if (here.hash !== there.hash || here.scenarioId !== there.scenarioId) return { kind: 'another' };
  const isLonger = there.decisions.length > here.decisions.length;
  const isNewer = there.decisions.length === here.decisions.length && there.updatedAt > here.updatedAt;
  const wentOn = here.decisions.every(({ choice }, index) => there.decisions[index]?.choice === choice);
  if (!wentOn || here.state === 'over' || !(isLonger || isNewer)) return { kind: 'same' };
  return { kind: 'changed', row: { ...there, studied: here.studied || there.studied } };
}

/** Two stories of one run are one story. */
export function mergeStory(here: StoryRow | null, there: StoryRow): Merged<StoryRow> {
  if (!here) return { kind: 'added', row: there };
  if (there.updatedAt <= here.updatedAt) return { kind: 'same' };
  return { kind: 'changed', row: { ...there, id: here.id, runId: here.runId ?? there.runId, revision: nextRevision(here, there) } };
}

/** `numbers`: what the imported versions are called here, for the evidence that rests on them. */
export type MergedAnswer = {
  readonly merged: Merged<AnswerRow>;
  readonly versions: readonly VersionRow[];
  readonly numbers: ReadonlyMap<number, number>;
  /** Imported versions that are here already. */
  readonly known: number;
};

/** The text that was changed last stands; the other, and every version of both, is kept in its history. */
export function mergeAnswer(here: AnswerRow | null, there: AnswerRow): MergedAnswer {
  if (!here) return { merged: { kind: 'added', row: there }, versions: there.versions, numbers: own(there.versions), known: 0 };
  if (here.questionId !== there.questionId) return { merged: { kind: 'another' }, versions: [], numbers: new Map(), known: 0 };
  const { versions, numbers } = mergeVersions(here.versions, there.versions);
  const known = there.versions.length - versions.length;
  const isNewer = there.updatedAt > here.updatedAt;
  const [stands, yields] = isNewer ? [there, here] : [here, there];
  const all = [...here.versions, ...versions];
  const isKept = isEmpty(yields.parts) || isSame(yields.parts, stands.parts) || all.some(({ parts }) => isSame(parts, yields.parts));
  const added = isKept ? versions : [...versions, overtaken(yields, highest(all) + 1)];
  if (!isNewer && added.length === 0) return { merged: { kind: 'same' }, versions: [], numbers, known };
  const row = {
    ...stands,
    revision: nextRevision(here, there),
    versions: [...here.versions, ...added].sort((a, b) => a.number - b.number),
  };
  return { merged: { kind: 'changed', row }, versions: added, numbers, known };
}

/** Of two open answers to a question the one that is here stays open, the other is closed when it was left. */
export function closed(answer: AnswerRow): AnswerRow {
  return { ...answer, closedAt: answer.updatedAt };
}

/** The card that was reviewed last keeps its schedule; the reviews of both are kept. */
export function mergeCard(
  here: CardRow | null,
  there: CardRow,
): { readonly merged: Merged<CardRow>; readonly reviews: CardRow['reviews'] } {
  if (!here) return { merged: { kind: 'added', row: there }, reviews: there.reviews };
  if (here.kind !== there.kind || here.subject !== there.subject) return { merged: { kind: 'another' }, reviews: [] };
  const known = new Set(here.reviews.map(({ at }) => at));
  const reviews = there.reviews.filter(({ at }) => !known.has(at));
  const isNewer = (there.reviewedAt ?? -1) > (here.reviewedAt ?? -1);
  if (!isNewer && reviews.length === 0) return { merged: { kind: 'same' }, reviews };
  return { merged: { kind: 'changed', row: isNewer ? { ...there, id: here.id } : here }, reviews };
}

export function mergeEvidence(here: EvidenceRow | null, there: EvidenceRow): Merged<EvidenceRow> {
  if (!here) return { kind: 'added', row: there };
  return there.at > here.at ? { kind: 'changed', row: there } : { kind: 'same' };
}

/** Both sides may have counted the same miss, so they are not added up. */
export function mergeMiss(here: MissRow | null, there: MissRow): Merged<MissRow> {
  if (!here) return { kind: 'added', row: there };
  return there.times > here.times ? { kind: 'changed', row: there } : { kind: 'same' };
}

/** What the candidate set here stays; what was left as it came is taken from the file. */
export function mergePreferences(here: PreferencesRow, there: PreferencesRow, untouched: PreferencesRow): PreferencesRow {
  const pick = <K extends keyof PreferencesRow>(key: K) => (here[key] === untouched[key] ? there[key] : here[key]);
  return {
    interviewOn: pick('interviewOn'),
    minutesADay: pick('minutesADay'),
    wordsAMinute: pick('wordsAMinute'),
    cardsADay: pick('cardsADay'),
  };
}

/** A version that is here already keeps its number; another by the same number is appended. */
function mergeVersions(here: readonly VersionRow[], there: readonly VersionRow[]) {
  const numbers = new Map<number, number>();
  const taken = new Set(here.map(({ number }) => number));
  const byMoment = new Map<number, VersionRow[]>();
  for (const one of here) byMoment.set(one.createdAt, [...(byMoment.get(one.createdAt) ?? []), one]);
  const versions: VersionRow[] = [];
  let last = highest(here);
  for (const one of there) {
    const known = byMoment.get(one.createdAt)?.find((other) => other.reason === one.reason && isSame(other.parts, one.parts));
    const number = known ? known.number : taken.has(one.number) ? last + 1 : one.number;
    numbers.set(one.number, number);
    if (known) continue;
    taken.add(number);
    last = Math.max(last, number);
    versions.push({ ...one, number });
  }
  return { versions, numbers };
}

function overtaken({ parts, words, updatedAt }: AnswerRow, number: number): VersionRow {
  return { number, parts, words, reason: 'other-tab', createdAt: updatedAt, selfLevel: null, missed: null, readLevel: null };
}

/** Above both, so that no page that is open overwrites what came in. */
function nextRevision(here: { readonly revision: number }, there: { readonly revision: number }): number {
  return Math.max(here.revision, there.revision) + 1;
}

function highest(versions: readonly VersionRow[]): number {
  return versions.reduce((most, { number }) => Math.max(most, number), 0);
}

function own(versions: readonly VersionRow[]): ReadonlyMap<number, number> {
  return new Map(versions.map(({ number }) => [number, number]));
}
