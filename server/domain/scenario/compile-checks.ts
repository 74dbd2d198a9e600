/** Checks across the sections of a scenario that need no states: `at` cycles, `after`, and what nothing reads (§12). */

import type { Reporter } from '../authoring/reporter.ts';
import { suggest } from '../authoring/suggest.ts';
import type { ScenarioCode } from './codes.ts';
import type { Name } from './names.ts';
import type { Parsed } from './parse.ts';
import { proseText } from './prose.ts';
import type { Choice, Scene } from './scenario.ts';

export function checkScenario(parsed: Parsed, reporter: Reporter<ScenarioCode>): void {
  checkAtCycles(parsed.scenes, reporter);
  checkAfter(parsed, reporter);
  checkSummary(parsed, reporter);
  // A read that could not be understood would make what it reads look unread.
  if (reporter.failed()) return;
  checkSkills(parsed, reporter);
  checkUnread(parsed, reporter);
}

/** Each scene has at most one `at`, so a walk along them meets each cycle once. */
function checkAtCycles(scenes: readonly Scene[], reporter: Reporter<ScenarioCode>): void {
  const walkOf = new Map<number, number>();
  for (const start of scenes) {
    let here: Scene | undefined = start;
    while (here?.at && !walkOf.has(here.index)) {
      walkOf.set(here.index, start.index);
      here = scenes[here.at.target];
    }
    if (here?.at && walkOf.get(here.index) === start.index) reportCycle(scenes, here, reporter);
    // A scene met by this walk may not begin a cycle again.
    if (here?.at) walkOf.set(here.index, -1);
  }
}

function reportCycle(scenes: readonly Scene[], first: Scene, reporter: Reporter<ScenarioCode>): void {
  const cycle: Scene[] = [];
  for (let here: Scene | undefined = first; here?.at && !cycle.includes(here); here = scenes[here.at.target]) cycle.push(here);
  const line = Math.max(...cycle.map(({ at }) => at?.line ?? 0));
  const ids = [...cycle, first].map(({ id }) => id).join(' → ');
  reporter.report('at-cycle', line, `expected the “at” of scenes to come to an end, saw ${ids}`);
}

/** At most one among a scene's own choices and those at any time; reported on the later one, once. */
function checkAfter({ scenes, anyTime }: Parsed, reporter: Reporter<ScenarioCode>): void {
  const reported = new Set<number>();
  const everywhere = linesOfAfter(anyTime);
  reportLater(everywhere);
  for (const scene of scenes) reportLater([...everywhere, ...linesOfAfter(scene.choices)]);

  function reportLater(lines: readonly number[]): void {
    const [first, ...later] = lines.toSorted((a, b) => a - b);
    for (const line of later.filter((one) => !reported.has(one))) {
      reported.add(line);
      const what = `expected one choice with “after” among a scene's own and those at any time; another is on line ${first}`;
      reporter.report('second-after', line, what);
    }
  }
}

function linesOfAfter(choices: readonly Choice[]): readonly number[] {
  return choices.flatMap(({ after }) => (after === null ? [] : [after.line]));
}

/** A summary that says what a lesson or a variant says gives it away before the run. */
function checkSummary({ head, scenes, anyTime }: Parsed, reporter: Reporter<ScenarioCode>): void {
  const said = new Set(runsOf(head.summary));
  // Few words of a lesson begin a run of the summary: only those are looked at closer.
  const openers = new Set([...said].map((run) => run.slice(0, run.indexOf(' '))));
  // A long word is missing most often.
  const rareFirst = [...said].map((run) => run.split(' ').toSorted((a, b) => b.length - a.length));
  const whys = [...scenes.flatMap((scene) => scene.choices), ...anyTime].flatMap(({ why, line }) =>
    why && said.size > 0 ? [{ text: proseText(why), teller: `the “why” of the choice on line ${line}` }] : [],
  );
  for (const { text, teller } of [...head.variants.map(({ truth, name }) => ({ text: truth, teller: `the variant “${name}”` })), ...whys]) {
    const shared = mayShare(text, rareFirst) ? runsOf(text, openers).find((run) => said.has(run)) : undefined;
    if (!shared) continue;
    reporter.report('summary-tells', head.summaryLine, `the summary says “${shared}”, as ${teller} does`);
    return;
  }
}

/** Quicker to say than the runs, and seldom so: whether each word of some run stands somewhere in the text. */
function mayShare(text: string, runs: readonly (readonly string[])[]): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return runs.some((words) => words.every((word) => lower.includes(word)));
}

