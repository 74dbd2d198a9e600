/** Reads a hand-over or a read-back against the run as it stands. The same words, the same findings. */
import { isEnglish } from '../reading/english.ts';
import { passageByLine } from '../retrospective/by-line.ts';
import { isUnwritten, type WrittenWork } from '../retrospective/written-work.ts';
import { readUpdate } from '../update/update.ts';
import type { UpdateRuleId } from '../update/update-finding.ts';
import { type HandOver, type HandOverWay, partsOf } from './hand-over.ts';
import type { HandOverAsk, HandOverFinding, HandOverRule } from './hand-over-finding.ts';
import { open, planted, tried } from './rules/points.ts';
import { asksBack, firstCheck, shortEnough } from './rules/read-back.ts';
import { state } from './rules/state.ts';
import { nextTime, whoHasIt } from './rules/who-and-when.ts';

export type HandOverReading = {
  /** What cannot be read by these rules is not judged: no text, or no English. */
  readonly kind: 'empty' | 'unreadable' | 'read';
  /** Weak ones first. */
  readonly findings: readonly HandOverFinding[];
};

const RULES: Readonly<Record<HandOverWay, readonly HandOverRule[]>> = {
  gives: [state, tried, open, whoHasIt, nextTime, saidAsInUpdates],
  takes: [state, planted, firstCheck, asksBack, whoHasIt, nextTime, shortEnough, saidAsInUpdates],
};

/** Never throws; linear in the length of the text. */
export function readHandOver(content: HandOver, work: WrittenWork): HandOverReading {
  const parts = partsOf(content);
  const texts = parts.map(({ id }) => work.texts[id] ?? '');
  if (isUnwritten({ texts: Object.fromEntries(texts.entries()) })) return { kind: 'empty', findings: [] };
  if (!isEnglish(texts.join('\n'))) return { kind: 'unreadable', findings: [] };
  const all = parts.map(({ id, name }, index) => passageByLine(id, name, texts[index] ?? ''));
  const ask: HandOverAsk = { content, all, passages: new Map(all.map((passage) => [passage.part, passage])) };
  const findings = RULES[content.way].flatMap((rule) => rule(ask));
  return {
    kind: 'read',
    findings: [...findings.filter(({ level }) => level === 'weak'), ...findings.filter(({ level }) => level === 'good')],
  };
}

/** Of the rules for words in a run those that hold here too; the others are asked above, against the log. */
const SHARED: readonly UpdateRuleId[] = ['unknown-cause', 'open-about-cause', 'blame'];

function saidAsInUpdates({ content, all }: HandOverAsk): readonly HandOverFinding[] {
  const { minutes: at, start } = content.situation;
  const text = all.map(({ written }) => written).join('\n');
  const causesLeft = content.cause === 'known' ? 1 : null;
  const { findings } = readUpdate(text, {
    writes: 'hand-over',
    tells: ['team'],
    at,
    start,
    log: [],
    chances: null,
    endedAt: at,
    causesLeft,
    isCalm: false,
  });
  return findings.filter(({ rule }) => SHARED.includes(rule));
}
