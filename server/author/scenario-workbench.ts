/** What an author's page shows of a scenario, from its text, what is known of it and where the address looks. */
import type { MapFigureLine, PlayView, ScenarioWorkbench, SoundView } from '../../views/author/author-props.ts';
import { type AuthorPlace, links } from '../../views/links.ts';
import { clockOf } from '../calendar/day-words.ts';
import { boundedCache } from '../content/bounded-cache.ts';
import { mapLayout } from '../domain/branch-map/map-layout.ts';
import { scenarioMap } from '../domain/branch-map/scenario-map.ts';
import type { VariantFigures } from '../domain/branch-map/variant-figures.ts';
import { skillName } from '../domain/debrief/skill-name.ts';
import { notOfferedText } from '../domain/run/named-choice.ts';
import { readingMinutes } from '../domain/run/reading-time.ts';
import { type Run, stepsOf } from '../domain/run/run.ts';
import { runView } from '../domain/run/run-view.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { PlayedPlace } from '../domain/workbench/blind-move.ts';
import { type BrokenWay, LONGEST_WAY, playedState, runAlong } from '../domain/workbench/played-state.ts';
import { placesOnOffer, shortestPlay } from '../domain/workbench/shortest-way.ts';
import { linesOf, type SourceSection, sceneOfSection, sectionAt, sectionOfScene, sectionsOf } from '../domain/workbench/source-sections.ts';
import { type AskedFields, askedPlayView } from './asked-play.ts';
import { type AskedEdit, editedText, type TypedText } from './edited-text.ts';
import type { SolvedTexts } from './solved-texts.ts';
import type { Workshop } from './workshop.ts';
import type { SoundText, WrittenScenario } from './written-scenario.ts';

/** As the address has it. */
export type AskedPlace = {
  readonly scene?: string | undefined;
  readonly line?: string | undefined;
  /** Full names, by commas; `start` is none. */
  readonly play?: string | undefined;
} & AskedFields &
  AskedEdit;

/** Laid out. */
const MAPS = 32;

export function createWorkbench({ blindMove }: Pick<Workshop, 'blindMove'>, solved: SolvedTexts) {
  const drawn = boundedCache<string, Pick<SoundView, 'map' | 'layout'>>(MAPS);

  return (written: WrittenScenario, version: string, asked: AskedPlace, typed: TypedText | null = null): ScenarioWorkbench => {
    const { id, file, text, readAt, problems, isLooked, sound, isNewest } = written;
    const variants = sound?.scenario.variants ?? [];
    const variant = variants.findIndex(({ name }) => name === asked.variant);
    const sections = sectionsOf(text ?? '');
    const shown = sound && soundView(id, sound, variant, sections, asked);
    const isWhole = asked.line === 'all';
    const place: AuthorPlace = {
      variant: variants[variant]?.name ?? null,
      scene: shown && shown.scene !== null ? (shown.scenes[shown.scene]?.id ?? null) : null,
      ...(asked.play === undefined ? {} : { play: namesIn(asked.play) }),
    };
    const section = text === null ? null : sectionToShow(sections, sound, shown, asked);
    const edited = editedText(written, asked, typed, {
      kind: 'scenarios',
      line: asked.scene === undefined && asked.play === undefined ? 1 : (section?.from ?? 1),
      action: links.authorText('scenarios', id, placeIn(asked)),
      closeHref: links.authorScenario(id, place),
    });
    return {
      id,
      file,
      readAt: clockOf(readAt),
      soundAt: sound && !isNewest ? clockOf(sound.readAt) : null,
      version,
      place: { ...place, edit: edited !== null },
      notThere: sound ? notThere(sound.scenario, asked) : { variant: null, scene: null },
      problems,
      isLooked,
      variants,
      lines: text === null ? [] : linesOf(text),
      section,
      isWhole,
      edited,
      sound: shown,
    };
  };

  function soundView(id: string, sound: SoundText, variant: number, sections: readonly SourceSection[], asked: AskedPlace): SoundView {
    const { scenario, known } = sound;
    const figures = (known.figures ?? []).filter((one) => variant < 0 || one.variant === variant);
    const inScene = (section: SourceSection | null) => section && sceneOfSection(scenario, sound.text, section);
    const sceneOfLine = (line: number) => inScene(sectionAt(sections, line));
    const held = Math.max(0, variant);
    const wanted = sceneWanted(scenario, asked, sceneOfLine);
    const play = playView(id, sound, held, asked, wanted);
    const scene = wanted ?? (asked.line === undefined ? play.state.scene : null);
    const own = (figures.find((one) => one.variant === held) ?? figures[0])?.scenes.find((one) => one.scene === scene);
    return {
      title: scenario.title,
      start: scenario.start,
      ...mapOf(sound, variant, figures),
      figures: known.figures === null ? null : (lineOf(figures) ?? 'unsolved'),
      scene,
      standing: own ?? null,
      fairness: known.fairness,
      minutes: readingMinutes(scenario),
      skills: scenario.skills.map((skill) => ({ name: skillName(skill), choices: earning(scenario, skill) })),
      scenes: scenario.scenes,
      play,
      sceneOfLine,
    };
  }

  function mapOf(
    { hash, scenario, known }: SoundText,
    variant: number,
    figures: readonly VariantFigures[],
  ): Pick<SoundView, 'map' | 'layout'> {
    const key = `${hash} ${variant} ${known.figures === null}`;
    const before = drawn.get(key);
    if (before) return before;
    const map = scenarioMap(scenario, figures);
    const made = { map, layout: mapLayout(map) };
    drawn.set(key, made);
    return made;
  }

  function playView(id: string, sound: SoundText, variant: number, asked: AskedPlace, scene: number | null): PlayView {
    const { scenario } = sound;
    const names = asked.play === undefined ? wayTo(sound, variant, scene) : namesIn(asked.play);
    const along = runAlong(scenario, variant, names);
    const run = along.ok ? along.value : along.error.run;
    const way = stepsOf(run).map(({ choice }) => choice);
    const why = solved.whyNoPlays(sound, variant);
    return {
      state: playedState(run, solved.solution(sound, variant)),
      view: runView(run, variant),
      way,
      wayHere: wayHere(sound, solved, run),
      broken: along.ok ? null : brokenSentence(scenario, along.error),
      variant: scenario.variants[variant]?.name ?? null,
      form: why === null || why === 'not-yet' ? { scenes: scenesToRest(sound) } : why,
      asked: askedPlayView(sound, solved, asked, run, asked.play !== undefined),
      blind: blindView(id, sound, { variant, names: way }, run.outcome !== null),
    };
  }

  /** Before the figures are known nothing is asked: that would only hold them up. */
  function blindView(id: string, sound: SoundText, place: PlayedPlace, isOver: boolean): PlayView['blind'] {
    const { scenario, known } = sound;
    if (isOver || scenario.variants.length === 0 || known.figures?.length === 0) return 'none';
    const move = known.figures && blindMove(id, sound, place);
    if (move === null || move === 'not-known') return move;
    return { ...move, variants: move.variants.map((variant) => scenario.variants[variant]?.name ?? '') };
  }
}

