/** What is wrong with a file, errors first, each leading to its line, and so to its place on the map, and to what there is to read about its kind. */
import type { Problem } from '../../server/domain/problem.ts';
import { links } from '../links.ts';
import { wayThere } from './problem-words.ts';
import { sentence } from './source-section.tsx';

type ProblemsSectionProps = {
  readonly problems: readonly Problem[];
  /** Where the line of a problem is shown. */
  readonly hrefOf: (line: number) => string;
  /** Said where something is still being found out, or is missing. */
  readonly note: string | null;
};

/** More of one code say nothing new. */
const MOST_ALIKE = 10;

export function ProblemsSection({ problems, hrefOf, note }: ProblemsSectionProps) {
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">Problems</h2>
      {problems.length === 0 ? <p class="small quiet">{note === null ? 'There are none.' : 'None so far.'}</p> : null}
      {[errors, warnings].map((group) => (group.length === 0 ? null : <ProblemList problems={group} hrefOf={hrefOf} />))}
      {note === null ? null : <p class="small quiet">{note}</p>}
    </section>
  );
}

function ProblemList({ problems, hrefOf }: Pick<ProblemsSectionProps, 'problems' | 'hrefOf'>) {
  const shown = problems.filter((problem, index) => alikeBefore(problems, problem, index) < MOST_ALIKE);
  const left = problems.length - shown.length;
  return (
    <>
      <ol class="probs">
        {shown.map((problem) => (
          <li>
            <a class="t" href={hrefOf(problem.line)} aria-label={`Line ${problem.line}`}>
              {problem.line}
            </a>
            <span>
              <b class={problem.level === 'error' ? 'bad' : undefined}>{problem.level === 'error' ? 'Error.' : 'Warning.'}</b>{' '}
              {sentence(problem.message)}
              <Small text={problem.hint} />
              <Small text={wayThere(problem)} />
              <a class="code" href={links.authorProblem(problem.code)}>
                {problem.code}
              </a>
            </span>
          </li>
        ))}
      </ol>
      {left === 0 ? null : <p class="small quiet">And {left} more of the same kinds.</p>}
    </>
  );
}

function alikeBefore(problems: readonly Problem[], { code }: Problem, index: number): number {
  return problems.slice(0, index).filter((one) => one.code === code).length;
}

function Small({ text }: { readonly text: string | null }) {
  return text === null ? null : <small>{text}</small>;
}
