/** The links of a Twee passage as choices: where each leads, what it sets, and what is said on its way. */
import { allOf, negated } from './condition.ts';
import { changeOf, type FlagNames } from './flags.ts';
import { saysWords } from './line-cases.ts';
import {
  choiceTo,
  commentOf,
  fencedText,
  type Guard,
  type Instead,
  type SkeletonChoice,
  type SkeletonScene,
  type Unexpressed,
} from './skeleton.ts';
import { spendBy } from './spent-minutes.ts';
import type { StoryClock } from './story-clock.ts';
import { onwardOf, waysOf } from './twee-act.ts';
import { type AskedBranch, bothOf, conditionOf, NOTHING_ASKED, type Rest } from './twee-branch.ts';
import { tweeMinutes } from './twee-clock.ts';
import { tweeLink } from './twee-link.ts';
import { besideKept, loss, lossesOnTheWay } from './twee-losses.ts';
import { markdownOf, plainText, withoutMarks } from './twee-markup.ts';
import type { TweeNode } from './twee-node.ts';
import { BACK, UNDO } from './twee-return.ts';
import { doesAnything, saysAnything } from './twee-says.ts';
import type { TweeSet } from './twee-sets.ts';
import { wholeSource } from './twee-source.ts';

export type TweeChoices = {
  addLink(source: string, line: number, when: AskedBranch): void;
  /** A way that a play goes by itself; `isSure` where all is kept of what it asks. */
  addWay(to: string, line: number, when: string | null, isSure: boolean): void;
  /** A link with what happens on the way; where it leads nowhere it stays, and what it says is shown. */
  addAct(act: Extract<TweeNode, { kind: 'act' }>, when: AskedBranch): void;
  /** Whether a play may have gone on by itself. */
  mayHaveGone(): boolean;
  /** The scene without what no play comes by: where it goes by itself, nothing else is open. */
  withoutDead(): SkeletonScene;
};

/** The scene that they stand in, and whoever reads it. */
export type TweeChoicesContext = {
  readonly scene: SkeletonScene;
  readonly flags: FlagNames;
  readonly clock: StoryClock | null;
  readonly unexpressed: Unexpressed[];
  lose(line: number, what: string, instead?: Instead): void;
  worded(text: string, line: number): string;
  /** The words of a link stand in the text, too. */
  tell(words: string, when: string | null): void;
  read(node: TweeNode, when: AskedBranch): void;
};

/** What holds where a link does something, how many changes stand before that was asked, and what the link itself stands under. */
type OnTheWay = {
  readonly when: AskedBranch;
  readonly under: readonly Guard[];
  readonly sets: number | null;
  readonly opens: AskedBranch;
};

/** Whether all is kept of what these ask. */
type ByItself = Map<SkeletonChoice, boolean>;

