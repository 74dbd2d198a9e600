/** All closed answers to a question, a page at a time. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { type EarlierLine, EarlierList } from './earlier-versions.tsx';

export type EarlierPageProps = {
  readonly frame: Frame;
  readonly questionId: string;
  readonly title: string;
  readonly earlier: readonly EarlierLine[];
  /** Where the next page is; null on the last. */
  readonly older: string | null;
};

export function EarlierPage({ frame, questionId, title, earlier, older }: EarlierPageProps) {
  return (
    <Layout frame={frame} title={`Earlier answers: ${title}`} current="questions">
      <div class="wrap">
        <p class="small">
          <a href={links.question(questionId)}>{title}</a>
        </p>
        <h1>Earlier answers</h1>
        {earlier.length === 0 ? (
          <p>There are none yet. An answer comes here once you close it and begin afresh.</p>
        ) : (
          <EarlierList earlier={earlier} />
        )}
        {older === null ? null : (
          <p>
            <a href={older}>Older answers</a>
          </p>
        )}
      </div>
    </Layout>
  );
}
