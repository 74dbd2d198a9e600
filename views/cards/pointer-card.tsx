/** The card of a pointer: one thing that a strong answer shows, and that the candidate's own missed twice. */

import type { Child } from 'hono/jsx';
import type { ReviewWay } from '../../server/domain/study/review-way.ts';
import { links } from '../links.ts';
import { QuestionHead } from '../parts/question-head.tsx';
import { inline, Prose } from '../prose.tsx';
import type { PointerContent } from './card-content.ts';
import { Reveal } from './reveal.tsx';

type CardProps = { readonly cardId: string; readonly content: PointerContent; readonly way: ReviewWay; readonly children: Child };

export function PointerCard({ cardId, content, way, children }: CardProps) {
  const { question, isRevealed } = content;
  return (
    <div class="wrap card">
      <p class="eyebrow">Something that your answers missed twice</p>
      <QuestionHead question={question} />
      <p>A strong answer shows something that yours did not. Say what it is and why it counts, then look.</p>
      {isRevealed ? <Back content={content} /> : <Reveal cardId={cardId} way={way} />}
      {children}
    </div>
  );
}

function Back({ content: { question, pointer } }: { readonly content: PointerContent }) {
  return (
    <section class="prose" aria-labelledby="missed">
      <h2 id="missed">This was missing</h2>
      <p>{inline(pointer.html)}</p>
      <h3>Why the question is asked</h3>
      <Prose html={question.whyHtml} />
      <p>
        <a href={links.question(question.id)}>The question and your answer</a>
      </p>
    </section>
  );
}
