import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tries } from '../../effort.ts';
import { imported } from './imported.ts';

type Step =
  | { go: string }
  | { spend: number }
  | { set: string; to: boolean }
  | { say: string }
  | { when: string; first: Step[]; otherwise: Step[] | null };
type State = Record<string, boolean | number>;

const FLAGS = ['aa', 'bb', 'cc'];
const CONDITIONS = ['$aa', 'not $aa', '$bb', '$aa and not $bb', '$cc or $bb', 'not $cc'];
const TIMED = ['$minutes gt 3', 'not ($minutes lte 5)', '$minutes gte 4 and $aa', '$minutes is 6', '$minutes lt 7 or $bb'];
const INIT = ':: StoryInit\n<<set $minutes to 0>>\n\n';
const step = fc.letrec<{ step: Step }>((tie) => ({
  step: fc.oneof(
    { maxDepth: 2 },
    fc.record({ set: fc.constantFrom(...FLAGS), to: fc.boolean() }),
    fc.integer({ min: 1, max: 4 }).map((spend) => ({ spend })),
    fc.record({ say: fc.constantFrom('One.', 'Two.', 'Three.', 'Four.') }),
    fc.record({
      when: fc.constantFrom(...CONDITIONS, ...TIMED),
      first: fc.array(tie('step'), { minLength: 1, maxLength: 3 }),
      otherwise: fc.option(fc.array(tie('step'), { minLength: 1, maxLength: 2 })),
    }),
  ),
})).step;

it('What a passage of Twee sets and says is what it would have set and said, or it is listed', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      const source = `${INIT}:: Start\n[[Hub]]\n[[x->Over][$aa to true; $bb to true; $cc to true]]\n\n:: Hub\n${steps.map(written).join('\n')}\n[[Over]]\n\n:: Over\nDone.\n`;
      const { text, lost } = imported('a.twee', source);
      if (lost.length > 0) return;
      kept++;
      for (let bits = 0; bits < 8; bits++) {
        const before: State = { ...Object.fromEntries(FLAGS.map((flag, i) => [flag, (bits & (1 << i)) !== 0])), minutes: (bits * 3) % 8 };
        const told: string[] = [];
        const expected = { ...before };
        play(steps, expected, told);
        const there = applied(keysOf(text, 'Hub'), before);
        expect([shown(text, there), applied(keysOf(text, 'Over'), there)], `${source}\n${text}`).toEqual([told.toSorted(), expected]);
      }
    }),
    { seed: 20, numRuns: tries(150, 2000) },
  );
  expect(kept).toBeGreaterThan(20);
});

const leading = fc.letrec<{ step: Step }>((tie) => ({
  step: fc.oneof(
    { maxDepth: 2 },
    fc.record({ set: fc.constantFrom(...FLAGS), to: fc.boolean() }),
    fc.integer({ min: 1, max: 4 }).map((spend) => ({ spend })),
    fc.record({ go: fc.constantFrom('Over', 'Else') }),
    fc.record({
      when: fc.constantFrom(...CONDITIONS, ...TIMED),
      first: fc.array(tie('step'), { minLength: 1, maxLength: 3 }),
      otherwise: fc.option(fc.array(tie('step'), { minLength: 1, maxLength: 2 })),
    }),
  ),
})).step;

it('Where a link of Twee leads and what it sets is where it would have led and what it would have set, or it is listed', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(leading, { minLength: 1, maxLength: 4 }), (steps) => {
      const link = `<<link "Go">>\n${steps.map(written).join('\n')}\n<</link>>`;
      const source = `${INIT}:: Start\n[[x->Over][$aa to true; $bb to true; $cc to true]]\n${link}\n\n:: Over\nDone.\n\n:: Else\nDone.\n`;
      const { text, lost } = imported('a.twee', source);
      if (lost.length > 0) return;
      kept++;
      for (let bits = 0; bits < 8; bits++) {
        const before: State = { ...Object.fromEntries(FLAGS.map((flag, i) => [flag, (bits & (1 << i)) !== 0])), minutes: (bits * 3) % 8 };
        const expected = { ...before };
        const led: string[] = [];
        play(steps, expected, led);
        const open = waysOf(text).filter(({ when }) => when === undefined || holds(when, before));
        const seen = open.map(({ to, keys }) => [to, applied(keys, before)]);
        // What may be taken again takes a minute.
        const isFree = expected.minutes === before.minutes;
        if (isFree && open.some(({ keys }) => keys.some((key) => key.includes('- again:')))) expected.minutes = Number(before.minutes) + 1;
        // A way that neither leads on nor sets anything may be left out.
        if (seen.length > 0 || led.length > 0) expect(seen, `${source}\n${text}`).toEqual([[led[0] ?? 'Start', expected]]);
        else expect(expected).toEqual(before);
      }
    }),
    { seed: 20, numRuns: tries(150, 2000) },
  );
  expect(kept).toBeGreaterThan(20);
});

