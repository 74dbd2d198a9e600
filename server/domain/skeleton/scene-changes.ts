/** What a scene sets, where a scenario has only choices that set: on the ways in what its text already sees, on the ways out what it does not. */
import { holdsAtFirst as isAskedAtFirst } from './asked-minutes.ts';
import { asksFor, conditionHolds } from './condition.ts';
import type { FlagChange, SceneChange, SkeletonScene, Unexpressed } from './skeleton.ts';

/** With more, none of them is under a condition. */
const MOST_CHANGES = 60;

export type PlacedChanges = {
  readonly entering: readonly FlagChange[];
  readonly leaving: readonly FlagChange[];
  readonly unexpressed: readonly Unexpressed[];
};

/** Nothing leads to the first scene as the story begins. */
export function placedChanges(scene: SkeletonScene, isFirst: boolean): PlacedChanges {
  const entering: SceneChange[] = [];
  const leaving: SceneChange[] = [];
  const unexpressed: Unexpressed[] = [];
  const sets = fewEnough(scene.sets, unexpressed);
  const isPlain = sets.every(({ under = [] }) => under.length === 0);
  for (const flag of new Set(sets.map((change) => change.flag))) placeFlag(flag);
  return { entering: judgedIn(entering, leaving), leaving: judgedIn(leaving, entering, lookedUp(scene)), unexpressed };

  function placeFlag(flag: string): void {
    const changes = sets.filter((change) => change.flag === flag);
    const asked = askedIn(scene, flag);
    const early = changes.filter((change) => !asked.before(change));
    const late = changes.filter((change) => asked.before(change) && !asked.after(change));
    const between = changes.filter((change) => asked.before(change) && asked.after(change));
    for (const { line } of between) unexpressed.push({ line, what: `when ${flag} changes`, instead: 'set before that text' });
    const first = isFirst ? early.findLast(holdsAtFirst) : undefined;
    if (first?.to && first === early.at(-1)) begin(lastOf(early), first, asked.after(first));
    else entering.push(...lastOf(early), ...lastOf(between));
    // What may follow it on a later visit is told by the ways in.
    if (first?.to && first !== early.at(-1)) unexpressed.push(beginsFalse(first));
    leaving.push(...lastOf(late));
  }

  /** The last holds; those before it too may be asked for. */
  function lastOf(changes: readonly SceneChange[]): readonly SceneChange[] {
    return isPlain ? changes.slice(-1) : changes;
  }

  /** In the order of the source; where what a change asks for changes elsewhere too, it is not known when. */
  function judgedIn(
    placed: readonly SceneChange[],
    elsewhere: readonly SceneChange[],
    alsoChanged: readonly FlagChange[] = [],
  ): FlagChange[] {
    const order = new Map(sets.map((change, index) => [change, index]));
    const others = [...elsewhere, ...alsoChanged].map(({ flag }) => flag);
    return placed
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((change) => {
        const early = change.under?.find(({ when }) => others.some((flag) => asksFor(when, flag)));
        if (!early) return change;
        unexpressed.push(unclear(change.line, early.when));
        return { flag: change.flag, to: change.to, line: change.line };
      });
  }

  /** `changes` are all up to this one, which is judged anew on each visit. */
  function begin(changes: readonly SceneChange[], change: SceneChange, isAskedAfter: boolean): void {
    if (!isAskedAfter) leaving.push(...changes);
    else {
      entering.push(...changes);
      unexpressed.push(beginsFalse(change));
    }
  }
}

/** Each of the ways in may have to tell them all. */
function fewEnough(sets: readonly SceneChange[], unexpressed: Unexpressed[]): readonly SceneChange[] {
  if (sets.length <= MOST_CHANGES) return sets;
  return sets.map((change) => {
    const [first] = change.under ?? [];
    if (first) unexpressed.push(unclear(change.line, first.when));
    return { ...change, under: [] };
  });
}

function beginsFalse({ line, flag }: FlagChange): Unexpressed {
  return { line, what: `that ${flag} is set as the story begins`, instead: 'begins false' };
}

function unclear(line: number, when: string): Unexpressed {
  return { line, what: `the condition “${when}” of what it sets`, instead: 'always set' };
}

/** All flags begin false, and no minute has passed. */
function holdsAtFirst({ under = [] }: SceneChange): boolean {
  return under.every(({ when }) => conditionHolds(when, isAskedAtFirst));
}

function lookedUp({ name, choices }: SkeletonScene): readonly FlagChange[] {
  return choices.filter(({ to }) => to === name).flatMap(({ sets }) => sets);
}

/** Whether the text or the choices of a scene ask for a flag before a change and after it. */
function askedIn({ prose, choices }: SkeletonScene, flag: string) {
  const asks = ({ when }: { readonly when: string | null }) => asksFor(when, flag);
  const [firstProse, lastProse] = [prose.findIndex(asks), prose.findLastIndex(asks)];
  const [firstChoice, lastChoice] = [choices.findIndex(asks), choices.findLastIndex(asks)];
  return {
    before: (change: SceneChange) => (firstProse >= 0 && firstProse < change.prose) || (firstChoice >= 0 && firstChoice < change.choices),
    after: (change: SceneChange) => lastProse >= change.prose || lastChoice >= change.choices,
  };
}
