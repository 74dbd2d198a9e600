/** A finished run of one's own as the file of a retrospective: an interview keeps its text as it keeps that of any other, and reads it as safely. */
import { escapedInline } from '../export/escaped.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Run } from '../run/run.ts';
import { clockAt } from '../scenario/quantity.ts';
import { NEVER } from './head.ts';
import type { IncidentLog, LogEntry, LogPerson } from './incident-log.ts';
import type { LogPoint } from './log-point.ts';
import { parseRetrospective } from './parse.ts';
import { FEWEST_LINES } from './read-log.ts';
import type { Retrospective } from './retrospective.ts';
import { retrospectiveOfRun } from './retrospective-of-run.ts';

/** `short`: too little happened to write about. `long`: a day or more, which times of day cannot tell. `unwritable`: something in it has no place in such a file. */
export type NoRunReview = 'not-over' | 'short' | 'long' | 'unwritable';

/** `content` is what its `source` is read as. */
export type RunReview = { readonly content: Retrospective; readonly source: string };

export function runAsFile(runId: string, run: Run): Result<RunReview, NoRunReview> {
  const id = runReviewId(runId);
  const of = retrospectiveOfRun(id, run);
  if (!of) return fail('not-over');
  if (of.log.entries.length < FEWEST_LINES) return fail('short');
  if ((of.log.over ?? 0) >= A_DAY) return fail('long');
  const source = fileOf(of, run.scenario.summary);
  const { content } = parseRetrospective(`${id}.md`, source);
  return content ? ok({ content, source }) : fail('unwritable');
}

const A_DAY = 1440;

/** A run's id has capitals; that of an exercise has none, and is another for each run. */
export function runReviewId(runId: string): string {
  return `${OF_RUN}${[...runId].map((one) => one.charCodeAt(0).toString(16)).join('')}`;
}

const OF_RUN = 'run-';

/** The run that such an id is of; null for any other. */
export function runOfReview(id: string): string | null {
  const codes = id.startsWith(OF_RUN) ? id.slice(OF_RUN.length).match(/[0-9a-f]{2}/g) : null;
  const runId = codes?.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('') ?? '';
  return runId !== '' && runReviewId(runId) === id ? runId : null;
}

function fileOf(of: Retrospective, summary: string): string {
  return `${[
    headOf(of),
    `# ${escapedInline(of.title)}`,
    escapedInline(`${summary} You led it yourself; this is its log.`),
    ...section(
      'Log',
      of.log.entries.map((entry) => lineOf(entry, of.log)),
    ),
    ...section(
      'Impact',
      of.log.figures.map(({ shown, label }) => `- ${escapedInline(`${shown}: ${label}`)}`),
    ),
    ...section('Conditions', of.conditions.map(pointLines)),
    ...section('What went well', of.well.map(pointLines)),
  ].join('\n\n')}\n`;
}

/** With nothing below it, it is left out. */
function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function headOf({ short, minutes, screens, role, log }: Retrospective): string {
  const at = (minute: number | null) => (minute === null ? NEVER : quoted(clockAt(log.start, minute)));
  return [
    '---',
    'format: 1',
    'of: run',
    `short: ${quoted(short)}`,
    `minutes: ${minutes}`,
    `screens: [${screens.join(', ')}]`,
    `role: ${quoted(role)}`,
    `start: ${at(0)}`,
    `began: ${at(log.began)}`,
    `noticed: ${at(log.noticed)}`,
    `relieved: ${at(log.relieved)}`,
    `over: ${at(log.over)}`,
    `people: [${log.people.map(personOf).join(', ')}]`,
    '---',
  ].join('\n');
}

function personOf({ name, role }: LogPerson): string {
  return quoted(`${name}, ${role}`);
}

/** What stands in quotes in JSON stands so in YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function lineOf({ minute, kind, who, text }: LogEntry, { start }: IncidentLog): string {
  return `- ${escapedInline(`${clockAt(start, minute)} ${who ?? kind}: ${text}`)}`;
}

function pointLines({ id, text, cues }: LogPoint): string {
  const words = cues.map((set) => `  - words: ${escapedInline(set.map((phrases) => phrases.join(' / ')).join(' + '))}`);
  return [`- <a id="${id}"></a>${escapedInline(text)}`, ...words].join('\n');
}
