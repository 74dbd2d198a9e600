/** What a design shows of a candidate: levels by a table that the page prints, red flags, and how it went in a sentence. */
import type { RaisedFlag, Showing } from '../interview/exercise.ts';
import type { Screen } from '../question/question.ts';
import { hits, listed, passagesBut, sentenceOf, writtenAt } from '../reading/draft.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Finding } from '../reading/reading.ts';
import type { RuleId } from '../reading/rule-ids.ts';
import type { Design } from './design.ts';
import type { DesignReading } from './read.ts';

export type DesignCriterion = {
  /** As a sentence has it. */
  readonly name: string;
  readonly isMet: (reading: DesignReading) => boolean;
};

const lacks =
  (...rules: readonly RuleId[]) =>
  ({ findings }: DesignReading): boolean =>
    !findings.some(({ rule }) => rules.includes(rule));

const holds =
  (rule: RuleId) =>
  ({ findings }: DesignReading): boolean =>
    findings.some((finding) => finding.rule === rule);

/** Ours: what other teams get without asking anybody. */
const LEVERAGE = lexicon(
  [
    'self ?service',
    'golden paths?',
    'paved (?:road|path)s?',
    'by default',
    'templates?',
    'without (?:a ticket|asking|us)',
    'no tickets?',
    'teams (?:can|get|need|own|only|opt|choose|inherit) ~ (?:nothing|default*|themselves|template*|limit*|quota*|budget*|dashboard*|pipeline*|setting*|file|line*)',
    'shared (?:pipeline|workflow|module|library|chart)s?',
    'automatic(?:ally)?',
    'automate[ds]?',
    'one (?:line|file|flag|label) (?:of|in|per)',
  ],
  {},
);

const SUMS_HOLD: DesignCriterion = { name: 'two thirds of the sums right', isMet: (reading) => shareRight(reading) >= 2 / 3 };
const HALF_ANSWERED: DesignCriterion = { name: 'half of what came up answered', isMet: (reading) => shareAnswered(reading) >= 1 / 2 };
const ALL_ANSWERED: DesignCriterion = { name: 'all that came up answered', isMet: (reading) => shareAnswered(reading) === 1 };

/** A level is one more than the criteria that are met. People do not show in a design. */
export const DESIGN_LEVELS: { readonly [S in Screen]: readonly [DesignCriterion, DesignCriterion, DesignCriterion] | null } = {
  'trade-offs': [{ name: 'something given up', isMet: lacks('no-trade-off') }, HALF_ANSWERED, SUMS_HOLD],
  reliability: [
    { name: 'a failure that is noticed', isMet: lacks('no-failure-mode') },
    { name: 'a way back and the reach of a mistake', isMet: lacks('no-rollback', 'no-blast-radius') },
    SUMS_HOLD,
  ],
  security: [
    { name: 'who may do what', isMet: lacks('no-security') },
    { name: 'the reach of a mistake', isMet: lacks('no-blast-radius') },
    ALL_ANSWERED,
  ],
  leverage: [
    { name: 'something teams get without asking', isMet: ({ draft }) => hits(draft.passages, LEVERAGE).length > 0 },
    { name: 'a reason', isMet: (reading) => holds('gives-reason')(reading) || holds('names-trade-off')(reading) },
    HALF_ANSWERED,
  ],
  people: null,
};

/** Nothing where the text could not be judged: what is not observed is no level. */
export function showingsOf({ screens }: Design, reading: DesignReading): readonly Showing[] {
  if (reading.text.kind !== 'read') return [];
  return screens.flatMap((screen) => {
    const criteria = DESIGN_LEVELS[screen];
    return criteria ? [showingOf(screen, criteria, reading)] : [];
  });
}

function showingOf(screen: Screen, criteria: readonly DesignCriterion[], reading: DesignReading): Showing {
  const met = criteria.filter(({ isMet }) => isMet(reading));
  const missing = criteria.filter((one) => !met.includes(one));
  return {
    subject: { kind: 'screen', id: screen },
    level: (met.length + 1) as Showing['level'],
    says: [sentence('It shows', met), sentence('It lacks', missing)].filter((one) => one !== '').join(' '),
    quote: quoteFor(screen, reading),
  };
}

