/** The map of a scenario on its author's page: the picture, and a table that says the same. */
import { hasLosses, type MapScene } from '../../server/domain/branch-map/branch-map.ts';
import { links } from '../links.ts';
import { count, duration } from '../parts/figures.ts';
import type { ScenarioWorkbench, SoundView } from './author-props.ts';
import { MapPicture } from './map-picture.tsx';
import { anywhereSentence, leftOutSentence, lossText, unreachedSentence, wayText } from './map-words.ts';
import { kept } from './place.ts';
import { lineNote } from './problem-words.ts';

type MapSectionProps = { readonly bench: ScenarioWorkbench; readonly sound: SoundView };

export function MapSection({ bench, sound }: MapSectionProps) {
  const { map, layout, start, scene } = sound;
  const hrefOf = ({ id }: MapScene) =>
    links.authorScenario(bench.id, { ...kept(bench.place), scene: id }, bench.place.edit ? 'preview' : 'scene-source');
  const sentences = [unreachedSentence(map), leftOutSentence(layout.leftOut)].filter((one) => one !== null);
  return (
    <section aria-labelledby="map-heading">
      <h2 id="map-heading">{bench.place.variant ? `The scenes, if ${bench.place.variant} is true` : 'The scenes'}</h2>
      <p class="small quiet figures">{figureLine(sound)} Choose a scene to read it and to play from it.</p>
      <section class="scrollx" id="map" tabindex={0} aria-label="Map">
        <MapPicture
          layout={layout}
          start={start}
          here={scene}
          hrefOf={hrefOf}
          noteOf={({ index }) => lineNote(errorsIn(bench, sound, index))}
        />
      </section>
      {sentences.map((sentence) => (
        <p class="small lost-scenes">{sentence}</p>
      ))}
      {map.anywhere.map((way) => (
        <p class="small quiet">{anywhereSentence(map, way)}</p>
      ))}
      <MapTable sound={sound} hrefOf={hrefOf} />
    </section>
  );
}

function figureLine({ figures }: SoundView): string {
  if (figures === null) return 'States and losses are being worked out.';
  if (figures === 'unsolved') return 'It cannot be solved, so the map has neither losses nor a best line; the problems say why.';
  const { states, decisions, minutes } = figures;
  return `${states?.toLocaleString('en') ?? 'No'} states. Best in ${count(decisions, 'decision')} and ${duration(minutes)}.`;
}

function errorsIn({ problems }: ScenarioWorkbench, { sceneOfLine }: SoundView, scene: number) {
  return problems.filter(({ level, line }) => level === 'error' && sceneOfLine(line) === scene);
}

type MapTableProps = { readonly sound: SoundView; readonly hrefOf: (scene: MapScene) => string };

function MapTable({ sound: { map, start }, hrefOf }: MapTableProps) {
  return (
    <details class="small" id="map-table">
      <summary>As a table</summary>
      <section class="scrollx" tabindex={0} aria-label="Map as a table">
        <table class="ways">
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">By</th>
              <th scope="col">To</th>
              <th scope="col">Loses at the least</th>
            </tr>
          </thead>
          <tbody>
            {map.scenes.map((scene) => (
              <SceneRows scene={scene} map={map} start={start} href={hrefOf(scene)} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

type SceneRowsProps = { readonly scene: MapScene; readonly map: SoundView['map']; readonly start: number; readonly href: string };

function SceneRows({ scene, map, start, href }: SceneRowsProps) {
  const ways = map.ways.filter(({ from }) => from === scene.index);
  const name = <a href={href}>{scene.heading}</a>;
  if (ways.length === 0) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colspan={3}>{scene.ends === null ? 'nothing leads on' : `ends ${scene.ends}`}</td>
      </tr>
    );
  }
  return (
    <>
      {ways.map((way) => (
        <tr>
          <th scope="row">{name}</th>
          <td>{wayText(way, start)}</td>
          <td>{map.scenes[way.to]?.heading}</td>
          <td class="num">{lossText(way, hasLosses(map.ways))}</td>
        </tr>
      ))}
    </>
  );
}
