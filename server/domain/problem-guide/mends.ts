/** How to mend what no short example shows: limits of size, what only plays show, and files that are judged beside others. */
import type { FileCode } from '../authoring/codes.ts';
import type { EXPECTATION_CODES } from '../expectation/codes.ts';
import type { HAND_OVER_CODES } from '../hand-over/codes.ts';
import type { QuestionCode, SAMPLE_CODES } from '../question/codes.ts';
import type { POINT_CODES, RETROSPECTIVE_CODES } from '../retrospective/codes.ts';
import type { ReviewCode } from '../review/codes.ts';
import type { FOLDER_CODES, STATE_CODES, STATIC_CODES } from '../scenario/codes.ts';
import type { CheckedKind } from './kinds.ts';

const OF_STATES: Readonly<Record<keyof typeof STATE_CODES | keyof typeof FOLDER_CODES, string>> = {
  'unreachable-scene':
    'Link to it from a choice or an “at”, or make true somewhere what that choice asks for in its “when”. A scene that is no longer wanted can go.',
  'choice-never-offered':
    'Look at its “when” and at what would make it true: a flag nobody sets before, a minute no play reaches, a signal that never gets there.',
  'nothing-offered':
    'Every choice is spent or its “when” is false there. Leave one way on without a “when” that is not used up by then, or end the scene with an “at”.',
  trap: 'Choices are still offered, yet none of them leads to an ending any more. Give that state a way to a scene with “ends”.',
  'best-is-worst': 'Nothing that a player does changes the score. Add “scores” to what is right and to what is wrong.',
  'not-proven':
    'Lower “limit” to the longest sensible play, take out conditions on large minutes, “again” and flags that nobody needs. The README says what multiplies states.',
  'when-always-true':
    'Take the condition out, or ask for what you meant: it holds in every state in which it is asked. A signal is compared in its own unit.',
  'never-true':
    'Compare the condition with the states of a play that should meet it, or take out what it guards. Of what asks for a time only that is told which no minute meets: who waits comes to any minute up to the limit.',
  'never-at-rest':
    'Something leads on from the scene in the moment it is entered, so nobody reads it. Let its “at” come later, or drop the scene.',
  'dominated-choice':
    'Another choice is better in every state. If it is a temptation, say in a “why” what is wrong with it; else let it be right at some time.',
  'dear-choice':
    'Take points from what is right and from what is wrong there, and give them to decisions before and after it. Six scenes and fewer are not judged so, nor is what ends the run.',
  'alike-look':
    'Let what it shows depend on the cause, with an If-quote for a variant. A look that only tells how bad it is belongs to “size-up”, and one that leads nowhere is not paid.',
  'free-optimum':
    'Somebody who looks at nothing can get the best score. Let the points of the right choice hang on evidence with “needs”, or let a variant decide.',
  'robot-wins': 'Vary the place, the length and the minutes of the good choices, so that no habit finds them, and let the wrong ones cost.',
  'random-wins': 'Too much is right. Let wrong choices cost points, or minutes while an impact grows.',
  'reading-worth-little':
    'What is right hardly depends on what the page says. Offer the same choices in each variant and let the cause decide which one is right.',
  'par-too-low':
    'Even a careful reader has to guess. Let a cheap look tell the causes apart before the first decision that depends on them.',
  'reading-not-proven': 'There are too many states to compute blind and par. Make it smaller, as for “not-proven”.',
  'shows-nothing':
    'In some state every If-quote of the “shows” is false. Add a line without a condition, or one for the case that is left.',
  'too-many-words':
    'Scene, “shows” and messages come together there. Cut, or move something behind a look-up: nobody reads more than that between two decisions.',
  'shared-name': 'Addresses are made from titles, so two incidents with one title would share one. Give this one another title.',
};

/** Of any file. */
const OF_FILES: Readonly<Record<FileCode, string>> = {
  'unreadable-file': 'Look whether the path is right, whether it is a file and no folder, and whether you may read it.',
  'not-utf8': 'Save the file with the encoding UTF-8. The line is the first with bytes that are not.',
};

type Limits =
  | 'bad-file-name'
  | 'large-file'
  | 'long-front-matter'
  | 'long-passage'
  | 'long-paragraph'
  | 'expression-too-long'
  | 'too-many-scenes';

const OF_LIMITS: Readonly<Record<Limits & keyof typeof STATIC_CODES, string>> = {
  'bad-file-name': 'Name it with the letters a to z, digits and hyphens: “disk-full.md” in place of “Disk_full.md”.',
  'large-file': 'Take out what nobody reads, or make two files of it.',
  'long-front-matter': 'Move prose into the body, and comments out of the front matter.',
  'long-passage': 'Put an empty line into the long item or quote.',
  'long-paragraph': 'Part it with an empty line.',
  'expression-too-long': 'Set a flag where a part of it becomes true, and ask for the flag.',
  'too-many-scenes': 'Join scenes that differ in a sentence: an If-quote tells the difference.',
};

