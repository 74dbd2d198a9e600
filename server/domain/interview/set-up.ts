/** What the form of the set-up says: every field has an answer already, and what cannot be read is named and stands as it was typed. */
import { SCREENS, type Screen } from '../question/question.ts';
import { LONGEST_ADVERT } from './advert-weights.ts';
import type { Fields } from './exercise.ts';
import type { Focus, Setup } from './interview.ts';
import { type Loop, SITTING, WHOLE } from './loop.ts';

/** As the form shows it again. */
export type SetUpFields = {
  /** `senior/hiring-manager`, `senior/whole`. */
  readonly place: string;
  readonly minutes: string;
  readonly screens: readonly Screen[];
  readonly advert: string;
  readonly pace: Setup['pace'];
  readonly voice: Setup['voice'];
  readonly partner: boolean;
  readonly guesses: boolean;
  readonly predicts: boolean;
  readonly watched: boolean;
  /** Empty where a number is to be proposed. */
  readonly number: string;
};

/** The field that cannot be read as it is. */
export const SET_UP_FAULTS = ['place', 'minutes', 'advert', 'number'] as const;
export type SetUpFault = (typeof SET_UP_FAULTS)[number];

export type ReadSetUp = {
  readonly fields: SetUpFields;
  readonly faults: readonly SetUpFault[];
  readonly loop: Loop;
  /** With stand-ins where there are faults; `seed` is null where a number is to be proposed. */
  readonly setup: Omit<Setup, 'seed'> & { readonly seed: number | null };
};

export type SetUpDefaults = {
  /** The usual one first. */
  readonly loops: readonly [Loop, ...Loop[]];
  /** The screens that are ticked before anybody chose. */
  readonly weakest: readonly Screen[];
};

/** The round in which what somebody owned and whom they helped counts most: the one to begin with. */
const USUAL_STAGE = 'hiring-manager';
const LARGEST_SEED = 2 ** 32 - 1;

export function placeOf(loop: Pick<Loop, 'id'>, stage: string): string {
  return `${loop.id}/${stage}`;
}

/** Minutes of a place as its loop plans them. */
export function usualMinutes(loop: Loop, stage: string): number {
  return stage === WHOLE ? loop.minutes : (loop.stages.find(({ id }) => id === stage)?.minutes ?? SITTING.least);
}

export function readSetUp(form: Fields, { loops, weakest }: SetUpDefaults): ReadSetUp {
  const place = placeIn(form.place, loops);
  const usual = usualMinutes(place.loop, place.stage);
  const minutes = minutesIn(form, place, loops);
  const screens = screensIn(form) ?? weakest;
  const advert = (form.advert ?? '').replace(/\r\n?/g, '\n');
  const number = form.number?.trim() ?? '';
  const seed = wholeNumber(number, 0, LARGEST_SEED);
  const switches = switchesIn(form);
  const typed = place.stage === WHOLE ? usual : (minutes ?? form.minutes ?? usual);
  const asked = { loop: place.loop.id, stage: place.stage, minutes: minutes ?? usual, focus: focusOf(screens, advert) };
  const isWrong: Readonly<Record<SetUpFault, boolean>> = {
    place: !place.isKnown,
    minutes: minutes === null,
    advert: advert.length > LONGEST_ADVERT,
    number: number !== '' && seed === null,
  };
  return {
    fields: { place: placeOf(place.loop, place.stage), minutes: String(typed), screens, advert, ...switches, number },
    faults: SET_UP_FAULTS.filter((fault) => isWrong[fault]),
    loop: place.loop,
    setup: { ...asked, ...switches, seed },
  };
}

type Switches = Pick<Setup, 'pace' | 'voice' | 'partner' | 'guesses' | 'predicts' | 'watched'>;

function switchesIn(form: Fields): Switches {
  return {
    pace: form.pace === 'untimed' ? 'untimed' : 'timed',
    voice: form.voice === 'listen' ? 'listen' : 'read',
    partner: form.partner === 'yes',
    guesses: isOn(form, 'guesses'),
    predicts: isOn(form, 'predicts'),
    watched: form.watched !== 'no',
  };
}

/** Null where nobody chose: no form was filled in, and none is named. */
function screensIn(form: Fields): readonly Screen[] | null {
  const ticked = SCREENS.filter((screen) => form[`screen-${screen}`] === 'on');
  return form.filled === undefined && ticked.length === 0 ? null : ticked;
}

type Place = { readonly loop: Loop; readonly stage: string; readonly isKnown: boolean };

function placeIn(text: string | undefined, loops: SetUpDefaults['loops']): Place {
  const [loopId = '', stage = ''] = (text ?? '').split('/');
  const loop = loops.find(({ id }) => id === loopId);
  if (loop && (stage === WHOLE || loop.stages.some(({ id }) => id === stage))) return { loop, stage, isKnown: true };
  const [usual] = loops;
  const first = usual.stages.find(({ id }) => id === USUAL_STAGE) ?? usual.stages[0];
  return { loop: usual, stage: first?.id ?? WHOLE, isKnown: text === undefined };
}

/** Whoever changes the stage and leaves its usual length alone wants that of the new one. Null for what is no length. */
function minutesIn(form: Fields, { loop, stage }: Place, loops: SetUpDefaults['loops']): number | null {
  const usual = usualMinutes(loop, stage);
  if (form.minutes === undefined || stage === WHOLE) return usual;
  const before = form.was === undefined ? null : placeIn(form.was, loops);
  const isLeftAlone = before !== null && form.minutes === String(usualMinutes(before.loop, before.stage));
  if (isLeftAlone && placeOf(before.loop, before.stage) !== placeOf(loop, stage)) return usual;
  return wholeNumber(form.minutes, SITTING.least, SITTING.most);
}

/** An advert says more than ticks. All five screens are as good as none. */
function focusOf(screens: readonly Screen[], advert: string): Focus {
  if (advert.trim() !== '') return { kind: 'advert', text: advert.slice(0, LONGEST_ADVERT) };
  return screens.length === 0 || screens.length === SCREENS.length ? { kind: 'balanced' } : { kind: 'screens', screens };
}

/** A box that is not ticked sends nothing: only a form that was filled in says so. */
function isOn(form: Fields, name: string): boolean {
  return form.filled === undefined ? form[name] !== 'off' : form[name] === 'on';
}

function wholeNumber(text: string | undefined, least: number, most: number): number | null {
  const trimmed = text?.trim() ?? '';
  if (!/^\d{1,10}$/.test(trimmed)) return null;
  const number = Number(trimmed);
  return number >= least && number <= most ? number : null;
}
