/** Drafts with the follow-ups that an experienced interviewer would ask: a rule, and a few words of the question. */
import { readdirSync, readFileSync } from 'node:fs';
import type { EarlierSpots } from '../../../server/domain/interview/probe-rule.ts';
import { chooseProbes, type ProbeAsk } from '../../../server/domain/interview/probes.ts';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import type { Question } from '../../../server/domain/question/question.ts';
import { SCAFFOLDS } from '../../../server/domain/question/scaffold.ts';
import type { DraftParts } from '../../../server/domain/reading/reading.ts';

export const NOTHING_EARLIER: EarlierSpots = { missed: [], lastLevel: null, drafts: [] };

const DRAFTS = new URL('../fixtures/probes/', import.meta.url);
const BANK = new URL('../../../questions/', import.meta.url);

export type ProbedDraft = {
  readonly name: string;
  readonly question: Question;
  readonly parts: DraftParts;
  /** Kept aside while the rules were made; looked at once, when they were done. */
  readonly isHeld: boolean;
  /** `lacks restored`: the rule, and what its text holds. */
  readonly expected: readonly string[];
};

export const PROBED: readonly ProbedDraft[] = readdirSync(DRAFTS).sort().map(probed);

export function questionNamed(id: string): Question {
  const { question } = parseQuestion(`${id}.md`, readFileSync(new URL(`${id}.md`, BANK), 'utf8'));
  if (!question) throw new Error(`The question ${id} has errors`);
  return question;
}

export function askOf({ question, parts }: Pick<ProbedDraft, 'question' | 'parts'>, more: Partial<ProbeAsk> = {}): ProbeAsk {
  return { question, parts, pace: 140, topics: null, earlier: NOTHING_EARLIER, seen: [], seed: 1, most: 3, ...more };
}

/** The expected ones that are not asked. A first follow-up of the question's own says that the draft lacks nothing. */
export function missedIn(draft: ProbedDraft): readonly string[] {
  const asked = chooseProbes(askOf(draft));
  return draft.expected.filter((expected) => {
    const [rule = '', ...words] = expected.split(' ');
    if (rule === 'own') return asked[0]?.rule !== 'of-the-question';
    const text = words.join(' ');
    return !asked.slice(0, 2).some((probe) => probe.rule === rule && (text === '-' || probe.text.includes(text)));
  });
}

function probed(file: string): ProbedDraft {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, DRAFTS), 'utf8')) ?? [];
  const value = (key: string) => new RegExp(`^${key}: *(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  const question = questionNamed(value('question'));
  const sections = body.split(/^## /m).slice(1);
  const named = sections.map((section) => {
    const [name = '', ...lines] = section.split('\n');
    const part = SCAFFOLDS[question.scaffold].parts.find((one) => one.name === name.trim());
    if (!part && name.trim() !== 'Notes') throw new Error(`${file}: no part called “${name}”`);
    return [part?.id ?? 'notes', lines.join('\n').trim()] as const;
  });
  return {
    name: file.replace(/\.md$/, ''),
    question,
    parts: Object.fromEntries(named),
    isHeld: value('holdout') === 'true',
    expected: value('expected')
      .replace(/[[\]]/g, '')
      .split(',')
      .map((one) => one.trim()),
  };
}
