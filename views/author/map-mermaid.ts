/** The branch map as a Mermaid flowchart, for a README or a pull request. */
import type { BranchMap, MapScene, MapWay } from '../../server/domain/branch-map/branch-map.ts';
import { sceneLine, wayLabel } from './map-words.ts';

/** `start`: minutes after midnight at minute 0. */
export function mapMermaid(map: BranchMap, start: number): string {
  const { scenes, ways, anywhere } = map;
  return [
    'flowchart LR',
    ...scenes.map((scene) => `  ${nodeOf(scene)}`),
    ...ways.map((way) => `  s${way.from} ${arrowOf(way, wayLabel(way, start))} s${way.to}`),
    ...(anywhere.length === 0 ? [] : ['  anywhere(["at any time"])']),
    ...anywhere.map(({ to, choice }) => `  anywhere -->|"${quoted(choice.label)}"| s${to}`),
    '  classDef best stroke:#1a7068,stroke-width:3px',
    '  classDef lost stroke:#b4232a,stroke-dasharray:4 4',
    ...classLine(
      'best',
      scenes.filter(({ onBest }) => onBest !== null),
    ),
    ...classLine(
      'lost',
      scenes.filter(({ isReached }) => !isReached),
    ),
    '',
  ].join('\n');
}

function nodeOf(scene: MapScene): string {
  const text = `"${quoted(scene.heading)}<br/>${scene.isReached ? sceneLine(scene) : 'no play comes here'}"`;
  return scene.ends === null ? `s${scene.index}[${text}]` : `s${scene.index}([${text}])`;
}

function arrowOf({ kind, isBest }: MapWay, label: string): string {
  const line = isBest ? '==>' : kind === 'clock' ? '-.->' : '-->';
  return label === '' ? line : `${line}|"${label}"|`;
}

function classLine(name: string, scenes: readonly MapScene[]): string[] {
  return scenes.length === 0 ? [] : [`  class ${scenes.map(({ index }) => `s${index}`).join(',')} ${name}`];
}

/** Mermaid takes HTML's entities within quotes, and a `#` for the beginning of one. */
function quoted(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll('&', '#38;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');
}