export function tweeChoices({ scene, flags, clock, unexpressed, lose, worded, tell, read }: TweeChoicesContext): TweeChoices {
  const ways: ByItself = new Map();
  /** Links that stand in a link. */
  const opened = new Set<TweeNode>();
  return { addLink, addWay, addAct, mayHaveGone: () => ways.size > 0, withoutDead: () => withoutDead(scene, ways) };

  function addLink(source: string, line: number, { said, open }: AskedBranch): void {
    const { label, to, setters } = tweeLink(source);
    const words = worded(label, line);
    tell(words, said);
    const choice = choiceTo(to, withoutMarks(words), line, { when: open });
    setAll(choice, setters, line);
    scene.choices.push(choice);
  }

  /** `isSure`: by every play that takes the choice. */
  function setAll(choice: SkeletonChoice, setters: readonly TweeSet[], line: number, under: readonly Guard[] = [], isSure = true): void {
    for (const part of setters) {
      const { source, change } = part;
      const found = change && changeOf(flags, change.variable, change.to);
      const minutes = isSure ? tweeMinutes(clock, part) : null;
      if (minutes !== null) spendBy(choice, minutes);
      else if (found) choice.sets.push({ ...found, line, under });
      else lose(line, `“${source}” of the way to “${choice.to}”`);
    }
  }

  function addWay(to: string, line: number, when: string | null, isSure: boolean): void {
    const choice = choiceTo(to, 'Go on', line, { when });
    ways.set(choice, isSure);
    scene.choices.push(choice);
  }

  function addAct({ label, to, setters, line, body }: Extract<TweeNode, { kind: 'act' }>, when: AskedBranch): void {
    const words = worded(label, line);
    tell(words, when.said);
    const those =
      to === null
        ? waysOf(body, { flags, clock }, (branch, { kept, lost }) =>
            kept === null ? lose(branch.line, loss(branch), 'always open') : lose(branch.line, besideKept(kept, lost)),
          )
        : [{ when: null, to, body }];
    for (const way of those) {
      if (those.length > 1 && way.to === null && !way.body.some(doesAnything)) continue;
      const choice = choiceTo(way.to ?? scene.name, withoutMarks(words), line, {
        when: allOf([when.open, way.when]),
        stays: way.to === null,
      });
      setAll(choice, setters, line);
      scene.choices.push(choice);
      addOnTheWay(choice, way.body, { when: NOTHING_ASKED, under: [], sets: null, opens: when });
    }
  }

  function addOnTheWay(choice: SkeletonChoice, nodes: readonly TweeNode[], { when, under, sets, opens }: OnTheWay): void {
    let rest: Rest | null = null;
    for (const node of nodes) {
      if (node.kind === 'sets') setAll(choice, node.parts, node.line, under, sets === null);
      else if (node.kind === 'text' && saysWords(node.text) && when.said !== 'false') {
        const words = node.isVerbatim ? node.text : worded(plainText(node.text), node.line);
        const text = markdownOf(words.replace(/\s+/g, ' ').trim());
        if (text !== '') choice.shows.push({ when: when.said, text, isMarkdown: true, line: node.line, sets: sets ?? choice.sets.length });
      } else if (node.kind === 'fence' && when.said !== 'false')
        choice.shows.push({ ...fencedText(node.text, when.said), line: node.line, sets: sets ?? choice.sets.length });
      else if (node.kind === 'branch') {
        const { own, lost, isKnown, left } = conditionOf(flags, node, rest);
        const inner = bothOf(when, own);
        const isHushed = !isKnown && own.said === 'false' && when.said !== 'false';
        if (!isKnown) unexpressed.push(...lossesOnTheWay(flags, choice.label, node, { said: own.said, lost, isHushed }));
        if (isHushed && node.body.some(saysAnything))
          choice.shows.push({ ...commentOf(wholeSource(node)), line: node.line, sets: choice.sets.length });
        const guards = own.open === null ? under : [...under, { when: own.open }];
        if (own.open !== 'false') addOnTheWay(choice, node.body, { when: inner, under: guards, sets: sets ?? choice.sets.length, opens });
        rest = left;
      } else if (node.kind === 'lost') loseOnTheWay(node);
      else if (node.kind === 'goto' && node.to !== choice.to) lose(node.line, `the way to “${node.to}” of “${choice.label}”`);
      else if ((node.kind === 'link' || (node.kind === 'act' && onwardOf(node).length === 0)) && !opened.has(node)) {
        opened.add(node);
        lose(node.line, `that “${choice.label}” comes before what it opens`, 'open from the start');
        read(node, bothOf(opens, when));
      }
    }
  }

  /** What it would have put elsewhere is shown by the choice. */
  function loseOnTheWay({ line, what, isShown, instead }: Extract<TweeNode, { kind: 'lost' }>): void {
    const isPut = isShown && /^(?:<<|\()\s{0,9}(?:replace|append|prepend|copy)\b/.test(what);
    lose(line, isPut ? `what ${what} does to what stands there` : what, instead ?? (isShown && !isPut ? 'always shown' : 'left out'));
  }
}

function withoutDead(scene: SkeletonScene, ways: ByItself): SkeletonScene {
  const sure = [...ways].flatMap(([{ when }, isSure]) => (isSure && when !== null ? [negated(when)] : []));
  const rest = allOf([...new Set(sure)]);
  const choices = scene.choices
    .map((choice) => (ways.has(choice) ? choice : { ...choice, when: allOf([choice.when, rest]) }))
    .filter(({ when }) => when !== 'false');
  return doubtfulLast({ ...scene, choices, prose: scene.prose.filter(({ when }) => when !== 'false') }, ways);
}

/** A way that a play goes by itself, and now may go at any time, stands behind what it could choose, by the name of where it leads. */
function doubtfulLast(scene: SkeletonScene, ways: ByItself): SkeletonScene {
  const { sets, choices } = scene;
  const doubtful = choices.filter((choice) => ways.get(choice) === false);
  if (doubtful.length === 0 || choices.every((choice) => ways.has(choice))) return scene;
  const named = new Map(doubtful.map((choice) => [choice, { ...choice, label: labelOf(choice) }]));
  const isLast = (choice: SkeletonChoice) => named.has(choice) && choice.when === null;
  const [first, last] = [choices.filter((choice) => !isLast(choice)), choices.filter(isLast)];
  return {
    ...scene,
    // A change stands before the choices that stood behind it.
    sets: sets.map((change) => ({ ...change, choices: choices.slice(0, change.choices).filter((one) => !isLast(one)).length })),
    choices: [...first, ...last].map((choice) => named.get(choice) ?? choice),
  };
}

function labelOf({ to, label }: SkeletonChoice): string {
  return to === BACK || to === UNDO ? label : withoutMarks(to ?? '').trim() || label;
}
