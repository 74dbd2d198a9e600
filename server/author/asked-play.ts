/** The state that the form of a play asks for: read from the address, looked for among all plays, and put beside what is shown. */
import type { AskedPlayView, MissedPlay } from '../../views/author/author-props.ts';
import type { AuthorPlace } from '../../views/links.ts';
import type { Run } from '../domain/run/run.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { type AskedState, differenceFrom, flagsIn, nearestPlay } from '../domain/workbench/nearest-play.ts';
import { runAlong } from '../domain/workbench/played-state.ts';
import { integer } from '../http/form.ts';
import type { SolvedTexts } from './solved-texts.ts';
import type { SoundText } from './written-scenario.ts';

/** As the address has it. `set`: names of flags, each of them or by commas. */
export type AskedFields = {
  readonly variant?: string | undefined;
  readonly from?: string | undefined;
  readonly minute?: string | undefined;
  readonly set?: readonly string[] | undefined;
};

/** Characters of what nobody here knows that are said again, and how many such flags. */
const SAID = 80;
const SAID_FLAGS = 3;

type AskedPlay = {
  /** Null where it names no scene of this text. */
  readonly state: AskedState | null;
  readonly wrong: AskedPlayView['wrong'];
};

/** Null where nothing is asked for. */
export function askedPlay({ scenes, flags }: Scenario, { from, minute = '', set = [] }: AskedFields): AskedPlay | null {
  if (from === undefined) return null;
  const scene = scenes.find(({ id }) => id === from);
  const typed = minute.trim();
  const minutes = integer(typed, 0, 1e7);
  const names = [...new Set(set.flatMap((one) => one.split(',')))].filter((name) => name !== '');
  const bitOf = (name: string) => flags.findIndex((flag) => flag.name === name);
  const known = names.filter((name) => bitOf(name) >= 0);
  return {
    state: scene ? { scene: scene.index, minutes, flags: known.reduce((all, name) => all | (1 << bitOf(name)), 0) } : null,
    wrong: {
      scene: scene ? null : from.slice(0, SAID),
      minute: typed === '' || minutes !== null ? null : typed.slice(0, SAID),
      flags: names
        .filter((name) => bitOf(name) < 0)
        .slice(0, SAID_FLAGS)
        .map((name) => name.slice(0, SAID)),
    },
  };
}

/** Where the play is that comes nearest, with what was asked for where it is another; null where none can be looked for. */
export function placeOfPlay(text: SoundText, solved: SolvedTexts, fields: AskedFields): AuthorPlace | null {
  const { scenario } = text;
  const asked = askedPlay(scenario, fields);
  if (!asked?.state) return null;
  const variant = variantHeld(scenario, fields);
  const plays = solved.plays(text, variant);
  if (!plays.ok) return null;
  const play = nearestPlay(plays.value, asked.state);
  const along = runAlong(scenario, variant, play);
  const run = along.ok ? along.value : along.error.run;
  const place = { variant: variantSaid(scenario, fields), play };
  return isFound(asked, run) ? place : { ...place, asked: fieldsOf(scenario, asked.state, asked.wrong) };
}

/** The first where none is named. */
function variantHeld({ variants }: Scenario, { variant }: AskedFields): number {
  return Math.max(
    0,
    variants.findIndex(({ name }) => name === variant),
  );
}

/** A name that nothing here has stays, so that the page says so. */
function variantSaid({ variants }: Scenario, { variant }: AskedFields): string | null {
  const known = variants.find(({ name }) => name === variant);
  return known || !variant ? ((known ?? variants[0])?.name ?? null) : variant.slice(0, SAID);
}

function isFound({ state, wrong }: AskedPlay, run: Run): boolean {
  return state !== null && wrong.minute === null && wrong.flags.length === 0 && differenceFrom(state, run.state) === null;
}

function fieldsOf(scenario: Scenario, { scene, minutes, flags }: AskedState, wrong: AskedPlay['wrong']): NonNullable<AuthorPlace['asked']> {
  return {
    from: scenario.scenes[scene]?.id ?? '',
    minute: minutes === null ? wrong.minute : String(minutes),
    set: [...flagsIn(scenario, flags).map(({ name }) => name), ...wrong.flags],
  };
}

/** Null where nothing was asked for. `isLookedFor`: the address has the play that was found. */
export function askedPlayView(
  text: SoundText,
  solved: SolvedTexts,
  fields: AskedFields,
  run: Run,
  isLookedFor: boolean,
): AskedPlayView | null {
  const { scenario } = text;
  const asked = askedPlay(scenario, fields);
  if (!asked) return null;
  const { wrong, state } = asked;
  const why = isLookedFor || state === null ? null : solved.whyNoPlays(text, run.state.variant);
  return { wrong, why, missed: isLookedFor && state ? missedPlay(scenario, state, run) : null };
}

function missedPlay(scenario: Scenario, asked: AskedState, run: Run): MissedPlay | null {
  const nearest = differenceFrom(asked, run.state);
  if (!nearest) return null;
  const headingOf = (scene: number) => scenario.scenes[scene]?.heading ?? '';
  return {
    scene: headingOf(asked.scene),
    minutes: asked.minutes,
    set: scenario.flags.length === 0 ? null : flagsIn(scenario, asked.flags).map(({ name }) => name),
    variant: scenario.variants[run.state.variant]?.name ?? null,
    nearest: { ...nearest, scene: nearest.scene === null ? null : headingOf(nearest.scene) },
  };
}
