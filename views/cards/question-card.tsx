/** The card of a question: said aloud here, then held against what a strong answer shows. */

import type { Child } from 'hono/jsx';
import { minutesAndSeconds } from '../../server/domain/answer/spoken.ts';
import type { Question } from '../../server/domain/question/question.ts';
import { SCAFFOLDS } from '../../server/domain/question/scaffold.ts';
import type { ReviewWay } from '../../server/domain/study/review-way.ts';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { QuestionHead } from '../parts/question-head.tsx';
import { inline, Prose } from '../prose.tsx';
import type { LastAnswer, QuestionContent } from './card-content.ts';
import { Reveal } from './reveal.tsx';

type CardProps = {
  readonly cardId: string;
  readonly content: QuestionContent;
  /** Seconds; null where nobody counted. */
  readonly spent: number | null;
  readonly way: ReviewWay;
  readonly children: Child;
};

export function QuestionCard({ cardId, content: { question, isRevealed, last }, spent, way, children }: CardProps) {
  return (
    <div class="wrap card">
      <p class="eyebrow">A question that you have answered before</p>
      <QuestionHead question={question} />
      <p>
        Say it aloud, in about {minutesAndSeconds(question.seconds)}, then look. Or{' '}
        <a href={links.question(question.id)}>answer it in writing</a>: rating it there reviews this card.
      </p>
      <Prompts question={question} />
      {isRevealed ? (
        <>
          {spent === null ? null : <Took spent={spent} seconds={question.seconds} />}
          <Back question={question} last={last} />
        </>
      ) : (
        <>
          <Clock seconds={question.seconds} />
          <Reveal cardId={cardId} way={way} />
        </>
      )}
      {children}
    </div>
  );
}

/** Its script counts on the page; the room for it is there before. */
function Clock({ seconds }: Pick<Question, 'seconds'>) {
  return (
    <div id="card-clock" class="card-clock" data-seconds={seconds} data-over="The time is over. The clock goes on.">
      <span class="t" role="timer" data-is="shown">
        0:00 of {minutesAndSeconds(seconds)}
      </span>
      <button type="button" class="link" data-is="face">
        Minutes only
      </button>
      <span class="vh" role="status" data-is="said" />
    </div>
  );
}

function Took({ spent, seconds }: { readonly spent: number; readonly seconds: number }) {
  const over = spent > seconds ? `, ${minutesAndSeconds(spent - seconds)} over` : '';
  return (
    <p class="small quiet">
      You took {minutesAndSeconds(spent)} of {minutesAndSeconds(seconds)}
      {over}.
    </p>
  );
}

function Prompts({ question }: { readonly question: Question }) {
  const { parts } = SCAFFOLDS[question.scaffold];
  return (
    <details>
      <summary>What each part asks</summary>
      <dl>
        {question.prompts.map(({ part, html }) => (
          <>
            <dt>{parts.find(({ id }) => id === part)?.name ?? part}</dt>
            <dd>
              <Prose html={html} />
            </dd>
          </>
        ))}
      </dl>
    </details>
  );
}

/** Beside what a strong answer shows, so that it is held against that. */
function Last({ id, parts, words, on }: LastAnswer) {
  return (
    <details open>
      <summary>
        Your last answer, {on}, {count(words, 'word')}
      </summary>
      {parts.map(({ name, text }) => (
        <>
          <h3 class="eyebrow">{name}</h3>
          <p class="told">{text}</p>
        </>
      ))}
      <p class="small">
        <a href={links.versions(id)}>Its versions</a>
      </p>
    </details>
  );
}

function Back({ question: { pointers, levels }, last }: Pick<QuestionContent, 'question' | 'last'>) {
  return (
    <div class="columns">
      <section class="prose" aria-labelledby="shows">
        <h2 id="shows">What a strong answer shows</h2>
        <ul>
          {pointers.map(({ html }) => (
            <li>{inline(html)}</li>
          ))}
        </ul>
      </section>
      <section class="prose" aria-label="To hold it against">
        {last === null ? null : <Last {...last} />}
        <details>
          <summary>What a 1, a 2, a 3 and a 4 sound like</summary>
          <ol>
            {levels.map((html) => (
              <li>{inline(html)}</li>
            ))}
          </ol>
        </details>
      </section>
    </div>
  );
}
