/** Every code that the checker may tell, by the kind of file that has it first. */
import type { CodeEntry } from '../../server/domain/problem-guide/guide.ts';
import { CHECKED_KINDS, type CheckedKind } from '../../server/domain/problem-guide/kinds.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { capital } from '../parts/number-words.ts';
import { ONE_CHECKED } from './checked-words.ts';
import { sentence } from './source-section.tsx';

type ProblemsPageProps = { readonly frame: Frame; readonly entries: readonly CodeEntry[] };

export function ProblemsPage({ frame, entries }: ProblemsPageProps) {
  return (
    <Layout frame={frame} title="Problems" current="incidents" sheet="author">
      <div class="wrap">
        <p class="small">
          <a href={links.author}>What is written here</a>
        </p>
        <h1>What the checker may say</h1>
        <p>
          Each has a page: what it means and how to mend it, most with a text beside the same text mended. An error keeps a file from being
          used. A warning does not, but nothing that is shipped has one.
        </p>
        <CodeTable heading="Any file" id="any-file" entries={entries.filter(isOfAny)} />
        {CHECKED_KINDS.map((kind) => (
          <CodeTable
            heading={capital(ONE_CHECKED[kind])}
            id={kind}
            entries={entries.filter((one) => !isOfAny(one) && firstOf(one) === kind)}
          />
        ))}
      </div>
    </Layout>
  );
}

function isOfAny({ meanings: [first] }: CodeEntry): boolean {
  return first?.kinds.length === CHECKED_KINDS.length;
}

function firstOf({ meanings: [first] }: CodeEntry): CheckedKind | null {
  return first?.kinds[0] ?? null;
}

type CodeTableProps = { readonly heading: string; readonly id: string; readonly entries: readonly CodeEntry[] };

function CodeTable({ heading, id, entries }: CodeTableProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="codes">
        {entries.map(({ code, meanings }) => (
          <li>
            <a class="code" href={links.authorProblem(code)}>
              {code}
            </a>
            <span>{meanings.map(({ level, meaning }) => `${level === 'error' ? '' : 'Warning: '}${sentence(meaning)}`).join(' Or: ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
