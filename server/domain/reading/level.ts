/** The level of an answer, 1 … 4 (SKILLS), from signs that the rules found: a visible table, and a sentence on what it rests on. */
import type { Question } from '../question/question.ts';
import { blastRadius } from './blast-radius.ts';
import { type CriterionName, OUTCOME } from './criterion-advice.ts';
import { coreOf, type Draft, listed } from './draft.ts';
import { figuresIn } from './figure.ts';
import type { Lacking } from './next-change.ts';
import { ownActions } from './ownership.ts';
import { adoptions } from './person.ts';
import type { AnswerLevel } from './reading.ts';
import { reasons } from './reason.ts';
import { isUnreflected } from './reflection.ts';
import { rollbacks } from './rollback.ts';
import type { RuleId } from './rule-ids.ts';
import { speakingTime } from './speaking-time.ts';
import { tradeOffs } from './trade-off.ts';

/** Something that a level asks for. */
type Criterion = {
  readonly name: CriterionName;
  readonly due: (question: Question) => boolean;
  readonly shown: (found: ReadonlySet<RuleId>, draft: Draft) => boolean;
  /** Something of it stands there: then it is asked for more plainly, and never called missing. */
  readonly hinted?: (draft: Draft) => boolean;
};

const everywhere = (): boolean => true;
const told = ({ scaffold }: Question): boolean => scaffold === 'star' || scaffold === 'principle';
const chosen = ({ scaffold, screens }: Question): boolean =>
  scaffold === 'star' ? screens.includes('trade-offs') : scaffold !== 'troubleshooting';
const on =
  (touch: Question['touches'][number]) =>
  ({ touches }: Question): boolean =>
    touches.includes(touch);

/** Fewer words than this show nothing: three sentences. */
const LEAST_WORDS = 40;

/** So many deeds of one's own are decisions, in whatever words: in the part of the work, or in all. */
const MANY_ACTS = { core: 3, all: 5 };

function isManyActs(draft: Draft): boolean {
  return ownActions(coreOf(draft)).length >= MANY_ACTS.core || ownActions(draft.passages).length >= MANY_ACTS.all;
}

/** What each level asks for beyond the one below it; a level is reached when all that is due for it is shown. */
export const LEVELS: readonly { readonly level: AnswerLevel; readonly asks: readonly Criterion[] }[] = [
  {
    level: 2,
    asks: [
      { name: 'your own part', due: everywhere, shown: (found, { words }) => !found.has('no-own-part') && words >= LEAST_WORDS },
      { name: 'how it came out', due: everywhere, shown: (_, { readings, scaffold }) => isWritten(readings, OUTCOME[scaffold.id]) },
    ],
  },
  {
    level: 3,
    asks: [
      { name: 'something that only you could tell', due: everywhere, shown: (found) => !found.has('nothing-specific') },
      { name: 'an answer to this question', due: everywhere, shown: (found) => !found.has('other-question') },
      { name: 'words of your own', due: everywhere, shown: (found) => !found.has('copied') },
      { name: 'words in the places left to fill in', due: everywhere, shown: (found) => !found.has('template') },
      {
        name: 'a decision of your own',
        due: (question) => told(question) || question.scaffold === 'situational',
        shown: (found, draft) => found.has('own-decision') || found.has('gives-reason') || isManyActs(draft),
      },
      {
        name: 'a reason',
        due: everywhere,
        shown: (found, draft) => found.has('gives-reason') || found.has('names-trade-off') || reasons(draft.passages).length > 0,
      },
      { name: 'reasons for the tools', due: everywhere, shown: (found) => !found.has('tool-list') },
      {
        name: 'a figure',
        due: everywhere,
        shown: (found) => !found.has('no-number'),
        hinted: ({ passages }) => figuresIn(passages).length > 1,
      },
      {
        name: 'what was given up',
        due: chosen,
        shown: (found) => !found.has('no-trade-off'),
        hinted: (draft) => tradeOffs(draft).clear.length > 0,
      },
      { name: 'a change that lasts', due: on('incident'), shown: (found) => !found.has('nothing-systemic') },
      { name: 'who was told', due: on('incident'), shown: (found) => !found.has('nobody-told') },
      {
        name: 'a way back',
        due: on('change'),
        shown: (found) => !found.has('no-rollback'),
        hinted: (draft) => rollbacks(draft).clear.length > 0,
      },
      {
        name: 'the reach of a mistake',
        due: on('change'),
        shown: (found) => !found.has('no-blast-radius'),
        hinted: (draft) => blastRadius(draft).clear.length > 0,
      },
      { name: 'security', due: on('security'), shown: (found) => !found.has('no-security') },
      { name: 'cost', due: on('cost'), shown: (found) => !found.has('no-cost') },
      { name: 'others beside you', due: everywhere, shown: (found) => !found.has('lone-hero') && !found.has('no-people') },
      { name: 'causes instead of culprits', due: everywhere, shown: (found) => !found.has('blame') },
    ],
  },
  {
    level: 4,
    asks: [
      {
        name: 'others who work differently since',
        due: told,
        shown: (found) => found.has('changes-others'),
        hinted: ({ passages }) => adoptions(passages).length > 0,
      },
      {
        name: 'the price of it',
        due: everywhere,
        shown: (found) => found.has('names-trade-off'),
        hinted: (draft) => tradeOffs(draft).clear.length > 0,
      },
      {
        name: 'what you would do differently',
        due: ({ scaffold }) => scaffold === 'star',
        shown: (found) => found.has('reflects'),
        hinted: (draft) => !isUnreflected(draft),
      },
      {
        name: 'figures where they count',
        due: everywhere,
        shown: (found) => found.has('gives-number'),
        hinted: ({ passages }) => figuresIn(passages).length > 1,
      },
      { name: 'words that others follow', due: everywhere, shown: (found) => !found.has('jargon') && !found.has('vague-words') },
      { name: 'each thing said once', due: everywhere, shown: (found) => !found.has('repeated') },
      { name: 'a length that fits', due: everywhere, shown: (found, draft) => !found.has('part-long') && hasDepth(found, draft) },
      {
        name: 'every part of the answer',
        due: everywhere,
        shown: (_, { readings }) => readings.every(({ state }) => state !== 'missing' && state !== 'thin'),
      },
    ],
  },
];

