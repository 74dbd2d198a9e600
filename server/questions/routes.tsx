/** The bank: browse it, search it, and read how a loop runs. */

import { setImmediate } from 'node:timers/promises';
import { Hono } from 'hono';
import { type AnswerFound, type QuestionItem, QuestionsPage } from '../../views/questions/questions-page.tsx';
import { dayOf } from '../calendar/day-words.ts';
import { daysLater } from '../calendar/local-day.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import { quoted } from '../content/quoted.ts';
import { sentenceOf, storageErrorOf } from '../db/storage-errors.ts';
import { passageOf } from '../domain/answer/passage.ts';
import { filterOf, isWanted } from '../domain/question/filter.ts';
import type { Guide, Question } from '../domain/question/question.ts';
import { type QuestionState, questionState } from '../domain/question/question-state.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import { type QuestionSearch, type SearchTerm, searchOf } from '../domain/question/search-words.ts';
import { isDue } from '../domain/study/card.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { noteFault } from '../http/request-log.ts';
import type { AnswerHit, QuestionStanding, QuestionStore } from './store.ts';

type QuestionDeps = { readonly bank: QuestionBank; readonly store: QuestionStore; readonly now: () => number };

export function questionRoutes({ bank, store, now }: QuestionDeps) {
  return new Hono<AppEnv>().get('/', async (c) => {
    const { filter, unknown } = filterOf(c.req.query());
    const candidate = c.get('candidate');
    const hour = c.get('preferences').dayStartsAt;
    const search = searchOf(filter.q);
    const indexFault = search === null ? null : await indexed(c, bank, store);
    const found = search === null ? bank.questions() : namedBy(bank, await foundBy(store, search));
    const ids = found.map(({ id }) => id);
    const standings = await store.standings(candidate, ids);
    const items = found.map((question, index) => itemOf(question, standings[index], now(), hour));
    const hits = search === null ? [] : await store.searchAnswers(candidate, search.wide);
    const answers = await passagesOf(hits, (hit) => answerFound(bank, hit, search?.terms ?? [], now(), hour));
    return c.html(
      <QuestionsPage
        frame={c.get('frame')}
        filter={filter}
        unknown={unknown}
        items={items.filter(({ question, state }) => isWanted(question, state, filter))}
        total={bank.questions().length}
        answers={answers}
        indexFault={indexFault}
        names={{ stages: namesIn(bank, 'stages'), screens: namesIn(bank, 'screens') }}
        broken={bank.broken().map((one) => ({ ...one, argument: quoted(one.file) }))}
      />,
    );
  });
}

/** What keeps the index from being made, as a sentence. Then there is still the one of before. */
function indexed(c: AppContext, bank: QuestionBank, store: QuestionStore): Promise<string | null> {
  return store.index(bank.hash(), bank.questions()).then(
    () => null,
    (error) => {
      const fault = storageErrorOf(error);
      if (fault === null) throw error;
      noteFault(c, error, 'the questions could not be indexed');
      return sentenceOf(fault);
    },
  );
}

/** Those with the very words come first. */
async function foundBy(store: QuestionStore, { exact, wide }: QuestionSearch): Promise<readonly string[]> {
  return [...new Set([...(await store.search(exact)), ...(await store.search(wide))])];
}

/** A question may have gone since the index was made. */
function namedBy(bank: QuestionBank, ids: readonly string[]): Question[] {
  return ids.flatMap((id) => bank.question(id) ?? []);
}

function namesIn(bank: QuestionBank, id: Guide['id']): ReadonlyMap<string, string> {
  return new Map((bank.guide(id)?.entries ?? []).map((entry) => [entry.id, entry.name]));
}

function itemOf(question: Question, standing: QuestionStanding | undefined, now: number, hour: number): QuestionItem {
  return {
    question,
    state: stateOf(question, standing, now, hour),
    answeredOn: standing?.answer ? dayOf(standing.answer.at, now, hour) : null,
    level: standing?.rating?.level ?? standing?.rating?.selfLevel ?? null,
  };
}

function stateOf({ scaffold }: Question, standing: QuestionStanding | undefined, now: number, hour: number): QuestionState {
  const parts = standing?.answer?.parts ?? {};
  return questionState({
    words: standing?.answer?.words ?? 0,
    due: standing?.card ? isDue(standing.card, daysLater(now, 1, hour)) : false,
    level: standing?.rating?.level ?? null,
    selfLevel: standing?.rating?.selfLevel ?? null,
    partMissing: SCAFFOLDS[scaffold].parts.some(({ id }) => (parts[id] ?? '').trim() === ''),
  });
}

/** One after the other: where all of them are as long as an answer may be, others are answered in between. */
async function passagesOf(hits: readonly AnswerHit[], found: (hit: AnswerHit) => AnswerFound): Promise<readonly AnswerFound[]> {
  const answers: AnswerFound[] = [];
  for (const hit of hits) {
    answers.push(found(hit));
    await setImmediate();
  }
  return answers;
}

function answerFound(
  bank: QuestionBank,
  { answerId, questionId, at, parts }: AnswerHit,
  terms: readonly SearchTerm[],
  now: number,
  hour: number,
): AnswerFound {
  const pieces = passageOf(Object.values(parts).join('\n'), terms);
  return { answerId, title: bank.question(questionId)?.short ?? questionId, when: dayOf(at, now, hour), pieces };
}
