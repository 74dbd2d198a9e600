/** How an exercise went, once it is in. */
import type { Child } from 'hono/jsx';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';

export type ItemResultPageProps = {
  readonly frame: Frame;
  readonly interviewId: string;
  readonly title: string;
  readonly result: Child;
  readonly isOver: boolean;
};

export function ItemResultPage({ frame, interviewId, title, result, isOver }: ItemResultPageProps) {
  return (
    <Layout frame={frame} title={title} current="interviews" scripts="interview" isBare>
      <div class="sitting-work">
        <header class="sitting-bar">
          <div>
            <h1>{title}</h1>
          </div>
        </header>
        {result}
        <p class="actions">
          <a class="btn" href={isOver ? links.interviewOwn(interviewId) : links.interview(interviewId)}>
            {isOver ? 'To your own rating' : 'Go on'}
          </a>
        </p>
      </div>
    </Layout>
  );
}
