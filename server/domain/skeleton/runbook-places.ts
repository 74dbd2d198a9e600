/** Where in a runbook a number or the name of a heading is: the steps meant by “step 4” and by “see Failover”. */
import { slugOf } from '../scenario/slug.ts';
import type { Runbook, RunbookHeading, RunbookStep } from './runbook.ts';
import { wholePart } from './runbook-items.ts';

export type RunbookPlaces = {
  /** Null where there is none, or more than one that may be meant. */
  numbered(number: string, from: RunbookStep): RunbookStep | null;
  /** The first step below the heading that the words begin with, and what follows its name. */
  named(words: string): { readonly step: RunbookStep; readonly rest: string } | null;
  /** The first step of its section. */
  firstOf(from: RunbookStep): RunbookStep;
};

type Found = RunbookStep | 'several';

/** More words no heading has. */
const MOST_WORDS = 12;
const LONGEST_NAME = 120;
const NUMBERED = /^(?:(?:step|section|part) )?(\d{1,4}(?:\.\d{1,4}){0,4}[a-z]?)(?:[.):]| ?[—–-])?(?: |$)/i;
const BEFORE_NAME = /^(?:the-)?(?:section-|part-|heading-|chapter-|procedure-)?(?:on-|about-|called-)?/;
const AFTER_NAME = /^(?:$|(?:section|procedure|part|steps|below|above|and|if|unless|when|instead|then|or|at|in|on)\b|[—–(])/i;

export function runbookPlaces({ steps, headings }: Runbook): RunbookPlaces {
  const byNumber = new Map<string, Found>();
  const byName = new Map<string, Found>();
  const bySection = new Map<number, RunbookStep>();
  for (const step of steps) if (!bySection.has(step.section)) bySection.set(step.section, step);
  indexLists(steps);
  for (const [index, heading] of headings.entries()) indexHeading(heading, index);
  return { numbered, named, firstOf: (from) => bySection.get(topOf(from).section) ?? from };

  function indexLists(list: readonly RunbookStep[]): void {
    renumber(list);
    for (const step of list) {
      if (step.number !== null) {
        put(byNumber, `${listOf(step)} ${step.number}`, step);
        if (step.parent === null) put(byNumber, `file ${step.number}`, step);
        if (step.number !== wholePart(step.number)) put(byNumber, `written ${step.number}`, step);
      }
      indexLists(step.steps);
    }
  }

  function indexHeading({ name, depth }: RunbookHeading, index: number): void {
    const step = firstBelow(depth, index);
    if (!step || name === '') return;
    const [prefix = '', number] = NUMBERED.exec(name) ?? [];
    if (number !== undefined) put(byNumber, `heading ${number.toLowerCase()}`, step);
    for (const key of new Set([name, name.slice(prefix.length)].map(slugOf))) if (key !== '') put(byName, key, step);
  }

  /** Before the next heading that is none of its own. */
  function firstBelow(depth: number, index: number): RunbookStep | undefined {
    for (let at = index; at < headings.length && (at === index || (headings[at]?.depth ?? 0) > depth); at++) {
      const step = bySection.get(at + 1);
      if (step) return step;
    }
    return undefined;
  }

  /** One of a list around the step, or else the only one of the file; two lists that have it may both be meant. */
  function numbered(number: string, from: RunbookStep): RunbookStep | null {
    const whole = wholePart(number);
    const headed = byNumber.get(`heading ${number}`);
    if (headed) return headed === 'several' ? null : headed;
    if (whole !== number) return partOfStep(number, whole, from);
    const around: Found[] = [];
    for (let one: RunbookStep | null = from; one; one = one.parent) {
      const found = byNumber.get(`${listOf(one)} ${number}`);
      if (found && found !== from) around.push(found);
    }
    const [only, ...others] = around.length > 0 ? around : [byNumber.get(`file ${number}`)];
    return only === undefined || only === 'several' || others.length > 0 ? null : only;
  }

  function partOfStep(number: string, whole: string, from: RunbookStep): RunbookStep | null {
    const written = byNumber.get(`written ${number}`);
    if (written) return written === 'several' ? null : written;
    const step = numbered(whole, from);
    const found = step && byNumber.get(`${step.line} ${number.slice(whole.length).replace('.', '')}`);
    return found && found !== 'several' ? found : null;
  }

  function named(words: string) {
    const parts = words.slice(0, LONGEST_NAME).split(' ').slice(0, MOST_WORDS);
    for (let count = parts.length; count > 0; count--) {
      const name = parts.slice(0, count).join(' ');
      const rest = words.slice(name.length).trim();
      const found = byName.get(slugOf(name).replace(BEFORE_NAME, '')) ?? byAddress(name);
      if (!found || !(AFTER_NAME.test(rest) || /[.,;:!)”"’»]$/.test(name))) continue;
      return found === 'several' ? null : { step: found, rest: /[.,;:]$/.test(name) ? `${name.slice(-1)} ${rest}` : rest };
    }
    return null;
  }

  /** A link to a heading of the file stands in brackets behind its words. */
  function byAddress(name: string): Found | undefined {
    const [, slug] = /\(#([\w-]{1,120})\)[.,;:!]?$/.exec(name) ?? [];
    return slug === undefined ? undefined : byName.get(slug);
  }
}

function put(index: Map<string, Found>, key: string, step: RunbookStep): void {
  const found = index.get(key);
  index.set(key, found && found !== step ? 'several' : step);
}

/** Of one list, by the step that it stands below or by its section. */
function listOf({ parent, section }: RunbookStep): string {
  return parent ? `${parent.line}` : `section ${section}`;
}

function topOf(step: RunbookStep): RunbookStep {
  let top = step;
  while (top.parent) top = top.parent;
  return top;
}

/** In Markdown the numbers of a list may all be the first. */
function renumber(list: readonly RunbookStep[]): void {
  const lists = new Map<string, RunbookStep[]>();
  for (const step of list.filter(({ isOrdered }) => isOrdered)) {
    const ordered = lists.get(listOf(step)) ?? [];
    ordered.push(step);
    lists.set(listOf(step), ordered);
  }
  for (const ordered of lists.values()) {
    const first = ordered[0]?.number ?? '';
    if (ordered.length < 2 || !/^\d+$/.test(first) || ordered.some(({ number }) => number !== first)) continue;
    for (const [index, step] of ordered.entries()) step.number = `${Number(first) + index}`;
  }
}