/** The same place in another address. */
export function placeIn({ variant, scene, play }: AskedPlace): AuthorPlace {
  return { variant: variant ?? null, scene: scene ?? null, ...(play === undefined ? {} : { play: namesIn(play) }) };
}

function namesIn(play: string): readonly string[] {
  return play === 'start' ? [] : play.split(',').slice(0, LONGEST_WAY);
}

function brokenSentence(scenario: Scenario, { place, name, reason }: BrokenWay): string {
  const why = notOfferedText(scenario, reason);
  return `Decision ${place + 1}, “${name.slice(0, 80)}”, cannot be taken: ${why}. The play goes as far as it can.`;
}

/** What the address names and the text has not: it may have been renamed since. */
function notThere({ scenes, variants }: Scenario, { scene, variant }: AskedPlace): ScenarioWorkbench['notThere'] {
  return {
    variant: variant && variants.every(({ name }) => name !== variant) ? variant.slice(0, 80) : null,
    scene: scene && scenes.every(({ id }) => id !== scene) ? scene.slice(0, 80) : null,
  };
}

/** What the address names: a scene, or that of a line. */
function sceneWanted(scenario: Scenario, asked: AskedPlace, sceneOfLine: (line: number) => number | null): number | null {
  const named = scenario.scenes.find(({ id }) => id === asked.scene);
  if (named) return named.index;
  return asked.line !== undefined && /^\d{1,7}$/.test(asked.line) ? sceneOfLine(Number(asked.line)) : null;
}

/** A shortest way to a scene in a variant; none where it is not known. */
function wayTo({ known }: SoundText, variant: number, scene: number | null): readonly string[] {
  const figures = known.figures?.find((one) => one.variant === variant);
  return figures?.scenes.find((one) => one.scene === scene)?.way ?? [];
}

/** In file order; all of them until it is known in which ones a play comes to rest. */
function scenesToRest({ scenario: { scenes }, known: { figures } }: SoundText): readonly number[] {
  const rested = new Set((figures ?? []).flatMap((one) => one.scenes.map(({ scene }) => scene)));
  return scenes.flatMap(({ index }) => (figures === null || rested.has(index) ? [index] : []));
}

/** Null at the start. */
function wayHere(sound: SoundText, solved: SolvedTexts, run: Run): PlayView['wayHere'] {
  if (run.turn === 0) return null;
  const plays = solved.plays(sound, run.state.variant);
  const shortest = plays.ok ? shortestPlay(plays.value, run) : null;
  const way = shortest ?? run;
  return { names: stepsOf(way).map(({ choice }) => choice), places: placesOnOffer(way), isShortest: shortest !== null };
}

function lineOf(figures: readonly VariantFigures[]): MapFigureLine | null {
  const [first] = figures;
  if (!first) return null;
  return { states: figures.reduce((sum, { states }) => sum + states, 0), decisions: first.bestLine.length, minutes: first.minutes };
}

function sectionToShow(
  sections: readonly SourceSection[],
  sound: SoundText | null,
  shown: SoundView | null,
  { line }: AskedPlace,
): SourceSection | null {
  if (line !== undefined && /^\d{1,7}$/.test(line)) return sectionAt(sections, Number(line));
  if (sound && shown && shown.scene !== null) return sectionOfScene(sections, sound.scenario, sound.text, shown.scene);
  return sections[0] ?? null;
}

function earning({ choices }: Scenario, skill: Scenario['skills'][number]): number {
  return choices.filter(({ scores }) => scores.some(({ points }) => points.some((one) => one.skill === skill && one.points > 0))).length;
}
