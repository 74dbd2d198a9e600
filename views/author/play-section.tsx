/** Play from here: a state with all its facts, and what every choice in it is worth. */
import type { OfferedChoice, PlayedState } from '../../server/domain/workbench/played-state.ts';
import { type AuthorPlace, links } from '../links.ts';
import { count, duration } from '../parts/figures.ts';
import { askedSentences, noFormSentence } from './asked-words.ts';
import type { PlayView, ScenarioWorkbench, SoundView } from './author-props.ts';
import { blindSentence } from './blind-words.ts';
import { lossWord } from './map-words.ts';
import { kept } from './place.ts';
import { PlayForm } from './play-form.tsx';

type PlaySectionProps = { readonly bench: ScenarioWorkbench; readonly sound: SoundView };

export function PlaySection({ bench, sound: { play, scenes } }: PlaySectionProps) {
  const { state, way, wayHere, form, asked, broken, variant, blind } = play;
  const said = [...(broken === null ? [] : [broken]), ...(asked ? askedSentences(asked) : [])].join(' ');
  const hrefTo = (names: readonly string[], part = 'play') =>
    links.authorScenario(bench.id, { ...kept(bench.place), ...holding(variant), play: names }, part);
  return (
    <section aria-labelledby="play">
      <h2 id="play" tabindex={-1}>
        Play from here
      </h2>
      {said === '' ? null : <p class="notice">{said}</p>}
      {typeof form === 'string' ? (
        <p class="small quiet">{noFormSentence(form)}</p>
      ) : (
        <PlayForm bench={bench} scenes={scenes} play={play} offered={form.scenes} />
      )}
      <p class="small quiet">
        {way.length === 0 ? 'The start' : `After ${count(way.length, 'decision')}`}: {state.clock}, minute {state.minutes}
        {variant === null ? '' : `, where ${variant} is true`}. {worthOf(state)}
      </p>
      {state.outcome === null ? <Offer state={state} hrefOf={(name) => hrefTo([...way, name])} /> : <p>It is over: {state.outcome}.</p>}
      {wayHere === null ? null : <WayHere way={wayHere} href={hrefTo(wayHere.names)} />}
      {blind === 'none' ? null : <p class="small">{blindSentence(blind, variant)}</p>}
      <Withheld withheld={state.withheld} />
      <Best state={state} href={hrefTo([...way, ...state.best.map(({ name }) => name)])} />
      <Facts state={state} />
      <Taken state={state} hrefOf={(turn) => hrefTo(way.slice(0, turn))} />
      <p class="small">
        {way.length === 0 ? null : (
          <>
            <a href={hrefTo(way.slice(0, -1))}>One decision back</a> · <a href={hrefTo([])}>To the start</a>
          </>
        )}
      </p>
    </section>
  );
}

function holding(variant: string | null): AuthorPlace {
  return variant === null ? {} : { variant };
}

function worthOf({ value, outcome }: PlayedState): string {
  if (value === null) return '';
  const points = value.toFixed(1).replace(/\.0$/, '');
  return outcome === null ? `The best still in reach is ${points}.` : `The score is ${points}.`;
}

function Offer({ state, hrefOf }: { readonly state: PlayedState; readonly hrefOf: (name: string) => string }) {
  return (
    <ol class="offer">
      {state.offered.map((choice) => (
        <li>
          <span>
            <a href={hrefOf(choice.name)}>{choice.label}</a>
            <Lacks choice={choice} />
          </span>
          <span>{duration(choice.takes)}</span>
          <span class={choice.isBest ? 'best' : 'l'}>
            {lossWord(choice.loss)}
            {choice.isBest ? <span class="vh"> and best</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** As the places of its choices, by which a list on offer is gone through. */
function WayHere({ way: { places, isShortest }, href }: { readonly way: NonNullable<PlayView['wayHere']>; readonly href: string }) {
  return (
    <p class="small">
      <a href={href}>
        {isShortest ? 'Shortest way here' : 'The way here'}: {places.join(', ')}
      </a>
    </p>
  );
}

function Lacks({ choice: { lacks } }: { readonly choice: OfferedChoice }) {
  return lacks.length === 0 ? null : <small>needs {lacks.join(', ')}, so that its points count nothing yet</small>;
}

function Withheld({ withheld }: Pick<PlayedState, 'withheld'>) {
  if (withheld.length === 0) return null;
  return (
    <details class="small" id="withheld">
      <summary>Not on offer: {withheld.length}</summary>
      <ul>
        {withheld.map(({ label, why }) => (
          <li>
            {label}: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Best({ state: { best }, href }: { readonly state: PlayedState; readonly href: string }) {
  if (best.length === 0) return null;
  return (
    <details class="small" id="best-continuation">
      <summary>The best continuation: {count(best.length, 'decision')}</summary>
      <ol>
        {best.map(({ label }) => (
          <li>{label}</li>
        ))}
      </ol>
      <p>
        <a href={href}>Play it to its end</a>
      </p>
    </details>
  );
}

function Facts({ state: { flags, signals, impacts } }: { readonly state: PlayedState }) {
  const held = flags.filter(({ holds }) => holds).map(({ name }) => name);
  return (
    <dl class="facts small">
      <dt>Flags that hold</dt>
      <dd>{held.length === 0 ? 'none' : held.join(', ')}</dd>
      {[...signals, ...impacts.map((impact) => ({ ...impact, isBad: false }))].map(({ label, value, isBad }) => (
        <>
          <dt>{label}</dt>
          <dd>
            {value}
            {isBad ? <span class="bad">, out of its objective</span> : null}
          </dd>
        </>
      ))}
    </dl>
  );
}

function Taken({ state: { taken }, hrefOf }: { readonly state: PlayedState; readonly hrefOf: (turn: number) => string }) {
  if (taken.length === 0) return null;
  return (
    <details class="small" id="taken">
      <summary>Taken so far: {taken.length}</summary>
      <ol>
        {taken.map(({ label, minute }, turn) => (
          <li>
            <a href={hrefOf(turn + 1)}>{label}</a>, until minute {minute}
          </li>
        ))}
      </ol>
    </details>
  );
}
