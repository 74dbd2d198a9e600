/** What screens and skills are called in standing and in sentences about it. */
import { skillName } from '../debrief/skill-name.ts';
import type { Screen } from '../question/question.ts';
import type { Observed } from './evidence.ts';

/** As a row of a list has it; `inline` in lower case, to stand in a sentence. */
type Name = { readonly row: string; readonly inline: string };

const SCREEN_NAMES: Readonly<Record<Screen, Name>> = {
  reliability: { row: 'Reliability ownership', inline: 'reliability' },
  'trade-offs': { row: 'Trade-offs', inline: 'trade-offs' },
  leverage: { row: 'Leverage and toil', inline: 'leverage' },
  people: { row: 'Growing people', inline: 'growing people' },
  security: { row: 'Security', inline: 'security' },
};

export function rowName(subject: Observed): string {
  if (subject.kind === 'screen') return SCREEN_NAMES[subject.id].row;
  const name = skillName(subject.id);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

export function inlineName(subject: Observed): string {
  return subject.kind === 'screen' ? SCREEN_NAMES[subject.id].inline : skillName(subject.id);
}

/** `Trade-offs are …, they come …`; every other name is one thing. */
export function isPlural({ id }: Observed): boolean {
  return id === 'trade-offs';
}
