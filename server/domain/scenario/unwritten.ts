/** Texts that stand in for what an author still has to write: a candidate would read them as they are. */
import type { Reporter } from '../authoring/reporter.ts';
import type { Paragraph } from '../markdown.ts';
import type { ScenarioCode } from './codes.ts';

/** What an import leaves to write. */
export const TO_WRITE = {
  summary: 'Say in one sentence what happens, without a spoiler.',
  role: 'say who the candidate is',
  intro: 'Say who the candidate is, and what they look after.',
  scene: 'Say what is seen here.',
  shows: 'Say what comes of it.',
} as const;

const LEFT: ReadonlySet<string> = new Set(Object.values(TO_WRITE));
/** The whole text, and nothing else. */
const LATER = /^(?:to[ -]?do|tbd|fixme|xxx|lorem ipsum)\b[.:…]{0,3}$/i;
const LONGEST = 60;

export function checkWritten(reporter: Reporter<ScenarioCode>, line: number, text: string): void {
  const said = text.trim();
  if (said.length > LONGEST || !(LEFT.has(said) || LATER.test(said))) return;
  reporter.report(
    'unwritten-text',
    line,
    `“${said}” stands here for a text that is still to be written`,
    'Write it: the candidate reads it.',
  );
}

export function checkWrittenParagraph(reporter: Reporter<ScenarioCode>, { line, of: [first, ...others] }: Paragraph): void {
  if (first?.kind === 'text' && others.length === 0) checkWritten(reporter, line, first.text);
}
