/** What a design shows of a candidate: a level by screen, with what it rests on and the words for it. */
import type { Showing } from '../interview/exercise.ts';
import { listed } from '../reading/draft.ts';
import type { RuleId } from '../reading/rule-ids.ts';
import { DESIGN_LEVELS, type DesignCriterion, isExemplary } from './criteria.ts';
import type { Design, DesignScreen } from './design.ts';
import { type DesignReading, sentenceMarked } from './read.ts';

/** Nothing where the text could not be judged: what is not observed is no level. */
export function showingsOf({ screens }: Design, reading: DesignReading): readonly Showing[] {
  if (reading.text.kind !== 'read') return [];
  return screens.map((screen) => showingOf(screen, DESIGN_LEVELS[screen], reading));
}

function showingOf(screen: DesignScreen, criteria: readonly DesignCriterion[], reading: DesignReading): Showing {
  const met = criteria.filter(({ isMet }) => isMet(reading));
  const missing = criteria.filter((one) => !met.includes(one));
  const cap = missing.length === 0 && !isExemplary(reading) ? 'A 4 would also need every sum right and nothing passed over.' : '';
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

function sentence(opening: string, criteria: readonly DesignCriterion[]): string {
  return criteria.length === 0 ? '' : `${opening} ${listed(criteria.map(({ name }) => name))}.`;
}

const QUOTED: Readonly<Record<DesignScreen, readonly RuleId[]>> = {
  'trade-offs': ['names-trade-off', 'gives-reason'],
  reliability: ['names-undo', 'gives-number'],
  security: [],
  leverage: ['gives-reason'],
};

/** The candidate's words for it; where the rules mark none, those that answered a constraint. */
function quoteFor(screen: DesignScreen, reading: DesignReading): string | null {
  const finding = reading.findings.find(({ rule, marks }) => QUOTED[screen].includes(rule) && marks.length > 0);
  return (finding && sentenceMarked(finding, reading)) ?? reading.constraints.find(({ quote }) => quote !== null)?.quote ?? null;
}
