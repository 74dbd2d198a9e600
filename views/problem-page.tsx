/** What a candidate sees when something went wrong: what happened, what was kept, what to do. */
import { type Frame, Layout } from './layout.tsx';

export type ProblemPageProps = {
  readonly frame: Frame;
  /** "There is no such run". */
  readonly title: string;
  readonly happened: string;
  /** What was not lost; null where nothing was at stake. */
  readonly kept: string | null;
  readonly next: { readonly href: string; readonly label: string };
};

export function ProblemPage({ frame, title, happened, kept, next }: ProblemPageProps) {
  return (
    <Layout frame={frame} title={title} current={null}>
      <div class="wrap problem">
        <h1>{title}</h1>
        <p>{happened}</p>
        {kept === null ? null : <p>{kept}</p>}
        <p>
          <a href={next.href}>{next.label}</a>
        </p>
      </div>
    </Layout>
  );
}
