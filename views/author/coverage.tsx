/** What the bank covers, as tables of counts in which a hole is seen. */
import { KINDS, SCREENS, STAGES } from '../../server/domain/question/question.ts';
import { DIFFICULTIES } from '../../server/domain/scenario/scenario.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import type { BankCoverage, CoverageCounts } from '../../server/domain/workbench/bank-coverage.ts';
import { capital } from '../parts/number-words.ts';
import { KIND_NAMES } from '../questions/filters.tsx';

export function Coverage({ coverage }: { readonly coverage: BankCoverage }) {
  const kinds = KINDS.map((kind) => KIND_NAMES[kind]);
  const screens = SCREENS.map((id) => rowName({ kind: 'screen', id }));
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">What the bank covers</h2>
      <p class="small quiet">A question that is for two rounds or screens counts in both.</p>
      <CountTable caption="Questions by kind and round" rows={kinds} columns={STAGES.map(words)} counts={coverage.kindsByStage} />
      <CountTable caption="Questions by kind and what they look for" rows={kinds} columns={screens} counts={coverage.kindsByScreen} />
      <CountTable
        caption="Incidents by level and what they count for"
        rows={DIFFICULTIES.map(capital)}
        columns={screens}
        counts={coverage.levelsByScreen}
      />
    </section>
  );
}

/** `hiring-manager` as people say it. */
function words(id: string): string {
  return capital(id.replaceAll('-', ' '));
}

type CountTableProps = {
  readonly caption: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: CoverageCounts;
};

function CountTable({ caption, rows, columns, counts }: CountTableProps) {
  return (
    <section class="scrollx" tabindex={0} aria-label={caption}>
      <table class="ways covered">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr>
              <th scope="row">{row}</th>
              {columns.map((_, column) => (
                <Count count={counts[at]?.[column] ?? 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Count({ count }: { readonly count: number }) {
  return count === 0 ? <td class="hole">none</td> : <td class="num">{count}</td>;
}
