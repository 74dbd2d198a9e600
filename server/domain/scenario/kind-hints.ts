/** What to write of a name that is of another kind than “needs”, “sets” and “clears” take. Each a hint, or undefined. */
import type { Name, Names } from './names.ts';

/** `key`: one that takes flags. */
export function kindHint(key: string, { kind, name }: Name): string | undefined {
  if (kind === 'variant')
    return key === 'needs' ? variantHint(name) : 'It holds, or not, from the start of a run to its end: no choice changes that.';
  if (kind === 'impact' && key === 'sets') return 'It rises by itself: set a signal that its “while” reads.';
  if (kind !== 'signal') return undefined;
  return key === 'needs'
    ? `It takes flags that are set. Of a signal ask in “when”, with a figure, as in \`${name} > 5\`.`
    : `It takes flags. A signal gets another value with “- sets: ${name} …”.`;
}

/** Of what “needs” holds in code spans: the first name that is no flag. */
export function neededHint({ all }: Names, seen: string): string | undefined {
  if (!seen.includes('`')) return undefined;
  for (const [word] of seen.slice(0, 120).matchAll(/(?<![\w!])[a-z]\w*/gi)) {
    const name = all.get(word);
    const hint = name && name.kind !== 'flag' && isNamesAlone(seen) ? kindHint('needs', name) : undefined;
    if (hint) return hint;
  }
  return undefined;
}

/** Names in code spans, with nothing between them that asks for more than all of them. */
function isNamesAlone(seen: string): boolean {
  return /^[\w\s`,&]+$/.test(seen.slice(0, 120));
}

function variantHint(name: string): string {
  return `A variant cannot be needed. If it is about the points, write “if \`${name}\`” behind them; to offer the choice in that variant alone, write “- when: \`${name}\`”.`;
}