const OF_EXPECTATIONS: Readonly<Record<keyof typeof EXPECTATION_CODES, string>> = {
  'no-scenario': 'Call it after the scenario, `disk-full.expect.yaml` beside `disk-full.md`, and mend that one first.',
  'bad-yaml': 'Look at the line for a missing colon, a quote that does not end, or an indentation that does not fit its neighbours.',
  'unknown-choice': 'Write the full name, scene and id with a slash between, as `play` prints it.',
  'not-offered': 'Play up to there with `--from` and see why it is not offered; most often something before it has changed.',
  'unknown-variant':
    'Use a name that stands below `variants` in the scenario, or leave the key out: the play is then judged in every variant.',
  'unknown-signal': 'Use a name that stands below `signals` in the scenario.',
  'duplicate-play': 'Give one of the two another name, or another variant.',
  'other-outcome':
    'Either the scenario no longer does what you meant, or the expectation is out of date. Play it with `--from` and decide which.',
  'other-score': 'Look at the losses of each choice with `solve --table`. Widen the range only if the new score is what you want.',
  'other-signal': 'Look at the signal in `play --from`. A drift or a “sets” before that minute has changed.',
  'heard-otherwise': 'Look at the choices with “tells”: one of them comes later, or is no longer on the line.',
};

const OF_SAMPLES: Readonly<Record<Exclude<keyof typeof SAMPLE_CODES, QuestionCode>, string>> = {
  'unknown-question': 'Name the file after its question.',
  'missing-part': 'Give each part of the question’s scaffold its heading, and add the notes.',
  'unknown-part': 'Use the names of the parts of that question’s scaffold.',
  'duplicate-part': 'Join the two.',
};

const OF_POINTS: Readonly<Record<keyof typeof POINT_CODES, string>> = {
  'missing-words': 'Add a line `- words:` below it, with the words by which somebody names this point.',
  'bad-words': 'Write plain words, with * for any ending.',
  'words-miss': 'Nobody could name the point better than its own text does. Add words that stand in it.',
  'point-count': 'Keep those that a strong answer names, within the numbers in the README.',
};

const OF_RETROSPECTIVES: Readonly<Record<keyof typeof RETROSPECTIVE_CODES, string>> = {
  'bad-line': 'Begin each line of the log with its time.',
  'unknown-speaker': 'Name the person in the front matter, or use one of those who are there.',
  'line-count': 'Keep what a reader needs to see what happened and what tempts to a wrong conclusion.',
  'log-order': 'Put the lines in the order of their times. Times count from `start`, so a log may pass midnight.',
  'moment-order': '`began`, `noticed`, `relieved` and `over` follow each other in time, counted from `start`.',
  'bad-figure': 'Begin the line with its number, and say what it counts after it.',
};

const OF_HAND_OVERS: Readonly<Record<keyof typeof HAND_OVER_CODES, string>> = {
  'unknown-scenario': 'Name a scenario that has no error, by the name of its file.',
  'unknown-variant': 'Name one of the scenario’s variants. One is needed where it has some.',
  'broken-path': 'Play the path with `--from` to see where it breaks; the scenario has probably changed.',
  'finished-path': 'Stop the path earlier: what is over cannot be handed over.',
};

/** By kind of file and code. Whoever adds a code of these groups is told by the compiler. */
export const MENDS: Readonly<Record<CheckedKind, Readonly<Record<string, string>>>> = {
  scenario: { ...OF_FILES, ...OF_LIMITS, ...OF_STATES },
  expectation: OF_EXPECTATIONS,
  question: {
    'reserved-name': 'Call the file something else: the folder `loop` holds the texts about the loop.',
    'unknown-guide': 'The README of questions names the four that there are.',
  } satisfies Partial<Record<QuestionCode, string>>,
  sample: OF_SAMPLES,
  review: {
    'long-artefact': 'Leave out what no hazard and no oddity needs.',
    'wrong-artefact': 'Let “artefact” say what stands in the fence, or name the language in which that is written.',
    'empty-line':
      'Take out the empty line at the top of the fence, which counts as line 1; or let “lines” name lines on which a mark would reasonably stand.',
  } satisfies Partial<Record<ReviewCode, string>>,
  design: {},
  retrospective: { ...OF_POINTS, ...OF_RETROSPECTIVES },
  'hand-over': OF_HAND_OVERS,
  loop: {},
};
