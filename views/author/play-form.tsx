/** The form of a play: a scene, a minute, flags and what is true. It shows the state that is shown, and leads to the nearest one to what is chosen. */
import { links } from '../links.ts';
import type { PlayView, ScenarioWorkbench, SoundView } from './author-props.ts';

type PlayFormProps = {
  readonly bench: ScenarioWorkbench;
  readonly scenes: SoundView['scenes'];
  readonly play: PlayView;
  /** Indexes of those that are offered. */
  readonly offered: readonly number[];
};

export function PlayForm({ bench, scenes, play, offered }: PlayFormProps) {
  const { state } = play;
  return (
    <form class="from-here" method="get" action={links.authorScenario(bench.id, {}, 'play')} autocomplete="off">
      {bench.place.edit ? <input type="hidden" name="edit" value="" /> : null}
      <div class="place">
        <label class="vh" for="from-scene">
          Scene
        </label>
        <select id="from-scene" name="from">
          {offered.map((scene) => (
            <option value={scenes[scene]?.id} selected={scene === state.scene}>
              {scenes[scene]?.heading}
            </option>
          ))}
        </select>
        <span class="nowrap">
          <label for="from-minute">at minute</label>{' '}
          <input id="from-minute" name="minute" type="number" min="0" step="1" value={String(state.minutes)} />
        </span>
      </div>
      <Flags flags={state.flags} />
      <Truths truths={bench.variants} held={play.variant} />
      <button class="btn small" type="submit">
        Play from here
      </button>
    </form>
  );
}

function Flags({ flags }: Pick<PlayView['state'], 'flags'>) {
  if (flags.length === 0) return null;
  return (
    <fieldset class="flags">
      <legend>Set:</legend>
      {flags.map(({ name, holds }) => (
        <label>
          <input type="checkbox" id={`set-${name}`} name="set" value={name} checked={holds} /> {name}
        </label>
      ))}
    </fieldset>
  );
}

type TruthsProps = { readonly truths: ScenarioWorkbench['variants']; readonly held: string | null };

function Truths({ truths, held }: TruthsProps) {
  if (truths.length === 0) return null;
  return (
    <fieldset class="under">
      <legend>under</legend>
      <span class="switch">
        {truths.map(({ name, truth }) => (
          <label title={truth}>
            <input type="radio" id={`under-${name}`} name="variant" value={name} checked={name === held} />
            <span>{name}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
