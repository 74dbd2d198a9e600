/** Work on a question or a talk: what was written, the follow-ups with their answers, and the candidate's own rating. */
import { SCAFFOLDS } from '../question/scaffold.ts';
import type { DraftParts } from '../reading/reading.ts';
import type { Fields } from './exercise.ts';
import { type AskedProbe, PROBE_RULES, type SpokenWork } from './interview.ts';

export const NO_WORK: SpokenWork = { parts: {}, probes: [], selfLevel: null, missed: null };

/** The part under which plain notes stand. */
export const NOTES = 'notes';

/** Characters, in UTF-16 units, of all that is written for an item: an hour of speech. */
export const MOST_WRITTEN = 120_000;

/** As it was stored; nothing written where it is none. */
export function spokenWorkOf(stored: unknown): SpokenWork {
  if (!isObject(stored)) return NO_WORK;
  const { parts, probes, selfLevel, missed } = stored;
  return {
    parts: textsIn(parts),
    probes: Array.isArray(probes) ? probes.filter(isProbe) : [],
    selfLevel: [1, 2, 3, 4].find((level) => level === selfLevel) ?? null,
    missed: Array.isArray(missed) ? missed.filter((one) => typeof one === 'string') : null,
  };
}

/** What a form says over what was there; what it does not name stays. */
export function writtenOver(work: SpokenWork, form: Fields): SpokenWork {
  const parts = PARTS.flatMap((id) => (form[`part-${id}`] === undefined ? [] : [[id, plain(form[`part-${id}`])] as const]));
  const kept = Object.entries({ ...work.parts, ...Object.fromEntries(parts) }).filter(([, text]) => text !== '');
  const probes = work.probes.map((probe, index) => ({ ...probe, answer: plain(form[`probe-${index + 1}`] ?? probe.answer) }));
  return { ...work, parts: Object.fromEntries(kept), probes };
}

export function lengthOfWork({ parts, probes }: SpokenWork): number {
  return [...Object.values(parts), ...probes.map(({ answer }) => answer)].reduce((sum, { length }) => sum + length, 0);
}

/** Without what is only white space. */
export function isUnwritten(parts: DraftParts): boolean {
  return Object.values(parts).every((text) => text.trim() === '');
}

const PARTS: readonly string[] = [...new Set([NOTES, ...Object.values(SCAFFOLDS).flatMap(({ parts }) => parts.map(({ id }) => id))])];

/** Forms send CRLF, scripts LF. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

function textsIn(value: unknown): DraftParts {
  if (!isObject(value)) return {};
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([id]) => PARTS.includes(id)));
}

function isProbe(value: unknown): value is AskedProbe {
  if (!isObject(value)) return false;
  const { text, rule, because, answer } = value;
  return [text, because, answer].every((one) => typeof one === 'string') && PROBE_RULES.some((one) => one === rule);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
