/** How a page names the question that it is about: its short title, by which all pages know it, and how an interviewer asks it. */
import type { Question } from '../../server/domain/question/question.ts';
import { Prose } from '../prose.tsx';

export function QuestionHead({ question }: { readonly question: Pick<Question, 'short' | 'title' | 'introHtml'> }) {
  return (
    <>
      <h1>{question.short}</h1>
      <p class="asked">{question.title}</p>
      <Prose html={question.introHtml} />
    </>
  );
}
