/** Chooses the follow-ups to an answer: by rules, each with its reason, and the same for the same answer, seed and past. */
import type { Question } from '../question/question.ts';
import { SCAFFOLDS } from '../question/scaffold.ts';
import { draftOf } from '../reading/draft.ts';
import { findingsOf, read } from '../reading/read.ts';
import type { DraftParts } from '../reading/reading.ts';
import type { Topics } from '../reading/topics.ts';
import type { AskedProbe, ProbeRule } from './interview.ts';
import type { EarlierSpots, ProbeChooser, ProbeContext, ProbeIdea } from './probe-rule.ts';
import { claimsTeam } from './probe-rules/claims-team.ts';
import { claimsTool } from './probe-rules/claims-tool.ts';
import { lacks } from './probe-rules/lacks.ts';
import { ofTheQuestion } from './probe-rules/of-the-question.ts';
import { selfRating } from './probe-rules/self-rating.ts';
import { weakBefore } from './probe-rules/weak-before.ts';
import { isUnwritten, NOTES } from './spoken-work.ts';

export type ProbeAsk = {
  readonly question: Question;
  /** What was written; nothing where it was spoken alone. */
  readonly parts: DraftParts;
  /** Words a minute. */
  readonly pace: number;
  /** Of the bank; null where there is none. */
  readonly topics: Topics | null;
  readonly earlier: EarlierSpots;
  /** Follow-ups of this interview up to now. */
  readonly seen: readonly string[];
  readonly seed: number;
  readonly most: number;
};

const CHOOSERS: { readonly [Rule in ProbeRule]: ProbeChooser & { readonly rule: Rule } } = {
  'of-the-question': ofTheQuestion,
  lacks,
  'claims-tool': claimsTool,
  'claims-team': claimsTeam,
  'weak-before': weakBefore,
  'self-rating': selfRating,
};

/** By the place of the follow-up, which rules are asked in turn. One of three is the question's own, as in a real interview. */
const ORDER: Readonly<Record<'written' | 'spoken', readonly (readonly ProbeRule[])[]>> = {
  written: [
    ['lacks', 'claims-team', 'claims-tool', 'weak-before', 'of-the-question'],
    ['claims-team', 'claims-tool', 'weak-before', 'lacks', 'of-the-question'],
    ['of-the-question', 'weak-before', 'lacks'],
  ],
  spoken: [
    ['weak-before', 'self-rating', 'of-the-question'],
    ['of-the-question', 'self-rating', 'weak-before'],
    ['self-rating', 'weak-before', 'of-the-question'],
  ],
};

type Chosen = ProbeIdea & AskedProbe;

export function chooseProbes(ask: ProbeAsk): readonly AskedProbe[] {
  const context = contextOf(ask);
  const chosen: Chosen[] = [];
  for (const rules of ORDER[context.draft ? 'written' : 'spoken'].slice(0, Math.max(0, ask.most)))
    chosen.push(...nextOf(context, rules, ask.seen, chosen));
  return chosen.map(({ text, rule, because, answer }) => ({ text, rule, because, answer }));
}

function nextOf(context: ProbeContext, rules: readonly ProbeRule[], seen: readonly string[], chosen: readonly Chosen[]): readonly Chosen[] {
  const isNew = ({ text, topic }: ProbeIdea) => !seen.includes(text) && chosen.every((one) => one.text !== text && one.topic !== topic);
  for (const rule of rules) {
    const idea = CHOOSERS[rule].ideas(context).find(isNew);
    if (idea) return [{ ...idea, rule, answer: '' }];
  }
  return [];
}

function contextOf({ question, parts, pace, topics, earlier, seed }: ProbeAsk): ProbeContext {
  const scaffold = SCAFFOLDS[question.scaffold];
  const { [NOTES]: notes = '', ...told } = parts;
  const isNotes = isUnwritten(told) && notes.trim() !== '';
  const written = isNotes ? { [scaffold.core]: notes } : told;
  // What cannot be read, as another language, is asked about like what was only spoken.
  const isRead = read(question, written, pace, topics).kind === 'read';
  const draft = isRead ? draftOf({ question, scaffold, parts: written, pace, topics }) : null;
  const weak = draft === null ? [] : findingsOf(draft).filter(({ level }) => level === 'weak');
  return { question, draft, isNotes, weak, earlier, seed };
}
