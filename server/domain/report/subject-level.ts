/** The level that an interview shows of each screen and skill, with the lines that it rests on; nothing seen is said, and never a level. */
import type { PartnerMark } from '../interview/interview.ts';
import type { Screen } from '../question/question.ts';
import { type Observed, SUBJECTS } from '../study/evidence.ts';
import type { EvidenceLine, ItemFindings } from './item-findings.ts';
import { middleOfJudged } from './level-of-lines.ts';

/** Stable only after three (SKILLS). */
export const STABLE_AFTER = 3;

export type SubjectLevel = {
  readonly subject: Observed;
  /** The middle of its lines, 1 … 4; null: not observed. */
  readonly level: number | null;
  /** Rests on at least three items. */
  readonly isStable: boolean;
  /** Items that gave evidence. */
  readonly items: number;
  /** The one that stands for the level first. */
  readonly lines: readonly EvidenceLine[];
  /** Why nothing was observed; null where something was. */
  readonly unseen: string | null;
};

export type ScreenLevel = SubjectLevel & {
  readonly screen: Screen;
  /** Whether an item asked for it. */
  readonly isAsked: boolean;
  readonly own: number | null;
  /** Null where the partner's sheet is not done. */
  readonly partner: PartnerMark | null;
};

/** Screens first, then skills, in their order. */
export function subjectLevels(items: readonly ItemFindings[]): readonly SubjectLevel[] {
  const lines = items.flatMap((item) => item.lines);
  return SUBJECTS.map((subject) =>
    levelOf(
      subject,
      lines.filter((line) => isSame(line.subject, subject)),
    ),
  );
}

function levelOf(subject: Observed, lines: readonly EvidenceLine[]): SubjectLevel {
  const judged = lines.filter((line) => line.level !== null);
  const level = middleOfJudged(judged.map((line) => line.level));
  const items = new Set(judged.map(({ place }) => place)).size;
  return {
    subject,
    level,
    isStable: items >= STABLE_AFTER,
    items,
    lines: inOrder(lines, level),
    unseen: level === null ? unseenOf(lines) : null,
  };
}

/** The line at the level itself says best what it rests on; of those one with the candidate's words. */
function inOrder(lines: readonly EvidenceLine[], level: number | null): readonly EvidenceLine[] {
  const distance = (line: EvidenceLine) => (line.level === null ? 9 : Math.abs(line.level - (level ?? 0)));
  return lines.toSorted((a, b) => distance(a) - distance(b) || Number(a.quote === null) - Number(b.quote === null) || a.place - b.place);
}

function unseenOf(lines: readonly EvidenceLine[]): string {
  const [first] = lines;
  return first ? `Not observed. ${first.says}` : 'Not observed. No item asked for it.';
}

function isSame(one: Observed, other: Observed): boolean {
  return one.kind === other.kind && one.id === other.id;
}
