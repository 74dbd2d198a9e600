/** Comments in which an import keeps what it could not bring in: no page shows them, and so nobody misses them but their author. */
import type { Reporter } from '../authoring/reporter.ts';
import type { ScenarioCode } from './codes.ts';

/** What such a comment begins with. */
export const FROM_STORY = 'From the story: ';

const KEPT = /^ {0,16}\[\/\/\]: # \(From the story: /;

export function checkKeptComments(text: string, reporter: Reporter<ScenarioCode>): void {
  if (!text.includes(FROM_STORY)) return;
  for (const [index, line] of text.split('\n').entries())
    if (KEPT.test(line))
      reporter.report(
        'unwritten-text',
        index + 1,
        'this comment keeps a text of the story that is shown to nobody',
        'Bring in what the candidate should read, and take the comment out.',
      );
}
