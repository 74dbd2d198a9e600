/** How fair a scenario is: what somebody gets without reading, where evidence does not matter, and how random play ends. */
import { type FairnessFigures, MOST_OF } from '../../server/domain/workbench/fairness-figures.ts';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { listed, numberWord } from '../parts/number-words.ts';
import type { ScenarioWorkbench, SoundView } from './author-props.ts';
import { kept } from './place.ts';

type FairnessSectionProps = { readonly bench: ScenarioWorkbench; readonly sound: SoundView };

export function FairnessSection({ bench, sound }: FairnessSectionProps) {
  return (
    <section aria-labelledby="fairness">
      <h2 id="fairness">Fairness</h2>
      <FairnessBody bench={bench} sound={sound} />
      <p class="small quiet">{atTheDesk(sound)}</p>
    </section>
  );
}

function FairnessBody({ bench, sound }: FairnessSectionProps) {
  const { fairness } = sound;
  if (fairness === null) return <p class="small quiet">Being worked out.</p>;
  if (fairness === 'unsolved') return <p class="small quiet">There is nothing to say of it until it can be solved.</p>;
  return (
    <>
      <p class="small quiet">What somebody gets without reading. The tick is the most it may be.</p>
      <table class="fair">
        <tbody>
          {scoresOf(fairness).map((score) => (
            <ScoreRow {...score} />
          ))}
        </tbody>
      </table>
      <Reading bench={bench} sound={sound} fairness={fairness} />
      <p class="small">{tellOf(fairness)}</p>
      <p class="small">{wordsOf(fairness)}</p>
      <p class="small">{freeOf(bench)}</p>
      <Spread spread={fairness.spread} />
    </>
  );
}

type ScoreLine = { readonly name: string; readonly score: number | null; readonly most: number | null };

/** Par less blind, and a blind score beside the best par (format §12). */
const LEAST_FOR_READING = 25;

function scoresOf({ random, robots, blind, par }: FairnessFigures): readonly ScoreLine[] {
  const lines = [
    { name: 'Random play', score: random, most: MOST_OF.random },
    { name: 'The first of each list', score: robots.first, most: MOST_OF.robot },
    { name: 'The longest label', score: robots.longest, most: MOST_OF.robot },
    { name: 'The shortest label', score: robots.shortest, most: MOST_OF.robot },
    { name: 'The fewest minutes', score: robots.quickest, most: MOST_OF.robot },
  ];
  if (blind === null || par === null) return lines;
  return [
    ...lines,
    { name: 'Blind, by heart', score: blind, most: par - LEAST_FOR_READING },
    { name: 'A careful reader (par)', score: par, most: null },
  ];
}

function ScoreRow({ name, score, most }: ScoreLine) {
  const isOver = score !== null && most !== null && score > most;
  return (
    <tr class={isOver ? 'over' : undefined}>
      <th scope="row">{name}</th>
      <td>{score === null ? null : <Dot score={score} most={most} />}</td>
      <td class="score">
        {score === null ? 'not known' : Math.round(score)}
        {isOver ? <span class="vh">, more than the {Math.round(most)} that it may be</span> : null}
      </td>
    </tr>
  );
}

function Dot({ score, most }: { readonly score: number; readonly most: number | null }) {
  const x = (points: number) => 4 + points * 1.92;
  return (
    <svg viewBox="0 0 200 20" width="200" height="20" aria-hidden="true" focusable="false">
      <line class="gr" x1="4" x2="196" y1="10" y2="10" />
      {most === null ? null : <line class="tick" x1={x(most)} x2={x(most)} y1="2" y2="18" />}
      <circle cx={x(score)} cy="10" r="5" />
    </svg>
  );
}

type ReadingProps = FairnessSectionProps & { readonly fairness: FairnessFigures };

function Reading({ bench, sound, fairness: { blind, par, blindGain } }: ReadingProps) {
  if (bench.variants.length === 0)
    return <p class="small">Without variants there is one truth, and somebody who has played it once knows it.</p>;
  if (blind === null || par === null)
    return <p class="small">Blind and par are not proven: there are too many sets of states to tell apart.</p>;
  const scene = blindGain?.scene === null || blindGain === null ? null : sound.scenes[blindGain.scene];
  const href = blindGain && links.authorScenario(bench.id, { ...kept(bench.place), play: blindGain.path }, 'play');
  return (
    <p>
      What reading is worth: {Math.round(par - blind)} points.{' '}
      {blindGain && href ? (
        <>
          Somebody who knows the file and never looks gains most, {blindGain.gain.toFixed(1)} points,{' '}
          <a href={href}>
            at decision {blindGain.path.length + 1}
            {scene ? `, in ${scene.heading}` : ''}
          </a>
          {blindGain.loss < 0.05
            ? ', and loses nothing by it: no evidence matters there.'
            : `, though it loses ${blindGain.loss.toFixed(1)} on the mean.`}
        </>
      ) : null}
    </p>
  );
}

function tellOf({ tell: { decisions, longest } }: FairnessFigures): string {
  if (longest === 0) return 'The longest label is never the best one on the best line.';
  return `On the best line the longest label is the right one at ${numberWord(longest)} of ${count(decisions, 'decision')}.`;
}

function wordsOf({ words: { most, mean } }: FairnessFigures): string {
  return `Between two decisions of the best line there are ${Math.round(mean)} words to read on the mean, and ${most} at the most.`;
}

function freeOf({ problems, isLooked }: ScenarioWorkbench): string {
  if (!isLooked) return 'Whether the best can be had for free, and which choices are always worse than another, is being worked out.';
  const free = problems.some(({ code }) => code === 'free-optimum');
  const dominated = problems.filter(({ code }) => code === 'dominated-choice').length;
  const best = free ? 'A play reaches the best without a look.' : 'No play reaches the best without a look.';
  const worse =
    dominated === 0
      ? 'No choice is always worse than another without saying why.'
      : `${count(dominated, 'choice')} always worse than another, without saying why.`;
  return `${best} ${worse}`;
}

function atTheDesk({ minutes, skills }: SoundView): string {
  const trained = skills.map(({ name, choices }) => `${name} (${choices})`);
  return `About ${minutes} minutes at the desk. Skills, with how many choices earn points for each: ${listed(trained)}.`;
}

function Spread({ spread }: Pick<FairnessFigures, 'spread'>) {
  if (spread === null) return <p class="small quiet">How random play ends is not known: there are too many states.</p>;
  const most = Math.max(...spread);
  return (
    <>
      <h3 class="eyebrow">Scores of random play</h3>
      <svg class="spread" viewBox="0 0 400 96" width="400" height="96" aria-hidden="true" focusable="false">
        {spread.map((share, bucket) => {
          const height = (76 * share) / most;
          return <rect class="bar-share" x={bucket * 40 + 2} y={78 - height} width="36" height={height} />;
        })}
        <line class="gr" x1="0" x2="400" y1="78.5" y2="78.5" />
        {spread.map((_, bucket) => (
          <text x={bucket * 40} y="92">
            {bucket * 10}
          </text>
        ))}
      </svg>
      <details class="small" id="spread-table">
        <summary>As a table</summary>
        <table class="ways">
          <thead>
            <tr>
              <th scope="col">Score</th>
              <th scope="col">Of a hundred random plays</th>
            </tr>
          </thead>
          <tbody>
            {spread.map((share, bucket) => (
              <tr>
                <th scope="row">{bucket === 9 ? '90 to 100' : `${bucket * 10} to below ${bucket * 10 + 10}`}</th>
                <td class="num">{(100 * share).toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
