/** Which candidates a day's minutes are spent on. It looks at the beginning of the day only, so that what is done changes no line. */
import type { Gap } from './gap.ts';
import { cardsCandidate, type PlanCandidate, type PlanGroup, type PlanPhase, type PlanTask } from './plan-candidates.ts';
import type { PlanInput } from './plan-input.ts';

/** From each group in turn, round after round: a plan of one kind tires, and cards alone teach no new thing. */
const ROUNDS: Readonly<Record<PlanPhase, readonly PlanGroup[]>> = {
  far: ['cards', 'due', 'exercise', 'incident', 'thin', 'new', 'story', 'recall'],
  near: ['cards', 'due', 'exercise', 'recall', 'story', 'new'],
  day: ['cards', 'due', 'recall'],
};

/** What shows a gap best: a skill is seen in incidents, a screen in answers. */
const LEADS: Readonly<Record<Gap['subject']['kind'], readonly PlanGroup[]>> = {
  skill: ['incident', 'due', 'thin', 'recall', 'new'],
  screen: ['due', 'incident', 'thin', 'recall', 'new', 'story'],
};

/** Cards get this share of the minutes before anything else has had a turn, and what nothing else fits into afterwards. */
const CARD_SHARE = 0.4;

/** In the order in which they are best done: what trains the gap first. */
export function select(
  input: PlanInput,
  candidates: readonly PlanCandidate[],
  phase: PlanPhase,
  gap: Gap | null,
): readonly PlanCandidate[] {
  const picked: PlanCandidate[] = [];
  const left = () => input.minutes - minutesOf(picked);
  const mayTake = (candidate: PlanCandidate) =>
    !picked.includes(candidate) && candidate.minutes <= left() && count(picked, candidate.task.kind) < mostOf(candidate.task.kind, input);
  const take = (candidate: PlanCandidate | null | undefined) => {
    if (candidate && picked.length < mostLines(input.minutes)) picked.push(candidate);
  };
  const next = (group: PlanGroup) => candidates.find((candidate) => candidate.group === group && mayTake(candidate));

  // What is proposed every third day at most would never have a turn behind what there is every day.
  take(next('interview'));
  // What somebody put there by hand stands there.
  take(next('exercise'));
  take(
    leadOf(
      candidates.filter((candidate) => ROUNDS[phase].includes(candidate.group) && mayTake(candidate)),
      gap,
    ),
  );
  const afterLead = picked.length;
  for (let before = -1; before < picked.length; ) {
    before = picked.length;
    for (const group of ROUNDS[phase])
      take(group === 'cards' ? cardsOnce(input, picked, Math.min(left(), input.minutes * CARD_SHARE)) : next(group));
  }
  if (picked.length === 0 && phase !== 'far') take(next('new'));
  return withMoreCards(input, picked, left(), afterLead);
}

export function minutesOf(candidates: readonly Pick<PlanCandidate, 'minutes'>[]): number {
  return candidates.reduce((sum, { minutes }) => sum + minutes, 0);
}

function leadOf(candidates: readonly PlanCandidate[], gap: Gap | null): PlanCandidate | undefined {
  if (!gap) return undefined;
  const training = candidates.filter((candidate) => candidate.trainsGap);
  return LEADS[gap.subject.kind].map((group) => training.find((candidate) => candidate.group === group)).find(Boolean);
}

function cardsOnce(input: PlanInput, picked: readonly PlanCandidate[], most: number): PlanCandidate | null {
  return count(picked, 'cards') > 0 ? null : cardsCandidate(input, most);
}

/** The cards stand after what leads, whether they were there before or only now have room. */
function withMoreCards(input: PlanInput, picked: readonly PlanCandidate[], left: number, place: number): readonly PlanCandidate[] {
  const before = picked.filter(({ task }) => task.kind === 'cards');
  const more = cardsCandidate(input, minutesOf(before) + left);
  if (!more) return picked;
  const others = picked.filter(({ task }) => task.kind !== 'cards');
  return [...others.slice(0, place), more, ...others.slice(place)];
}

function count(candidates: readonly PlanCandidate[], kind: PlanTask['kind']): number {
  return candidates.filter((candidate) => candidate.task.kind === kind).length;
}

/** A second incident in an hour and a half is played worse than the first is reviewed; one story an hour is real work. */
function mostOf(kind: PlanTask['kind'], { minutes }: PlanInput): number {
  if (kind === 'incident') return 1 + Math.floor(minutes / 90);
  return kind === 'story' ? 1 + Math.floor(minutes / 60) : Number.POSITIVE_INFINITY;
}

/** Few enough to see at a glance; a day of hours has room for more. */
function mostLines(minutes: number): number {
  return minutes <= 120 ? 6 : 12;
}
