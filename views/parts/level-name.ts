/** The four levels in words (SKILLS), which stand beside the number everywhere. */

export const LEVEL_NAMES = ['poor', 'marginal', 'solid senior', 'exemplary'] as const;

/** `3, solid senior`. `level`: 1 … 4. */
export function levelName(level: number): string {
  return `${level}, ${LEVEL_NAMES[level - 1] ?? ''}`;
}
