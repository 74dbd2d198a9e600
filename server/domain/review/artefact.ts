/** What is reviewed: one fence, as its lines. */
import type { CodeBlock } from '../markdown.ts';
import type { Part } from '../question/outline.ts';
import type { ReviewReporter } from './codes.ts';
import type { Artefact, Review } from './review.ts';

/** More is no item of an interview, and would make a page of thousands of elements. */
const MOST_LINES = 150;
const LONGEST_LINE = 300;

const FENCE = 'Write ```hcl, the artefact and ```, and nothing else.';

/** No lines where there is none, which was reported. */
export function readArtefact(
  part: Part | undefined,
  reporter: ReviewReporter,
): Pick<Review, 'language' | 'lines'> & { readonly fenceLine: number } {
  const fence = part && onlyFence(part, reporter);
  if (!fence) return { language: '', lines: [], fenceLine: 1 };
  // After empty lines at its end marked leaves the line end before the fence, but otherwise not.
  const lines = fence.text.replace(/\n$/, '').split('\n');
  checkLength(lines, fence.line, reporter);
  if (lines[0]?.trim() === '')
    reporter.report('empty-line', fence.line + 1, 'expected the artefact to begin on its first line, saw an empty one', FIRST);
  return { language: fence.info, lines, fenceLine: fence.line };
}

const FIRST = 'It counts as line 1. Take it out, and look at the “lines” of hazards and oddities again.';

/** Languages in which few kinds are written, the likeliest first. Others, as yaml, may be of many. */
const KINDS_OF: ReadonlyMap<string, readonly [Artefact, ...Artefact[]]> = new Map([
  ['hcl', ['terraform', 'plan', 'iam-policy', 'alert-rules', 'pipeline']],
  ['dockerfile', ['dockerfile']],
  ['sql', ['migration', 'plan', 'script']],
]);

/** The languages of kinds that are written in few. */
const LANGUAGES_OF: ReadonlyMap<Artefact, readonly [string, ...string[]]> = new Map([
  ['dockerfile', ['dockerfile', 'docker', 'containerfile']],
  ['terraform', ['hcl', 'terraform', 'tf', 'json']],
  ['kubernetes', ['yaml', 'yml', 'json', 'jsonnet', 'cue']],
  ['helm-values', ['yaml', 'yml']],
]);
/** These have a name of their own, so that the fence is more likely the slip. */
const BY_THEIR_NAME: readonly Artefact[] = ['dockerfile', 'terraform'];
/** What says nothing of what stands in it. */
const PLAIN = /^(?:te?xt|plain(?:text)?|diff|patch)?$/;

type Shown = Pick<Review, 'artefact' | 'language'>;

/** `at`: the lines of the key `artefact` and of the fence. */
export function checkLanguage(
  { artefact, language }: Shown,
  at: { readonly key: number; readonly fence: number },
  reporter: ReviewReporter,
): void {
  const seen = language.toLowerCase();
  const kinds = KINDS_OF.get(seen);
  const own = LANGUAGES_OF.get(artefact);
  if (kinds?.includes(artefact) || PLAIN.test(seen)) return;
  if (kinds && !BY_THEIR_NAME.includes(artefact)) {
    const message = `expected ${kinds[0]} for “artefact”, as the fence is ${language}, saw “${artefact}”`;
    reporter.report('wrong-artefact', at.key, message, `Write artefact: ${kinds[0]}, or name another language at the fence.`);
  } else if (own && !own.includes(seen)) {
    const message = `expected ${own[0]} at the fence, as “artefact” is ${artefact}, saw “${language.slice(0, 40)}”`;
    reporter.report(
      'wrong-artefact',
      at.fence,
      message,
      `Write \`\`\`${own[0]}, or name what is in the fence: artefact: ${kinds ? kinds[0] : '…'}.`,
    );
  }
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
