/** The card of a pointer: one thing that a strong answer shows, and that the candidate's own missed twice. */
import type { Child } from 'hono/jsx';
import { inline, Prose } from '../prose.tsx';
import type { PointerFace } from './card-content.ts';
import { Reveal } from './reveal.tsx';

type CardProps = { readonly cardId: string; readonly face: PointerFace; readonly isBeyond: boolean; readonly children: Child };

export function PointerCard({ cardId, face, isBeyond, children }: CardProps) {
  const { question, isRevealed } = face;
  return (
    <div class="wrap card">
      <p class="eyebrow">Something that your answers missed twice</p>
      <h1>{question.title}</h1>
      <p>A strong answer shows something that yours did not. Say what it is and why it counts, then look.</p>
      {isRevealed ? <Back face={face} /> : <Reveal cardId={cardId} isBeyond={isBeyond} />}
      {children}
    </div>
  );
}

function Back({ face: { question, pointer } }: { readonly face: PointerFace }) {
  return (
    <section class="prose" aria-labelledby="missed">
      <h2 id="missed">This was missing</h2>
      <p>{inline(pointer.html)}</p>
      <h3>Why the question is asked</h3>
      <Prose html={question.whyHtml} />
      <p>
        <a href={`/questions/${question.id}`}>The question and your answer</a>
      </p>
    </section>
  );
}
