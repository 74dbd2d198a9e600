/** What a skill is called where people read it. Scenarios write the short names of the format. */
import type { Skill } from '../scenario/scenario.ts';

const NAMES: Readonly<Record<Skill, string>> = {
  'size-up': 'sizing up',
  stabilise: 'stabilising',
  risk: 'handling risk',
  diagnosis: 'diagnosis',
  command: 'command',
  communication: 'communication',
  verification: 'verification',
  learning: 'learning',
};

/** In lower case, to stand in a sentence. */
export function skillName(skill: Skill): string {
  return NAMES[skill];
}
