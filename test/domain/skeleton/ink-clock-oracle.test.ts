/** Random stories of Ink that count minutes, played by inkjs and as they are imported. */
import fc from 'fast-check';
import { Compiler, type Story } from 'inkjs/full';
import { expect, it } from 'vitest';
import { decide, type Run, start } from '../../../server/domain/run/run.ts';
import { offered } from '../../../server/domain/run/state.ts';
import { renderProse } from '../../../server/domain/scenario/render-prose.ts';
import { tries } from '../../effort.ts';
import { imported } from './imported.ts';

const KNOTS = 4;

const minutes = fc.integer({ min: 0, max: 14 });
const counted = fc.oneof(
  fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '==', '!='), minutes).map(([sign, n]) => `minutes ${sign} ${n}`),
  fc.tuple(minutes, fc.constantFrom('<', '>=')).map(([n, sign]) => `${n} ${sign} minutes`),
);
const visited = fc.constantFrom('k0 == 1', 'k1 == 1', 'k0 > 1', 'k1 >= 2', 'k1 < 2', 'k0 != 1', 'k1 == 0', 'k1 > 0', 'k1', 'not k1');
/** Ink takes a name alone in brackets for a list. */
const asked = fc.oneof(
  { weight: 3, arbitrary: counted },
  { weight: 1, arbitrary: fc.constantFrom('told', 'not told', 'hot') },
  { weight: 2, arbitrary: visited },
);
const condition = fc.oneof(
  asked,
  counted.map((one) => `not (${one})`),
  fc.tuple(asked, fc.constantFrom('and', 'or', '&&'), asked).map(([one, by, other]) => `${one} ${by} ${other}`),
);
const change = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((n) => `~ minutes += ${n}`),
  fc.constantFrom('~ minutes = minutes + 2', '~ minutes++', '~ told = true', '~ hot = true', '~ told = false'),
);
const said = fc.oneof(
  fc.constant('T.'),
  condition.map((one) => `{${one}: T.}`),
  condition.map((one) => `{${one}: T.|T.}`),
  condition.map((one) => `It hums, {${one}: T|T}.`),
  fc
    .tuple(condition, fc.constantFrom('~ told = true', '~ hot = true', 'T.'))
    .map(([one, what]) => `{ ${one}:\nT.\n${what}\n- else:\nT.\n}`),
);
const way = condition.map((one) => `{${one}: -> NEXT}`);
const body = fc.array(fc.oneof({ weight: 3, arbitrary: change }, { weight: 4, arbitrary: said }), { maxLength: 4 });
const choice = fc.tuple(fc.option(condition), body).map(([when, lines]) => ({ when, lines }));
const knot = fc.record({
  lines: fc.array(fc.oneof({ weight: 3, arbitrary: change }, { weight: 4, arbitrary: said }, { weight: 1, arbitrary: way }), {
    maxLength: 5,
  }),
  choices: fc.array(choice, { minLength: 1, maxLength: 2 }),
});
const story = fc.record({
  begins: fc.constantFrom(0, 0, 3, 30),
  knots: fc.array(knot, { minLength: KNOTS, maxLength: KNOTS }),
  picks: fc.array(fc.nat(2), { minLength: KNOTS, maxLength: KNOTS }),
  next: fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }),
});

const round = fc.record({
  begins: fc.constantFrom(0, 3),
  knots: fc.array(knot, { minLength: 2, maxLength: 2 }),
  picks: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
  next: fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }),
});

