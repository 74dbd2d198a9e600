/** A laid-out graph with its columns closer wherever nothing needs the room between them, so that more of it is seen at once. */
import { BETWEEN_COLUMNS, type GraphLayout } from './graph-layout.ts';

/** Pixels: wide enough for an arch above. */
const CLOSE = 18;

/** `ways`: those that turn up or down, or have a figure, where they leave a box and come to one. */
export function columnsClosed(
  { boxes, points }: GraphLayout,
  ways: readonly { readonly from: number; readonly to: number }[],
): GraphLayout {
  const columns = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b);
  const columnOf = (box: number) => columns.indexOf(boxes[box]?.x ?? 0);
  const used = new Set(
    ways.flatMap(({ from, to }) => {
      const [left = 0, right = 0] = [columnOf(from), columnOf(to)].toSorted((a, b) => a - b);
      return [left, right - 1];
    }),
  );
  // Where a gap begins that is closed, a way through it shrinks with it.
  const closing = columns.slice(0, -1).flatMap((x, gap) => (used.has(gap) ? [] : [x + (boxes[0]?.width ?? 0) / 2]));
  const moved = <At extends { readonly x: number }>(at: At): At => {
    const gone = closing.map((start) => Math.min(1, Math.max(0, (at.x - start) / BETWEEN_COLUMNS)));
    return { ...at, x: at.x - (BETWEEN_COLUMNS - CLOSE) * gone.reduce((sum, one) => sum + one, 0) };
  };
  return { boxes: boxes.map(moved), points: points.map((line) => line.map(moved)) };
}
