/** Every code a problem of a scenario may have, its level, and what it means. Codes are stable: authors and tools rely on them. */
import { error, type Meaning, SOURCE_CODES, warning } from '../authoring/codes.ts';

/** Found without exploring states (SCENARIO-FORMAT §1–§8). */
export const STATIC_CODES = {
  ...SOURCE_CODES,

  'conflict-marker': error('a merge left both texts and its marks'),

  'unknown-skill': error('a skill is none of the eight'),
  'duplicate-skill': error('the front matter lists a skill twice'),
  'untrained-skill': error('a score is on a skill that the front matter does not list'),
  'bad-name': error('a name is out of form'),
  'reserved-name': error('a name is a word of the language'),
  'duplicate-name': error('a name is declared twice'),
  'too-many-flags': error('more than 24 flags'),

  'variant-count': error('there is one variant, or more than four'),
  'unknown-variant': error('no variant has this name'),

  'bad-quantity': error('a quantity is out of form'),
  'other-unit': error('a quantity is not in the unit of its signal or impact'),
  'too-precise': error('a number has too many decimals'),
  'too-large': error('a number is too large to count with'),
  'bad-duration': error('a duration is out of form, or over 1,000 hours'),
  'out-of-range': error('a signal starts outside its min and max'),
  'bad-drift': error('a drift does not lead from the value to another'),
  'adds-and-rates': error('an impact has “adds” or “while” beside “rates”'),
  'uneven-cost': error('a minute of impact does not cost a whole number of thousandths of a point'),

  'no-scene': error('there is no scene'),
  'too-many-scenes': error('more than 200 scenes'),
  'misplaced-heading': error('a # or ## heading stands in a list or a quote'),
  'duplicate-section': error('a special section stands twice'),
  'section-extra': error('a special section holds more than one list'),
  'empty-section': error('a special section is empty'),
  'empty-id': error('a heading or a label gives no id'),
  'reserved-id': error('the id of a scene is reserved'),
  'duplicate-id': error('a link to a scene would lead to another heading too'),
  emoji: error('a heading or a label holds emoji'),

  'misplaced-slot': error('{{…}} stands where nothing is filled in'),
  'bad-slot': error('{{ without a name and }}'),
  'misplaced-if': error('an If-quote stands where none may'),
  'bad-if': error('an If-quote is out of form'),

  'open-fence': error('a fence of evidence is never closed, or not before the next one opens'),

  'ordered-choices': error('choices or keys stand in a numbered list'),
  'misplaced-choices': error('choices stand before the first section'),
  'quoted-choices': error('choices stand in a quote'),
  'not-a-choice': error('an item of a list of choices is none'),
  'misplaced-key': error('a key of a scene stands in another list than the one below its heading, or a key of a choice below another'),
  'late-key': error('a key of a scene stands after its choices'),
  'choice-extra': error('a choice holds more than its link and its keys'),
  'not-a-key': error('an item below a choice, or below the heading of a scene, is no key'),
  'too-many-choices': error('more than 12 choices in a section'),
  'empty-label': error('a label is empty'),
  'duplicate-choice': error('two choices of a section have one id'),
  'unknown-target': error('a link leads to no scene'),
  'reserved-target': error('a link leads to a special section'),
  'missing-shows': error('a choice that stays has no “shows”'),
  'again-without-time': error('a choice that may be taken again takes no time'),
  'until-and-other': error('a choice has “until” beside “takes” or “again”'),
  'late-minute': error('an “at” is at or after the limit, or an “until” after it'),
  'duplicate-item': error('a list names something twice'),
  'unknown-audience': error('nobody to tell has this name'),
  'second-after': error('two choices with “after” are offered together'),
  step: error('“sets” holds a step instead of a value, or a value below 0 of a signal that is never below 0'),
  'unknown-flag': error('no flag has this name'),
  'wrong-kind': error('a name is of another kind than is wanted'),

  'first-scene-ends': error('the first scene is an ending'),
  'ending-with-choices': error('an ending has choices'),
  'ending-with-at': error('an ending has an “at”'),
  'at-cycle': error('the “at” of scenes lead round in a circle'),
  'bad-message': error('a message of the channel is out of form'),
  'unknown-person': error('no person has this name'),

  'bare-expression': error('an expression stands outside a code span'),
  'bad-expression': error('an expression cannot be read'),
  'unsupported-expression': error('an expression holds more than the language has'),
  'bad-literal': error('a number in an expression is out of form or too large'),
  'chained-comparison': error('two comparisons in a chain'),
  'expression-too-long': error('an expression is over 2,000 characters'),
  'unknown-name': error('no signal, impact or flag has this name'),
  'impact-out-of-place': error('an impact is read where none may be'),
  'type-mismatch': error('a number stands where true or false is wanted, or the other way round'),

  'stray-key': warning('what reads like a key stands in a text, where it does not count'),
  'shown-as-written': warning('what reads like a condition, a value or a section is shown as it stands'),
  'unwritten-text': warning('a text stands for what its author still has to write'),
  'same-condition': warning('two lines of a choice that were to differ, or two If-quotes in a row, have the same condition'),
  'unclear-if': warning('an If-quote stands below choices, or a text is joined to one: what belongs together is easily mistaken'),
  'same-label': warning('two choices that are offered together have one label'),
  'missing-mark': warning('“hot” names what its evidence does not hold'),
  'missing-why': warning('a choice that scores has no “why”'),
  'unscored-skill': warning('the front matter lists a skill that nothing scores'),
  'unread-flag': warning('nothing reads a flag'),
  'unset-flag': warning('a flag is read, but nothing sets it'),
  'unread-signal': warning('nothing reads or shows a signal'),
  'cut-text': warning('a # cuts a text of the front matter: what follows is a comment'),
  'summary-tells': warning('the summary shares five words in a row with a “why” or a variant'),
  'wide-table': warning('a row of columns in evidence is over 72 characters'),
  'unread-variants': warning('no expression and no signal reads two or more variants'),
} as const satisfies Readonly<Record<string, Meaning>>;