/** Runs of five words, in lower case and without punctuation; of those that begin with an opener, where these are given. */
function runsOf(text: string, openers?: ReadonlySet<string>): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
  const starts = words.slice(0, -4).flatMap((word, index) => (!openers || openers.has(word) ? [index] : []));
  return starts.map((start) => words.slice(start, start + 5).join(' '));
}

/** Whoever practises the skill is led here for it. Of a text that scores nothing yet, something else is told. */
function checkSkills({ head, scenes, anyTime }: Parsed, reporter: Reporter<ScenarioCode>): void {
  const scores = [...scenes, ...scenes.flatMap((scene) => scene.choices), ...anyTime].flatMap((one) => one.scores);
  const scored = new Set(scores.flatMap(({ points }) => points.map(({ skill }) => skill)));
  for (const skill of head.skills ?? [])
    if (scored.size > 0 && !scored.has(skill))
      reporter.report(
        'unscored-skill',
        head.skillsLine,
        `nothing scores the skill “${skill}”`,
        'Score it somewhere, or take it out of “skills”.',
      );
}

function checkUnread({ head, scenes, anyTime, context }: Parsed, reporter: Reporter<ScenarioCode>): void {
  const alike = [...context.names.all.values()].filter((name) => name.kind === 'variant' && !context.read.has(name));
  const [first] = alike;
  if (first && alike.length > 1) {
    const names = alike.map(({ name }) => `“${name}”`).join(' and ');
    reporter.report('unread-variants', first.line, `no expression and no “in” of a signal reads the variants ${names}: they are one`);
  }
  const choices = [...scenes.flatMap((scene) => scene.choices), ...anyTime];
  const effects = choices.flatMap((choice) => choice.effects);
  const clearing = (flag: number) =>
    choices.find((choice) => choice.effects.some((effect) => effect.kind === 'flag' && effect.flag === flag && !effect.to))?.line;
  const set = new Set(
    effects.filter((effect) => effect.kind === 'flag' && effect.to).map((effect) => (effect.kind === 'flag' ? effect.flag : -1)),
  );
  const flagsSet = head.flags.filter((_, index) => set.has(index)).map(({ name }) => name);
  const isUnused = (name: Name) => name.kind === 'flag' && !context.read.has(name) && !set.has(name.index);
  reportUnused(reporter, [...context.names.all.values()].filter(isUnused));
  for (const name of context.names.all.values()) {
    const readOn = context.read.get(name);
    if (name.kind === 'flag' && readOn !== undefined && !set.has(name.index)) {
      reportUnset(reporter, readOn, name.name, { flagsSet, clearedOn: clearing(name.index) });
    }
    if (readOn !== undefined) continue;
    if (name.kind === 'flag' && set.has(name.index))
      reporter.report('unread-flag', name.line, `“${name.name}” is set, but nothing reads it`);
    if (name.kind === 'signal' && !head.signals[name.index]?.good) {
      const hint = 'Give it “good”, show it with {{…}}, or read it in an expression.';
      reporter.report('unread-signal', name.line, `nothing reads or shows the signal “${name.name}”, and it has no “good”`, hint);
    }
  }
}

const UNUSED = 'Take it out of “flags”, or set it with “sets” and ask for it with “needs” or in an expression.';

/** Of the flags on one line of the front matter together. */
function reportUnused(reporter: Reporter<ScenarioCode>, flags: readonly Name[]): void {
  for (const line of new Set(flags.map((flag) => flag.line))) {
    const own = flags.filter((flag) => flag.line === line).map(({ name }) => `“${name}”`);
    const [last, ...before] = own.toReversed();
    const listed = before.length === 0 ? `flag ${last}` : `flags ${before.toReversed().join(', ')} and ${last}`;
    reporter.report('unread-flag', line, `nothing sets or reads the ${listed}`, UNUSED);
  }
}

/** `clearedOn`: the line of a choice that clears it. */
type UnsetFlag = { readonly flagsSet: readonly string[]; readonly clearedOn: number | undefined };

/** A choice that asks for it is never offered, one that needs it never earns its points: said where it is read first. */
function reportUnset(reporter: Reporter<ScenarioCode>, line: number, flag: string, { flagsSet, clearedOn }: UnsetFlag): void {
  const mend =
    clearedOn === undefined
      ? `A choice sets it with “- sets: ${flag}”.`
      : `The choice on line ${clearedOn} clears it: write “- sets: ${flag}” where it becomes true.`;
  const hint = () => [mend, suggest(flag, flagsSet)].filter(Boolean).join(' ');
  reporter.report('unset-flag', line, `nothing sets the flag “${flag}”, so it is false in every play`, hint);
}
