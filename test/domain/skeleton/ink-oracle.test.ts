import fc from 'fast-check';
import { Compiler, type Story } from 'inkjs/full';
import { expect, it } from 'vitest';
import { decide, type Run, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { renderProse } from '../../../server/domain/scenario/render-prose.ts';
import type { Choice, Scenario } from '../../../server/domain/scenario/scenario.ts';
import { tries } from '../../effort.ts';
import { imported, withoutClicks } from './imported.ts';

/** A line that says something, always or under a condition, or sets a flag. */
type Line = { readonly when: string | null; readonly set: string | null };
type Look = { readonly when: string | null; readonly own: Line[]; readonly lines: Line[]; readonly isOften: boolean };

const FLAGS = ['aa', 'bb', 'cc'];
/** Of one of several words, and of one of several numbers, both set outright. */
const VALUES = ['plan = "red"', 'plan = "deep blue"', 'plan = "none"', 'phase = 2', 'phase = 3'];
const condition = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('aa', 'not aa', 'bb', 'cc and not bb', 'not cc') },
  { weight: 1, arbitrary: fc.constantFrom('plan == "red"', 'plan != "red"', 'plan == "none" and bb', 'phase >= 2', 'phase < 3 or aa') },
);
const line: fc.Arbitrary<Line> = fc.record({
  when: fc.option(condition),
  set: fc.option(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FLAGS).chain((flag) => fc.boolean().map((to) => `${flag} = ${to}`)) },
      { weight: 1, arbitrary: fc.constantFrom(...VALUES) },
    ),
    { freq: 2 },
  ),
});
const lines = fc.array(line, { maxLength: 3 });
const look: fc.Arbitrary<Look> = fc.record({ when: fc.option(condition), own: lines, lines, isOften: fc.boolean() });

it('A story of Ink around a hub is played as inkjs plays it, or it is listed', () => {
  const counts = { played: 0, folded: 0, joined: 0, valued: 0 };
  const property = fc.property(lines, fc.array(look, { minLength: 1, maxLength: 4 }), lines, fc.integer(), (hub, looks, decision, seed) => {
    const source = storyOf(hub, looks, decision);
    const { scenario, lost, map, text } = imported('a.ink', source);
    if (withoutClicks(lost).length > 0) return;
    counts.played++;
    if (/(?:plan|phase)_\w/.test(text)) counts.valued++;
    if (map.some((one) => /Look \d → stays/.test(one))) counts.folded++;
    if (!map.includes('Levers')) counts.joined++;
    expect(played(scenario, seed), `${source}\n${text}`).toEqual(inkPlayed(source, played(scenario, seed)));
  });
  fc.assert(property, { seed: 20, numRuns: tries(150, 1500) });
  expect(Math.min(counts.played, counts.folded, counts.joined, counts.valued)).toBeGreaterThan(10);
});

function storyOf(hub: readonly Line[], looks: readonly Look[], decision: readonly Line[]): string {
  const choices = looks.map(({ when, own, isOften }, i) => {
    const asked = when === null ? '' : `{${when}} `;
    return `${isOften ? '+' : '*'} ${asked}[Look ${i}]\n${written(own, `C${i}`)}  -> look${i}\n`;
  });
  const scenes = looks.map((one, i) => `=== look${i}\nL${i} is here.\n${written(one.lines, `L${i}`)}-> hub\n`);
  return [
    ...FLAGS.map((flag) => `VAR ${flag} = false\n`),
    'VAR plan = "none"\nVAR phase = 1\n',
    'It begins.\n+ [Begin] -> hub\n',
    `=== hub\nH is here.\n${written(hub, 'H')}${choices.join('')}+ [Decide] -> decide\n`,
    ...scenes,
    `=== decide\nD is here.\n${written(decision, 'D')}-> levers\n=== levers\n* [Pull] -> over\n+ {aa} [Not yet]\n  ~ plan = "deep blue"\n  ~ phase = 3\n  -> hub\n* [Turn] -> over\n`,
    '=== over\nO is here.\n{aa: Oaa.}\n{bb: Obb.}\n{cc: Occ.}\n{plan == "none": Onone.}\n{phase >= 3: Olate.}\n-> END\n',
  ].join('');
}

function written(all: readonly Line[], name: string): string {
  return all
    .map(({ when, set }, i) => {
      if (set !== null) return `~ ${set}\n`;
      return when === null ? `${name}x${i} says.\n` : `{${when}: ${name}x${i} says.}\n`;
    })
    .join('');
}

/** Of each decision what was chosen, what came of it, and what was open then; what has no choice goes on. */
type Turn = { readonly chosen: string; readonly said: readonly string[]; readonly open: readonly string[] };

function played(scenario: Scenario, seed: number): Turn[] {
  const turns: Turn[] = [];
  let run = start(scenario, 0);
  let chance = Math.abs(seed);
  for (let open = openIn(run); open.length > 0 && turns.length < 12; open = openIn(run)) {
    const choice = open[chance % open.length] as Choice;
    chance = (chance * 31 + 7) % 1_000_003;
    const said: string[] = [];
    run = taken(run, choice, said);
    for (let [on, ...others] = openIn(run); on?.label === 'Go on' && others.length === 0; [on, ...others] = openIn(run))
      run = taken(run, on, said);
    turns.push({ chosen: choice.label, said: wordsIn(said), open: openIn(run).map(({ label }) => label) });
  }
  return turns;
}

function openIn(run: Run): Choice[] {
  return run.outcome === null ? offered(run.state) : [];
}

function taken(run: Run, choice: Choice, said: string[]): Run {
  const result = decide(run, choice);
  if (!result.ok) return expect.fail(result.error);
  const { scenario, state } = result.value;
  said.push(renderProse(scenario, choice.shows, state), renderProse(scenario, scenario.scenes[state.scene]?.prose ?? [], state));
  return result.value;
}

/** Along the same choices. A scenario offers what was chosen before less often. */
function inkPlayed(source: string, turns: readonly Turn[]): Turn[] {
  const story = new Compiler(source).Compile() as Story;
  story.ContinueMaximally();
  const before = new Set<string>();
  return turns.map(({ chosen, open }) => {
    before.add(chosen);
    const choice = story.currentChoices.find((one: { text: string }) => one.text === chosen);
    if (!choice) return { chosen: 'not open', said: [], open: [] };
    story.ChooseChoiceIndex(choice.index);
    const said = wordsIn([story.ContinueMaximally() ?? '']);
    const there: string[] = story.currentChoices.map((one: { text: string }) => one.text);
    return { chosen, said, open: there.filter((one) => open.includes(one) || !before.has(one)) };
  });
}

function wordsIn(said: readonly string[]): string[] {
  return [...new Set(said.join(' ').match(/\b[CDHLO]\d?(?:x\d|aa|bb|cc)?\b/g))].sort();
}
