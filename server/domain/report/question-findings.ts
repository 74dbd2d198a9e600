/** What an answer shows: its level, what that rests on for each screen that the question is for, what puts off, and how follow-ups were met. */
import type { SatItem, SpokenWork } from '../interview/interview.ts';
import { isHandedIn } from '../interview/sitting.ts';
import { type Question, SCREENS, type Screen } from '../question/question.ts';
import { SCAFFOLDS } from '../question/scaffold.ts';
import { type Draft, draftOf } from '../reading/draft.ts';
import { figuresIn } from '../reading/figure.ts';
import { ownActions, ownDecisions, sharedActions } from '../reading/ownership.ts';
import { credits } from '../reading/person.ts';
import { read } from '../reading/read.ts';
import type { DraftParts, Finding, Reading } from '../reading/reading.ts';
import { reasons } from '../reading/reason.ts';
import type { RuleId } from '../reading/rule-ids.ts';
import { DEFAULT_PREFERENCES } from '../study/preferences.ts';
import type { AnswerFacts, EvidenceLine, ItemContents, ItemFindings } from './item-findings.ts';
import { metProbe, type SpokenWord } from './probe-word.ts';
import { besideQuote, quoteAt } from './quote.ts';
import { flagsOf } from './red-flags.ts';
import { spokenParts, withProbes } from './spoken-parts.ts';

/** Always the same, whatever the candidate sets later, so that the same words get the same reading. */
export const READING_PACE = DEFAULT_PREFERENCES.wordsAMinute;

/** What comes only when it is asked for counts, but makes no answer exemplary. */
const BEST_WHEN_ASKED = 3;

type QuestionFindings = Omit<ItemFindings, 'place' | 'kind' | 'subject' | 'name' | 'title' | 'short' | 'incident' | 'summary'>;

type Answer = {
  readonly item: SatItem;
  readonly question: Question;
  readonly parts: DraftParts;
  readonly reading: Reading;
  /** With what was answered to follow-ups. */
  readonly whole: Reading;
  readonly level: number | null;
};

type AskedQuestion = Extract<ItemContents, { kind: 'question' }>;

export function questionFindings(item: SatItem, asked: AskedQuestion, work: SpokenWork, ownWord: SpokenWord): QuestionFindings {
  const { question } = asked;
  const answer = answerOf(item, asked, work);
  const { parts, level } = answer;
  const draft = draftIn(answer);
  const where = (part: string | null) => partName(question, part);
  return {
    level,
    isUnmet: isUnanswered(answer, work),
    selfLevel: work.selfLevel,
    why: whyOf(answer, work),
    lines: SCREENS.filter((screen) => question.screens.includes(screen)).map((screen) => lineOf(screen, answer, work)),
    flags: flagsOf({ question, parts, findings: stillFound(answer), place: item.place, where }),
    probes: work.probes.map((probe, index) => metProbe(item, probe, index + 1, ownWord)),
    story: storyIn(question, draft),
    facts: draft && factsOf(draft),
    guess: guessOf(item, question.screens),
  };
}

/** Neither written nor rated nor recorded: of what was spoken an answer is kept. */
function isUnanswered({ item, whole }: Answer, { selfLevel }: SpokenWork): boolean {
  return whole.kind === 'empty' && selfLevel === null && item.answerId === null && isHandedIn(item);
}

function answerOf(item: SatItem, asked: AskedQuestion, work: SpokenWork): Answer {
  const { question } = asked;
  const { parts, isCut } = spokenParts(work, question.scaffold);
  const reading = readParts(asked, parts, isCut);
  const answers = work.probes.map(({ answer }) => answer);
  const isPressed = answers.some((answer) => answer.trim() !== '');
  const whole = isPressed ? readParts(asked, withProbes(parts, question.scaffold, answers), isCut) : reading;
  const pressed = whole.level === null ? null : Math.min(whole.level, BEST_WHEN_ASKED);
  const level = reading.level === null ? null : Math.max(reading.level, pressed ?? 0);
  return { item, question, parts, reading, whole, level };
}

/** Null where it could not be read. */
function draftIn({ question, parts, reading }: Answer): Draft | null {
  return reading.kind === 'read' ? draftOf({ question, scaffold: SCAFFOLDS[question.scaffold], parts, pace: READING_PACE }) : null;
}

/** What is said of parts that we cut ourselves would be said of our own knife. */
const OF_PARTS: readonly RuleId[] = ['part-missing', 'part-thin', 'part-long', 'balance'];