it('What a passage of Twee that is looked into sets and says is set and shown by the choice that leads there, or it stays a scene', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), fc.array(step, { maxLength: 2 }), (steps, hub) => {
      const source = `${INIT}:: Start\n[[Hub]]\n[[x->Over][$aa to true; $bb to true; $cc to true]]\n\n:: Hub\n${hub.map(written).join('\n')}\n[[Look]]\n[[Over]]\n\n:: Look\n${steps.map(written).join('\n')}\n[[Back->Hub]]\n\n:: Over\nDone.\n`;
      const { text, lost, map } = imported('a.twee', source);
      if (lost.length > 0 || !map.includes('  Look → stays')) return;
      kept++;
      for (let bits = 0; bits < 8; bits++) {
        const state: State = { ...Object.fromEntries(FLAGS.map((flag, i) => [flag, (bits & (1 << i)) !== 0])), minutes: (bits * 3) % 8 };
        // As it is while the hub is shown: what that sets on its way out is set by the choice.
        const there = applied(keysOf(text, 'Hub'), state);
        const entered = { ...state };
        play(hub, entered, []);
        const begun = entered.minutes;
        const told: string[] = [];
        play(steps, entered, told);
        play(hub, entered, []);
        const look = keysOf(text, 'Look');
        // What may be taken again takes a minute.
        if (entered.minutes === begun && look.some((key) => key.includes('- again:'))) entered.minutes = Number(begun) + 1;
        const after = applied(look, there);
        expect([shownBy(text, 'Look', after), applied(keysOf(text, 'Over'), after)], `${source}\n${text}`).toEqual([
          told.toSorted(),
          entered,
        ]);
      }
    }),
    { seed: 20, numRuns: tries(300, 2000) },
  );
  expect(kept).toBeGreaterThan(20);
});

function waysOf(text: string) {
  return Array.from(text.matchAll(/- \[Go\]\(#s\d+-(\w+)\)\n((?: {2}- .*\n)*)/g), ([, to = '', keys = '']) => ({
    to: to.replace(/^./, (first) => first.toUpperCase()),
    keys: keys.split('\n'),
    when: /- when: `(.*)`/.exec(keys)?.[1],
  }));
}

function written(one: Step): string {
  if ('go' in one) return `<<goto "${one.go}">>`;
  if ('spend' in one) return `<<set $minutes += ${one.spend}>>`;
  if ('set' in one) return `<<set $${one.set} to ${one.to}>>`;
  if ('say' in one) return one.say;
  const otherwise = one.otherwise === null ? '' : `<<else>>\n${one.otherwise.map(written).join('\n')}\n`;
  return `<<if ${one.when}>>\n${one.first.map(written).join('\n')}\n${otherwise}<</if>>`;
}

function play(steps: readonly Step[], state: State, told: string[]): void {
  for (const one of steps) {
    if ('set' in one) state[one.set] = one.to;
    else if ('spend' in one) state.minutes = Number(state.minutes) + one.spend;
    else if ('say' in one) told.push(one.say);
    else if ('go' in one) told.push(one.go);
    else play(holds(plain(one.when), state) ? one.first : (one.otherwise ?? []), state, told);
  }
}

function plain(condition: string): string {
  const signs: Record<string, string> = { not: '!', and: '&&', or: '||', gt: '>', gte: '>=', lt: '<', lte: '<=', is: '==' };
  return condition.replace(/\$/g, '').replace(/\b(?:not|and|or|gte?|lte?|is)\b/g, (word) => signs[word] ?? word);
}

function holds(condition: string, state: State): boolean {
  const names = [...FLAGS, 'minutes'];
  return new Function(...names, `return ${condition}`)(...names.map((name) => state[name]));
}

function keysOf(text: string, label: string): string[] {
  return /^(?: {2}- .*\n)*/.exec(text.slice(text.indexOf(`\n- [${label}]`)).replace(/^\n.*\n/, ''))?.[0].split('\n') ?? [];
}

function applied(keys: readonly string[], before: State): State {
  const after = { ...before };
  for (const key of keys) {
    const [, taken] = /- takes: (\d+)m$/.exec(key) ?? [];
    after.minutes = Number(after.minutes) + Number(taken ?? 0);
    const [, verb, flags = '', condition] = /- (sets|clears): ([^`]*?)(?: if `(.*)`)?$/.exec(key) ?? [];
    if (verb && (condition === undefined || holds(condition, before))) for (const flag of flags.split(', ')) after[flag] = verb === 'sets';
  }
  return after;
}

function shownBy(text: string, label: string, state: State): string[] {
  const choice = text.slice(text.indexOf(`- [${label}]`) + 3);
  return wordsIn(
    choice
      .slice(0, choice.indexOf('\n- ['))
      .replace(/^[\s\S]*?(?:- shows:|$)/, '')
      .replace(/^ +/gm, ''),
    state,
  );
}

function shown(text: string, state: State): string[] {
  return wordsIn(text.slice(text.indexOf('></a>Hub'), text.indexOf('- [Over]')), state);
}

function wordsIn(scene: string, state: State): string[] {
  return scene
    .split('\n\n')
    .flatMap((one) => {
      const [, condition, words] = /^> \*\*If\*\* `(.*)`: (.*)$/.exec(one) ?? [null, null, one];
      return condition === null || holds(condition ?? '', state) ? (words?.match(/One\.|Two\.|Three\.|Four\./g) ?? []) : [];
    })
    .toSorted();
}
