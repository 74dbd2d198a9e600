/** The branch map as a picture: scenes as boxes, the best line level on top, ways as wide as what they lose at the least. */
import { hasLosses, type MapScene } from '../../server/domain/branch-map/branch-map.ts';
import type { MapBox, MapPoint } from '../../server/domain/branch-map/graph-layout.ts';
import type { MapLayout, PlacedScene, PlacedWay } from '../../server/domain/branch-map/map-layout.ts';
import { count } from '../parts/figures.ts';
import { sceneLine, wayLabel } from './map-words.ts';

export type MapPictureProps = {
  readonly layout: MapLayout;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
  /** The scene that is open; null where none is. */
  readonly here?: number | null;
  /** What stands above a box, as `line 74, one error`; in the colour of what is wrong. */
  readonly noteOf?: (scene: MapScene) => string | null;
  /** Where a box leads; a picture by itself leads nowhere. */
  readonly hrefOf?: (scene: MapScene) => string;
  /** For a file of its own. */
  readonly style?: string;
};

/** Pixels: of the key below the map. */
const KEY = 30;
/** Pixels. */
const NARROWEST = 560;

export function MapPicture({ layout, start, here = null, noteOf, hrefOf, style }: MapPictureProps) {
  const width = Math.max(layout.width, NARROWEST);
  const height = layout.height + KEY;
  const isKnown = hasLosses(layout.ways.map(({ way }) => way));
  return (
    <svg
      class="map"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={`Map of ${count(layout.scenes.length, 'scene')}; the table below says the same`}
    >
      {style === undefined ? null : <style>{style}</style>}
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7.5"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="tip" d="M0 0 L8 4 L0 8z" />
        </marker>
      </defs>
      {layout.ways.map((placed) => (
        <Way placed={placed} isKnown={isKnown} />
      ))}
      {layout.scenes.map((placed) => (
        <SceneBox
          placed={placed}
          isHere={placed.scene.index === here}
          href={hrefOf?.(placed.scene)}
          note={noteOf?.(placed.scene) ?? null}
        />
      ))}
      {layout.ways.map(({ way, label }) => {
        const text = wayLabel(way, start);
        return text === '' ? null : (
          <text class="loss" x={label.x} y={label.y + 4} text-anchor="middle">
            {text}
          </text>
        );
      })}
      <KeyLine y={height - 10} />
    </svg>
  );
}

type WayProps = { readonly placed: PlacedWay; readonly isKnown: boolean };

function Way({ placed: { way, points, isArch }, isKnown }: WayProps) {
  const d = isArch ? archPath(points) : curvePath(points);
  if (way.isBest) return <path class={way.kind === 'clock' ? 'b clockd' : 'b'} d={d} />;
  if (way.kind === 'clock') return <path class="e clockd" marker-end="url(#arrow)" d={d} />;
  if (way.loss === null) return <path class={isKnown ? 'e never' : 'e'} marker-end="url(#arrow)" d={d} />;
  return <path class="w" marker-end="url(#arrow)" d={d} stroke-width={strokeOf(way.loss)} />;
}

/** Pixels: a hair where nothing is lost, nine where half of all is. */
function strokeOf(loss: number): string {
  return (1.25 + Math.min(loss, 50) * 0.16).toFixed(1);
}

function curvePath(points: readonly MapPoint[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let at = first;
  const pieces = rest.map((to) => {
    const half = (to.x - at.x) / 2;
    const piece = `C${px(at.x + half)} ${px(at.y)} ${px(to.x - half)} ${px(to.y)} ${px(to.x)} ${px(to.y)}`;
    at = to;
    return piece;
  });
  return `M${px(first.x)} ${px(first.y)}${pieces.join('')}`;
}

function archPath([from, peak, to]: readonly MapPoint[]): string {
  if (!from || !peak || !to) return '';
  // A curve comes three quarters of the way to its handles.
  const handle = from.y - (from.y - peak.y) / 0.75;
  return `M${px(from.x)} ${px(from.y)}C${px(from.x + (to.x - from.x) / 4)} ${px(handle)} ${px(to.x - (to.x - from.x) / 4)} ${px(handle)} ${px(to.x)} ${px(to.y)}`;
}

function px(n: number): string {
  return String(Math.round(n * 10) / 10);
}

type SceneBoxProps = {
  readonly placed: PlacedScene;
  readonly isHere: boolean;
  readonly href: string | undefined;
  readonly note: string | null;
};

function SceneBox({ placed: { scene, box }, isHere, href, note }: SceneBoxProps) {
  const drawn = <SceneInside scene={scene} box={box} isHere={isHere} note={note} />;
  if (href === undefined) return <g>{drawn}</g>;
  return (
    <a href={href} aria-label={`${scene.heading}, ${sceneLine(scene)}`} {...(isHere ? { 'aria-current': 'true' as const } : {})}>
      {drawn}
    </a>
  );
}

function SceneInside({
  scene,
  box,
  isHere,
  note,
}: Omit<SceneBoxProps, 'placed' | 'href'> & { readonly scene: MapScene; readonly box: MapBox }) {
  const left = box.x - box.width / 2;
  const top = box.y - box.height / 2;
  const kind = scene.ends === null ? 'node' : 'fin';
  return (
    <>
      {note === null ? null : (
        <text class="errt" x={left} y={top - 6}>
          {note}
        </text>
      )}
      <rect
        class={[kind, isHere ? 'here' : '', scene.isReached ? '' : 'lost'].filter(Boolean).join(' ')}
        x={left}
        y={top}
        width={box.width}
        height={box.height}
        rx="4"
      />
      {twoLines(scene.heading).map((line, index) => (
        <text class="ttl" x={left + 8} y={top + 19 + index * 16}>
          {line}
        </text>
      ))}
      <text class="sm" x={left + 8} y={top + box.height - 9}>
        {scene.isReached ? sceneLine(scene) : 'no play comes here'}
      </text>
    </>
  );
}

/** Characters that a box is wide. */
const LINE = 18;

/** At most two, broken between words; what does not fit ends in an ellipsis. */
function twoLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = '', second] = lines;
  if (second === undefined) return [cut(first, false)];
  return [cut(first, false), cut(second, lines.length > 2)];
}

function cut(line: string, goesOn: boolean): string {
  const characters = [...line];
  if (!goesOn && characters.length <= LINE) return line;
  return `${characters
    .slice(0, LINE - 1)
    .join('')
    .trimEnd()}…`;
}

function KeyLine({ y }: { readonly y: number }) {
  return (
    <g>
      <path class="b" d={`M0 ${y}H34`} />
      <text class="sm" x="42" y={y + 4}>
        best line
      </text>
      <path class="w" d={`M118 ${y}H142`} stroke-width={strokeOf(1)} />
      <path class="w" d={`M146 ${y}H170`} stroke-width={strokeOf(40)} />
      <text class="sm" x="178" y={y + 4}>
        a choice, as wide as what it loses at the least
      </text>
      <path class="e clockd" d={`M462 ${y}H496`} />
      <text class="sm" x="504" y={y + 4}>
        the clock
      </text>
    </g>
  );
}