/** What only exploring every state can find. */
export const STATE_CODES = {
  'unreachable-scene': error('no play enters a scene'),
  'choice-never-offered': error('no play is offered a choice'),
  'nothing-offered': error('a play comes to a state in which nothing is offered'),
  trap: error('from a state no play reaches an ending'),
  'best-is-worst': error('every play ends with the same points'),
  'not-proven': error('there are more states than are explored'),

  'when-always-true': warning('a condition is true wherever it is asked'),
  'never-true': warning('a condition or a need holds in no play, or a message comes in none'),
  'never-at-rest': warning('a scene is entered, but no play comes to rest in it'),
  'dominated-choice': warning('a choice without a “why” is always worse than another'),
  'dear-choice': warning('a choice moves over 25 of 100 points by itself'),
  'alike-look': warning('a look that is paid as diagnosis shows the same in every variant'),
  'free-optimum': warning('the best score needs no look-up'),
  'robot-wins': warning('a player who does not read scores above 60'),
  'random-wins': warning('random play scores above 55 on average'),
  'reading-worth-little': warning('careful reading brings less than 25 points'),
  'par-too-low': warning('a careful reader cannot make certain of 90'),
  'reading-not-proven': warning('blind and par were not proven'),
  'shows-nothing': warning('a “shows” can show nothing'),
  'too-many-words': warning('over 180 words stand at one boundary'),
} as const satisfies Readonly<Record<string, Meaning>>;

/** Found by looking at the scenarios of a folder together. */
export const FOLDER_CODES = {
  'shared-name': error('the title gives the public name of another scenario'),
} satisfies Readonly<Record<string, Meaning>>;

export const CODES: Readonly<Record<ScenarioCode, Meaning>> = { ...STATIC_CODES, ...STATE_CODES, ...FOLDER_CODES };

/** What the second edition of the format refuses and the first let pass. */
const REFUSED_LATER: readonly ScenarioCode[] = [
  'misplaced-key',
  'not-a-key',
  'misplaced-if',
  'bad-slot',
  'late-minute',
  'step',
  'duplicate-item',
  'open-fence',
  'conflict-marker',
];

/** For texts that were played: as above, but what was refused later is only warned of. */
export const CODES_OF_STORED: typeof CODES = {
  ...CODES,
  ...Object.fromEntries(REFUSED_LATER.map((code) => [code, warning(CODES[code].meaning)])),
};

export type ScenarioCode = keyof typeof STATIC_CODES | keyof typeof STATE_CODES | keyof typeof FOLDER_CODES;
