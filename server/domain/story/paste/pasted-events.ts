/** Which blocks of a pasted text tell an event, and which are left aside. */
import { isBareDeed } from './deeds.ts';
import type { IncidentReport } from './incident-story.ts';
import { type Job, jobOf } from './job-lines.ts';
import { takeNote } from './note-events.ts';
import { headOfCv, isEnglish } from './paste-head.ts';
import { type FoundEvents, type PasteWalk, setAside } from './paste-walk.ts';
import type { PastedBlock } from './pasted-blocks.ts';
import type { PastedItem } from './read-paste.ts';
import { sectionOf } from './section-names.ts';
import { type HeadingBlock, takeTitle } from './title-events.ts';

const NO_JOB: Job = { role: '', happened: '' };

export function eventsIn(blocks: readonly PastedItem[]): FoundEvents {
  const walk: PasteWalk = {
    blocks,
    events: [],
    aside: [],
    rest: [],
    jobs: [],
    job: NO_JOB,
    employer: '',
    happened: '',
    periods: [],
    section: null,
    isEnglish: isEnglish(blocks),
  };
  const body = headOfCv(blocks);
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (at < body) setAside(walk, block);
    else at += taken(walk, block, at);
  }
  walk.rest.push(...untoldJobs(walk));
  return walk;
}

/** What no event took on as its role or its time. */
function untoldJobs({ jobs, events, aside }: PasteWalk): readonly string[] {
  const told = [...events, ...aside].map((event) => ('kind' in event ? event : event.job));
  const roles = new Set(told.map(({ role }) => role));
  const times = new Set(told.map(({ happened }) => happened));
  return jobs.flatMap(({ read, lines }) => {
    if (!roles.has(read.role)) return lines;
    return read.happened === '' || times.has(read.happened) ? [] : [read.happened];
  });
}

/** How many blocks behind it are taken with it. */
function taken(walk: PasteWalk, block: PastedItem, at: number): number {
  switch (block.kind) {
    case 'report':
      walk.events.push(block.isPage ? block : ofJob(block, walk.job));
      walk.rest.push(...block.rest);
      return 0;
    case 'heading':
      return heading(walk, block, at);
    case 'job':
      job(walk, block, at);
      return 0;
    case 'note':
      takeNote(walk, block, at);
      return 0;
  }
}

function ofJob(report: IncidentReport, { role, happened }: Job): IncidentReport {
  return { ...report, role: report.role || role, happened: report.happened || happened };
}

function heading(walk: PasteWalk, block: HeadingBlock, at: number): number {
  const section = sectionOf(block.text);
  if (walk.section && section !== 'deeds' && block.level > walk.section.level) {
    walk.rest.push(block.text);
    return 0;
  }
  walk.section = section === null || section === 'deeds' ? null : { kind: section, level: block.level };
  if (section !== null) {
    if (block.level <= LEVEL_OF_JOBS) walk.job = NO_JOB;
    walk.happened = '';
    walk.periods = [];
    walk.rest.push(block.text);
    return 0;
  }
  return takeTitle(walk, block, at);
}

/** A section in bold or with a colon stands within a job. */
const LEVEL_OF_JOBS = 6;

type JobBlock = Extract<PastedBlock, { kind: 'job' }>;

/** It ends a list of tools and a summary; a school has dates as well, but no deeds below it. */
function job(walk: PasteWalk, block: JobBlock, at: number): void {
  const next = walk.blocks[at + 1];
  const hasDeeds = next?.kind === 'note' && next.isEntry && isBareDeed(next.texts[0] ?? '');
  const isEnd = block.hasDates && (walk.section?.kind !== 'schooling' || hasDeeds);
  const isAside = walk.section !== null && !isEnd;
  const { employer, rest, ...read } = jobOf(block.lines, walk.employer);
  walk.rest.push(...(isAside ? block.lines.map(({ text }) => text) : rest));
  if (isAside) return;
  walk.section = null;
  walk.job = read;
  walk.jobs.push({ read, lines: block.lines.map(({ text }) => text) });
  walk.employer = employer;
  walk.happened = '';
  walk.periods = [];
}
