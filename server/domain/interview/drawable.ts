/** What can be drawn into an interview: questions, incidents and exercises, by what a slot asks of them. */
import type { Format, Kind, Question, Screen } from '../question/question.ts';
import type { ItemKind } from './interview.ts';
import type { LoopSlot } from './loop.ts';

export type Drawable = {
  readonly kind: Exclude<ItemKind, 'talk'>;
  readonly id: string;
  /** For lists; it tells what is asked. */
  readonly title: string;
  /** That it takes: of a question those of an answer aloud. */
  readonly minutes: number;
  /** Of a question: the stages that ask it. Empty where any may. */
  readonly stages: readonly string[];
  readonly formats: readonly Format[];
  /** Of a question the most important one first. */
  readonly screens: readonly Screen[];
  readonly kindOfQuestion: Kind | null;
  /** Its words without markup: what it is about, and all that it says. */
  readonly heading: string;
  readonly words: string;
  /** Its file as it is. */
  readonly source: string;
};

/** Tells one drawable from all others: `question/led-incident`. */
export function drawableKey({ kind, id }: Pick<Drawable, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** Whether a slot may draw it. A question is for what it is for first; another thing for anything that it shows. */
export function fits(slot: Pick<LoopSlot, 'draws' | 'kinds' | 'formats' | 'screens'>, drawable: Drawable): boolean {
  const { kind, kindOfQuestion, formats, screens } = drawable;
  if (kind !== slot.draws) return false;
  if (slot.kinds.length > 0 && !slot.kinds.some((one) => one === kindOfQuestion)) return false;
  if (slot.formats.length > 0 && !slot.formats.some((one) => formats.includes(one))) return false;
  const shown = kind === 'question' ? screens.slice(0, 1) : screens;
  return slot.screens.length === 0 || slot.screens.some((one) => shown.includes(one));
}

/** `source`: its file as it is. */
export function drawableQuestion(question: Question, source: string): Drawable {
  const { id, short, title, kind, stages, formats, screens, seconds, words } = question;
  const heading = `${title} ${short}`;
  return {
    kind: 'question',
    id,
    title: short,
    minutes: seconds / 60,
    stages,
    formats,
    screens,
    kindOfQuestion: kind,
    heading,
    words,
    source,
  };
}

/** What is no question: it says what it is for, and in which words. */
export function drawableExercise(
  kind: Exclude<Drawable['kind'], 'question'>,
  about: Pick<Drawable, 'id' | 'title' | 'minutes' | 'screens' | 'words' | 'source'>,
): Drawable {
  return { kind, ...about, stages: [], formats: [], kindOfQuestion: null, heading: about.title };
}
