/** A scenario of many scenes, as large as the format allows: nobody's story, but every part of the language that costs time. */

/** Four ways on from each scene, a look-up in each fifth, two variants; with 200 scenes some 750 ways and 2,700 states. */
export function largeSource(scenes: number): string {
  const numbers = Array.from({ length: scenes - 1 }, (_, n) => n);
  return [...HEAD, ...numbers.flatMap((n) => sceneLines(n, scenes - 1)), `## Scene ${scenes - 1}`, '', '- ends: resolved', ''].join('\n');
}

const FLAGS = 4;
const HEAD = [
  ...['---', 'format: 1', 'title: A long night', 'summary: It goes on.', 'severity: SEV2', 'role: on call', 'start: "02:00"', 'limit: 24h'],
  ...['skills: [diagnosis, stabilise]', `flags: [${Array.from({ length: FLAGS }, (_, n) => `seen${n}`).join(', ')}]`],
  ...['variants:', '  full: The disk is full.', '  held: The lock is held.', '---', '', '# A long night', '', 'It begins.', ''],
];

function sceneLines(n: number, last: number): string[] {
  const to = (steps: number) => `#scene-${Math.min(last, n + steps)}`;
  const text = ['', `Part ${n} of the night has its own dashboard, and its own people who wait.`, ''];
  const clue = n % 7 === 0 ? ['> **If** `full`: the graph of the disk is at its edge.', ''] : [];
  return [
    ...[`## Scene ${n}`, ...text, ...clue],
    ...[`- [Go on with part ${n}](${to(1)})`, '  - takes: 2m', `  - scores: stabilise +0.${1 + (n % 8)}`, '  - why: It is next.'],
    ...[`- [Pass over ${n}](${to(3 + (n % 5))})`, '  - takes: 5m', `  - sets: seen${n % FLAGS}`],
    ...[
      `- [Leave ${n} to others](${to(9 + (n % 11))})`,
      '  - takes: 3m',
      `  - scores: diagnosis -0.${1 + (n % 5)} if \`seen${n % FLAGS}\``,
    ],
    ...['  - why: They begin anew.'],
    ...[
      `- [Roll ${n} back](${to(2 + (n % 23))})`,
      '  - takes: 4m',
      '  - scores: stabilise +2 if `full`',
      '  - scores: stabilise -2 if `held`',
    ],
    ...['  - why: It helps a full disk.', ''],
  ];
}
