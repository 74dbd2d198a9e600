/** Variables of other tools as flags of a scenario: those that are true or false. */
import { isReserved } from '../scenario/names.ts';

/** As many as a scenario has. */
const MOST_FLAGS = 24;

/** Names as the source has them, each with its flag. Those past the last flag are none. A flag begins false: that of a variable which begins true says the opposite. */
export type FlagNames = ReadonlyMap<string, { readonly flag: string; readonly isOpposite: boolean }>;

export function flagNames(variables: Iterable<string>, beginTrue: ReadonlySet<string> = new Set()): FlagNames {
  const names = new Map<string, { flag: string; isOpposite: boolean }>();
  const taken = new Set<string>();
  for (const variable of new Set(variables)) {
    if (names.size >= MOST_FLAGS) break;
    const isOpposite = beginTrue.has(variable);
    const named = flagOf(isOpposite ? `not_${variable}` : variable);
    let flag = named;
    for (let n = names.size + 1; taken.has(flag); n++) flag = `${named}_${n}`;
    taken.add(flag);
    names.set(variable, { flag, isOpposite });
  }
  return names;
}

export function flagsIn(names: FlagNames): string[] {
  return [...names.values()].map(({ flag }) => flag);
}

/** What the flag of a variable is while the variable is true. */
export function flagNamed(names: FlagNames, variable: string): { readonly flag: string; readonly is: boolean } | undefined {
  const found = names.get(variable);
  return found && { flag: found.flag, is: !found.isOpposite };
}

/** A variable set to true or false. */
export function changeOf(names: FlagNames, variable: string, to: boolean): { readonly flag: string; readonly to: boolean } | undefined {
  const found = names.get(variable);
  return found && { flag: found.flag, to: to !== found.isOpposite };
}

function flagOf(variable: string): string {
  const word = variable
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .replace(/[^a-z0-9_]/g, '_');
  return word === '' || isReserved(word) ? `is_${word}` : word;
}
