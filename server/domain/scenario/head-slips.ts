/** What the front matter holds in good form, and is likely meant otherwise: each a warning. */

import type { Reporter } from '../authoring/reporter.ts';
import { nearest } from '../authoring/suggest.ts';
import { SCREENS } from '../screens.ts';
import type { ScenarioCode } from './codes.ts';

/** A page says “You are the …” before it. */
const OPENING = /^(?:you(?:['’]re|\sare)\s+(?:(?:an?|the)\s+)?|(?:an?|the)\s+)(?=\S)/i;

/** `line`: that of the value. */
export function checkRole(reporter: Reporter<ScenarioCode>, line: number, role: string): void {
  const [opening] = OPENING.exec(role) ?? [];
  if (opening === undefined) return;
  const message = `expected a role that completes “You are the …”, saw one that begins with “${opening.trim()}”`;
  reporter.report('shown-as-written', line, message, `Write role: ${role.slice(opening.length, opening.length + 80)}`);
}

/** More make another word of it. */
const MOST_EDITS = 2;

/** Any word may be a tag. One that is nearly a screen of an interview counts for none. */
export function checkScreens(reporter: Reporter<ScenarioCode>, line: number, tags: readonly string[]): void {
  const missing = SCREENS.filter((screen) => !tags.includes(screen));
  for (const tag of tags) {
    const near = SCREENS.some((screen) => screen === tag) ? null : screenIn(tag, missing);
    if (near !== null)
      reporter.report(
        'shown-as-written',
        line,
        `“${tag}” is a tag like any other, and counts for no screen of an interview`,
        `Did you mean “${near}”?`,
      );
  }
}

function screenIn(tag: string, screens: readonly string[]): string | null {
  const near = nearest(tag, screens, MOST_EDITS);
  // “coverage” is no slip in “leverage”.
  return near !== null && near[0] === tag[0]?.toLowerCase() ? near : null;
}