function readParts({ question, topics }: AskedQuestion, parts: DraftParts, isCut: boolean): Reading {
  const reading = read(question, parts, READING_PACE, topics ?? null);
  return isCut ? { ...reading, findings: reading.findings.filter(({ rule }) => !OF_PARTS.includes(rule)) } : reading;
}

/** What a follow-up cleared up no longer puts off. */
function stillFound({ reading, whole }: Answer): readonly Finding[] {
  return reading.findings.filter(({ rule, level }) => level === 'good' || whole.findings.some((one) => one.rule === rule));
}

/** What each screen is seen by, the surest sign first. */
export const SIGNS_OF: Readonly<Record<Screen, readonly RuleId[]>> = {
  reliability: [
    'sizes-impact',
    'told-people-with-rhythm',
    'systemic-fix',
    'names-undo',
    'gives-number',
    'nobody-told',
    'nothing-systemic',
    'no-rollback',
    'no-blast-radius',
    'no-failure-mode',
    'no-number',
  ],
  'trade-offs': ['names-trade-off', 'gives-reason', 'own-decision', 'no-trade-off', 'no-cost', 'tool-list'],
  leverage: ['changes-others', 'systemic-fix', 'gives-number', 'lone-hero', 'nothing-systemic', 'no-own-part', 'no-number'],
  people: ['changes-others', 'credits-others', 'blame', 'no-people', 'lone-hero', 'no-own-part'],
  security: ['no-security', 'names-undo', 'told-people-with-rhythm', 'no-blast-radius', 'gives-reason'],
};

function lineOf(screen: Screen, answer: Answer, work: SpokenWork): EvidenceLine {
  const { question, parts, reading, level, item } = answer;
  const head = { subject: { kind: 'screen', id: screen } as const, level, place: item.place };
  if (level === null) return { ...head, says: whyOf(answer, work), quote: null, where: null };
  const sign = signOf(screen, reading.findings, level);
  const mark = sign?.marks[0];
  return {
    ...head,
    says: sign ? (mark ? besideQuote(sign.seen) : sign.seen) : (reading.levelWhy ?? ''),
    quote: mark ? quoteAt(parts, mark) : null,
    where: partName(question, sign?.part ?? null),
  };
}

/** From a solid answer what works, from a weak one what does not; with a sentence to quote before one without. */
function signOf(screen: Screen, findings: readonly Finding[], level: number): Finding | null {
  const signs = SIGNS_OF[screen].flatMap((rule) => findings.filter((one) => one.rule === rule));
  const wanted = signs.filter((one) => one.level === (level >= SOLID ? 'good' : 'weak'));
  return wanted.find(({ marks }) => marks.length > 0) ?? wanted[0] ?? null;
}

const SOLID = 3;

function whyOf({ reading, whole, level }: Answer, work: SpokenWork): string {
  if (reading.kind === 'empty')
    return work.selfLevel === null
      ? 'Nothing was written, and the checks cannot hear.'
      : `Spoken, with nothing written: the checks cannot hear. You gave it a ${work.selfLevel}.`;
  if (level === null) return reading.note ?? 'It could not be read.';
  if (level > (reading.level ?? 0)) return `A ${reading.level} before the follow-ups, and a ${level} with what you said when asked.`;
  return whole.levelWhy ?? '';
}

/** A real event has somebody who did something, and a particular that only it has: a figure, another person's deed, a decision. */
const LEAST_DEEDS = 2;

function storyIn({ kind }: Question, draft: Draft | null): ItemFindings['story'] {
  if ((kind !== 'behavioural' && kind !== 'competency') || draft === null) return null;
  const { passages } = draft;
  const deeds = ownActions(passages).length + sharedActions(passages).length;
  const particulars = figuresIn(passages).length + credits(passages).length + ownDecisions(passages).length;
  return deeds >= LEAST_DEEDS && particulars > 0 ? 'told' : 'due';
}

function factsOf({ passages }: Draft): AnswerFacts {
  return { hasFigure: figuresIn(passages).length > 0, hasReason: reasons(passages).length > 0 };
}

function guessOf({ steps }: SatItem, screens: readonly Screen[]): ItemFindings['guess'] {
  const guessed = steps.find((step) => step.kind === 'guessed');
  if (!guessed) return null;
  const right = guessed.screens.filter((screen) => screens.includes(screen)).length;
  return { right, of: screens.length, wrong: guessed.screens.length - right };
}

function partName({ scaffold }: Question, part: string | null): string | null {
  return SCAFFOLDS[scaffold].parts.find(({ id }) => id === part)?.name ?? null;
}
