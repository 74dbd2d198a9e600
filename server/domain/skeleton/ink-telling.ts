/** What a line of Ink tells where it stands, and where it leads on: of a scene, or of the choice above it. */
import { allOf } from './condition.ts';
import { groupsIn } from './ink-braces.ts';
import { type Asks, inkBranches } from './ink-branch.ts';
import type { FirstValue } from './ink-first-values.ts';
import type { InkFlow } from './ink-flow.ts';
import { settledTexts } from './ink-inline.ts';
import { target } from './ink-names.ts';
import { type InkText, inkText } from './ink-text.ts';
import type { InkConstants } from './ink-values.ts';
import { commentOf, type Instead, type SkeletonChoice, type SkeletonScene, showsOf } from './skeleton.ts';

/** Of a line with more none is read as a way. */
const MOST_GROUPS = 100;

/** Where a line stands. */
export type InkPlace = {
  readonly flow: InkFlow;
  readonly constants: InkConstants;
  asks: Asks;
  first: FirstValue;
  here(line: number): SkeletonScene;
  /** The choice that what is told belongs to; to the scene, where there is none. */
  told(): SkeletonChoice | undefined;
  /** Whether the play has led on before. */
  isPast(line: number): boolean;
  /** From here on a scene of its own. */
  nest(line: number): void;
  leadBy(choice: SkeletonChoice, to: string | null): void;
  lose(line: number, what: string, instead?: Instead): void;
};

export type InkTelling = {
  /** `under`: what has to hold for it. */
  tell(text: string, line: number, under?: string | null): void;
  /** What is only listed, as the source has it, for the author. */
  note(source: string, line: number): void;
  /** Of the text read last what is only listed. */
  noteDropped(line: number): void;
  textOf(text: string, line: number): InkText;
  /** The words of a choice, which have no conditions: with the values of constants, and one of several texts. */
  labelOf(words: string, line: number): string;
};

/** `tellWays` reads texts in braces that hold a way, without the braces. */
export function inkTelling(place: InkPlace, tellWays: (inner: string, line: number) => void): InkTelling {
  const { flow, constants, asks, first, here, told, isPast, leadBy, lose } = place;
  let dropped: string[] = [];
  return {
    textOf,
    labelOf: (words, line) => settled(words, line, () => null),
    note,
    noteDropped,
    tell(source, line, under = null) {
      if (isPast(line)) return;
      const groups = under === null ? groupsIn(source) : [];
      const ways = groups.length > MOST_GROUPS ? undefined : groups.find((one) => source.slice(one.from, one.to).includes('->'));
      if (!ways) return tellLine(source, line, under);
      const [before, after] = [source.slice(0, ways.from).trim(), source.slice(ways.to).trim()];
      if (before !== '') tellLine(before, line, null);
      tellWays(source.slice(ways.from + 1, ways.to - 1).trim(), line);
      if (after !== '') this.tell(after, line);
    },
  };

  function tellLine(source: string, line: number, under: string | null): void {
    dropped = [];
    const text = settled(source, line, asks);
    const found = inkBranches(asks, text);
    for (const { text: said, when } of found?.branches ?? []) tellWhen(textOf(said, line).said, allOf([under, when]), line);
    if (found?.after !== '') tellPlain(textOf(found?.after ?? text, line), line, under);
    noteDropped(line);
  }

  function settled(text: string, line: number, answered: Asks): string {
    return settledTexts({ constants, asks: answered, first, lose: (what, instead) => loseText(line, what, instead) }, text);
  }

  function textOf(text: string, line: number): InkText {
    const read = inkText(text);
    for (const { what, instead } of read.lost) loseText(line, what, instead);
    return read;
  }

  function loseText(line: number, what: string, instead: Instead): void {
    lose(line, what, instead);
    if (/^\{[^{}]*[:|]/.test(what)) dropped.push(what);
  }

  function noteDropped(line: number): void {
    for (const one of dropped.splice(0)) note(one, line);
  }

  function note(source: string, line: number): void {
    const choice = told();
    if (choice) choice.shows.push({ ...commentOf(source), line, sets: choice.sets.length });
    else here(line).prose.push(commentOf(source));
  }

  function tellPlain({ said, to }: InkText, line: number, under: string | null): void {
    tellWhen(said, under, line);
    if (to === undefined) return;
    const choice = told();
    if (choice) leadBy(choice, target(to));
    else flow.goOn(here(line), [target(to)], line);
  }

  function tellWhen(said: string, when: string | null, line: number): void {
    const scene = here(line);
    const choice = told();
    const asked = allOf([choice ? null : flow.restOf(scene), when]);
    if (asked === 'false' || said === '') return;
    if (choice) showsOf(choice, said, line, asked);
    else scene.prose.push({ when: asked, text: said });
  }
}
