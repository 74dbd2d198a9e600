/** What severities, verdicts and lines are called on the pages of a review. */
import { rangeWords } from '../../server/domain/review/line-range.ts';
import type { SeverityReading } from '../../server/domain/review/reading.ts';
import type { Artefact, HazardSeverity, ReviewVerdict } from '../../server/domain/review/review.ts';

type SeverityWords = { readonly choice: string; readonly lead: string; readonly row: string };

/** `choice`: to choose from; `lead`: before the words of a mark; `row`: at the end of a row. */
export const SEVERITY_WORDS: Readonly<Record<HazardSeverity, SeverityWords>> = {
  stops: { choice: 'Stops it', lead: 'Stops it.', row: 'stops' },
  ask: { choice: 'To ask', lead: 'To ask.', row: 'to ask' },
  remark: { choice: 'A remark', lead: 'A remark.', row: 'a remark' },
};

export const VERDICT_WORDS: Readonly<Record<ReviewVerdict, string>> = { yes: 'Yes', 'after-changes': 'After changes', no: 'No' };

/** What each of them means, beside where it is chosen. */
export const SEVERITIES_SAID = 'Stops it: must not go on like this. To ask: to be cleared first. A remark: better, but not now.';

export const VERDICTS_SAID = 'After changes: the lines that you name can be mended. No: it has to go back and be made anew.';

export const SEVERITY_READING_WORDS: Readonly<Record<SeverityReading, string>> = {
  right: 'as bad as you said',
  low: 'worse than you said',
  high: 'not as bad as you said',
};

const QUESTIONS: Readonly<Record<Artefact, string>> = {
  plan: 'May it be applied as it stands?',
  terraform: 'May it be merged as it stands?',
  'iam-policy': 'May it be attached as it stands?',
  pipeline: 'May it be merged as it stands?',
  kubernetes: 'May it be applied as it stands?',
  'helm-values': 'May it be released as it stands?',
  dockerfile: 'May it be built and shipped as it stands?',
  'alert-rules': 'May they be loaded as they stand?',
  migration: 'May it run in production as it stands?',
  script: 'May it be used as it stands?',
  postmortem: 'May it be published as it stands?',
};

export function verdictQuestion(artefact: Artefact): string {
  return QUESTIONS[artefact];
}

/** `line 4`, `lines 4–7`. */
export function linesWord(range: { readonly from: number; readonly to: number }): string {
  return `${range.from === range.to ? 'line' : 'lines'} ${rangeWords(range)}`;
}
