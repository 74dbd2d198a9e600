/** Tells a block of Ink: its texts, then what it changes, then where it leads on. */
import { allOf } from './condition.ts';
import { blockSource, type InkLine } from './ink-block.ts';
import { type CaseLine, type CasesRead, inkCases, type LostCondition } from './ink-cases.ts';
import { target } from './ink-names.ts';
import type { InkPlace, InkTelling } from './ink-telling.ts';
import { inkText } from './ink-text.ts';
import type { Guard } from './skeleton.ts';

type Change = (text: string, line: number, under: readonly Guard[]) => void;

export type InkBlockTelling = {
  /** Without its braces; false where it holds more than texts, ways and changes. */
  tellBlock(lines: readonly InkLine[]): boolean;
};

export function inkBlockTelling(place: InkPlace, telling: () => InkTelling, change: Change): InkBlockTelling {
  const { flow, asks, first, here, told, isPast, nest, lose } = place;
  return {
    tellBlock(lines) {
      const line = lines[0]?.line ?? 1;
      const read = inkCases(asks, first, lines);
      if (read === null) return false;
      if (!isPast(line)) tellCases(read, lines, line);
      return true;
    },
  };

  function tellCases(read: CasesRead, source: readonly InkLine[], line: number): void {
    const ways = read.lines.flatMap((one) => wayOf(one) ?? []);
    // Where a choice leads has no condition: it leads to a scene of its own.
    if (told() && ways.length > 0) nest(line);
    const isChange = ({ text }: CaseLine) => text.startsWith('~');
    tellTexts(read, source, line);
    for (const one of read.lines.filter(isChange)) {
      if (one.isSure) change(one.text, one.line, one.guards);
      else lose(one.line, one.text);
    }
    for (const one of ways) goOn(one);
    const doubtful = ways.filter(({ isSure }) => !isSure);
    for (const { kept, lost } of read.lost)
      if (kept !== null) lose(line, `the condition ${inBraces(lost)} beside “${kept}”, which is kept`);
    if (doubtful.length > 0) loseWays(doubtful, read.lost, line);
    if (doubtful.length > 0 && read.leadsOn) flow.leave(here(line));
  }

  function tellTexts(read: CasesRead, source: readonly InkLine[], line: number): void {
    const texts = read.lines.filter((one) => !one.text.startsWith('~') && withoutWay(one) !== '');
    const shown = texts.filter((one) => one.told !== 'false');
    for (const one of shown) telling().tell(withoutWay(one), one.line, one.told ?? 'true');
    if (read.chosen === null || texts.length === 0) return;
    const how = read.chosen === 'as the first' ? 'only its first text' : 'shown as the story begins';
    lose(line, blockName(source), shown.length === 0 ? 'left out' : how);
    telling().note(blockSource(source), line);
  }

  function goOn(one: CaseLine & { readonly to: string }): void {
    const scene = here(one.line);
    telling().textOf(one.text.slice(one.text.lastIndexOf('->')), one.line);
    if (!one.isSure) {
      flow.mayGoOn(scene, target(one.to), one.line, one.open);
      return;
    }
    if (allOf([flow.restOf(scene), one.open]) === 'false') return;
    flow.goOn(scene, [target(one.to)], one.line, one.open ?? 'true');
    lose(one.line, `the way to “${one.to}” if ${one.open ?? 'true'}`, 'offered as a choice');
  }

  function loseWays(ways: readonly { readonly to: string }[], conditions: readonly LostCondition[], line: number): void {
    const names = [...new Set(ways.map(({ to }) => to))];
    const led = names.length > 1 ? `${names.length} ways` : `the way to “${names[0]}”`;
    if (conditions.length === 0) lose(line, `that a play takes ${led} in turn`, 'always open');
    const lost = conditions.filter(({ kept }) => kept === null).flatMap((one) => one.lost);
    if (lost.length > 0) lose(line, `${lost.length > 1 ? 'the conditions' : 'the condition'} ${inBraces(lost)} of ${led}`, 'always open');
  }
}

function wayOf(line: CaseLine): (CaseLine & { readonly to: string }) | null {
  const { to } = line.text.startsWith('~') ? { to: undefined } : inkText(line.text);
  return to === undefined ? null : { ...line, to };
}

function withoutWay(line: CaseLine): string {
  return wayOf(line) === null ? line.text : line.text.slice(0, line.text.lastIndexOf('->')).trim();
}

function blockName([first, ...others]: readonly InkLine[]): string {
  const named = `{ ${first?.text ?? ''}`.trim();
  return others.length === 0 ? `${named} }` : `${named} and what follows up to its closing brace`;
}

function inBraces(conditions: readonly string[]): string {
  return conditions.map((one) => `{${one}}`).join(', ');
}
