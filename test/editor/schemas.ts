/** The schemas that editors complete and check by, made of the parsers' own keys and words. What spans several values stays with the checker. */
import { IMPACT_NOTES, QUESTION_NOTES, REVIEW_NOTES, SCENARIO_NOTES, SIGNAL_NOTES } from '../../server/domain/completion/key-notes.ts';
import { EXPECTATION_KEYS, PLAY_KEYS } from '../../server/domain/expectation/parse.ts';
import { KEYS as QUESTION_KEYS } from '../../server/domain/question/head.ts';
import { FORMATS, KINDS, RED_FLAGS, SCREENS, SETS, STAGES, TOUCHES } from '../../server/domain/question/question.ts';
import { SCAFFOLD_IDS } from '../../server/domain/question/scaffold.ts';
import { REVIEW_KEYS } from '../../server/domain/review/head.ts';
import { ARTEFACTS, REVIEW_VERDICTS } from '../../server/domain/review/review.ts';
import { SCENARIO_KEYS } from '../../server/domain/scenario/front-matter-head.ts';
import { AUDIENCES, DIFFICULTIES, ENDINGS, SEVERITIES, SKILLS } from '../../server/domain/scenario/scenario.ts';

export type Schema = { readonly [key: string]: unknown };

const TEXT = { type: ['string', 'number'] };
const NAME = '^[a-z][a-z0-9_]*$';
const FORMAT = { const: 1 };
const SHORT = { type: 'string', maxLength: 60 };

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

function words(known: readonly string[], least: 0 | 1): Schema {
  return { type: 'array', minItems: least, uniqueItems: true, items: { enum: known } };
}

function namesOf(values: Schema): Schema {
  return { type: 'object', propertyNames: { pattern: NAME }, additionalProperties: values };
}

/** With a line on each, as the editor of the product shows it. */
function noted<Key extends string>(
  notes: Readonly<Record<Key, string>>,
  properties: Readonly<Record<Key, Schema>>,
): Readonly<Record<Key, Schema>> {
  const all = Object.entries<Schema>(properties).map(([key, schema]) => [key, { description: notes[key as Key], ...schema }]);
  return Object.fromEntries(all) as Readonly<Record<Key, Schema>>;
}

const BEGINNING = keyedAlsoBy({ needed: ['is'], optional: ['drift'] }, { is: TEXT, drift: { type: 'string' } });

const SIGNAL = {
  type: 'object',
  required: ['is'],
  additionalProperties: false,
  properties: noted(SIGNAL_NOTES, {
    label: { type: 'string' },
    is: TEXT,
    good: { type: 'string', pattern: '^(below|above)\\s' },
    drift: { type: 'string', pattern: '^[+-].*\\sa\\s+minute\\s+to\\s' },
    in: namesOf(BEGINNING),
    min: TEXT,
    max: TEXT,
  }),
};

const RATE = keyedAlsoBy({ needed: ['adds'], optional: ['while'] }, { adds: { type: 'string' }, while: { type: 'string' } });

const IMPACT = {
  type: 'object',
  additionalProperties: false,
  properties: noted(IMPACT_NOTES, {
    label: { type: 'string' },
    adds: { type: 'string' },
    while: { type: 'string' },
    rates: { type: 'array', minItems: 1, maxItems: 6, items: RATE },
    costs: { type: 'string' },
  }),
};

const SCENARIO = keyedAlsoBy(
  SCENARIO_KEYS,
  noted(SCENARIO_NOTES, {
    format: FORMAT,
    title: { type: 'string', maxLength: 80 },
    summary: { type: 'string', maxLength: 200 },
    severity: { enum: SEVERITIES },
    role: { type: 'string' },
    start: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    skills: words(SKILLS, 1),
    limit: { type: 'string', pattern: '^(\\d+h)?(\\d+m)?$' },
    difficulty: { enum: DIFFICULTIES },
    tags: { type: 'array', uniqueItems: true, items: { ...TEXT, pattern: '^\\S+$' } },
    variants: { ...namesOf({ type: 'string', maxLength: 120 }), minProperties: 2, maxProperties: 4 },
    signals: namesOf(SIGNAL),
    impact: namesOf(IMPACT),
    flags: {
      type: 'array',
      maxItems: 24,
      uniqueItems: true,
      items: { type: 'string', pattern: NAME },
    },
    people: namesOf({ type: 'string', pattern: ',' }),
  }),
);

const QUESTION = keyed(
  QUESTION_KEYS,
  noted(QUESTION_NOTES, {
    format: FORMAT,
    short: SHORT,
    kind: { enum: KINDS },
    set: { enum: SETS },
    stages: words(STAGES, 1),
    formats: words(FORMATS, 1),
    screens: words(SCREENS, 1),
    'red-flags': words(RED_FLAGS, 1),
    scaffold: { enum: SCAFFOLD_IDS },
    minutes: { type: 'number', minimum: 1, maximum: 15, multipleOf: 0.5 },
    touches: words(TOUCHES, 0),
    incidents: { type: 'array', uniqueItems: true, items: { type: 'string' } },
  }),
);

const REVIEW = keyed(
  REVIEW_KEYS,
  noted(REVIEW_NOTES, {
    format: FORMAT,
    short: SHORT,
    artefact: { enum: ARTEFACTS },
    minutes: { type: 'integer', minimum: 5, maximum: 30 },
    screens: words(SCREENS, 1),
    verdict: { enum: REVIEW_VERDICTS },
  }),
);

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
