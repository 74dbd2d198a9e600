/** A scenario for many decisions: scene after scene with two ways on, so that a lost or doubled decision shifts all that follow. */

export const SCENES = 150;

export function longNight(): string {
  const head =
    '---\nformat: 1\ntitle: Long night\nsummary: It does not end.\nseverity: SEV4\nrole: on call\nstart: "00:00"\nlimit: 24h\nskills: [command]\n---\n\n# Long night\n';
  const scenes = Array.from(
    { length: SCENES },
    (_, n) => `## Scene ${n}\n\n- [Left from ${n}](#scene-${n + 1})\n  - scores: command +1\n- [Right from ${n}](#scene-${n + 1})\n`,
  );
  return [head, ...scenes, `## Scene ${SCENES}\n\n- ends: resolved\n`].join('\n');
}
