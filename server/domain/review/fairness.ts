/** What is judged of the hazards and oddities of a review together: whether it can be solved by reading, and only so. */
import type { ReviewReporter } from './codes.ts';
import type { Located } from './findings.ts';
import { holdsLine, linesIn, meet, rangesWords } from './line-range.ts';
import type { Hazard, HazardSeverity, Oddity, ReviewVerdict } from './review.ts';

const FEWEST_HAZARDS = 3;
const MOST_HAZARDS = 7;
const FEWEST_ODDITIES = 2;
const MOST_ODDITIES = 5;

export type Planted = {
  readonly hazards: readonly Located<Hazard>[];
  readonly oddities: readonly Located<Oddity>[];
  readonly lineCount: number;
  /** Lines of the file: where the two sections begin, and the verdict. Null where there is none, which was reported. */
  readonly at: { readonly hazards: number | null; readonly oddities: number | null; readonly verdict: number | null };
  readonly verdict: ReviewVerdict;
};

export function checkFairness(planted: Planted, reporter: ReviewReporter): void {
  checkCounts(planted, reporter);
  checkVerdict(planted, reporter);
  checkSharing(planted, reporter);
  checkHidden(planted, reporter);
  checkLinted(planted, reporter);
  checkSides(planted, reporter);
}

function checkCounts({ hazards, oddities, at }: Planted, reporter: ReviewReporter): void {
  if (at.hazards !== null && (hazards.length < FEWEST_HAZARDS || hazards.length > MOST_HAZARDS))
    reporter.report('hazard-count', at.hazards, `expected ${FEWEST_HAZARDS} to ${MOST_HAZARDS} hazards, saw ${hazards.length}`);
  if (at.oddities !== null && (oddities.length < FEWEST_ODDITIES || oddities.length > MOST_ODDITIES))
    reporter.report('oddity-count', at.oddities, `expected ${FEWEST_ODDITIES} to ${MOST_ODDITIES} oddities, saw ${oddities.length}`, ODD);
}

const ODD = 'Without harmless oddities, marking everything is as good as reading.';

/** The severities of which a verdict needs one, where it needs any, and those that it rules out. */
const FITTING: Readonly<Record<ReviewVerdict, { readonly needs: readonly HazardSeverity[]; readonly without: readonly HazardSeverity[] }>> =
  {
    yes: { needs: [], without: ['stops', 'ask'] },
    'after-changes': { needs: ['stops', 'ask'], without: [] },
    no: { needs: ['stops'], without: [] },
  };

function checkVerdict({ hazards, verdict, at }: Planted, reporter: ReviewReporter): void {
  const { needs, without } = FITTING[verdict];
  const against = hazards.find(({ severity }) => without.includes(severity));
  const lacks = needs.length > 0 && !hazards.some(({ severity }) => needs.includes(severity));
  const isKnown = hazards.length > 0 && hazards.every(({ isWeighed }) => isWeighed);
  if (at.verdict === null || !isKnown || !(against || lacks)) return;
  const seen = against
    ? `the hazard “${against.id}” of the severity ${against.severity}`
    : `no hazard of the severity ${needs.join(' or ')}`;
  reporter.report('wrong-verdict', at.verdict, `expected a verdict that the severities bear out, saw “${verdict}” and ${seen}`);
}

function checkSharing({ hazards, oddities }: Planted, reporter: ReviewReporter): void {
  for (const oddity of oddities) {
    const shared = hazards.find((hazard) => meet(hazard.places, oddity.places));
    if (!shared) continue;
    const message = `expected an oddity on lines of its own, saw one of the hazard “${shared.id}” in ${rangesWords(oddity.places)}`;
    reporter.report('shared-lines', oddity.linesAt, message);
  }
}

function checkHidden({ hazards }: Planted, reporter: ReviewReporter): void {
  for (const hazard of hazards) {
    const lines = hazard.places.flatMap(linesIn);
    const others = hazards.filter((other) => other !== hazard);
    const over = others.find(({ places }) => lines.length > 0 && lines.every((line) => holdsLine(places, line)));
    if (over) reporter.report('hidden-hazard', hazard.linesAt, `expected a line that is not one of “${over.id}” as well, saw none`, HIDDEN);
  }
}

const HIDDEN = 'A mark there means both: make one hazard of them, or name the lines of each.';

function checkLinted({ hazards, at }: Planted, reporter: ReviewReporter): void {
  const beyond = hazards.filter(({ rule }) => rule === null).length;
  if (at.hazards === null || beyond * 2 >= hazards.length) return;
  const message = `expected at least half of the hazards beyond linters, saw ${beyond} of ${hazards.length} with “rule: none”`;
  reporter.report('linted-hazards', at.hazards, message, 'What a linter says, nobody needs a senior engineer for.');
}

function checkSides({ hazards, lineCount, at }: Planted, reporter: ReviewReporter): void {
  const ranges = hazards.flatMap(({ places }) => places);
  // One whose lines could not be read may stand anywhere.
  if (at.hazards === null || lineCount === 0 || hazards.length === 0 || hazards.some(({ places }) => places.length === 0)) return;
  const isUpper = ranges.every(({ to }) => to * 2 <= lineCount);
  const isLower = ranges.every(({ from }) => from * 2 > lineCount);
  if (!(isUpper || isLower)) return;
  const half = isUpper ? 'upper' : 'lower';
  reporter.report('one-sided', at.hazards, `expected hazards in both halves of the artefact, saw all in the ${half} one`, SPREAD);
}

const SPREAD = 'Whoever finds two guesses where the others are.';
