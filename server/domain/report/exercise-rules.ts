/** The rules of the kinds of exercise in words, for the page of the rules; what has numbers takes them from what it runs by. */
import { DESIGN_LEVELS } from '../design/criteria.ts';
import { DESIGN_SCREENS } from '../design/design.ts';
import { FINDING_LEVELS } from '../review/shown.ts';
import { rowName } from '../study/subject-name.ts';
import type { RuleList } from './rules.ts';
import { countOf } from './words.ts';

const REVIEWS: RuleList = {
  id: 'review',
  title: 'A review',
  intro:
    'By the hazards that were planted, each weighed by how bad it is, and by marks where nothing was wrong. Without a mark and a verdict nothing was observed.',
  rules: [
    ...FINDING_LEVELS.map(({ level, share, missed, alarms }) => ({
      name: `Its screens, for a ${level}`,
      says: `At least ${Math.round(share * 100)} % of the weight found${missed === 0 ? ', nothing missed that should have stopped it' : ''}, and ${countOf(alarms, 'false alarm')} at most.`,
    })),
    {
      name: 'Handling risk',
      says: 'A 1 where it may go ahead with what should stop it; a 3 for the right verdict with all of that called by its severity; a 4 where every severity is right and nothing harmless is stopped.',
    },
    {
      name: 'Diagnosis',
      says: 'By the hazards that no linter reports: a 1 for none, or more false alarms than hits; a 3 from half of them; a 4 for all and no false alarm.',
    },
    {
      name: 'Red flags',
      says: 'Let go ahead with what should have stopped it; or everything about security, or about cost, passed over while other hazards were found.',
    },
  ],
};

const DESIGNS: RuleList = {
  id: 'design',
  title: 'A design',
  intro: 'One level more than there are of these; a 4 also asks for every sum right and nothing passed over that came up.',
  rules: [
    ...DESIGN_SCREENS.map((screen) => ({
      name: rowName({ kind: 'screen', id: screen }),
      says: `${DESIGN_LEVELS[screen].map(({ name }) => name).join('; ')}.`,
    })),
    {
      name: 'Red flags',
      says: 'Something is proposed, and neither its failure nor the way back is named; or a list of tools without a reason.',
    },
  ],
};

/** A kind of exercise adds its own here. */
export const EXERCISE_RULES: readonly RuleList[] = [REVIEWS, DESIGNS];
