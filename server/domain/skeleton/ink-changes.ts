/** What a line of Ink changes where it stands: a flag, or the minutes that have passed. */
import { changeOf, type FlagNames } from './flags.ts';
import { isBegun, minutesAdded } from './ink-clock.ts';
import type { InkPlace } from './ink-telling.ts';
import { isConstant } from './ink-values.ts';
import { changeHere, type Guard } from './skeleton.ts';
import { spendBy, spendHere } from './spent-minutes.ts';
import type { StoryClock } from './story-clock.ts';

export type InkChangesContext = Pick<InkPlace, 'flow' | 'constants' | 'here' | 'told' | 'isPast' | 'lose'> & {
  readonly flags: FlagNames;
  readonly clock: StoryClock | null;
};

export function inkChanges({ flow, flags, constants, clock, here, told, isPast, lose }: InkChangesContext) {
  return function change(text: string, line: number, under: readonly Guard[]): void {
    const several = /^~(\s*\w+ = (?:true|false);.*)$/.exec(text)?.[1]?.split(';') ?? [];
    if (several.length > 0) for (const one of several) changeOne(`~ ${one.trim()}`, line, under);
    else changeOne(text, line, under);
  };

  function changeOne(text: string, line: number, under: readonly Guard[]): void {
    const [, name = '', value] = /^~\s*(\w+)\s*=\s*(true|false)$/.exec(text) ?? [];
    const found = changeOf(flags, name, value === 'true');
    if (found) {
      const [scene, choice] = [here(line), told()];
      if (isPast(line)) return;
      if (choice) choice.sets.push({ ...found, line, under });
      else changeHere(scene, { ...found, line, under: [...flow.guardsOf(scene), ...under] });
    } else if (!(under.length === 0 && spend(text, line)) && !isBegun(clock, text) && !isConstant(constants, text)) lose(line, text);
  }

  /** False where it is no clock that goes on, or where not every play comes by. */
  function spend(text: string, line: number): boolean {
    const added = clock && minutesAdded(text, constants);
    if (!added || added.variable !== clock.variable) return false;
    const [scene, choice] = [here(line), told()];
    if (isPast(line)) return true;
    if (!choice && flow.restOf(scene) !== null) return false;
    if (choice) spendBy(choice, added.minutes);
    else spendHere(scene, added.minutes);
    return true;
  }
}
