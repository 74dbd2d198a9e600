/** Everything that is written here, with its problems and its health. */
import type { Problem } from '../../server/domain/problem.ts';
import type { BankCoverage } from '../../server/domain/workbench/bank-coverage.ts';
import { type FairnessFigures, MOST_OF } from '../../server/domain/workbench/fairness-figures.ts';
import { type Frame, Layout } from '../layout.tsx';
import { type AuthorFileKind, links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { Coverage } from './coverage.tsx';
import { problemCount } from './problem-words.ts';

/** Null is what is still being found out, or cannot be. */
export type ScenarioHealth = {
  readonly id: string;
  readonly file: string;
  /** Whether somebody looked into it since it is as it is. */
  readonly isRead: boolean;
  /** Null where no text of it was without an error. */
  readonly title: string | null;
  readonly problems: readonly Problem[];
  /** Whether states were looked at for these. */
  readonly isLooked: boolean;
  /** Whether the figures are those of the newest text. */
  readonly isNewest: boolean;
  readonly isDone: boolean;
  readonly states: number | null;
  /** Of the best line. */
  readonly decisions: number | null;
  readonly fairness: FairnessFigures | null;
  readonly minutes: number | null;
  readonly skills: readonly string[];
};

export type FileHealth = {
  readonly kind: AuthorFileKind;
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly problems: readonly Problem[];
};

export type AuthorPageProps = {
  readonly frame: Frame;
  readonly scenarios: readonly ScenarioHealth[];
  /** False where only of those that were opened figures are found out. */
  readonly areAllAnalysed: boolean;
  /** Kind by kind. */
  readonly files: readonly FileHealth[];
  readonly coverage: BankCoverage;
};

export function AuthorPage({ frame, scenarios, areAllAnalysed, files, coverage }: AuthorPageProps) {
  return (
    <Layout frame={frame} title="The author’s pages" current="incidents" sheet="author">
      <div class="wrap author-list">
        <h1>What is written here</h1>
        <p class="quiet">
          Everything with its problems, and of each incident how fair it is. These pages show the answers: play an incident first, if you
          mean to. What the checker may say is explained under <a href={links.authorProblems}>problems</a>.
        </p>
        <h2>Incidents</h2>
        {scenarios.length === 0 ? <Empty /> : <Scenarios scenarios={scenarios} />}
        <StillToCome scenarios={scenarios} areAllAnalysed={areAllAnalysed} />
        {KINDS_OF_FILES.map(([kind, heading]) => (
          <Files kind={kind} heading={heading} files={files.filter((one) => one.kind === kind)} />
        ))}
        <Coverage coverage={coverage} />
      </div>
    </Layout>
  );
}

function Empty() {
  return (
    <p>
      Incidents will be listed here, one for each Markdown file in <code>scenarios/</code>. There is none yet; its <code>README.md</code>{' '}
      shows a small one whole.
    </p>
  );
}

function StillToCome({ scenarios, areAllAnalysed }: Pick<AuthorPageProps, 'scenarios' | 'areAllAnalysed'>) {
  const unread = scenarios.filter(({ isRead }) => !isRead).length;
  const isWorking = areAllAnalysed && scenarios.some(({ isDone, title }) => !isDone && title !== null);
  const sentences = [
    unread === 0 ? '' : `${count(unread, 'file')} still to be read. Open the page again to see more of them.`,
    isWorking ? 'Some figures are still being worked out. Open the page again to see them.' : '',
    areAllAnalysed ? '' : 'There are too many incidents to play through all of them: open one, and its figures are worked out.',
  ].filter(Boolean);
  return sentences.length === 0 ? null : <p class="small quiet">{sentences.join(' ')}</p>;
}

function Scenarios({ scenarios }: Pick<AuthorPageProps, 'scenarios'>) {
  return (
    <section class="scrollx" tabindex={0} aria-label="Incidents and their health">
      <table class="health">
        <thead>
          <tr>
            <th scope="col">Incident</th>
            <th scope="col">Problems</th>
            <th scope="col">States</th>
            <th scope="col">Best line</th>
            <th scope="col">Random</th>
            <th scope="col">Robots</th>
            <th scope="col">Blind</th>
            <th scope="col">Par</th>
            <th scope="col">Words</th>
            <th scope="col">Skills</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map((health) => (
            <Health health={health} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Health({ health }: { readonly health: ScenarioHealth }) {
  const { id, file, isRead, title, problems, isLooked, isNewest, states, decisions, fairness, skills } = health;
  const hasErrors = problems.some(({ level }) => level === 'error');
  const robots = fairness && Math.max(...Object.values(fairness.robots));
  return (
    <tr>
      <th scope="row">
        <a href={links.authorScenario(id)}>{title ?? file}</a>
        <small>
          {title !== null ? file : isRead ? 'no text without an error yet' : 'being read'}
          {isNewest || title === null ? '' : ', figures of an earlier text'}
        </small>
      </th>
      <td class={hasErrors ? 'bad' : undefined}>
        {isRead ? problemCount(problems, isLooked) : NOT_KNOWN}
        {!isRead || isLooked || hasErrors ? null : <small>plays not looked at yet</small>}
      </td>
      <td class="num">{states?.toLocaleString('en') ?? NOT_KNOWN}</td>
      <td class="num">{decisions ?? NOT_KNOWN}</td>
      <Score score={fairness?.random ?? null} most={MOST_OF.random} />
      <Score score={robots} most={MOST_OF.robot} />
      <Score score={fairness?.blind ?? null} most={null} />
      <Score score={fairness?.par ?? null} most={null} />
      <td class="num">{fairness ? Math.round(fairness.words.mean) : NOT_KNOWN}</td>
      <td>{skills.length === 0 ? NOT_KNOWN : `${skills.length} of 8`}</td>
    </tr>
  );
}

const NOT_KNOWN = '–';

function Score({ score, most }: { readonly score: number | null; readonly most: number | null }) {
  const isOver = score !== null && most !== null && score > most;
  return (
    <td class={isOver ? 'num over' : 'num'}>
      {score === null ? NOT_KNOWN : Math.round(score)}
      {isOver ? <span class="vh">, more than {most}</span> : null}
    </td>
  );
}

const KINDS_OF_FILES: readonly (readonly [AuthorFileKind, string])[] = [
  ['questions', 'Questions'],
  ['samples', 'Sample answers'],
  ['reviews', 'Reviews'],
  ['designs', 'Designs'],
  ['retrospectives', 'Retrospectives'],
  ['hand-overs', 'Hand-overs'],
  ['loops', 'Loops'],
];

type FilesProps = { readonly kind: AuthorFileKind; readonly heading: string; readonly files: readonly FileHealth[] };

function Files({ kind, heading, files }: FilesProps) {
  const wrong = files.filter(({ problems }) => problems.length > 0).length;
  const id = `files-${kind}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {files.length === 0 ? (
        <p class="small quiet">There is none yet.</p>
      ) : (
        <details {...(wrong > 0 ? { open: true } : {})}>
          <summary>
            {files.length}, {wrong === 0 ? 'and nothing is wrong with any' : `${wrong} of them with problems`}
          </summary>
          <ul class="written">
            {files.map(({ id: name, file, title, problems }) => (
              <li>
                <a href={links.authorFile(kind, name)}>{title ?? file}</a>
                {problems.length === 0 ? null : <b>{problemCount(problems)}</b>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
