/** Where a candidate stands with each question, and what they look for in the bank and in their own answers. */
import { sql } from 'drizzle-orm';
import { newId } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import type { Question } from '../domain/question/question.ts';

export type QuestionRow = {
  readonly questionId: string;
  /** Of the newest answer with words; null where there is none. */
  readonly answer: { readonly words: number; readonly at: number; readonly parts: Readonly<Record<string, string>> } | null;
  readonly card: { readonly due: number; readonly buriedUntil: number | null } | null;
  /** The newest rating. */
  readonly rating: { readonly level: number | null; readonly selfLevel: number | null } | null;
};

/** A passage of an own answer; what was looked for stands between two FOUND. */
export type AnswerHit = { readonly answerId: string; readonly questionId: string; readonly at: number; readonly snippet: string };

export type QuestionStore = {
  /** One row a question, in the order of `ids`; reads as many index entries, however many answers there are. */
  rows(candidate: string, ids: readonly string[]): Promise<readonly QuestionRow[]>;
  /** Ids of questions, best first. `query` as `searchOf` makes it. */
  search(query: string): Promise<readonly string[]>;
  /** Newest answers first among the best, at most MOST_ANSWERS. */
  searchAnswers(candidate: string, query: string): Promise<readonly AnswerHit[]>;
  /** Makes the search index of the bank anew, if it is of another one. */
  index(hash: string, questions: readonly Question[]): Promise<void>;
};

/** Made anew at every start, so that no answer holds it. */
export const FOUND = newId();

const MOST_ANSWERS = 20;
/** A title says what a question is about; its text says it among other things. */
const TITLE_WEIGHT = 8;
const BANK = 'bank';

export function createQuestionStore({ reader, writer, prepared }: Pick<Database, 'reader' | 'writer' | 'prepared'>): QuestionStore {
  const indexed = prepared.one('select value from settings where name = ?');
  let indexing: Promise<unknown> = Promise.resolve();

  async function refill(hash: string, questions: readonly Question[]): Promise<void> {
    const [known] = ((await indexed(BANK)) ?? []) as [string?];
    if (known === hash) return;
    const rows = JSON.stringify(
      questions.map(({ id, title, short, words }) => ({ id, title: `${title} ${short} ${id.replaceAll('-', ' ')}`, words })),
    );
    await writer.write([
      { sql: 'delete from question_words', args: [] },
      {
        sql: "insert into question_words (id, title, body) select value ->> 'id', value ->> 'title', value ->> 'words' from json_each(?)",
        args: [rows],
      },
      { sql: 'insert into settings (name, value) values (?, ?) on conflict do update set value = excluded.value', args: [BANK, hash] },
    ]);
  }

  return {
    async rows(candidate, ids) {
      const found = await reader.all<RawRow>(rowsOf(candidate, ids));
      return found.map(questionRow);
    },
    async search(query) {
      const ranked = sql`select id from question_words where question_words match ${query} order by bm25(question_words, 0, ${TITLE_WEIGHT}, 1)`;
      return (await reader.all<{ id: string }>(ranked)).map(({ id }) => id);
    },
    searchAnswers: (candidate, query) => reader.all<AnswerHit>(answersWith(candidate, query)),
    // One after the other: two pages that find the index old fill it once.
    index(hash, questions) {
      const next = indexing.catch(() => {}).then(() => refill(hash, questions));
      indexing = next;
      return next;
    },
  };
}

type RawRow = { readonly questionId: string; readonly answer: string | null; readonly card: string | null; readonly rating: string | null };

function rowsOf(candidate: string, ids: readonly string[]) {
  return sql`
    select asked.value as questionId,
      (select json_object('words', words, 'at', updated_at, 'parts', json(parts)) from answers
        where candidate_id = ${candidate} and question_id = asked.value and words > 0 order by created_at desc limit 1) as answer,
      (select json_object('due', due, 'buriedUntil', buried_until) from cards
        where candidate_id = ${candidate} and kind = 'question' and subject = asked.value) as card,
      (select json_object('level', level, 'selfLevel', self_level) from evidence
        where candidate_id = ${candidate} and subject = 'question:' || asked.value order by at desc limit 1) as rating
    from json_each(${JSON.stringify(ids)}) as asked order by asked.key`;
}

function questionRow({ questionId, answer, card, rating }: RawRow): QuestionRow {
  const read = (json: string | null) => (json === null ? null : JSON.parse(json));
  return { questionId, answer: read(answer), card: read(card), rating: read(rating) };
}

function answersWith(candidate: string, query: string) {
  return sql`
    select answers.id as answerId, answers.question_id as questionId, answers.updated_at as at,
      snippet(answer_words, 0, ${FOUND}, ${FOUND}, '…', 24) as snippet
    from answer_words join answers on answers.n = answer_words.rowid
    where answer_words match ${query} and answers.candidate_id = ${candidate}
    order by bm25(answer_words) limit ${MOST_ANSWERS}`;
}
