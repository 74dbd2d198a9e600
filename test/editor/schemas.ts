/** The schemas that editors complete and check by, made of the parsers' own keys and words. What spans several values stays with the checker. */
import { EXPECTATION_KEYS, PLAY_KEYS } from '../../server/domain/expectation/parse.ts';
import { KEYS as QUESTION_KEYS } from '../../server/domain/question/head.ts';
import { FORMATS, KINDS, RED_FLAGS, SCREENS, SETS, STAGES, TOUCHES } from '../../server/domain/question/question.ts';
import { SCAFFOLD_IDS } from '../../server/domain/question/scaffold.ts';
import { REVIEW_KEYS } from '../../server/domain/review/head.ts';
import { ARTEFACTS, REVIEW_VERDICTS } from '../../server/domain/review/review.ts';
import { SCENARIO_KEYS } from '../../server/domain/scenario/front-matter-head.ts';
import type { IMPACT_KEYS } from '../../server/domain/scenario/front-matter-impacts.ts';
import type { SIGNAL_KEYS } from '../../server/domain/scenario/front-matter-signals.ts';
import { AUDIENCES, DIFFICULTIES, ENDINGS, SEVERITIES, SKILLS } from '../../server/domain/scenario/scenario.ts';

export type Schema = { readonly [key: string]: unknown };

const TEXT = { type: ['string', 'number'] };
const NAME = '^[a-z][a-z0-9_]*$';
const FORMAT = { description: 'The edition of the format.', const: 1 };
const SHORT = { description: 'What lists show; it tells nothing of the answer.', type: 'string', maxLength: 60 };

/** An object with these keys and no other. */
function keyed<Key extends string>(needed: readonly Key[], properties: Readonly<Record<Key, Schema>>): Schema {
  return { type: 'object', required: needed, additionalProperties: false, properties };
}

function keyedAlsoBy<Needed extends string, Optional extends string>(
  keys: { readonly needed: readonly Needed[]; readonly optional: readonly Optional[] },
  properties: Readonly<Record<Needed | Optional, Schema>>,
): Schema {
  return keyed<Needed | Optional>(keys.needed, properties);
}

function words(known: readonly string[], description: string, least: 0 | 1): Schema {
  return { description, type: 'array', minItems: least, uniqueItems: true, items: { enum: known } };
}

function namesOf(values: Schema, description: string): Schema {
  return { description, type: 'object', propertyNames: { pattern: NAME }, additionalProperties: values };
}

const BEGINNING = keyedAlsoBy({ needed: ['is'], optional: ['drift'] }, { is: TEXT, drift: { type: 'string' } });

const SIGNAL = {
  type: 'object',
  required: ['is'],
  additionalProperties: false,
  properties: {
    label: { type: 'string' },
    is: { description: 'The value at minute 0, with its unit.', ...TEXT },
    good: { description: 'As in “below 1%”.', type: 'string', pattern: '^(below|above)\\s' },
    drift: { description: 'As in “+2% a minute to 60%”.', type: 'string', pattern: '^[+-].*\\sa\\s+minute\\s+to\\s' },
    in: namesOf(BEGINNING, 'Another beginning in a variant.'),
    min: TEXT,
    max: TEXT,
  } satisfies Record<(typeof SIGNAL_KEYS)[number], Schema>,
};

const RATE = keyedAlsoBy({ needed: ['adds'], optional: ['while'] }, { adds: { type: 'string' }, while: { type: 'string' } });

const IMPACT = {
  type: 'object',
  additionalProperties: false,
  properties: {
    label: { type: 'string' },
    adds: { description: 'As in “$2,000 a minute”.', type: 'string' },
    while: { description: 'A condition; without one it always adds.', type: 'string' },
    rates: { description: 'One to six, in place of adds and while.', type: 'array', minItems: 1, maxItems: 6, items: RATE },
    costs: { description: 'As in “1 point per $10,000”.', type: 'string' },
  } satisfies Record<(typeof IMPACT_KEYS)[number], Schema>,
};