function sentence(opening: string, criteria: readonly DesignCriterion[]): string {
  return criteria.length === 0 ? '' : `${opening} ${listed(criteria.map(({ name }) => name))}.`;
}

const QUOTED: Readonly<Record<Screen, readonly RuleId[]>> = {
  'trade-offs': ['names-trade-off', 'gives-reason'],
  reliability: ['names-undo', 'gives-number'],
  security: [],
  leverage: ['gives-reason'],
  people: [],
};

/** The candidate's words for it; where the rules mark none, those that answered a constraint. */
function quoteFor(screen: Screen, reading: DesignReading): string | null {
  const finding = reading.findings.find(({ rule, marks }) => QUOTED[screen].includes(rule) && marks.length > 0);
  return (finding && sentenceMarked(finding, reading)) ?? reading.constraints.find(({ quote }) => quote !== null)?.quote ?? null;
}

function sentenceMarked({ marks }: Finding, { draft }: DesignReading): string | null {
  const [mark] = marks;
  const passage = draft.passages.find(({ part }) => part === mark?.part);
  return mark && passage ? writtenAt(sentenceOf({ passage, from: mark.from, to: mark.to })) : null;
}

export function flagsOf(reading: DesignReading): readonly RaisedFlag[] {
  return [...blastBlind(reading), ...toolLists(reading)];
}

/** Only a text that proposes something can be blind to its failure. */
function blastBlind(reading: DesignReading): readonly RaisedFlag[] {
  const proposed = firstSentence(reading);
  if (reading.text.kind !== 'read' || proposed === null) return [];
  if (!holds('no-failure-mode')(reading) || !holds('no-rollback')(reading)) return [];
  return [{ flag: 'blast-blind', quote: proposed, says: 'It is proposed, and nothing is said of how it fails or how it is undone.' }];
}

function firstSentence({ draft }: DesignReading): string | null {
  const passage = passagesBut(draft, 'clarify', 'constrain').find(({ sentences, words }) => words > 0 && sentences.length > 0);
  const [span] = passage?.sentences ?? [];
  return passage && span ? writtenAt({ passage, ...span }) : null;
}

function toolLists(reading: DesignReading): readonly RaisedFlag[] {
  return reading.findings
    .filter(({ rule }) => rule === 'tool-list')
    .flatMap((finding) => {
      const quote = sentenceMarked(finding, reading);
      return quote === null ? [] : [{ flag: 'tool-list' as const, quote, says: finding.seen }];
    });
}

/** `3 of 4 sums right, 2 of 2 constraints answered; Fail and roll back is empty.` */
export function summaryOf(reading: DesignReading): string {
  const { text, times } = reading;
  const sums = `${rightSums(reading)} of ${countOf(reading.sums.length, 'sum')} right`;
  const said = reading.constraints.filter(({ outcome }) => outcome !== 'not-reached').length;
  const constraints = `${answered(reading)} of ${countOf(said, 'constraint')} answered`;
  const empty = text.parts.filter(({ state }) => state === 'missing').map(({ name }) => name);
  const over = times.filter(({ state }) => state === 'over').map(({ name }) => name);
  const clauses = [
    empty.length === text.parts.length ? 'nothing is written' : isAre(empty, 'empty'),
    over.length === 0 ? '' : `${listed(over)} took more time than planned`,
  ];
  return `${[`${sums}, ${constraints}`, ...clauses].filter((one) => one !== '').join('; ')}.`;
}

function isAre(names: readonly string[], what: string): string {
  return names.length === 0 ? '' : `${listed(names)} ${names.length === 1 ? 'is' : 'are'} ${what}`;
}

function countOf(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

export function rightSums({ sums }: DesignReading): number {
  return sums.filter(({ outcome }) => outcome === 'right').length;
}

function shareRight(reading: DesignReading): number {
  return rightSums(reading) / Math.max(1, reading.sums.length);
}

function answered({ constraints }: DesignReading): number {
  return constraints.filter(({ outcome }) => outcome === 'answered').length;
}

/** Of all, reached or not: who never comes to the hard part has not answered it. */
function shareAnswered(reading: DesignReading): number {
  return answered(reading) / Math.max(1, reading.constraints.length);
}
