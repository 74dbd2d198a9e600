/** Judgement and luck apart: the score beside what all knowledge, careful reading and the labels alone make certain of. */
import type { Judged, KnownThen } from '../../server/domain/debrief/judgement.ts';
import { numberWord } from '../parts/number-words.ts';
import type { Reviewed } from './debrief-props.ts';

export function JudgementAndLuck(reviewed: Reviewed) {
  const { judgement, debrief } = reviewed;
  if (judgement === null) return null;
  const { judged, known, causes } = judgement;
  return (
    <div class="sec halves w5" id="judgement">
      <section aria-labelledby="judgement-heading">
        <h2 id="judgement-heading">Judgement and luck</h2>
        {judged === null ? (
          <p>{NOT_PROVEN}</p>
        ) : (
          <>
            <Scale score={debrief.scoreValue} shown={debrief.score} judged={judged} />
            <p>{luckSentence(debrief.score, judged)}</p>
            <p class="small quiet">
              Par is the mean, over the {numberWord(causes)} causes, that a reader makes certain of who reads all that is shown; the labels
              alone are the same for somebody who knows every label and reads nothing.
            </p>
          </>
        )}
      </section>
      <section class="scroll" tabindex={0} aria-label="What was known at each decision">
        <Known known={known} isProven={judged !== null} />
        {judged === null ? null : <p class="small quiet">{settled(judged, known)}</p>}
      </section>
    </div>
  );
}

const NOT_PROVEN =
  'What careful reading makes certain of could not be proven for this incident within the time of a page, so nothing is said of luck.';

function luckSentence(score: string, { par, gaveAway, waiting, waitingValue, luck, luckValue }: Judged): string {
  const away =
    gaveAway === '0'
      ? 'No decision gave anything away on what was known then'
      : `Your decisions gave away ${gaveAway} on what was known then`;
  const size = luck.replace('-', '');
  const spent = [away, ...waited(waiting, waitingValue)].join(', ');
  if (size === '0') return `Par was ${par}, and you have ${score}. ${spent}, and luck played no part.`;
  const fell = luckValue > 0 ? `luck gave you ${size}` : `luck took ${size}`;
  return `Par was ${par}, and you have ${score}. ${spent}, and ${fell}: that is how the causes fell out against the odds.`;
}

/** Nothing where no minute was waited out. */
function waited(waiting: string | null, value: number): readonly string[] {
  if (waiting === null) return [];
  const size = waiting.replace('-', '');
  if (size === '0') return ['waiting cost nothing of it'];
  return [value > 0 ? `the minutes that you waited gave away ${size}` : `the minutes that you waited brought ${size}`];
}

function Scale({ score, shown, judged }: { readonly score: number; readonly shown: string; readonly judged: Judged }) {
  const rows = [
    { name: 'All-knowing', value: 100, figure: '100', own: false },
    { name: 'Careful reader, par', value: judged.parValue, figure: judged.par, own: false },
    { name: 'You', value: score, figure: shown, own: true },
    { name: 'Labels only', value: judged.blindValue ?? 0, figure: judged.blind ?? 'not proven', own: false },
  ];
  return (
    <table class="certain-table">
      <tbody>
        {rows.map(({ name, value, figure, own }) => (
          <tr>
            <th scope="row">{own ? <b>{name}</b> : name}</th>
            <td>
              <svg class="bar-line" viewBox="0 0 200 12" width="200" height="12" aria-hidden="true">
                <line class="grid" x1="0" x2="200" y1="6" y2="6" />
                <rect class={own ? 'own' : 'other'} x="0" y="3" width={Math.round(Math.max(0, Math.min(100, value)) * 2)} height="6" />
              </svg>
            </td>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function settled({ settledFrom }: Judged, known: readonly KnownThen[]): string {
  if (settledFrom === null) return '';
  if (settledFrom === 'never') return 'To the end, knowing more of the cause could have changed something.';
  if (settledFrom === known[0]?.turn) return 'From the start on, knowing more of the cause could change nothing.';
  return `From decision ${settledFrom} on, knowing more of the cause could change nothing: whoever knew the labels could win as much from there. What a look was worth after that is its own points.`;
}

function Known({ known, isProven }: { readonly known: readonly KnownThen[]; readonly isProven: boolean }) {
  return (
    <table class="known">
      <thead>
        <tr>
          <th scope="col">Decision</th>
          <th scope="col">causes still possible</th>
          {isProven ? (
            <>
              <th scope="col">the look was worth</th>
              <th scope="col">gave away</th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {known.map(({ turn, before, after, worth, gaveAway }) => (
          <tr>
            <th scope="row">
              <a href={`#decision-${turn}`} data-shows={turn}>
                {turn}
              </a>
            </th>
            <td>{before === after ? before : `${before}, then ${after}`}</td>
            {isProven ? (
              <>
                <td>{worth ?? ''}</td>
                <td>{gaveAway}</td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
