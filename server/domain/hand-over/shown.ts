/** What a reading shows of the candidate: two skills by SKILLS, a red flag, and a sentence. */
import type { RaisedFlag, Showing } from '../interview/exercise.ts';
import type { HandOverFinding } from './hand-over-finding.ts';
import type { HandOverReading } from './read.ts';

type Level = Showing['level'];
type Rules = readonly HandOverFinding['rule'][];

/** Nothing where nothing could be read. */
export function shownByHandOver({ kind, findings }: HandOverReading): readonly Showing[] {
  return kind === 'read' ? [communication(findings), verification(findings)] : [];
}

/** Keeps communication at 1, and at 2; one of the third lets it be a 4. */
export const MISLEADS: Rules = ['blame', 'state-false'];
export const LEAVES_OUT: Rules = [
  'no-state',
  'state-old',
  'no-next-time',
  'next-time-past',
  'nobody-has-it',
  'unknown-cause',
  'long-read-back',
];
export const OPEN_ABOUT: Rules = ['open-about-cause', 'gap-noticed', 'asks-back'];
const TOLD: Rules = ['state-true', 'has-it'];

function communication(findings: readonly HandOverFinding[]): Showing {
  const poor = first(findings, MISLEADS);
  if (poor) return skill('communication', 1, poor);
  const vague = first(findings, LEAVES_OUT);
  if (vague) return skill('communication', 2, vague);
  const isOpen = first(findings, OPEN_ABOUT);
  return skill('communication', isOpen ? 4 : 3, isOpen ?? first(findings, TOLD));
}

/** Of what is open, of what was tried and of what the notes get wrong: one keeps verification at 2, two at 1. */
export const MISSED: Rules = ['open-missing', 'tried-missing', 'gap-missed', 'no-first-check', 'asks-nothing'];
/** Both of these for a 4. */
export const TIMED_AND_TRUE: Rules = ['next-time', 'state-true'];

function verification(findings: readonly HandOverFinding[]): Showing {
  const missing = findings.filter(({ rule }) => MISSED.includes(rule));
  if (missing.length > 1) return skill('verification', 1, missing[0]);
  if (missing.length === 1) return skill('verification', 2, missing[0]);
  const isWhole = TIMED_AND_TRUE.every((rule) => first(findings, [rule]) !== undefined);
  return skill('verification', isWhole ? 4 : 3, first(findings, ['open-named', 'gap-noticed']));
}

function skill(id: 'communication' | 'verification', level: Level, of: HandOverFinding | undefined): Showing {
  return { subject: { kind: 'skill', id }, level, says: of?.seen ?? 'Nothing in it speaks against the run.', quote: of?.words[0] ?? null };
}

export function flagsOfHandOver({ findings }: HandOverReading): readonly RaisedFlag[] {
  return findings
    .filter(({ rule }) => rule === 'blame')
    .map(({ words, seen }) => ({ flag: 'no-ownership', quote: words[0] ?? '', says: seen }));
}

export function summaryOfHandOver({ kind, findings }: HandOverReading): string {
  switch (kind) {
    case 'empty':
      return 'Nothing was written.';
    case 'unreadable':
      return 'It does not read as English, so the rules say nothing of it.';
    case 'read': {
      const weak = findings.filter(({ level }) => level === 'weak').length;
      const works = findings.length - weak;
      const said = works === 0 ? 'Nothing works yet' : `${works} ${works === 1 ? 'thing works' : 'things work'}`;
      return `${said}, ${weak === 0 ? 'nothing' : weak} to change.`;
    }
  }
}

function first(findings: readonly HandOverFinding[], rules: Rules): HandOverFinding | undefined {
  return findings.find(({ rule }) => rules.includes(rule));
}
