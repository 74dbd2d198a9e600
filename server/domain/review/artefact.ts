/** What is reviewed: one fence, as its lines. */
import type { CodeBlock } from '../markdown.ts';
import type { Part } from '../question/outline.ts';
import type { ReviewReporter } from './codes.ts';
import type { Review } from './review.ts';

/** More is no item of an interview, and would make a page of thousands of elements. */
const MOST_LINES = 150;
const LONGEST_LINE = 300;

const FENCE = 'Write ```hcl, the artefact and ```, and nothing else.';

/** No lines where there is none, which was reported. */
export function readArtefact(part: Part | undefined, reporter: ReviewReporter): Pick<Review, 'language' | 'lines'> {
  const fence = part && onlyFence(part, reporter);
  if (!fence) return { language: '', lines: [] };
  // After empty lines at its end marked leaves the line end before the fence, but otherwise not.
  const lines = fence.text.replace(/\n$/, '').split('\n');
  checkLength(lines, fence.line, reporter);
  return { language: fence.info, lines };
}

function onlyFence({ heading, blocks }: Part, reporter: ReviewReporter): CodeBlock | null {
  const [fence, second] = blocks;
  if (!fence) {
    reporter.report('empty-section', heading.line, 'expected the artefact in a fence below this heading, saw nothing');
    return null;
  }
  const wrong = fence.kind === 'code' && fence.info !== '' ? second : fence;
  if (wrong) reporter.report('not-one-fence', wrong.line, 'expected one fence that names its language in this section, and no more', FENCE);
  return fence.kind === 'code' ? fence : null;
}

function checkLength(lines: readonly string[], fenceLine: number, reporter: ReviewReporter): void {
  if (lines.length > MOST_LINES)
    reporter.report('long-artefact', fenceLine, `expected at most ${MOST_LINES} lines in an artefact, saw ${lines.length}`);
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long !== -1) reporter.report('long-artefact', fenceLine + 1 + long, `expected lines of at most ${LONGEST_LINE} characters`);
}
