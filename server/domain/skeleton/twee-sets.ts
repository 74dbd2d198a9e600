/** What a link or a macro of Twee sets: `$a to true, $b = false`, `true into $c`. */

/** `change` is null where it is more than a variable set to true or false. */
export type TweeSet = { readonly source: string; readonly change: { readonly variable: string; readonly to: boolean } | null };

export function tweeSets(source: string): TweeSet[] {
  const parts = (source.match(/(?:"[^"]*"|'[^']*'|[^;,])+/g) ?? []).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, variable, to] = /^\$(\w+)\s*(?:\bto\b|=)\s*(true|false)$/.exec(part) ?? [];
      const [, put, into] = /^(true|false)\s+into\s+\$(\w+)$/.exec(part) ?? [];
      if (into !== undefined) return { source: part, change: { variable: into, to: put === 'true' } };
      return { source: part, change: variable === undefined ? null : { variable, to: to === 'true' } };
    });
}
