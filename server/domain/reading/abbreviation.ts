/** Abbreviations: which of them the field knows without being told. */
import * as cues from './cues/abbreviations.ts';

const COMMON = new Set([...cues.KNOWN, ...cues.FAMILIAR, ...cues.SHOUTED]);
const KNOWN = new Set(cues.KNOWN);

export function isCommon(abbreviation: string): boolean {
  return COMMON.has(abbreviation) || (abbreviation.endsWith('S') && KNOWN.has(abbreviation.slice(0, -1)));
}
