/** What a candidate does at a design: texts by part, figures as they are typed, and when each part was begun. */
import { excessOf, laidOver, partsOf } from '../answer/draft.ts';
import type { Fields } from '../interview/exercise.ts';
import type { DraftParts } from '../reading/reading.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Design, type DesignConstraint, type DesignSum, PART_IDS, partName } from './design.ts';
import { LONGEST_FIGURE } from './typed-figure.ts';

export type DesignWork = {
  /** Id of the part that is on. */
  readonly part: string;
  readonly parts: DraftParts;
  /** By the ids of the sums, as they were typed; those that hold nothing are left out. */
  readonly figures: Readonly<Record<string, string>>;
  /** By the ids of the parts that were begun: seconds of the item. */
  readonly began: Readonly<Record<string, number>>;
  /** Seconds of the item up to which the work is known. */
  readonly upTo: number;
  /** Ids of the pointers that the candidate found in the own answer. */
  readonly ticked: readonly string[];
};

/** Names of the fields that the page sends; those of the parts are a draft's own. */
export const ON = 'design-part';
export const figureField = (id: string): string => `figure-${id}`;
export const tickField = (id: string): string => `shown-${id}`;

const FIRST = PART_IDS[0] ?? '';

export function begin(): DesignWork {
  return { part: FIRST, parts: {}, figures: {}, began: { [FIRST]: 0 }, upTo: 0, ticked: [] };
}

/** Null for what is no work of a design. */
export function stored(json: unknown): DesignWork | null {
  if (!isRecord(json)) return null;
  const { part, parts, figures, began, upTo, ticked } = json;
  const isWhole =
    typeof part === 'string' &&
    PART_IDS.includes(part) &&
    isRecordOf(parts, 'string') &&
    isRecordOf(figures, 'string') &&
    isRecordOf(began, 'number') &&
    typeof upTo === 'number' &&
    Array.isArray(ticked) &&
    ticked.every((id) => typeof id === 'string');
  return isWhole ? (json as DesignWork) : null;
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isRecordOf(json: unknown, type: 'string' | 'number'): boolean {
  return isRecord(json) && Object.values(json).every((value) => typeof value === type);
}

/** Those that were said by now, in the order of their parts. */
export function revealed({ constraints }: Design, { part }: DesignWork): readonly DesignConstraint[] {
  const at = PART_IDS.indexOf(part);
  return constraints
    .filter((constraint) => PART_IDS.indexOf(constraint.part) <= at)
    .toSorted((a, b) => PART_IDS.indexOf(a.part) - PART_IDS.indexOf(b.part));
}

/** Those that are asked by now. */
export function askedSums(design: Design, work: DesignWork): readonly DesignSum[] {
  const known = revealed(design, work).map(({ id }) => id);
  return design.sums.filter(({ after }) => after === null || known.includes(after));
}

/** As it was typed; empty where nothing was. An author may call a sum `constructor`. */
export function typedFor({ figures }: DesignWork, id: string): string {
  return Object.hasOwn(figures, id) ? (figures[id] ?? '') : '';
}

export function nextPart({ part }: DesignWork): string | null {
  return PART_IDS[PART_IDS.indexOf(part) + 1] ?? null;
}

/** `do=next` goes on to the next part, `do=tick` keeps what was ticked; anything else keeps what was typed. `elapsed` never goes back. */
export function change(design: Design, work: DesignWork, form: Fields, elapsed: number): Result<DesignWork, string> {
  const refused = whyRefused(design, work, form);
  if (refused !== null) return fail(refused);
  const kept: DesignWork = {
    ...work,
    parts: laidOver(work.parts, sentParts(work, form)),
    figures: sentFigures(design, work, form),
    upTo: Math.max(work.upTo, Math.floor(elapsed)),
  };
  switch (form.do) {
    case 'next':
      return ok(wentOn(kept, form));
    case 'tick':
      return ok({ ...kept, ticked: design.pointers.map(({ id }) => id).filter((id) => form[tickField(id)] !== undefined) });
    default:
      return ok(kept);
  }
}

/** Only from the part that the page showed: a second click on its button, or an older tab, goes no further. */
function wentOn(work: DesignWork, form: Fields): DesignWork {
  const next = nextPart(work);
  if (next === null || form[ON] !== work.part) return work;
  return { ...work, part: next, began: { ...work.began, [next]: work.upTo } };
}

/** A part that is closed, or not open yet, cannot be written. */
function sentParts({ part }: DesignWork, form: Fields): DraftParts {
  const text = partsOf(form)[part];
  return text === undefined ? {} : { [part]: text };
}

function sentFigures(design: Design, work: DesignWork, form: Fields): Readonly<Record<string, string>> {
  const sent = askedSums(design, work).flatMap(({ id }) => {
    const typed = form[figureField(id)];
    return typed === undefined ? [] : [[id, typed.trim()] as const];
  });
  return Object.fromEntries(Object.entries({ ...work.figures, ...Object.fromEntries(sent) }).filter(([, typed]) => typed !== ''));
}

function whyRefused(design: Design, work: DesignWork, form: Fields): string | null {
  const sent = partsOf(form);
  const closed = PART_IDS.slice(0, PART_IDS.indexOf(work.part)).find((id) => (sent[id] ?? work.parts[id] ?? '') !== (work.parts[id] ?? ''));
  if (closed !== undefined)
    return `You went on from ${partName(closed)} in another tab, so it is closed, and what you changed in it is not kept. Copy what you need into ${partName(work.part)}.`;
  const excess = excessOf(laidOver(work.parts, sentParts(work, form)));
  if (excess)
    return `The text is longer than the ${excess.most.toLocaleString('en-GB')} characters that can be kept. Shorten it, then save again.`;
  const long = askedSums(design, work).find(({ id }) => (form[figureField(id)] ?? '').trim().length > LONGEST_FIGURE);
  if (long) return `A figure has at most ${LONGEST_FIGURE} characters. Write the reasoning into the text, and the figure alone here.`;
  return null;
}
