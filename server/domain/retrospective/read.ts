/** Reads a review against its log by rules that one can follow: each says what it saw and in which words. The same words, the same findings. */
import { isEnglish } from '../reading/english.ts';
import { passageByLine } from './by-line.ts';
import type { RetroAsk, RetroFinding, RetroRule } from './retro-finding.ts';
import type { Retrospective } from './retrospective.ts';
import { RETROSPECTIVE_PARTS, textsByPart } from './retrospective-parts.ts';
import { actions } from './rules/actions.ts';
import { blame, counterfactual } from './rules/blame.ts';
import { conditions, conditionsNamed } from './rules/conditions.ts';
import { detection } from './rules/detection.ts';
import { failureClass } from './rules/failure-class.ts';
import { impact } from './rules/impact.ts';
import { lengths } from './rules/lengths.ts';
import { times } from './rules/times.ts';
import { well } from './rules/well.ts';
import { isUnwritten, type WrittenWork } from './written-work.ts';

export type RetroReading = {
  /** What cannot be read by these rules is not judged: no text, or no English. */
  readonly kind: 'empty' | 'unreadable' | 'read';
  /** Weak ones first, each group in the order of a review. */
  readonly findings: readonly RetroFinding[];
  /** Ids of the conditions that were named, with the words that named them. */
  readonly named: readonly { readonly id: string; readonly words: string }[];
};

const RULES: readonly RetroRule[] = [impact, times, lengths, blame, counterfactual, conditions, detection, well, actions, failureClass];

/** Of a part that much is read, a thousand words: more than the longest review needs. A part of nothing but full stops would hold up everybody else. */
const MOST_SIGNS = 6_000;

/** Never throws; linear in the length of the text. */
export function readRetrospective(content: Retrospective, work: WrittenWork): RetroReading {
  if (isUnwritten(work)) return { kind: 'empty', findings: [], named: [] };
  if (!isEnglish(Object.values(work.texts).join('\n'))) return { kind: 'unreadable', findings: [], named: [] };
  const ask = askOf(content, work);
  const findings = RULES.flatMap((rule) => rule(ask));
  return {
    kind: 'read',
    findings: [...findings.filter(({ level }) => level === 'weak'), ...findings.filter(({ level }) => level === 'good')],
    named: conditionsNamed(ask).map(({ point, hit }) => ({ id: point.id, words: hit.passage.written.slice(hit.from, hit.to) })),
  };
}

function askOf(content: Retrospective, work: WrittenWork): RetroAsk {
  const texts = textsByPart(work);
  const passage = (part: (typeof RETROSPECTIVE_PARTS)[number]['id']) =>
    passageByLine(part, RETROSPECTIVE_PARTS.find(({ id }) => id === part)?.name ?? '', texts[part].slice(0, MOST_SIGNS));
  const passages = {
    summary: passage('summary'),
    timeline: passage('timeline'),
    conditions: passage('conditions'),
    well: passage('well'),
    actions: passage('actions'),
  };
  const { summary, timeline, conditions: own, well: kept } = passages;
  return { content, passages, past: [summary, timeline, own, kept], told: own.words > 0 ? [own] : [summary, timeline] };
}
