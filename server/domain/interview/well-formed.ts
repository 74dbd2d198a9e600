/** Whether what a file says of an interview is what the pages, the clock and the report go by. What an item's work is, its own kind says. */
import { SCREENS } from '../question/question.ts';
import { LONGEST_ADVERT } from './advert-weights.ts';
import { PROBE_WORDS } from './interview.ts';
import { MOST_STEPS_KEPT } from './limits.ts';

type Json = Readonly<Record<string, unknown>>;

export function isSteps(json: unknown): boolean {
  return Array.isArray(json) && json.length <= MOST_STEPS_KEPT && json.every(isStep);
}

function isStep(json: unknown): boolean {
  if (!isObject(json) || !isTime(json.at)) return false;
  const { kind, screens, probe, by } = json;
  switch (kind) {
    case 'opened':
    case 'paused':
    case 'resumed':
      return true;
    case 'guessed':
      return Array.isArray(screens) && screens.every(isScreen);
    case 'asked':
      return isWhole(probe, 0, MOST_PROBE);
    case 'stopped':
      return isWhole(probe, 0, MOST_PROBE) && isEnder(by);
    case 'handed-in':
      return isEnder(by);
    default:
      return false;
  }
}

export function isSetup(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { loop, stage, minutes, focus, pace, voice, seed } = json;
  return (
    isName(loop) &&
    isName(stage) &&
    isWhole(minutes, 0, MOST_MINUTES) &&
    isFocus(focus) &&
    (pace === 'timed' || pace === 'untimed') &&
    (voice === 'read' || voice === 'listen') &&
    SWITCHES.every((name) => typeof json[name] === 'boolean') &&
    isWhole(seed, 0, 2 ** 32 - 1)
  );
}

const SWITCHES = ['partner', 'guesses', 'predicts', 'watched'] as const;

function isFocus(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { kind, screens, text } = json;
  if (kind === 'screens') return Array.isArray(screens) && screens.every(isScreen);
  if (kind === 'advert') return typeof text === 'string' && text.length <= LONGEST_ADVERT;
  return kind === 'balanced' || kind === 'weakest';
}

export function isOwnRating(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { levels, at, probes, planned } = json;
  return isTime(at) && isLevels(levels) && (probes === undefined || isProbeWords(probes)) && (planned === undefined || isPlanned(planned));
}

function isLevels(json: unknown): boolean {
  return isObject(json) && Object.entries(json).every(([screen, level]) => isScreen(screen) && isWhole(level, 1, 4));
}

function isProbeWords(json: unknown): boolean {
  return (
    isObject(json) && Object.entries(json).every(([key, word]) => /^\d{1,3}\/\d{1,3}$/.test(key) && PROBE_WORDS.some((one) => one === word))
  );
}

function isPlanned(json: unknown): boolean {
  return isObject(json) && Array.isArray(json.ids) && json.ids.every((id) => typeof id === 'string') && isTime(json.at);
}

export function isPartnerMarks(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { screens, items, doneAt } = json;
  const isMarked = (marks: unknown, isKey: (key: string) => boolean) =>
    isObject(marks) && Object.entries(marks).every(([key, mark]) => isKey(key) && isMark(mark));
  return isMarked(screens, isScreen) && isMarked(items, (key) => /^\d{1,3}$/.test(key)) && (doneAt === null || isTime(doneAt));
}

function isMark(json: unknown): boolean {
  return isObject(json) && (json.level === null || isWhole(json.level, 1, 4)) && typeof json.note === 'string';
}

/** A day: a whole loop over several sittings. */
const MOST_MINUTES = 1440;
const MOST_PROBE = 99;
/** The end of the year 9999, in milliseconds since 1970: the last moment that a page can name. */
const LAST = 253_402_300_799_999;

function isTime(json: unknown): boolean {
  return isWhole(json, 0, LAST);
}

function isWhole(json: unknown, least: number, most: number): boolean {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= least && json <= most;
}

function isScreen(json: unknown): boolean {
  return SCREENS.some((screen) => screen === json);
}

function isEnder(json: unknown): boolean {
  return json === 'hand' || json === 'clock';
}

function isName(json: unknown): boolean {
  return typeof json === 'string' && /^[\w-]{1,100}$/.test(json);
}

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