/** `lacking`: what the next level asks for; null where there is none. */
export type LevelOfDraft = { readonly level: AnswerLevel; readonly why: string; readonly lacking: Lacking | null };

/** `found` holds the ids of all rules that fired. */
export function levelOf(draft: Draft, found: ReadonlySet<RuleId>): LevelOfDraft {
  const all = LEVELS.map(({ level, asks }) => ({
    level,
    missing: asks.filter(({ due, shown }) => due(draft.question) && !shown(found, draft)),
  }));
  const next = all.find(({ missing }) => missing.length > 0);
  if (!next) return { level: 4, why: whyFour(draft), lacking: null };
  const lacking = { level: next.level, ...apart(next.missing, draft) };
  return { level: Math.max(1, next.level - 1) as AnswerLevel, why: whyNot(lacking), lacking };
}

/** What the draft hints at is not called missing. */
function apart(missing: readonly Criterion[], draft: Draft): Pick<Lacking, 'absent' | 'hinted'> {
  const isHinted = ({ hinted }: Criterion): boolean => hinted?.(draft) === true;
  return {
    absent: missing.filter((one) => !isHinted(one)).map(({ name }) => name),
    hinted: missing.filter(isHinted).map(({ name }) => name),
  };
}

function whyNot({ level, absent, hinted }: Lacking): string {
  if (absent.length > 0) return `For a ${level} I did not find ${listed(absent.slice(0, 4))}.`;
  return `For a ${level}, say more plainly: ${listed(hinted.slice(0, 4))}.`;
}

function whyFour({ question }: Draft): string {
  const names =
    LEVELS.at(-1)
      ?.asks.filter(({ due }) => due(question))
      .map(({ name }) => name) ?? [];
  return `It shows all that a 3 asks for, and ${listed(names)}.`;
}

/** At least a third of the time that the question has, and no more than there is. */
function hasDepth(found: ReadonlySet<RuleId>, { words, pace, question }: Draft): boolean {
  return !found.has('speaking-time') && speakingTime(words, pace) * 3 >= question.seconds;
}

function isWritten(readings: Draft['readings'], part: string): boolean {
  return readings.some(({ id, state }) => id === part && state !== 'missing');
}
