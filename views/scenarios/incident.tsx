/** An incident in the list. Its row is one target: to go on with the newest run, or to start one. */
import { skillName } from '../../server/domain/debrief/skill-name.ts';
import { type Difficulty, type Severity as SeverityName, SKILLS, type Skill } from '../../server/domain/scenario/scenario.ts';
import { links } from '../links.ts';
import { duration } from '../parts/figures.ts';
import { listed, numberWord } from '../parts/number-words.ts';
import { Severity } from '../parts/severity.tsx';
import { Start } from '../parts/start.tsx';
import { Continue, type OpenRun, OtherRuns } from './open-runs.tsx';

export type IncidentRow = {
  /** The scenario's public name. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly severity: SeverityName;
  readonly difficulty: Difficulty;
  readonly role: string;
  readonly skills: readonly Skill[];
  /** Real minutes that a run takes to read and play, as a whole number; null where it is not known. */
  readonly minutes: number | null;
  /** Scores of finished runs from the start, rounded as §11 says: `74`. */
  readonly best: string | null;
  /** The same of retries. */
  readonly bestRetry: string | null;
  readonly last: { readonly runId: string; readonly score: string; readonly isRetry: boolean } | null;
  /** Newest first. */
  readonly open: readonly OpenRun[];
};

export function Incident({ row }: { readonly row: IncidentRow }) {
  return (
    <li id={row.name}>
      <Severity of={row.severity} />
      <div>
        <h2>{row.title}</h2>
        <p>{row.summary}</p>
        <p class="small quiet">
          You are the {row.role}. {LEVEL[row.difficulty]}. {trains(row.skills)}
        </p>
        <Standing row={row} />
      </div>
      <span class="t">{row.minutes === null ? '' : `about ${duration(row.minutes)}`}</span>
      <Runs row={row} />
    </li>
  );
}

const LEVEL: Record<Difficulty, string> = { mid: 'Mid level', senior: 'Senior level', staff: 'Staff level' };

/** From so many on, what is missing is said sooner. */
const MANY = 6;

function trains(skills: readonly Skill[]): string {
  const missing = SKILLS.filter((skill) => !skills.includes(skill));
  if (missing.length === 0) return `It trains all ${numberWord(SKILLS.length)} skills.`;
  if (skills.length >= MANY) return `It trains every skill but ${listed(missing.map(skillName))}.`;
  return `It trains ${listed(SKILLS.filter((skill) => skills.includes(skill)).map(skillName))}.`;
}

function Standing({ row: { best, bestRetry, last } }: { readonly row: IncidentRow }) {
  if (best === null && bestRetry === null && last === null) return null;
  return (
    <p class="small">
      {bestSentence(best, bestRetry)}
      {last === null ? null : (
        <>
          {' '}
          <a href={links.debrief(last.runId)}>
            Debrief of your last{last.isRetry ? ', a retry' : ''}, {last.score}
          </a>
          .
        </>
      )}
    </p>
  );
}

/** What was reached once the debrief was read is no first try. */
function bestSentence(best: string | null, bestRetry: string | null): string {
  if (best === null) return bestRetry === null ? '' : `A retry reached ${bestRetry} of 100.`;
  return bestRetry === null ? `Your best is ${best} of 100.` : `Your best is ${best} of 100, and ${bestRetry} in a retry.`;
}

function Runs({ row }: { readonly row: IncidentRow }) {
  const [newest, ...others] = row.open;
  const label = newest || row.last ? 'Start again' : 'Start';
  return (
    <div class="runs">
      {newest ? <Continue run={newest} about={row.title} /> : null}
      <Start incident={row.name} label={label} about={row.title} {...(newest ? { plain: true } : { as: 'row' })} />
      <OtherRuns runs={others} />
      <OtherPace row={row} />
    </div>
  );
}

/** An incident that goes on while one thinks, or asks what one expects: for those who ask for it. */
function OtherPace({ row: { name, title } }: { readonly row: IncidentRow }) {
  return (
    <details class="others">
      <summary>
        Start otherwise<span class="vh">: {title}</span>
      </summary>
      <form method="post" action={links.runs}>
        <label>
          <input type="checkbox" name="pace" value="live" /> At live pace: it goes on while you think
        </label>
        <label>
          <input type="checkbox" name="predict" value="1" /> Ask what I expect before I act
        </label>
        <button type="submit" class="btn plain small" name="scenario" value={name}>
          Start so
        </button>
      </form>
    </details>
  );
}