it.each([
  ['leads on', false],
  ['goes round', true],
])('A story of Ink that counts minutes and %s tells, offers and takes what it did, or it is listed', (_, isRound) => {
  let kept = 0;
  fc.assert(
    fc.property(isRound ? round : story, ({ begins, knots, picks, next }) => {
      const source = written(begins, knots, next, isRound);
      const { scenario, lost, text } = imported('a.ink', source);
      if (lost.some((one) => !/\((?:offered as a choice|left by a choice|may run out of choices)\)$/.test(one))) return;
      // A way that a play goes by itself, and again, takes a minute here, which nothing asks for.
      if (/- \[Go on[^\n]*\n(?: {2}- when:[^\n]*\n)? {2}- again: \d\n {2}- takes: 1m/.test(text)) return;
      kept++;
      const theirs = new Compiler(source).Compile() as Story;
      let ours = start(scenario, 0);
      let first: string = proseOf(ours);
      // A scenario begins behind what passes in the first knot.
      let before: number | undefined;
      for (const pick of picks) {
        const found = goneOn(ours, first);
        ours = found.run;
        if (isSpent(ours)) return;
        const told = theirs.ContinueMaximally() ?? '';
        const passed = Number(theirs.variablesState.$('minutes'));
        before ??= passed - ours.state.minutes;
        const labels = theirs.currentChoices.map((one: { text: string }) => one.text);
        const labelsHere = ours.outcome === null ? offered(ours.state).map(({ label }) => label) : [];
        expect({ told: marksIn(found.told), labels: labelsHere, minutes: ours.state.minutes + before }, `${source}\n${text}`).toEqual({
          told: marksIn(told),
          labels,
          minutes: passed,
        });
        const label = labels[pick % Math.max(labels.length, 1)];
        const taken = offered(ours.state).find((one) => one.label === label);
        if (label === undefined || !taken) return;
        theirs.ChooseChoiceIndex(labels.indexOf(label));
        const after = decide(ours, taken);
        if (!after.ok) return expect.fail(after.error);
        ours = after.value;
        first = renderProse(scenario, taken.shows, ours.state) + proseOf(ours);
      }
    }),
    { seed: 20, numRuns: tries(60, 1000) },
  );
  expect(kept).toBeGreaterThan(15);
});

/** Whether a choice of the scene was taken as often as a scenario offers it, or of the one before, which led here by itself. */
function isSpent(run: Run): boolean {
  const taken: string[] = [];
  for (let at = run.last; at; at = at.before.last) taken.push(at.choice.name);
  const scene = run.scenario.scenes[run.state.scene];
  return scene?.choices.some(({ name, again }) => taken.filter((one) => one === name).length >= again) ?? false;
}

/** Each “T” is another, and each way leads to a later knot. */
function written(
  begins: number,
  knots: readonly { lines: string[]; choices: { when: string | null; lines: string[] }[] }[],
  next: readonly number[],
  isRound: boolean,
): string {
  let marks = 0;
  let ways = 0;
  const parts = knots.map(({ lines, choices }, at) => {
    const any = () => (next[ways++ % next.length] ?? 0) % (knots.length + 1);
    const anywhere = () => [...knots.map((_, index) => `k${index}`), 'END'][any()] ?? 'END';
    const later = () => (at === KNOTS - 1 ? 'END' : `k${at + 1 + ((next[ways++ % next.length] ?? 0) % (KNOTS - 1 - at))}`);
    const [to, mark, minute] = isRound ? [anywhere, '+', ['~ minutes += 1']] : [later, '*', []];
    const offered = choices.map(({ when, lines: told }, index) => {
      return [`${mark} ${when === null ? '' : `{${when}} `}[Choice ${index}]`, ...minute, ...told, `-> ${to()}`];
    });
    return [
      `=== k${at}`,
      ...lines.map((one) => one.replace('NEXT', to())),
      ...offered.flat(),
      `${mark} [Else]`,
      ...minute,
      `-> ${to()}`,
    ].join('\n');
  });
  const source = [`VAR minutes = ${begins}`, 'VAR told = false', 'VAR hot = false', '-> k0', ...parts].join('\n');
  return source.replace(/\bT\b/g, () => `T${marks++}x`);
}

/** What nobody chooses in the story is taken here. */
function goneOn(from: Run, told: string): { readonly run: Run; readonly told: string } {
  const ways = from.outcome === null ? offered(from.state) : [];
  const [only, ...others] = ways;
  if (!only || others.length > 0 || !only.label.startsWith('Go on')) return { run: from, told };
  const after = decide(from, only);
  if (!after.ok) return expect.fail(after.error);
  return goneOn(after.value, told + proseOf(after.value));
}

function proseOf({ scenario, state }: Run): string {
  return renderProse(scenario, scenario.scenes[state.scene]?.prose ?? [], state);
}

function marksIn(told: string): string[] {
  return told.match(/T\d+x/g) ?? [];
}
