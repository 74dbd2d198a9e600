/** Two sample answers to a question, beside each other, with what makes them a 3 and a 4. Closed until one has tried. */
import type { Question } from '../../server/domain/question/question.ts';
import type { SampleAnswer } from '../../server/domain/question/samples.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { levelName } from '../parts/level-name.ts';
import { Prose } from '../prose.tsx';

export type SamplesPageProps = {
  readonly frame: Frame;
  readonly question: Question;
  /** Null before the first attempt. */
  readonly answers: readonly SampleAnswer[] | null;
};

export function SamplesPage({ frame, question, answers }: SamplesPageProps) {
  return (
    <Layout frame={frame} title={`Sample answers: ${question.short}`} current="questions">
      <div class="wrap">
        <p class="small">
          <a href={links.question(question.id)}>{question.short}</a>
        </p>
        <h1>Sample answers</h1>
        {answers === null ? <Closed question={question} /> : <Both answers={answers} />}
      </div>
    </Layout>
  );
}

function Closed({ question }: Pick<SamplesPageProps, 'question'>) {
  return (
    <>
      <p>
        They open once you have tried the question yourself. Whoever reads an answer first hears it in their own words afterwards, and an
        interviewer hears that too.
      </p>
      <p>
        <a class="btn" href={links.question(question.id)}>
          Try it first
        </a>
      </p>
    </>
  );
}

function Both({ answers }: { readonly answers: readonly SampleAnswer[] }) {
  return (
    <>
      <p class="quiet">
        Other people’s events, told as well as they can be. Look at how they are told, and tell your own: a borrowed story falls at the
        first probe.
      </p>
      <div class="samples">
        {answers.map((answer) => (
          <Sample {...answer} />
        ))}
      </div>
    </>
  );
}

function Sample({ level, parts, notesHtml }: SampleAnswer) {
  const id = `level-${level}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>A {levelName(level)}</h2>
      {parts.map(({ name, html }) => (
        <>
          <h3 class="eyebrow">{name}</h3>
          <Prose html={html} />
        </>
      ))}
      <h3 class="eyebrow">What makes it a {level}</h3>
      <Prose html={notesHtml} class="small quiet" />
    </section>
  );
}
