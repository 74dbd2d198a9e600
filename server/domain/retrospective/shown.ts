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

/** What keeps learning at a level, the lowest first. */
export const LEARNING_LEVELS = [
  { level: 1, rules: ['blame', 'single-cause'] },
  { level: 2, rules: ['few-conditions', 'no-actions', 'no-owner', 'no-date', 'no-impact', 'few-times'] },
  { level: 3, rules: ['case-alone', 'no-went-well', 'praise-alone', 'counterfactual', 'be-careful', 'time-wrong', 'length-wrong'] },
] as const satisfies LevelRules;

/** Costs learning one level: who never asks why nobody knew will not know the next time. Below this it is poor for more than that. */
export const LEARNING_COST = { rule: 'detection-unasked', downTo: 2 } as const;

function learning(findings: readonly RetroFinding[]): Showing {
  const kept = keptAt(LEARNING_LEVELS, findings);
  const level = kept?.level ?? 4;
  const unasked = first(findings, LEARNING_COST.rule);
  if (unasked && level > LEARNING_COST.downTo) return skill('learning', level === 4 ? 3 : 2, unasked);
  return skill('learning', level, kept?.finding ?? first(findings, 'class-named', 'several-conditions'));
}

/** The same of communication; there is no 4 for it in writing that nobody answers. */
export const COMMUNICATION_LEVELS = [
  { level: 1, rules: ['blame'] },
  { level: 2, rules: ['no-impact', 'impact-wrong', 'counterfactual'] },
] as const satisfies LevelRules;

function communication(findings: readonly RetroFinding[]): Showing {
  const kept = keptAt(COMMUNICATION_LEVELS, findings);
  return skill('communication', kept?.level ?? 3, kept?.finding ?? first(findings, 'impact-in-numbers'));
}

/** What the log contradicts, or does not know. So many are no slip. */
export const CONTRADICTED = ['time-wrong', 'length-wrong', 'impact-wrong', 'time-unknown'] as const satisfies readonly RetroRuleId[];
export const MANY_WRONG = 3;
/** Both of these for a 4. */
export const WELL_VERIFIED = ['detection-asked', 'lengths-true'] as const satisfies readonly RetroRuleId[];

function verification(findings: readonly RetroFinding[]): Showing {
  const wrong = all(findings, ...CONTRADICTED);
  if (wrong.length >= MANY_WRONG) return skill('verification', 1, wrong[0]);
  const doubtful = wrong[0] ?? first(findings, 'few-times');
  if (doubtful) return skill('verification', 2, doubtful);
  const isWhole = WELL_VERIFIED.every((rule) => first(findings, rule) !== undefined);
  return skill('verification', isWhole ? 4 : 3, first(findings, 'times-true'));
}

type LevelRules = readonly { readonly level: Level; readonly rules: readonly RetroRuleId[] }[];

function keptAt(levels: LevelRules, findings: readonly RetroFinding[]) {
  for (const { level, rules } of levels) {
    const finding = first(findings, ...rules);
    if (finding) return { level, finding };
  }
  return null;
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
