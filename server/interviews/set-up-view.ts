/** What the page of the set-up shows, from what a form says, the files and what the candidate did before. */
import type { AdvertShown } from '../../views/interviews/advert-found.tsx';
import type { Choosing } from '../../views/interviews/choosing.ts';
import type { DrawnPlan, PlannedItem, PlannedSitting } from '../../views/interviews/drawn-plan.tsx';
import type { OpenInterview } from '../../views/interviews/set-up-page.tsx';
import { links } from '../../views/links.ts';
import { daysBetween } from '../calendar/local-day.ts';
import { isPlayable, type ScenarioLibrary } from '../content/scenario-library.ts';
import { readAdvert } from '../domain/interview/advert.ts';
import { DRAW_VERSION, type Draw, prepareDraw } from '../domain/interview/draw.ts';
import type { Fields } from '../domain/interview/exercise.ts';
import { freshNumber, type Practised } from '../domain/interview/fresh-number.ts';
import { ALONE, type Loop, WHOLE } from '../domain/interview/loop.ts';
import { type ReadSetUp, readSetUp, type SetUpDefaults } from '../domain/interview/set-up.ts';
import { weakestScreens } from '../domain/interview/weakest-screens.ts';
import { withoutMisread } from '../domain/study/evidence.ts';
import { type Standings, standings } from '../domain/study/standing.ts';
import type { Catalogue } from './catalogue.ts';
import type { SetUpStore } from './set-up-store.ts';
import type { InterviewLine } from './stored-interview.ts';

export type SetUpSources = {
  readonly store: SetUpStore;
  readonly catalogue: () => Catalogue;
  readonly content: Pick<ScenarioLibrary, 'files'>;
  /** Null where no file of a loop can be read. */
  readonly loops: () => SetUpDefaults['loops'] | null;
  readonly now: () => number;
  readonly newSeed: () => number;
};

/** What is known of a candidate before they choose, and the hour at which their day begins. */
export type Candidacy = { readonly practised: Practised; readonly standings: Standings; readonly hour: number };

/** A form as it was read, with what its number draws. */
export type SetUpDrawn = {
  readonly read: ReadSetUp;
  readonly number: number;
  readonly drawn: readonly Draw[];
  readonly catalogue: Catalogue;
};

export async function candidacyOf({ store, catalogue, content }: SetUpSources, candidate: string, hour: number): Promise<Candidacy> {
  const { drawables } = catalogue();
  const idsOf = (kind: string) => drawables.filter((one) => one.kind === kind).map(({ id }) => id);
  const [answered, ran, sat, evidence] = await Promise.all([
    store.answered(candidate, idsOf('question')),
    store.ran(candidate, idsOf('incident')),
    store.sat(candidate),
    store.evidence(candidate),
  ]);
  const practised = new Map<string, number>();
  const note = (key: string, at: number) => practised.set(key, Math.max(at, practised.get(key) ?? 0));
  for (const { kind, subject, at } of sat) note(`${kind}/${subject}`, at);
  for (const [id, at] of answered) note(`question/${id}`, at);
  for (const [id, at] of ran) note(`incident/${id}`, at);
  const screens = new Map(
    content
      .files()
      .filter(isPlayable)
      .map(({ id, scenario }) => [id, scenario.screens]),
  );
  return { practised, standings: standings(withoutMisread(evidence, screens)), hour };
}

/** `again`: another number than the form's. */
export function drawnFrom(
  sources: SetUpSources,
  loops: SetUpDefaults['loops'],
  form: Fields,
  candidacy: Candidacy,
  again = false,
): SetUpDrawn {
  const weakest = weakestScreens(candidacy.standings.screens);
  const read = readSetUp(form, { loops, weakest });
  const catalogue = sources.catalogue();
  const drawOf = prepareDraw(read.loop, read.setup, catalogue.drawables, weakest);
  const proposed = () => freshNumber(drawOf, candidacy.practised, sources.now(), sources.newSeed());
  const number = again ? proposed() : (read.setup.seed ?? proposed());
  return { read, number, drawn: drawOf(number), catalogue };
}

