/** A scenario's text as its author sees it: the stretches from heading to heading, whatever else is wrong with it. */
import type { Scenario } from '../scenario/scenario.ts';

export type SourceSection = {
  /** 1-based, both included. The first stretch is all that stands above the first heading. */
  readonly from: number;
  readonly to: number;
  /** Its heading's line as it is written; empty for the first stretch. */
  readonly head: string;
};

export function sectionsOf(text: string): readonly SourceSection[] {
  const lines = linesOf(text);
  const heads = headsIn(lines);
  const starts = [0, ...heads];
  const sections = starts.map((start, place) => ({
    from: start + 1,
    to: starts[place + 1] ?? lines.length,
    head: place === 0 ? '' : (lines[start] ?? ''),
  }));
  return sections.filter(({ from, to }) => from <= to);
}

/** The stretch that holds a line; the last one for a line past the end. */
export function sectionAt(sections: readonly SourceSection[], line: number): SourceSection | null {
  return sections.findLast(({ from }) => from <= line) ?? sections[0] ?? null;
}

/** The scene of a stretch: by its heading, since a newer text may have it on another line. `text`: what the scenario was compiled from. */
export function sceneOfSection(scenario: Scenario, text: string, { head }: SourceSection): number | null {
  const lines = linesOf(text);
  return head === '' ? null : (scenario.scenes.find(({ line }) => lines[line - 1] === head)?.index ?? null);
}

/** The stretch of a scene in a text that may be newer than its scenario; null where its heading is not there any more. */
export function sectionOfScene(sections: readonly SourceSection[], scenario: Scenario, text: string, scene: number): SourceSection | null {
  const head = linesOf(text)[(scenario.scenes[scene]?.line ?? 0) - 1];
  return sections.find((section) => section.head !== '' && section.head === head) ?? null;
}

/** Lines without their ends, as the checker counts them. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

/** Lines that open a section: headings that stand in no fence. */
function headsIn(lines: readonly string[]): readonly number[] {
  let fence = '';
  return lines.flatMap((line, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '') fence = mark;
    else if (fence !== '' && mark.startsWith(fence) && line.trim() === mark) fence = '';
    return fence === '' && /^##\s/.test(line) ? [index] : [];
  });
}
