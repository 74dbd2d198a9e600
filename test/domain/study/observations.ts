/** Evidence, the newest first, each from an answer or a run of its own. */
import type { Evidence } from '../../../server/domain/study/evidence.ts';

export function observations(subject: string, levels: readonly (number | null)[], more: Partial<Evidence> = {}): Evidence[] {
  return levels.map((level, index) => ({
    subject,
    source: 'run',
    sourceId: `${subject}-${index}`,
    version: 0,
    level,
    selfLevel: null,
    at: 1_000 - index,
    ...more,
  }));
}
