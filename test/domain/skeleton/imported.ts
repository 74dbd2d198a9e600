/** A story of another tool, imported and compiled. */
import { expect } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import type { Explored } from '../../../server/domain/skeleton/more-times.ts';
import { readStory } from '../../../server/domain/skeleton/read-story.ts';
import { writeSkeleton } from '../../../server/domain/skeleton/write-skeleton.ts';

/** What was written, as scenes with their choices, and what was not expressed. */
export function imported(file: string, source: string, explore?: (text: string) => Explored) {
  const story = readStory(file, source);
  if (!story) return expect.fail('no such story');
  const { text, unexpressed, isLarge } = writeSkeleton('A story', story, explore);
  const { scenario, problems } = compile('a-story.md', text);
  if (!scenario) return expect.fail(`${JSON.stringify(problems, null, 1)}\n${text}`);
  return {
    text,
    scenario,
    isLarge,
    map: mapOf(scenario),
    lost: unexpressed.map(({ line, what, instead }) => `${line} ${what} (${instead})`),
  };
}

/** But that a scene of Ink is left by a click. */
export function withoutClicks(lost: readonly string[]): string[] {
  return lost.filter((one) => !one.endsWith('(left by a choice)'));
}

function mapOf({ scenes }: Scenario): string[] {
  const headings = scenes.map(({ heading }) => heading);
  return scenes.flatMap(({ heading, ends, choices }) => [
    `${heading}${ends ? ` (${ends})` : ''}`,
    ...choices.map(
      ({ label, target, when }) => `  ${label} → ${target === null ? 'stays' : headings[target]}${when ? ` if ${when.source}` : ''}`,
    ),
  ]);
}
