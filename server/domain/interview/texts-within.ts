/** The texts within stored work, whatever kind it is of. */
export function textsWithin(work: unknown): readonly string[] {
  if (typeof work === 'string') return work.trim() === '' ? [] : [work];
  if (typeof work !== 'object' || work === null) return [];
  return Object.values(work).flatMap(textsWithin);
}
