/** From what a form asks for to an interview that is kept: once, however often the form is sent. */
import { DRAW_VERSION } from '../domain/interview/draw.ts';
import { type Drawable, drawableKey } from '../domain/interview/drawable.ts';
import type { Fields } from '../domain/interview/exercise.ts';
import type { DrawnItem, Setup } from '../domain/interview/interview.ts';
import { ALONE, SITTING } from '../domain/interview/loop.ts';
import type { SetUpDrawn } from './set-up-view.ts';
import type { NewInterview } from './stored-interview.ts';

type Begun = Pick<NewInterview, 'id' | 'candidate' | 'now'>;

export function interviewFrom({ read, number, drawn, catalogue }: SetUpDrawn, begun: Begun): NewInterview {
  const setup: Setup = { ...read.setup, seed: number };
  return { ...begun, setup, drawVersion: DRAW_VERSION, bank: catalogue.hash, items: drawn.map(({ item }) => item) };
}

/** Nothing was drawn but talk: there is no interview in it. */
export function isEmpty({ drawn }: SetUpDrawn): boolean {
  return drawn.every(({ item }) => item.kind === 'talk');
}

/** Follow-ups of a question by itself, and minutes with them for each minute of the answer. */
const PROBES = 2;
const WITH_PROBES = 3;

/** One item by itself; `form` may say whether it is watched, and its pace. */
export function interviewAlone(drawable: Drawable, form: Fields, bank: string, begun: Begun): NewInterview {
  const isQuestion = drawable.kind === 'question';
  const minutes = Math.min(
    SITTING.most,
    Math.max(isQuestion ? 1 : SITTING.least, Math.ceil(drawable.minutes * (isQuestion ? WITH_PROBES : 1))),
  );
  const item: DrawnItem = {
    place: 1,
    kind: drawable.kind,
    subject: drawable.id,
    title: drawable.title,
    stage: ALONE,
    minutes,
    probes: isQuestion ? PROBES : 0,
    why: ['You chose it by itself.'],
    source: drawable.source,
  };
  const setup: Setup = {
    loop: ALONE,
    stage: ALONE,
    minutes: Math.max(SITTING.least, minutes),
    focus: { kind: 'balanced' },
    pace: form.pace === 'untimed' ? 'untimed' : 'timed',
    voice: form.voice === 'listen' ? 'listen' : 'read',
    partner: false,
    guesses: false,
    predicts: false,
    watched: form.watched === 'yes',
    seed: 0,
  };
  return { ...begun, setup, drawVersion: DRAW_VERSION, bank, items: [item] };
}

/** `review/plan`; an incident goes by its public name, which `incidentId` knows. */
export function drawableNamed(
  name: string,
  drawables: readonly Drawable[],
  incidentId: (publicName: string) => string | null,
): Drawable | null {
  const [kind = '', id = ''] = name.split('/');
  const key = kind === 'incident' ? `${kind}/${incidentId(id) ?? ''}` : name;
  return drawables.find((drawable) => drawableKey(drawable) === key) ?? null;
}