const SCENARIO = keyedAlsoBy(SCENARIO_KEYS, {
  format: FORMAT,
  title: { description: 'No spoiler; the address is made from it.', type: 'string', maxLength: 80 },
  summary: { description: 'One sentence, no spoiler.', type: 'string', maxLength: 200 },
  severity: { enum: SEVERITIES },
  role: { description: 'Who the candidate is.', type: 'string' },
  start: { description: 'The time at minute 0, in quotes.', type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  skills: words(SKILLS, 'Those that are scored.', 1),
  limit: { description: 'A run that reaches it is over.', type: 'string', pattern: '^(\\d+h)?(\\d+m)?$' },
  difficulty: { enum: DIFFICULTIES },
  tags: { type: 'array', uniqueItems: true, items: { ...TEXT, pattern: '^\\S+$' } },
  variants: { ...namesOf({ type: 'string', maxLength: 120 }, 'Hidden truths, each a sentence.'), minProperties: 2, maxProperties: 4 },
  signals: namesOf(SIGNAL, 'What has a value at every minute.'),
  impact: namesOf(IMPACT, 'What adds up.'),
  flags: {
    description: 'Facts that choices set.',
    type: 'array',
    maxItems: 24,
    uniqueItems: true,
    items: { type: 'string', pattern: NAME },
  },
  people: namesOf({ type: 'string', pattern: ',' }, 'The voices of the channel: name, role.'),
});

const QUESTION = keyed(QUESTION_KEYS, {
  format: FORMAT,
  short: SHORT,
  kind: { enum: KINDS },
  set: { description: 'primary is asked almost everywhere.', enum: SETS },
  stages: words(STAGES, 'The rounds that ask it.', 1),
  formats: words(FORMATS, 'The forms in which it is asked.', 1),
  screens: words(SCREENS, 'What the interviewer looks for, the most important first.', 1),
  'red-flags': words(RED_FLAGS, 'What puts an interviewer off here.', 1),
  scaffold: { description: 'The parts of the answer. The kind decides which fits.', enum: SCAFFOLD_IDS },
  minutes: { description: 'How long a good answer takes aloud.', type: 'number', minimum: 1, maximum: 15, multipleOf: 0.5 },
  touches: words(TOUCHES, 'What every strong answer mentions.', 0),
  incidents: { description: 'Scenarios that train the same judgement.', type: 'array', uniqueItems: true, items: { type: 'string' } },
});

const REVIEW = keyed(REVIEW_KEYS, {
  format: FORMAT,
  short: SHORT,
  artefact: { description: 'What stands in the fence.', enum: ARTEFACTS },
  minutes: { description: 'How long a strong reviewer takes.', type: 'integer', minimum: 5, maximum: 30 },
  screens: words(SCREENS, 'What it shows, the most important first.', 1),
  verdict: { description: 'May it go ahead as it stands?', enum: REVIEW_VERDICTS },
});

const PLAY = keyedAlsoBy(PLAY_KEYS, {
  name: { description: 'Whose line it is.', ...TEXT },
  choices: { description: 'Full names, or ids where they are offered.', type: 'array', items: TEXT },
  variant: { description: 'Where it is left out, every one.', type: 'string' },
  outcome: { enum: [...ENDINGS, 'out of time'] },
  score: { description: 'at least 95, at most 40, 40 to 70, 100.', ...TEXT },
  signals: { description: 'As in “timeouts below 2% at 40m”.', type: 'array', items: { type: 'string' } },
  heard: {
    description: 'by 10m, or never.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(AUDIENCES.map((audience) => [audience, { type: 'string', pattern: '^(by .+|never)$' }])),
  },
});

const EXPECTATIONS = keyed(EXPECTATION_KEYS, { plays: { type: 'array', minItems: 1, items: PLAY } });

/** By the name of their file, with the files that they are for. */
export const SCHEMAS = {
  scenario: { schema: titled('The front matter of a scenario', SCENARIO), files: ['scenarios/*.md'] },
  expectations: { schema: titled('What an author expects of plays', EXPECTATIONS), files: ['scenarios/*.expect.yaml'] },
  question: { schema: titled('The front matter of a question', QUESTION), files: ['questions/*.md'] },
  review: { schema: titled('The front matter of a review', REVIEW), files: ['questions/reviews/*.md'] },
} as const;

function titled(title: string, schema: Schema): Schema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
}
