/** How an exercise went, once it is in. */
import type { Child } from 'hono/jsx';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';

export type ItemResultPageProps = {
  readonly frame: Frame;
  readonly interviewId: string;
  readonly title: string;
  readonly result: Child;
  /** Where one goes on to. */
  readonly next: 'item' | 'own-rating' | 'report';
};

export function ItemResultPage({ frame, interviewId, title, result, next }: ItemResultPageProps) {
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
          <Next interviewId={interviewId} next={next} />
        </p>
      </div>
    </Layout>
  );
}

function Next({ interviewId, next }: Pick<ItemResultPageProps, 'interviewId' | 'next'>) {
  switch (next) {
    case 'item':
      return (
        <a class="btn" href={links.interview(interviewId)}>
          Go on
        </a>
      );
    case 'own-rating':
      return (
        <a class="btn" href={links.interviewOwn(interviewId)}>
          To your own rating
        </a>
      );
    case 'report':
      return (
        <a class="btn" href={links.interviewReport(interviewId)}>
          Back to the report
        </a>
      );
  }
}
