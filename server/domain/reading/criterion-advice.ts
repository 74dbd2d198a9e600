/** What to do about each thing that a level asks for: the weak rules that see its lack and say it in their own words, and a sentence for where none of them does. */
import type { ScaffoldId } from '../question/scaffold.ts';
import type { RuleId } from './rule-ids.ts';

export type CriterionAdvice = {
  /** What they found is the lack itself, with its place. */
  readonly rules: readonly RuleId[];
  /** As a sentence that claims nothing of the draft. */
  readonly advice: string;
  /** For what is hinted at already; null where nothing hints at it. */
  readonly plainer: string | null;
  /** Where it belongs; the whole answer where nothing is given. */
  readonly parts: Readonly<Partial<Record<ScaffoldId, string>>>;
};

/** The part that shows how it came out. */
export const OUTCOME = {
  star: 'result',
  design: 'propose',
  troubleshooting: 'relieve',
  situational: 'decide',
  principle: 'example',
} as const;

const CORE = { star: 'action', design: 'propose', troubleshooting: 'hypotheses', situational: 'decide', principle: 'example' } as const;
const FIGURES = { star: 'result', design: 'constrain', troubleshooting: 'impact', situational: 'assess', principle: 'example' } as const;
const WEIGHED = {
  star: 'action',
  design: 'trade-off',
  troubleshooting: 'relieve',
  situational: 'decide',
  principle: 'trade-off',
} as const;
const UNDONE = { star: 'action', design: 'fail', troubleshooting: 'relieve', situational: 'decide', principle: 'limit' } as const;
const LASTING = { star: 'result', design: 'fail', troubleshooting: 'prevent', situational: 'follow-up', principle: 'example' } as const;
const TOLD = { star: 'action', design: 'propose', troubleshooting: 'relieve', situational: 'communicate', principle: 'example' } as const;

function toDo(
  advice: string,
  parts: CriterionAdvice['parts'] = {},
  rules: readonly RuleId[] = [],
  plainer: string | null = null,
): CriterionAdvice {
  return { rules, advice, plainer, parts };
}

export const CRITERION_ADVICE = {
  'your own part': toDo('Say in three sentences what your own part is, in the first person, and why.', CORE, ['no-own-part']),
  'how it came out': toDo('Say what came of it.', OUTCOME, ['part-missing']),

  'something that only you could tell': toDo('Take one real case: who did what to which thing, and what came of it.', {}, [
    'nothing-specific',
  ]),
  'an answer to this question': toDo('Say in the first sentence how this case answers the question.', {}, ['other-question']),
  'words of your own': toDo('Say it in the words in which you would tell it to a colleague.', {}, ['copied']),
  'words in the places left to fill in': toDo('Put in what was there: the name, the figure, the reason.', {}, ['template']),
  'a decision of your own': toDo('Tell one decision as yours: what you knew, what you chose, what you passed over.', CORE),
  'a reason': toDo('Give the reason for the main step in the same sentence, with a “because”.', CORE),
  'reasons for the tools': toDo('Take the tool that mattered and say why that one.', CORE, ['tool-list']),
  'a figure': toDo(
    'Give one figure where it counts, with what it was before.',
    FIGURES,
    ['no-number'],
    'Put the figures that are there beside what they were before.',
  ),
  'what was given up': toDo(
    'Name the alternative that you turned down, and what your choice costs.',
    WEIGHED,
    ['no-trade-off'],
    'Say more plainly what your choice costs.',
  ),
  'a change that lasts': toDo('Name the one change that stops a repeat.', LASTING, ['nothing-systemic']),
  'who was told': toDo('Say who is told first, and when they hear the next time.', TOLD, ['nobody-told']),
  'a way back': toDo(
    'Say how it is undone, and how long that takes.',
    UNDONE,
    ['no-rollback'],
    'Say more plainly how it is undone, and how long that takes.',
  ),
  'the reach of a mistake': toDo(
    'Say who is hurt in the worst case, and what keeps it small.',
    UNDONE,
    ['no-blast-radius'],
    'Say more plainly what keeps a mistake small.',
  ),
  security: toDo('Say which control is built in, and where.', CORE, ['no-security']),
  cost: toDo('Say roughly what it costs, in money a month or in people.', WEIGHED, ['no-cost']),
  'others beside you': toDo('Say who worked with you, and on what.', CORE, ['lone-hero', 'no-people']),
  'causes instead of culprits': toDo('Say what let it happen: which check was missing.', {}, ['blame']),

  'others who work differently since': toDo(
    'Say who works differently because of it: which team, since when, and by which default, rule or drill.',
    OUTCOME,
    [],
    'Say more plainly who works differently since, and by which default, rule or drill.',
  ),
  'the price of it': toDo(
    'Name the price of the main choice in one sentence: what it costs, whom, and why that is worth it.',
    WEIGHED,
    ['no-trade-off'],
    'Say more plainly what the main choice costs, and why that is worth it.',
  ),
  'what you would do differently': toDo(
    'Name one thing that you misjudged, and what you do otherwise since.',
    { star: 'reflection' },
    ['no-reflection'],
    'Say more plainly what you would do differently, and at which moment.',
  ),
  'figures where they count': toDo(
    'Give two figures there: before and after, or how many and how long.',
    FIGURES,
    ['no-number'],
    'Bring the figures together there: before and after, or how many and how long.',
  ),
  'words that others follow': toDo('Say it so that somebody of another house follows.', {}, ['jargon', 'vague-words']),
  'each thing said once': toDo('Say each thing once, where it belongs.', {}, ['repeated']),
  'a length that fits': toDo('Use more of the time that the question has: another decision, and on what you took it.', CORE, [
    'part-long',
    'speaking-time',
  ]),
  'every part of the answer': toDo('Give each part two sentences at least.', {}, ['part-missing', 'part-thin', 'no-reflection']),
} as const satisfies Readonly<Record<string, CriterionAdvice>>;

/** Something that a level asks for, as a sentence has it. */
export type CriterionName = keyof typeof CRITERION_ADVICE;
