/** What is shown at boundaries (format §12): too much to read between two decisions, and decisions of which nothing is shown. */
import { initial, type State } from '../run/state.ts';
import { type Choice, type Scenario, variantsOf } from '../scenario/scenario.ts';
import { earliestMinutes } from '../solve/earliest.ts';
import { after, searchSpaceOf } from '../solve/search.ts';
import { exploreStates } from '../solve/state-graph.ts';
import { mayShowNothing } from './assignments.ts';
import { foundIn, placed, type StateFinding, stateFinding } from './finding.ts';
import { type LongBoundary, longBoundaries, MOST_WORDS, mayBeShown, mostWordsAfter, shownReads, wordsAtBoundary } from './reading-load.ts';

/** One a scene, and one a choice. Unsaid past `maxStates` states. */
export function shownFindings(scenario: Scenario, maxStates: number): StateFinding[] {
  const found = new Map<string, StateFinding>();
  for (const variant of variantsOf(scenario))
    for (const [key, finding] of shownIn(scenario, variant, maxStates)) if (!found.has(key)) found.set(key, finding);
  return [...found.values()];
}

/** By scene or choice, in a variant. */
function shownIn(scenario: Scenario, variant: number, maxStates: number): ReadonlyMap<string, StateFinding> {
  const boundaries = longInSomeState(scenario, variant, maxStates);
  const long = new Set(boundaries.map(({ choice }) => choice));
  const sparse = new Set(scenario.choices.filter(({ shows }) => shows !== null && mayShowNothing(shows, variant)));
  const found = new Map<string, StateFinding>();
  const report = (key: string, finding: () => StateFinding) => {
    if (!found.has(key)) found.set(key, foundIn(scenario, variant, finding()));
  };
  const judgeWords = (choice: Choice | null, before: number, state: State, path: () => readonly string[]) => {
    const words = wordsAtBoundary(scenario, choice, before, state);
    if (words <= MOST_WORDS) return;
    const place = () => ({ scene: state.scene, path: choice ? [...path(), choice.name] : [] });
    report(`scene ${state.scene}`, () =>
      placed(scenario, 'too-many-words', place(), `${words} words at one boundary; at most ${MOST_WORDS}`),
    );
  };
  const judgeShows = (choice: Choice, state: State, path: () => readonly string[]) => {
    if (choice.shows?.some((block) => mayBeShown(block, state))) return;
    const message = `“shows” of "${choice.name}" shows nothing here`;
    report(`choice ${choice.index}`, () =>
      stateFinding('shows-nothing', choice.line, message, 'Give it a text that is always shown, or an If-quote for every case.', [
        ...path(),
        choice.name,
      ]),
    );
  };
  judgeWords(null, -1, initial(scenario, variant), () => []);
  const judged = new Set([...long, ...sparse]);
  if (judged.size === 0) return found;
  const graph = exploreStates(shownSpace(scenario, variant, boundaries, sparse), maxStates, (state, open, path) => {
    for (const choice of open) {
      if (!judged.has(choice)) continue;
      const next = after(state, choice);
      if (long.has(choice)) judgeWords(choice, state.minutes, next, path);
      if (sparse.has(choice)) judgeShows(choice, next, path);
    }
  });
  return graph ? found : new Map();
}

/** Of the boundaries that may be too long those that are in some state, with all their messages taken to be due: to tell states apart by the minute of a message makes many of them. */
function longInSomeState(scenario: Scenario, variant: number, maxStates: number): readonly LongBoundary[] {
  const earliest = earliestMinutes(scenario);
  const boundaries = scenario.choices.flatMap((choice) => longBoundaries(scenario, variant, choice, earliest));
  const long = new Set<LongBoundary>();
  if (boundaries.length === 0) return boundaries;
  const untimed = boundaries.map((boundary) => ({ ...boundary, clock: -1 }));
  const graph = exploreStates(shownSpace(scenario, variant, untimed, new Set()), maxStates, (state, open) => {
    for (const boundary of boundaries) {
      if (long.has(boundary) || !open.includes(boundary.choice)) continue;
      if (mostWordsAfter(boundary, after(state, boundary.choice)) > MOST_WORDS) long.add(boundary);
    }
  });
  return graph ? boundaries.filter((boundary) => long.has(boundary)) : boundaries;
}

/** What was decided before matters only as far as something that can still be shown depends on it. */
function shownSpace(scenario: Scenario, variant: number, boundaries: readonly LongBoundary[], sparse: ReadonlySet<Choice>) {
  return searchSpaceOf(scenario, variant, (scenes, ahead) =>
    shownReads([
      ...boundaries.filter(({ choice, scene }) => ahead.includes(choice) && scenes.some(({ index }) => index === scene)),
      ...ahead.filter((choice) => sparse.has(choice)).map(({ shows }) => ({ prose: shows ?? [], clock: -1 })),
    ]),
  );
}
