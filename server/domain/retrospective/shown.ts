/** What a reading shows of the candidate: three skills by SKILLS, red flags, and a sentence. */
import type { RaisedFlag, Showing } from '../interview/exercise.ts';
import type { RetroReading } from './read.ts';
import type { RetroFinding, RetroRuleId } from './retro-finding.ts';

type Level = Showing['level'];

/** Nothing where nothing could be read. */
export function shownByRetrospective({ kind, findings }: RetroReading): readonly Showing[] {
  if (kind !== 'read') return [];
  return [learning(findings), communication(findings), verification(findings)];
}

function learning(findings: readonly RetroFinding[]): Showing {
  const poor = first(findings, 'blame', 'single-cause');
  if (poor) return skill('learning', 1, poor);
  const short = first(findings, 'few-conditions', 'no-actions', 'no-owner', 'no-date', 'no-impact', 'few-times');
  if (short) return skill('learning', 2, short);
  const missing = first(findings, 'case-alone', 'no-went-well', 'praise-alone', 'counterfactual', 'be-careful');
  if (missing) return skill('learning', 3, missing);
  return skill('learning', 4, first(findings, 'class-named', 'several-conditions'));
}

function communication(findings: readonly RetroFinding[]): Showing {
  const poor = first(findings, 'blame');
  if (poor) return skill('communication', 1, poor);
  const vague = first(findings, 'no-impact', 'impact-wrong', 'counterfactual');
  if (vague) return skill('communication', 2, vague);
  return skill('communication', 3, first(findings, 'impact-in-numbers'));
}

/** So many statements that the log contradicts are no slip. */
const MANY_WRONG = 3;

function verification(findings: readonly RetroFinding[]): Showing {
  const wrong = all(findings, 'time-wrong', 'length-wrong', 'impact-wrong', 'time-unknown');
  if (wrong.length >= MANY_WRONG) return skill('verification', 1, wrong[0]);
  const doubtful = wrong[0] ?? first(findings, 'few-times');
  if (doubtful) return skill('verification', 2, doubtful);
  const isWhole = first(findings, 'detection-asked') !== undefined && first(findings, 'lengths-true') !== undefined;
  return skill('verification', isWhole ? 4 : 3, first(findings, 'times-true'));
}

function skill(id: 'learning' | 'communication' | 'verification', level: Level, of: RetroFinding | undefined): Showing {
  return { subject: { kind: 'skill', id }, level, says: of?.seen ?? 'Nothing in it speaks against the log.', quote: of?.words[0] ?? null };
}

/** Who blames answers for nothing; who only asks for care leaves the next night to a hero. */
export function flagsOfRetrospective({ findings }: RetroReading): readonly RaisedFlag[] {
  return findings.flatMap(({ rule, words, seen }): readonly RaisedFlag[] => {
    const quote = words[0] ?? '';
    if (rule === 'blame') return [{ flag: 'no-ownership', quote, says: seen }];
    if (rule === 'be-careful' && first(findings, 'no-actions')) return [{ flag: 'heroics', quote, says: seen }];
    return [];
  });
}

export function summaryOfRetrospective({ kind, findings, named }: RetroReading, conditions: number): string {
  switch (kind) {
    case 'empty':
      return 'Nothing was written.';
    case 'unreadable':
      return 'It does not read as English, so the rules say nothing of it.';
    case 'read': {
      const weak = findings.filter(({ level }) => level === 'weak').length;
      const things = weak === 0 ? 'nothing to change' : `${weak} ${weak === 1 ? 'thing' : 'things'} to change`;
      return `${named.length} of ${conditions} conditions named, ${things}.`;
    }
  }
}

function all(findings: readonly RetroFinding[], ...rules: readonly RetroRuleId[]): readonly RetroFinding[] {
  return findings.filter(({ rule }) => rules.includes(rule));
}

function first(findings: readonly RetroFinding[], ...rules: readonly RetroRuleId[]): RetroFinding | undefined {
  return all(findings, ...rules)[0];
}