export function choosingOf(
  { read, catalogue }: SetUpDrawn,
  loops: SetUpDefaults['loops'],
  { standings, practised, hour }: Candidacy,
  now: number,
): Choosing {
  const { fields, faults, loop, setup } = read;
  const weakest = weakestScreens(standings.screens);
  const advert: AdvertShown | null =
    setup.focus.kind === 'advert'
      ? { reading: readAdvert(setup.focus.text, catalogue.drawables), answered: daysOf(practised, 'question', now, hour) }
      : null;
  return { loops, loop, fields, faults, standings: standings.screens, weakest, advert };
}

function daysOf(practised: Practised, kind: string, now: number, hour: number): ReadonlyMap<string, number> {
  const ofKind = [...practised].filter(([key]) => key.startsWith(`${kind}/`));
  return new Map(ofKind.map(([key, at]) => [key.slice(kind.length + 1), Math.max(0, daysBetween(at, now, hour))]));
}

export function planOf({ read, number, drawn, catalogue }: SetUpDrawn, form: Fields, candidacy: Candidacy, now: number): DrawnPlan {
  const { setup, loop, fields } = read;
  const items = drawn.map((one) => ({ stage: one.stage.id, planned: plannedOf(one, candidacy, now) }));
  const stages = setup.stage === WHOLE ? loop.stages : loop.stages.filter(({ id }) => id === setup.stage);
  const sittings: readonly PlannedSitting[] = stages.map(({ id, name }) => ({
    name,
    items: items.filter(({ stage }) => stage === id).map(({ planned }) => planned),
  }));
  return {
    sittings,
    minutes: setup.minutes,
    number,
    shared: links.sharedInterview(addressOf(fields, number, catalogue)),
    differs: differenceOf(form, catalogue),
    hasAdvert: setup.focus.kind === 'advert',
  };
}

function plannedOf({ slot, item }: Draw, { practised, hour }: Candidacy, now: number): PlannedItem {
  const { place, kind, minutes, probes, why, subject } = item;
  const at = practised.get(`${kind}/${subject}`);
  const about = { title: slot.title, about: slot.about };
  return { place, kind, ...about, minutes, probes, why, daysAgo: at === undefined ? null : Math.max(0, daysBetween(at, now, hour)) };
}

/** Enough of a hash to tell files from others. */
const SHORT_HASH = 8;

function addressOf(fields: ReadSetUp['fields'], number: number, catalogue: Catalogue) {
  const { place, minutes, screens, pace, voice, partner, guesses, predicts, watched } = fields;
  const ticked = Object.fromEntries(screens.map((screen) => [`screen-${screen}`, 'on']));
  const switches = {
    guesses: guesses ? 'on' : null,
    predicts: predicts ? 'on' : null,
    watched: watched ? null : 'no',
    partner: partner ? 'yes' : null,
  };
  const files = catalogue.hash.slice(0, SHORT_HASH);
  return {
    number,
    place,
    minutes,
    ...ticked,
    pace: pace === 'timed' ? null : pace,
    voice: voice === 'read' ? null : voice,
    ...switches,
    filled: '1',
    files,
    draw: DRAW_VERSION,
  };
}

/** Of a shared address; the form itself says nothing of either. */
function differenceOf(form: Fields, { hash }: Catalogue): DrawnPlan['differs'] {
  if (form.draw !== undefined && form.draw !== String(DRAW_VERSION)) return 'version';
  return form.files !== undefined && form.files !== hash.slice(0, SHORT_HASH) ? 'files' : null;
}

/** The newest one that is open, by the words of its loop. */
export function openOf(lines: readonly InterviewLine[], loops: readonly Loop[]): OpenInterview | null {
  const open = lines.find(({ state }) => state === 'open');
  if (!open) return null;
  return { id: open.id, title: titleOf(open, loops), place: Math.min(open.items, open.handedIn + 1), of: open.items };
}

function titleOf({ setup }: InterviewLine, loops: readonly Loop[]): string {
  if (setup.stage === ALONE) return 'An item by itself';
  const loop = loops.find(({ id }) => id === setup.loop);
  if (setup.stage === WHOLE) return loop?.short ?? 'A whole loop';
  return loop?.stages.find(({ id }) => id === setup.stage)?.name ?? 'An interview';
}
