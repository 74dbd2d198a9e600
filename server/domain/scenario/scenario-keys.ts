/** The keys of choices and of scenes, and where each stands (SCENARIO-FORMAT §1, §5, §6). */

export const CHOICE_KEYS = [
  'id',
  'takes',
  'until',
  'scores',
  'sets',
  'clears',
  'needs',
  'when',
  'again',
  'after',
  'tells',
  'writes',
  'shows',
  'why',
];

/** Keys of a choice that may stand more than once. */
export const REPEATABLE = ['scores', 'sets', 'clears'];

export const SCENE_KEYS = ['ends', 'at', 'scores'];

export const HINT_SCENE_KEYS = 'Keys of a scene stand in the list directly below its heading, before its text and its choices.';
export const HINT_CHOICE_KEYS = 'Keys of a choice are indented below it.';
/** Of “scores” among choices: it is a key of both. */
export const HINT_SCORES = `${HINT_CHOICE_KEYS} Those of the scene stand in the list directly below its heading.`;
export const HINT_SIDE_BY_SIDE =
  'Keys of a choice stand side by side, each on a line of its own that begins with two spaces, “-” and a space.';

/** Of a key of a scene that is written nearly as one. */
export function hintWriteKey(key: string): string {
  return `Write it as “- ${key}: …”, without bold and with a colon right after the key, in the list directly below the heading of the scene.`;
}
