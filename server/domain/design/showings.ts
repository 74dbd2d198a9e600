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

/** A sentence may hold a cue by chance; a part of so many words was thought about. */
const written =
  (part: string, least: number) =>
  ({ draft }: DesignReading): boolean =>
    draft.passages.some((passage) => passage.part === part && passage.words >= least);

const both =
  (one: (reading: DesignReading) => boolean, other: (reading: DesignReading) => boolean) =>
  (reading: DesignReading): boolean =>
    one(reading) && other(reading);

/** Ours: what other teams get without asking anybody. */
const LEVERAGE = lexicon([
  'self service',
  'golden paths?',
  'paved (?:road|path)s?',
  'by default',
  'templates?',
  'without (?:a ticket|asking|us)',
  'no tickets?',
  '(?:each|every|other) (?:team|service)s? ~ (?:allowance|budget|limit|dashboard|file|own cost|settings?|declaration)s?',
  'teams (?:own|add|opt|choose|inherit|declare|set)',
  'shared (?:pipeline|workflow|module|library|chart)s?',
  'one (?:line|file|flag|label) (?:of|in|per)',
]);

const WEIGHED: DesignCriterion = {
  name: 'something given up, in 25 words or more',
  isMet: both(written('trade-off', 25), lacks('no-trade-off')),
};
const REACH: DesignCriterion = { name: 'how far a mistake reaches', isMet: both(written('fail', 30), lacks('no-blast-radius')) };
const FAILURE: DesignCriterion = {
  name: 'a failure and what then happens, in 30 words or more',
  isMet: both(written('fail', 30), (reading) => lacks('no-failure-mode')(reading) || hasAnsweredFailure(reading)),
};
const WAY_BACK: DesignCriterion = { name: 'a way back', isMet: both(written('fail', 30), lacks('no-rollback')) };
const SUMS_HOLD: DesignCriterion = { name: 'two thirds of the sums right', isMet: (reading) => shareRight(reading) >= 2 / 3 };
const HALF_TAKEN_UP: DesignCriterion = { name: 'half of what came up dealt with', isMet: (reading) => shareTakenUp(reading) >= 1 / 2 };

/** A level is one more than the criteria that are met, and a 4 asks for more, see `isExemplary`. People do not show in a design. */
export const DESIGN_LEVELS: { readonly [S in Screen]: readonly [DesignCriterion, DesignCriterion, DesignCriterion] | null } = {
  'trade-offs': [WEIGHED, HALF_TAKEN_UP, SUMS_HOLD],
  reliability: [FAILURE, WAY_BACK, SUMS_HOLD],
  security: [{ name: 'who may do what', isMet: lacks('no-security') }, REACH, HALF_TAKEN_UP],
  leverage: [
    { name: 'something teams get without asking', isMet: ({ draft }) => hits(draft.passages, LEVERAGE).length > 0 },
    { name: 'a reason', isMet: (reading) => holds('gives-reason')(reading) || holds('names-trade-off')(reading) },
    HALF_TAKEN_UP,
  ],
  people: null,
};

/** What comes up with the last part is something that fails: who answers it has thought of one. */
function hasAnsweredFailure({ constraints }: DesignReading): boolean {
  return constraints.some(({ constraint, outcome }) => constraint.part === 'fail' && outcome === 'answered');
}

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
  const cap = missing.length === 0 && !isExemplary(reading) ? 'For a 4 a sum is wrong, or something that came up was passed over.' : '';
  return {
    subject: { kind: 'screen', id: screen },
    level: levelOf(met.length, reading),
    says: [sentence('It shows', met), sentence('It lacks', missing), cap].filter((one) => one !== '').join(' '),
    quote: quoteFor(screen, reading),
  };
}

function levelOf(met: number, reading: DesignReading): Showing['level'] {
  return Math.min(met + 1, isExemplary(reading) ? 4 : 3) as Showing['level'];
}

/** Every sum right, and nothing passed over that came up. */
export function isExemplary(reading: DesignReading): boolean {
  return shareRight(reading) === 1 && shareTakenUp(reading) === 1;
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
  if (hasAnsweredFailure(reading) || !holds('no-failure-mode')(reading) || !holds('no-rollback')(reading)) return [];
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

/** Of all, reached or not: who never comes to the hard part has not taken it up. */
function shareTakenUp({ constraints }: DesignReading): number {
  const taken = constraints.filter(({ outcome }) => outcome === 'answered' || outcome === 'taken-up').length;
  return taken / Math.max(1, constraints.length);
}
