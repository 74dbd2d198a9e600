/** What a line of Ink tells where it stands, and where it leads on: of a scene, or of the choice above it. */
import { allOf } from './condition.ts';
import type { AskedLine } from './ink-block.ts';
import { type Asks, inkBranches, inkWays } from './ink-branch.ts';
import type { InkFlow } from './ink-flow.ts';
import { target } from './ink-names.ts';
import { type InkText, inkText } from './ink-text.ts';
import { type InkConstants, withValues } from './ink-values.ts';
import { commentOf, type Instead, type SkeletonChoice, type SkeletonScene, showsOf } from './skeleton.ts';

/** Where a line stands. */
export type InkPlace = {
  readonly flow: InkFlow;
  readonly constants: InkConstants;
  asks: Asks;
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
  tell(text: string, line: number): void;
  tellBlock(lines: readonly AskedLine[]): void;
  /** What is only listed, as the source has it, for the author. */
  note(source: string, line: number): void;
  /** Of the text read last what is only listed. */
  noteDropped(line: number): void;
  textOf(text: string, line: number): InkText;
  /** With the values of constants, and the first of texts that change. */
  valued(text: string, line: number): string;
};

type Part = InkText & { readonly when: string; readonly line: number };

export function inkTelling({ flow, constants, asks, here, told, isPast, nest, leadBy, lose }: InkPlace): InkTelling {
  let dropped: string[] = [];
  return {
    textOf,
    valued,
    note,
    noteDropped,
    tell(source, line) {
      if (isPast(line)) return;
      dropped = [];
      const text = valued(source, line);
      const found = inkBranches(asks, text);
      const open = inkWays(text);
      if (found) {
        tellParts(
          found.branches.map((branch) => ({ ...textOf(branch.text, line), when: branch.when, line })),
          line,
        );
        if (found.after !== '') tellPlain(textOf(found.after, line), line);
        for (const { what, instead } of found.lost) loseText(line, what, instead);
      } else if (open) {
        if (told()) nest(line);
        const to = open.ways.map((way) => target(textOf(way, line).to));
        flow.goOn(here(line), to, line);
        lose(line, `the condition {${open.condition}} of two ways`, 'always open');
      } else tellPlain(textOf(text, line), line);
      noteDropped(line);
    },
    tellBlock(lines) {
      const [first] = lines;
      if (!first || isPast(first.line)) return;
      tellParts(
        lines.map(({ text, line, when }) => ({ ...textOf(text, line), when, line })),
        first.line,
      );
    },
  };

  function valued(text: string, line: number): string {
    return withValues(constants, text, (what, instead) => loseText(line, what, instead));
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

  function tellPlain({ said, to }: InkText, line: number): void {
    const scene = here(line);
    const choice = told();
    if (said !== '' && choice) showsOf(choice, said, line);
    else if (said !== '') scene.prose.push({ when: flow.restOf(scene), text: said });
    if (to === undefined) return;
    if (choice) leadBy(choice, target(to));
    else flow.goOn(scene, [target(to)], line);
  }

  function tellParts(parts: readonly Part[], line: number): void {
    // Where a choice leads has no condition: it leads to a scene of its own.
    if (told() && parts.some(({ to }) => to !== undefined)) nest(line);
    for (const part of parts) tellWhen(part);
  }

  function tellWhen({ said, to, when, line }: Part): void {
    const scene = here(line);
    const choice = told();
    const asked = allOf([choice ? null : flow.restOf(scene), when]);
    if (asked === 'false') return;
    if (said !== '' && choice) showsOf(choice, said, line, asked);
    else if (said !== '') scene.prose.push({ when: asked, text: said });
    if (to === undefined) return;
    flow.goOn(scene, [target(to)], line, when);
    lose(line, `the way to “${to}” if ${when}`, 'offered as a choice');
  }
}
