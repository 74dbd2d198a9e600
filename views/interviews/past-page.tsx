/** Interviews that were: the list, how each screen went over them, the gap to the own rating, and what being watched costs. */
import { SCREENS, type Screen } from '../../server/domain/question/question.ts';
import type { InterviewOutcome } from '../../server/domain/report/outcome.ts';
import type { SelfGap } from '../../server/domain/report/self-gap.ts';
import type { WatchedPair } from '../../server/domain/report/watched.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { tenth } from '../parts/clock-axis.ts';
import { AgainstChecks } from './report-charts.tsx';

export type PastLine = {
  readonly id: string;
  readonly title: string;
  /** `Thursday at 14:00`. */
  readonly when: string;
  readonly state: 'open' | 'over' | 'abandoned';
  readonly isRated: boolean;
  /** The report opened without the candidate's own levels. */
  readonly isWithoutLevels: boolean;
  /** `12 Dec`, on which the report opens unrated; null where it does not wait. */
  readonly rateBefore: string | null;
  /** Left before anything was handed in: there is nothing to rate. */
  readonly isEmpty: boolean;
  readonly isWatched: boolean;
  /** The headline of its report; null before it was rated. */
  readonly headline: string | null;
};

export type PastPageProps = {
  readonly frame: Frame;
  /** Newest first. */
  readonly lines: readonly PastLine[];
  /** Of those that were rated, oldest first. */
  readonly outcomes: readonly InterviewOutcome[];
  readonly gaps: readonly SelfGap[];
  readonly gapSays: string;
  readonly days: Readonly<Record<string, string>>;
  /** `day`: of the later of the two, `12 Nov`. */
  readonly pairs: readonly (WatchedPair & { readonly day: string })[];
  readonly pairsSay: string;
};

export function PastPage(props: PastPageProps) {
  const { frame, lines, outcomes } = props;
  return (
    <Layout frame={frame} title="Past interviews" current="interviews" scripts="interview">
      <div class="wrap report past">
        <h1>Past interviews</h1>
        {lines.length === 0 ? (
          <p>
            Those that you sat will be here, with what changed from one to the next. <a href={links.interviews}>Set one up</a>
          </p>
        ) : (
          <List lines={lines} />
        )}
        {outcomes.length === 0 ? null : <Trends {...props} />}
        {outcomes.length === 0 ? null : (
          <div class="sec halves">
            <AgainstChecks gaps={props.gaps} says={props.gapSays} days={props.days} endsHere={false} />
            <Watched {...props} />
          </div>
        )}
      </div>
    </Layout>
  );
}

function List({ lines }: Pick<PastPageProps, 'lines'>) {
  return (
    <ul class="rows interviews">
      {lines.map((line) => (
        <li>
          <span>
            {line.isEmpty ? line.title : <a href={wayTo(line)}>{line.headline ?? line.title}</a>}
            <small>
              {[line.headline === null ? '' : `${line.title},`, `${line.when}${line.isWatched ? '' : ', in quiet'}`]
                .filter(Boolean)
                .join(' ')}
              {line.rateBefore === null ? '' : `. Its levels stay out of your standing until you rate it, or until ${line.rateBefore}`}
            </small>
          </span>
          <span class="word">{stateOf(line)}</span>
        </li>
      ))}
    </ul>
  );
}

function wayTo({ id, state, isRated }: PastLine): string {
  if (state === 'open') return links.interview(id);
  return isRated ? links.interviewReport(id) : links.interviewOwn(id);
}

function stateOf({ state, isRated, isEmpty, isWithoutLevels }: PastLine): string {
  if (isEmpty) return 'left before anything was handed in';
  switch (state) {
    case 'open':
      return 'still open';
    case 'abandoned':
      return isRated ? 'left early' : 'left early, to be rated';
    case 'over':
      if (!isRated) return 'to be rated';
      return isWithoutLevels ? 'report, not rated by you' : 'report';
  }
}

function Trends({ outcomes, days }: PastPageProps) {
  return (
    <section class="sec" aria-labelledby="trends">
      <h2 id="trends">Screen by screen</h2>
      <p class="small quiet">The level of the checks, interview by interview, oldest first; a gap where nothing was observed.</p>
      <section class="scroll" tabindex={0} aria-label="Levels by screen">
        <table class="trends">
          <thead>
            <tr>
              <td />
              <td />
              {outcomes.map(({ id }) => (
                <th scope="col">{days[id]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SCREENS.map((screen) => (
              <tr>
                <th scope="row">{rowName({ kind: 'screen', id: screen })}</th>
                <td class="line">
                  <Line levels={outcomes.map(({ levels }) => levels[screen] ?? null)} />
                </td>
                {outcomes.map((outcome) => (
                  <td>{levelText(outcome, screen)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function levelText({ levels }: InterviewOutcome, screen: Screen): string {
  return levels[screen] === undefined ? '–' : String(levels[screen]);
}

const WIDE = 150;

function Line({ levels }: { readonly levels: readonly (number | null)[] }) {
  const x = (index: number) => tenth(8 + (index / Math.max(1, levels.length - 1)) * (WIDE - 16));
  const y = (level: number) => 38 - (level - 1) * 10;
  const points = levels.flatMap((level, index) =>
    level === null ? [] : [{ x: x(index), y: y(level), isFirst: index === 0 || levels[index - 1] === null }],
  );
  return (
    <svg viewBox={`0 0 ${WIDE} 46`} width={WIDE} height="46" aria-hidden="true">
      {[1, 4].map((level) => (
        <line class="grid" x1="2" x2={WIDE - 2} y1={y(level)} y2={y(level)} />
      ))}
      <path class="steps" d={points.map((point) => `${point.isFirst ? 'M' : 'L'}${point.x} ${point.y}`).join('')} />
      {points.map((point) => (
        <circle class="dot" cx={point.x} cy={point.y} r="4" />
      ))}
    </svg>
  );
}

function Watched({ pairs, pairsSay }: PastPageProps) {
  return (
    <section aria-labelledby="watched">
      <h2 id="watched">Being watched</h2>
      <p class="small quiet">{pairsSay}</p>
      {pairs.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">item</th>
              <th scope="col">in quiet</th>
              <th scope="col">watched</th>
              <th scope="col">gap</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ title, quiet, watched, day }) => (
              <tr>
                <th scope="row">
                  {title} <small>{day}</small>
                </th>
                <td>{quiet}</td>
                <td>{watched}</td>
                <td>{signed(quiet - watched)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** `−1` where being watched cost a level. */
function signed(lost: number): string {
  if (lost === 0) return '0';
  return lost > 0 ? `−${lost}` : `+${-lost}`;
}
