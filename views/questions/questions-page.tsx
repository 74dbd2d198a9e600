/** The bank of questions: filters, a search, and where the candidate stands with each. */
import { type Filter, isUnfiltered } from '../../server/domain/question/filter.ts';
import type { Question } from '../../server/domain/question/question.ts';
import type { QuestionState } from '../../server/domain/question/question-state.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { type BrokenFile, BrokenFiles } from '../parts/broken-files.tsx';
import { count } from '../parts/figures.ts';
import { levelName } from '../parts/level-name.ts';
import { inline } from '../prose.tsx';
import { Filters, type GuideNames, KIND_NAMES, Search } from './filters.tsx';

export type QuestionItem = {
  readonly question: Question;
  readonly state: QuestionState;
  /** `today`, `12 Nov`; null where there is no answer. */
  readonly answeredOn: string | null;
  /** 1 … 4 of the newest rating, null without one. */
  readonly level: number | null;
};

/** A few words of an answer; what was looked for stands at the odd places of `pieces`. */
export type AnswerFound = { readonly answerId: string; readonly title: string; readonly when: string; readonly pieces: readonly string[] };

export type QuestionsPageProps = {
  readonly frame: Frame;
  readonly filter: Filter;
  /** Values of the address that name no filter. */
  readonly unknown: readonly string[];
  readonly items: readonly QuestionItem[];
  /** Questions of the bank. */
  readonly total: number;
  readonly answers: readonly AnswerFound[];
  /** Why the words of the bank could not be put in the index of the search; null where they are. */
  readonly indexFault: string | null;
  readonly names: GuideNames;
  readonly broken: readonly BrokenFile[];
};

export function QuestionsPage({ frame, filter, unknown, items, total, answers, indexFault, names, broken }: QuestionsPageProps) {
  return (
    <Layout frame={frame} title="Questions" current="questions">
      <div class="wrap">
        <h1>Questions</h1>
        {total === 0 ? (
          <Empty />
        ) : (
          <>
            <p class="quiet">
              What senior interviews ask, and what each question is after. <a href={links.loop}>How a loop runs, round by round</a>.
            </p>
            <Search filter={filter} />
            {indexFault === null ? null : (
              <p class="notice" role="status">
                The search may not find every question: its index could not be written. {indexFault} Without a search the list is whole.
              </p>
            )}
            <Filters filter={filter} names={names} />
            <Shown filter={filter} unknown={unknown} shown={items.length} total={total} />
            <List items={items} filter={filter} names={names} />
            <Answers filter={filter} answers={answers} />
          </>
        )}
        <BrokenFiles heading="Files that cannot be read" files={broken} />
      </div>
    </Layout>
  );
}

function Empty() {
  return (
    <>
      <p>The questions that interviews ask will be listed here. There is none yet.</p>
      <p>
        A question is a Markdown file in <code>questions/</code>. Begin with <code>questions/README.md</code>, which shows one whole, and
        check yours with <code>npm run check</code>.
      </p>
    </>
  );
}

type ShownProps = Pick<QuestionsPageProps, 'filter' | 'unknown' | 'total'> & { readonly shown: number };

function Shown({ filter, unknown, shown, total }: ShownProps) {
  const all = isUnfiltered(filter);
  return (
    <p class="small quiet shown" role="status">
      {unknown.length > 0 ? `There is no filter “${unknown.join('”, “')}”, so it was left out. ` : ''}
      {all ? `All ${total} questions.` : `${shown} of ${count(total, 'question')}. `}
      {all ? null : <a href={links.questions}>Show all</a>}
    </p>
  );
}

function List({ items, filter, names }: Pick<QuestionsPageProps, 'items' | 'filter' | 'names'>) {
  if (items.length === 0) return <p>No question fits. Take a filter away, or look for another word.</p>;
  if (filter.q !== '') return <Items items={items} names={names} />;
  const kinds = [...new Set(items.map(({ question }) => question.kind))];
  return (
    <>
      {kinds.map((kind) => (
        <section>
          <h2 class="eyebrow">{KIND_NAMES[kind]}</h2>
          <Items items={items.filter(({ question }) => question.kind === kind)} names={names} />
        </section>
      ))}
    </>
  );
}

function Items({ items, names }: Pick<QuestionsPageProps, 'items' | 'names'>) {
  return (
    <ul class="questions">
      {items.map((item) => (
        <Item item={item} names={names} />
      ))}
    </ul>
  );
}

function Item({ item, names }: { readonly item: QuestionItem; readonly names: GuideNames }) {
  const { question } = item;
  const screens = question.screens.map((id) => names.screens.get(id) ?? id);
  return (
    <li>
      <div>
        <a class="title" href={links.question(question.id)}>
          {question.short}
        </a>
        <p>{question.title}</p>
        <p class="small quiet">{inline(question.leadHtml)}</p>
        <p class="small quiet">
          {question.stages.map((id) => names.stages.get(id) ?? id).join(', ')}. {screens.join(', ')}.
        </p>
      </div>
      <div class="end">
        <span class={`small state ${item.state}`}>{standing(item)}</span>
        <span class="t">{speakingTime(question.seconds)}</span>
      </div>
    </li>
  );
}

function standing({ state, answeredOn, level }: QuestionItem): string {
  const last = `answered ${/^\d/.test(answeredOn ?? '') ? 'on ' : ''}${answeredOn}${level === null ? '' : `, level ${levelName(level)}`}`;
  switch (state) {
    case 'never':
      return 'Never answered';
    case 'due':
      return `Due, ${last}`;
    case 'thin':
      return `Thin, ${last}`;
    case 'solid':
      return `Solid, ${last}`;
  }
}

/** `2:30`, as it is spoken. */
function speakingTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function Answers({ filter, answers }: Pick<QuestionsPageProps, 'filter' | 'answers'>) {
  if (filter.q === '') return null;
  return (
    <section class="aside-list">
      <h2>In your answers</h2>
      {answers.length === 0 ? <p class="small quiet">None of your answers says this.</p> : null}
      <ul class="found">
        {answers.map(({ answerId, title, when, pieces }) => (
          <li>
            <a href={links.versions(answerId)}>{title}</a> <span class="small faint">{when}</span>
            <p class="small">{pieces.map((piece, index) => (index % 2 === 1 ? <mark>{piece}</mark> : piece))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
