/** How a loop runs: its rounds, the formats, what interviewers look for and what puts them off. */
import type { Guide, Question } from '../../server/domain/question/question.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Prose } from '../prose.tsx';

export type LoopPageProps = { readonly frame: Frame; readonly guides: readonly Guide[]; readonly questions: readonly Question[] };

export function LoopPage({ frame, guides, questions }: LoopPageProps) {
  return (
    <Layout frame={frame} title="How a loop runs" current="loop" sheet="study">
      <div class="wrap loop">
        <p class="small">
          <a href={links.questions}>All questions</a>
        </p>
        {guides.length === 0 ? (
          <Missing />
        ) : (
          <div class="guided">
            <Contents guides={guides} />
            <div>
              {guides.map((guide, index) => (
                <GuideSection guide={guide} questions={questions} first={index === 0} />
              ))}
            </div>
          </div>
        )}
      </div>
    </Layout>
  );
}

function Missing() {
  return (
    <>
      <h1>How a loop runs</h1>
      <p>
        The texts about the rounds of a loop will stand here. They are Markdown files in <code>questions/loop/</code>; none can be read now.
        <code> npm run check</code> says why.
      </p>
    </>
  );
}

function Contents({ guides }: { readonly guides: readonly Guide[] }) {
  return (
    <nav aria-label="On this page" class="contents small">
      {guides.map(({ id, title, entries }) => (
        <p>
          <a href={`#${id}`}>{title}</a>
          {entries.map((entry) => (
            <>
              {' '}
              <a href={`#${id}-${entry.id}`}>{entry.name}</a>
            </>
          ))}
        </p>
      ))}
    </nav>
  );
}

type SectionProps = { readonly guide: Guide; readonly questions: readonly Question[]; readonly first: boolean };

function GuideSection({ guide, questions, first }: SectionProps) {
  return (
    <section id={guide.id}>
      {first ? <h1>{guide.title}</h1> : <h2 class="guide">{guide.title}</h2>}
      <Prose html={guide.introHtml} />
      {guide.entries.map(({ id, name, html }) => (
        <section id={anchorOf(guide, id)}>
          {first ? <h2>{name}</h2> : <h3>{name}</h3>}
          <div class="entry">
            <Prose html={html} />
            <Asked guide={guide} entry={id} questions={questions} />
          </div>
        </section>
      ))}
    </section>
  );
}

/** Two texts have an entry “behavioural” or “trade-offs” of their own. */
function anchorOf({ id }: Guide, entry: string): string {
  return `${id}-${entry}`;
}

function Asked({ guide, entry, questions }: { readonly guide: Guide; readonly entry: string; readonly questions: readonly Question[] }) {
  const asked = questions.filter((question) => belongs(question, guide.id, entry));
  if (asked.length === 0) return null;
  return (
    <div class="small quiet">
      {ASKED[guide.id]}
      <ul>
        {asked.map(({ id, short }) => (
          <li>
            <a href={links.question(id)}>{short}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ASKED: Readonly<Record<Guide['id'], string>> = {
  stages: 'Asked here:',
  formats: 'In this format:',
  screens: 'Questions that look for it:',
  'red-flags': 'Questions that bring it out:',
};

function belongs(question: Question, guide: Guide['id'], entry: string): boolean {
  const ids: Readonly<Record<Guide['id'], readonly string[]>> = {
    stages: question.stages,
    formats: question.formats,
    screens: question.screens,
    'red-flags': question.redFlags,
  };
  return ids[guide].includes(entry);
}
