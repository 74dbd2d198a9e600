/** A scenario in which everything can be looked at in any order and all of it is read in the end: the states double with each flag. */

export function freeFlags(count: number): string {
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  // A section holds twelve choices at most.
  const half = Math.ceil(count / 2);
  const here = numbers.slice(0, half);
  return [
    ...['---', 'format: 1', `title: ${count} free flags`, 'summary: Everything can be looked at.', 'severity: SEV3', 'role: on call'],
    ...['start: "03:00"', 'limit: 24h', 'skills: [stabilise]', `flags: [${numbers.map(flag).join(', ')}]`, '---', ''],
    ...['# Free flags', '', '## Hub', '', 'Much can be looked at.', '', ...here.flatMap((n) => lookUp(n, 'hub'))],
    ...['- [Decide](#decision)', '  - takes: 1m', '', '## Decision', '', 'Now act.', '', ...here.flatMap((n) => act(n, n + half))],
    ...['', '## End', '', '- ends: resolved', '', 'Done.', ''],
    ...['## At any time', '', ...numbers.slice(half).flatMap((n) => lookUp(n, 'at-any-time'))],
  ].join('\n');

  function act(n: number, other: number): readonly string[] {
    const both = other <= count ? `${flag(n)} && ${flag(other)}` : flag(n);
    return [`- [Act on ${n}](#end)`, '  - takes: 1m', `  - scores: stabilise +${n} if \`${both}\``, '  - why: It was seen.'];
  }
}

function flag(n: number): string {
  return `seen${n}`;
}

function lookUp(n: number, where: string): readonly string[] {
  return [`- [Look at ${n}](#${where})`, '  - takes: 1m', '  - shows: It is there.', `  - sets: ${flag(n)}`];
}
