/** The widest gap: what a candidate has shown least of, and what would train it. */
import type { Screen } from '../question/question.ts';
import type { Skill } from '../scenario/scenario.ts';
import type { Observed } from './evidence.ts';
import type { Standing, Standings } from './standing.ts';

export type Gap = { readonly subject: Observed; readonly isObserved: boolean };

/** A solid senior (SKILLS); at or above it nothing is a gap. */
const SENIOR = 3;

/**
 * The lowest level seen below a senior's. A skill comes before a screen only where it is lower, since a screen is what interviewers
 * decide on. Where all that was seen is fine, the first screen of which nothing was seen; null where nothing at all was, or all is well.
 */
export function widestGap({ screens, skills }: Standings): Gap | null {
  const seen = [...screens, ...skills].filter(isSeen);
  const [first] = seen.filter(({ level }) => level < SENIOR).sort((a, b) => a.level - b.level);
  if (first) return { subject: first.subject, isObserved: true };
  const unseen = screens.find(({ level }) => level === null);
  return seen.length > 0 && unseen ? { subject: unseen.subject, isObserved: false } : null;
}

type Seen = Standing & { readonly level: number };

function isSeen(standing: Standing): standing is Seen {
  return standing.level !== null;
}

/** Whether practice of these would show more of it. A question has no skills, and an incident the screens that it names. */
export function trains({ subject }: Gap, screens: readonly Screen[], skills: readonly Skill[]): boolean {
  return subject.kind === 'skill' ? skills.includes(subject.id) : screens.includes(subject.id);
}
